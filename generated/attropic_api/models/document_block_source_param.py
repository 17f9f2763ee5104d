# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .base64_pdf_source import Base64PDFSource
    from .content_block_source_param import ContentBlockSourceParam
    from .plain_text_source import PlainTextSource
    from .urlpdf_source_param import URLPDFSourceParam

    DocumentBlockSourceParam: TypeAlias = (
        Base64PDFSource | PlainTextSource | ContentBlockSourceParam | URLPDFSourceParam | UnknownVariant
    )
    """Where the document comes from."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "DocumentBlockSourceParam",
        "Base64PDFSource | PlainTextSource | ContentBlockSourceParam | URLPDFSourceParam | UnknownVariant",
        {
            "Base64PDFSource": ".base64_pdf_source",
            "ContentBlockSourceParam": ".content_block_source_param",
            "PlainTextSource": ".plain_text_source",
            "URLPDFSourceParam": ".urlpdf_source_param",
        },
    )

_t_base64_pdf_source = _c.Ref(__name__, ".base64_pdf_source:Base64PDFSource")
_t_plain_text_source = _c.Ref(__name__, ".plain_text_source:PlainTextSource")
_t_content_block_source_param = _c.Ref(__name__, ".content_block_source_param:ContentBlockSourceParam")
_t_urlpdf_source_param = _c.Ref(__name__, ".urlpdf_source_param:URLPDFSourceParam")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "base64": _t_base64_pdf_source,
        "text": _t_plain_text_source,
        "content": _t_content_block_source_param,
        "url": _t_urlpdf_source_param,
    },
)
