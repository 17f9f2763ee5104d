# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime import codec as _c
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self

    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .message_count_tokens_tool_param import MessageCountTokensToolParam
    from .message_param import MessageParam
    from .model import Model
    from .output_config_param import OutputConfigParam
    from .text_block_param import TextBlockParam
    from .thinking_config_param import ThinkingConfigParam
    from .tool_choice_param import ToolChoiceParam

_t_cache_control_ephemeral_param = _c.Ref(
    __name__, ".cache_control_ephemeral_param:CacheControlEphemeralParam"
)
_t_message_param = _c.Ref(__name__, ".message_param:MessageParam")
_t_output_config_param = _c.Ref(__name__, ".output_config_param:OutputConfigParam")
_t_text_block_param = _c.Ref(__name__, ".text_block_param:TextBlockParam")
_t_thinking_config_param = _c.Ref(__name__, ".thinking_config_param")
_t_tool_choice_param = _c.Ref(__name__, ".tool_choice_param")
_t_message_count_tokens_tool_param = _c.Ref(__name__, ".message_count_tokens_tool_param")
_d_cache_control = _c.Tagged("type", {"ephemeral": _t_cache_control_ephemeral_param})
_d_messages = _c.ListOf(_t_message_param)
_d_system = _c.ByKind({str: _c.string, list: _c.ListOf(_t_text_block_param)}, "a string or an array")
_d_tools = _c.ListOf(_t_message_count_tokens_tool_param)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MessageCountTokensParams(BaseModel):
    """The body of a request to count input tokens. Nothing is generated."""

    cache_control: CacheControlEphemeralParam | None = None
    """The cache breakpoint the request to send would have at its last block; null or absent sets none."""

    messages: list[MessageParam]
    """The conversation to count, oldest turn first."""

    model: Model
    """The model whose tokenizer counts."""

    output_config: OutputConfigParam | None = None
    """How the answer would be made, for what it adds to the input."""

    system: str | list[TextBlockParam] | None = None
    """The system prompt: instructions and context that stand before the conversation, as one text or as text
    blocks.
    """

    thinking: ThinkingConfigParam | None = None
    """Whether and how the model would reason, for what it adds to the input."""

    tool_choice: ToolChoiceParam | None = None
    """How the model would use the tools, for what it adds to the input."""

    tools: list[MessageCountTokensToolParam] | None = None
    """The tools to count with the conversation."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cache_control", "cache_control", False),
        ("messages", "messages", True),
        ("model", "model", True),
        ("output_config", "output_config", False),
        ("system", "system", False),
        ("thinking", "thinking", False),
        ("tool_choice", "tool_choice", False),
        ("tools", "tools", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_cache_control, True, False),
        (_d_messages, False, True),
        (_c.string, False, True),
        (_t_output_config_param, False, False),
        (_d_system, False, False),
        (_t_thinking_config_param, False, False),
        (_t_tool_choice_param, False, False),
        (_d_tools, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "cache_control"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_cache_control(v)
            self.cache_control = v
            at = "messages"
            v = src[at]
            v = _d_messages(v)
            self.messages = v
            at = "model"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.model = v
            at = "output_config"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_output_config_param.decode(v)
            self.output_config = v
            at = "system"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_system(v)
            self.system = v
            at = "thinking"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_thinking_config_param.decode(v)
            self.thinking = v
            at = "tool_choice"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_tool_choice_param.decode(v)
            self.tool_choice = v
            at = "tools"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_tools(v)
            self.tools = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.cache_control
        v1: Any = self.messages
        v2: Any = self.model
        v3: Any = self.output_config
        v4: Any = self.system
        v5: Any = self.thinking
        v6: Any = self.tool_choice
        v7: Any = self.tools
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ is str
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ not in _c.NOTHING
            and v7.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["cache_control"] = nested(v0)
        found["messages"] = None if v1 is None else nested(v1)
        found["model"] = v2
        if v3 is not None:
            found["output_config"] = nested(v3)
        if v4 is not None:
            found["system"] = nested(v4)
        if v5 is not None:
            found["thinking"] = nested(v5)
        if v6 is not None:
            found["tool_choice"] = nested(v6)
        if v7 is not None:
            found["tools"] = nested(v7)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> MessageCountTokensParams:
        self = MessageCountTokensParams.__new__(MessageCountTokensParams)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_cache_control.of(v)
        self.cache_control = v
        v = s.f1
        if len(v) >= _c.LONG and _d_messages.sure:
            _c.later(self, "messages", _d_messages.of, v)
        else:
            self.messages = _d_messages.of(v)
        self.model = s.f2
        v = s.f3
        if v is _c.MISSING:
            v = None
        else:
            v = _t_output_config_param.of(v)
        self.output_config = v
        v = s.f4
        if v is _c.MISSING:
            v = None
        else:
            v = _d_system.of(v)
        self.system = v
        v = s.f5
        if v is _c.MISSING:
            v = None
        else:
            v = _t_thinking_config_param.of(v)
        self.thinking = v
        v = s.f6
        if v is _c.MISSING:
            v = None
        else:
            v = _t_tool_choice_param.of(v)
        self.tool_choice = v
        v = s.f7
        if v is _c.MISSING:
            v = None
        else:
            v = _d_tools.of(v)
        self.tools = v
        base: BaseModel = self
        base._state = None
        return self
