# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_compaction_content_block_delta import BetaCompactionContentBlockDelta
    from .citations_delta import CitationsDelta
    from .input_json_delta import InputJSONDelta
    from .signature_delta import SignatureDelta
    from .text_delta import TextDelta
    from .thinking_delta import ThinkingDelta

    BetaRawContentBlockDelta: TypeAlias = (
        TextDelta
        | InputJSONDelta
        | CitationsDelta
        | ThinkingDelta
        | SignatureDelta
        | BetaCompactionContentBlockDelta
        | UnknownVariant
    )
    """The piece to add to the block."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaRawContentBlockDelta",
        "TextDelta | InputJSONDelta | CitationsDelta | ThinkingDelta | SignatureDelta | BetaCompactionContentBlockDelta | UnknownVariant",
        {
            "BetaCompactionContentBlockDelta": ".beta_compaction_content_block_delta",
            "CitationsDelta": ".citations_delta",
            "InputJSONDelta": ".input_json_delta",
            "SignatureDelta": ".signature_delta",
            "TextDelta": ".text_delta",
            "ThinkingDelta": ".thinking_delta",
        },
    )

_t_text_delta = _c.Ref(__name__, ".text_delta:TextDelta")
_t_input_json_delta = _c.Ref(__name__, ".input_json_delta:InputJSONDelta")
_t_citations_delta = _c.Ref(__name__, ".citations_delta:CitationsDelta")
_t_thinking_delta = _c.Ref(__name__, ".thinking_delta:ThinkingDelta")
_t_signature_delta = _c.Ref(__name__, ".signature_delta:SignatureDelta")
_t_beta_compaction_content_block_delta = _c.Ref(
    __name__, ".beta_compaction_content_block_delta:BetaCompactionContentBlockDelta"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text_delta": _t_text_delta,
        "input_json_delta": _t_input_json_delta,
        "citations_delta": _t_citations_delta,
        "thinking_delta": _t_thinking_delta,
        "signature_delta": _t_signature_delta,
        "compaction_delta": _t_beta_compaction_content_block_delta,
    },
)
