# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .citation_char_location import CitationCharLocation
    from .citation_content_block_location import CitationContentBlockLocation
    from .citation_page_location import CitationPageLocation
    from .citations_search_result_location import CitationsSearchResultLocation
    from .citations_web_search_result_location import CitationsWebSearchResultLocation

    TextCitation: TypeAlias = (
        CitationCharLocation
        | CitationPageLocation
        | CitationContentBlockLocation
        | CitationsWebSearchResultLocation
        | CitationsSearchResultLocation
        | UnknownVariant
    )
    """The schema `ResponseTextBlockCitationsItem`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "TextCitation",
        "CitationCharLocation | CitationPageLocation | CitationContentBlockLocation | CitationsWebSearchResultLocation | CitationsSearchResultLocation | UnknownVariant",
        {
            "CitationCharLocation": ".citation_char_location",
            "CitationContentBlockLocation": ".citation_content_block_location",
            "CitationPageLocation": ".citation_page_location",
            "CitationsSearchResultLocation": ".citations_search_result_location",
            "CitationsWebSearchResultLocation": ".citations_web_search_result_location",
        },
    )

_t_citation_char_location = _c.Ref(__name__, ".citation_char_location:CitationCharLocation")
_t_citation_page_location = _c.Ref(__name__, ".citation_page_location:CitationPageLocation")
_t_citation_content_block_location = _c.Ref(
    __name__, ".citation_content_block_location:CitationContentBlockLocation"
)
_t_citations_web_search_result_location = _c.Ref(
    __name__, ".citations_web_search_result_location:CitationsWebSearchResultLocation"
)
_t_citations_search_result_location = _c.Ref(
    __name__, ".citations_search_result_location:CitationsSearchResultLocation"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "char_location": _t_citation_char_location,
        "page_location": _t_citation_page_location,
        "content_block_location": _t_citation_content_block_location,
        "web_search_result_location": _t_citations_web_search_result_location,
        "search_result_location": _t_citations_search_result_location,
    },
)
