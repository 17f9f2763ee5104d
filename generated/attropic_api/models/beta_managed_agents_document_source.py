# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_base64_document_source import BetaManagedAgentsBase64DocumentSource
    from .beta_managed_agents_file_document_source import BetaManagedAgentsFileDocumentSource
    from .beta_managed_agents_plain_text_document_source import BetaManagedAgentsPlainTextDocumentSource
    from .beta_managed_agents_url_document_source import BetaManagedAgentsURLDocumentSource

    BetaManagedAgentsDocumentSource: TypeAlias = (
        BetaManagedAgentsBase64DocumentSource
        | BetaManagedAgentsPlainTextDocumentSource
        | BetaManagedAgentsURLDocumentSource
        | BetaManagedAgentsFileDocumentSource
        | UnknownVariant
    )
    """Where a document comes from: inline data, text, a URL or a stored file."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsDocumentSource",
        "BetaManagedAgentsBase64DocumentSource | BetaManagedAgentsPlainTextDocumentSource | BetaManagedAgentsURLDocumentSource | BetaManagedAgentsFileDocumentSource | UnknownVariant",
        {
            "BetaManagedAgentsBase64DocumentSource": ".beta_managed_agents_base64_document_source",
            "BetaManagedAgentsFileDocumentSource": ".beta_managed_agents_file_document_source",
            "BetaManagedAgentsPlainTextDocumentSource": ".beta_managed_agents_plain_text_document_source",
            "BetaManagedAgentsURLDocumentSource": ".beta_managed_agents_url_document_source",
        },
    )

_t_beta_managed_agents_base64_document_source = _c.Ref(
    __name__, ".beta_managed_agents_base64_document_source:BetaManagedAgentsBase64DocumentSource"
)
_t_beta_managed_agents_plain_text_document_source = _c.Ref(
    __name__, ".beta_managed_agents_plain_text_document_source:BetaManagedAgentsPlainTextDocumentSource"
)
_t_beta_managed_agents_url_document_source = _c.Ref(
    __name__, ".beta_managed_agents_url_document_source:BetaManagedAgentsURLDocumentSource"
)
_t_beta_managed_agents_file_document_source = _c.Ref(
    __name__, ".beta_managed_agents_file_document_source:BetaManagedAgentsFileDocumentSource"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "base64": _t_beta_managed_agents_base64_document_source,
        "text": _t_beta_managed_agents_plain_text_document_source,
        "url": _t_beta_managed_agents_url_document_source,
        "file": _t_beta_managed_agents_file_document_source,
    },
)
