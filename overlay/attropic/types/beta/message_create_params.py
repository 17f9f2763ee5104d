"""The arguments of `beta.messages.create`, where the official package has them."""

from __future__ import annotations

from typing import TypeAlias

from attropic_api.params import BetaMessageCreateParams

MessageCreateParams: TypeAlias = BetaMessageCreateParams
MessageCreateParamsBase: TypeAlias = BetaMessageCreateParams
MessageCreateParamsNonStreaming: TypeAlias = BetaMessageCreateParams
MessageCreateParamsStreaming: TypeAlias = BetaMessageCreateParams

__all__ = [
    "MessageCreateParams",
    "MessageCreateParamsBase",
    "MessageCreateParamsNonStreaming",
    "MessageCreateParamsStreaming",
]
