# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .citation_char_location_param import CitationCharLocationParam
    from .citation_content_block_location_param import CitationContentBlockLocationParam
    from .citation_page_location_param import CitationPageLocationParam
    from .citation_search_result_location_param import CitationSearchResultLocationParam
    from .citation_web_search_result_location_param import CitationWebSearchResultLocationParam

    TextCitationParam: TypeAlias = (
        CitationCharLocationParam
        | CitationPageLocationParam
        | CitationContentBlockLocationParam
        | CitationWebSearchResultLocationParam
        | CitationSearchResultLocationParam
        | UnknownVariant
    )
    """The schema `RequestTextBlockCitationsItem`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "TextCitationParam",
        "CitationCharLocationParam | CitationPageLocationParam | CitationContentBlockLocationParam | CitationWebSearchResultLocationParam | CitationSearchResultLocationParam | UnknownVariant",
        {
            "CitationCharLocationParam": ".citation_char_location_param",
            "CitationContentBlockLocationParam": ".citation_content_block_location_param",
            "CitationPageLocationParam": ".citation_page_location_param",
            "CitationSearchResultLocationParam": ".citation_search_result_location_param",
            "CitationWebSearchResultLocationParam": ".citation_web_search_result_location_param",
        },
    )

_t_citation_char_location_param = _c.Ref(__name__, ".citation_char_location_param:CitationCharLocationParam")
_t_citation_page_location_param = _c.Ref(__name__, ".citation_page_location_param:CitationPageLocationParam")
_t_citation_content_block_location_param = _c.Ref(
    __name__, ".citation_content_block_location_param:CitationContentBlockLocationParam"
)
_t_citation_web_search_result_location_param = _c.Ref(
    __name__, ".citation_web_search_result_location_param:CitationWebSearchResultLocationParam"
)
_t_citation_search_result_location_param = _c.Ref(
    __name__, ".citation_search_result_location_param:CitationSearchResultLocationParam"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "char_location": _t_citation_char_location_param,
        "page_location": _t_citation_page_location_param,
        "content_block_location": _t_citation_content_block_location_param,
        "web_search_result_location": _t_citation_web_search_result_location_param,
        "search_result_location": _t_citation_search_result_location_param,
    },
)
