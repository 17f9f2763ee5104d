"""The arguments of `messages.create`, where the official package has them."""

from __future__ import annotations

from typing import TypeAlias

from attropic_api.params import (
    MessageCreateParams,
    MetadataParam,
    ToolChoiceAnyParam,
    ToolChoiceAutoParam,
    ToolChoiceParam,
    ToolChoiceToolParam,
)

MessageCreateParamsBase: TypeAlias = MessageCreateParams
MessageCreateParamsNonStreaming: TypeAlias = MessageCreateParams
MessageCreateParamsStreaming: TypeAlias = MessageCreateParams
Metadata: TypeAlias = MetadataParam
ToolChoice: TypeAlias = ToolChoiceParam
ToolChoiceToolChoiceAny: TypeAlias = ToolChoiceAnyParam
ToolChoiceToolChoiceAuto: TypeAlias = ToolChoiceAutoParam
ToolChoiceToolChoiceTool: TypeAlias = ToolChoiceToolParam

__all__ = [
    "MessageCreateParams",
    "MessageCreateParamsBase",
    "MessageCreateParamsNonStreaming",
    "MessageCreateParamsStreaming",
    "Metadata",
    "ToolChoice",
    "ToolChoiceToolChoiceAny",
    "ToolChoiceToolChoiceAuto",
    "ToolChoiceToolChoiceTool",
]
