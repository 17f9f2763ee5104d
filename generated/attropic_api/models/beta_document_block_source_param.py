# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .base64_pdf_source import Base64PDFSource
    from .beta_content_block_source_param import BetaContentBlockSourceParam
    from .beta_file_document_source_param import BetaFileDocumentSourceParam
    from .plain_text_source import PlainTextSource
    from .urlpdf_source_param import URLPDFSourceParam

    BetaDocumentBlockSourceParam: TypeAlias = (
        Base64PDFSource
        | PlainTextSource
        | BetaContentBlockSourceParam
        | URLPDFSourceParam
        | BetaFileDocumentSourceParam
        | UnknownVariant
    )
    """Where the document comes from."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaDocumentBlockSourceParam",
        "Base64PDFSource | PlainTextSource | BetaContentBlockSourceParam | URLPDFSourceParam | BetaFileDocumentSourceParam | UnknownVariant",
        {
            "Base64PDFSource": ".base64_pdf_source",
            "BetaContentBlockSourceParam": ".beta_content_block_source_param",
            "BetaFileDocumentSourceParam": ".beta_file_document_source_param",
            "PlainTextSource": ".plain_text_source",
            "URLPDFSourceParam": ".urlpdf_source_param",
        },
    )

_t_base64_pdf_source = _c.Ref(__name__, ".base64_pdf_source:Base64PDFSource")
_t_plain_text_source = _c.Ref(__name__, ".plain_text_source:PlainTextSource")
_t_beta_content_block_source_param = _c.Ref(
    __name__, ".beta_content_block_source_param:BetaContentBlockSourceParam"
)
_t_urlpdf_source_param = _c.Ref(__name__, ".urlpdf_source_param:URLPDFSourceParam")
_t_beta_file_document_source_param = _c.Ref(
    __name__, ".beta_file_document_source_param:BetaFileDocumentSourceParam"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "base64": _t_base64_pdf_source,
        "text": _t_plain_text_source,
        "content": _t_beta_content_block_source_param,
        "url": _t_urlpdf_source_param,
        "file": _t_beta_file_document_source_param,
    },
)
