# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .base64_pdf_source import Base64PDFSource
    from .plain_text_source import PlainTextSource

    DocumentBlockSource: TypeAlias = Base64PDFSource | PlainTextSource | UnknownVariant
    """The contents of the document, a PDF or plain text."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "DocumentBlockSource",
        "Base64PDFSource | PlainTextSource | UnknownVariant",
        {
            "Base64PDFSource": ".base64_pdf_source",
            "PlainTextSource": ".plain_text_source",
        },
    )

_t_base64_pdf_source = _c.Ref(__name__, ".base64_pdf_source:Base64PDFSource")
_t_plain_text_source = _c.Ref(__name__, ".plain_text_source:PlainTextSource")
decoder: _c.Decoder = _c.Tagged("type", {"base64": _t_base64_pdf_source, "text": _t_plain_text_source})
