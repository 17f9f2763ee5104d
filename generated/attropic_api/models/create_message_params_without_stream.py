# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime import codec as _c
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self

    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .create_message_params_without_stream_tools_item import CreateMessageParamsWithoutStreamToolsItem
    from .message_param import MessageParam
    from .metadata_param import MetadataParam
    from .model import Model
    from .output_config_param import OutputConfigParam
    from .text_block_param import TextBlockParam
    from .thinking_config_param import ThinkingConfigParam
    from .tool_choice_param import ToolChoiceParam

_t_message_param = _c.Ref(__name__, ".message_param:MessageParam")
_t_cache_control_ephemeral_param = _c.Ref(
    __name__, ".cache_control_ephemeral_param:CacheControlEphemeralParam"
)
_t_metadata_param = _c.Ref(__name__, ".metadata_param:MetadataParam")
_t_output_config_param = _c.Ref(__name__, ".output_config_param:OutputConfigParam")
_t_text_block_param = _c.Ref(__name__, ".text_block_param:TextBlockParam")
_t_thinking_config_param = _c.Ref(__name__, ".thinking_config_param")
_t_tool_choice_param = _c.Ref(__name__, ".tool_choice_param")
_t_create_message_params_without_stream_tools_item = _c.Ref(
    __name__, ".create_message_params_without_stream_tools_item"
)
_d_messages = _c.ListOf(_t_message_param)
_d_cache_control = _c.Tagged("type", {"ephemeral": _t_cache_control_ephemeral_param})
_d_stop_sequences = _c.ListOf(_c.string)
_d_system = _c.ByKind({str: _c.string, list: _c.ListOf(_t_text_block_param)}, "a string or an array")
_d_tools = _c.ListOf(_t_create_message_params_without_stream_tools_item)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateMessageParamsWithoutStream(BaseModel):
    """The body of a request for one message that comes as a whole and not as a stream."""

    model: Model
    """The model that writes the answer."""

    messages: list[MessageParam]
    """The conversation so far, oldest turn first. Consecutive turns of one role count as one turn, and a closing
    `assistant` turn is continued by the answer on models that allow it.
    """

    cache_control: CacheControlEphemeralParam | None = None
    """A cache breakpoint that the API sets by itself at the last block of the request that can be cached; null
    or absent sets none.
    """

    container: str | None = None
    """The code execution container to work in, named by its id to go on in an earlier one; null or absent leaves
    the choice to the API.
    """

    inference_geo: str | None = None
    """The region in which the model runs; null or absent applies the default of the workspace."""

    max_tokens: int
    """The most tokens the model may write, thinking included. The answer may end sooner, and each model has a
    maximum of its own.
    """

    metadata: MetadataParam | None = None
    """Facts about the request itself, such as an id of the end user."""

    output_config: OutputConfigParam | None = None
    """How the answer is made: the effort spent on it and the format it must have."""

    service_tier: Literal["auto", "standard_only"] | str | None = None
    """The capacity the request may use: `auto` uses priority capacity when there is some, `standard_only` never
    does.
    """

    stop_sequences: list[str] | None = None
    """Texts that end the answer as soon as the model writes one of them. The stop reason is then
    `stop_sequence`.
    """

    system: str | list[TextBlockParam] | None = None
    """The system prompt: instructions and context that stand before the conversation, as one text or as text
    blocks.
    """

    temperature: float | None = None
    """The randomness of the answer, from 0 (least random) to 1. Deprecated: API version 2026-10-21 refuses it.
    Deprecated.
    """

    thinking: ThinkingConfigParam | None = None
    """Whether and how the model reasons before it answers. Absent means the default of the model."""

    tool_choice: ToolChoiceParam | None = None
    """How the model is to use the tools; absent leaves the choice to the model."""

    tools: list[CreateMessageParamsWithoutStreamToolsItem] | None = None
    """The tools the model may use, both those the caller runs and those the API runs."""

    top_k: int | None = None
    """How many of the likeliest tokens are considered at each step. Deprecated: API version 2026-10-21 refuses
    it. Deprecated.
    """

    top_p: float | None = None
    """The share of probability, from 0 to 1, from which each token is drawn. Deprecated: API version 2026-10-21
    refuses it. Deprecated.
    """

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("model", "model", True),
        ("messages", "messages", True),
        ("cache_control", "cache_control", False),
        ("container", "container", False),
        ("inference_geo", "inference_geo", False),
        ("max_tokens", "max_tokens", True),
        ("metadata", "metadata", False),
        ("output_config", "output_config", False),
        ("service_tier", "service_tier", False),
        ("stop_sequences", "stop_sequences", False),
        ("system", "system", False),
        ("temperature", "temperature", False),
        ("thinking", "thinking", False),
        ("tool_choice", "tool_choice", False),
        ("tools", "tools", False),
        ("top_k", "top_k", False),
        ("top_p", "top_p", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_d_messages, False, True),
        (_d_cache_control, True, False),
        (_c.string, True, False),
        (_c.string, True, False),
        (_c.integer, False, True),
        (_t_metadata_param, False, False),
        (_t_output_config_param, False, False),
        (_c.string, False, False),
        (_d_stop_sequences, False, False),
        (_d_system, False, False),
        (_c.number, False, False),
        (_t_thinking_config_param, False, False),
        (_t_tool_choice_param, False, False),
        (_d_tools, False, False),
        (_c.integer, False, False),
        (_c.number, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "model"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.model = v
            at = "messages"
            v = src[at]
            v = _d_messages(v)
            self.messages = v
            at = "cache_control"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_cache_control(v)
            self.cache_control = v
            at = "container"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.container = v
            at = "inference_geo"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.inference_geo = v
            at = "max_tokens"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.max_tokens = v
            at = "metadata"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_metadata_param.decode(v)
            self.metadata = v
            at = "output_config"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_output_config_param.decode(v)
            self.output_config = v
            at = "service_tier"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.service_tier = v
            at = "stop_sequences"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_stop_sequences(v)
            self.stop_sequences = v
            at = "system"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_system(v)
            self.system = v
            at = "temperature"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _c.number(v)
            self.temperature = v
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
            at = "top_k"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.top_k = v
            at = "top_p"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _c.number(v)
            self.top_p = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.model
        v1: Any = self.messages
        v2: Any = self.cache_control
        v3: Any = self.container
        v4: Any = self.inference_geo
        v5: Any = self.max_tokens
        v6: Any = self.metadata
        v7: Any = self.output_config
        v8: Any = self.service_tier
        v9: Any = self.stop_sequences
        v10: Any = self.system
        v11: Any = self.temperature
        v12: Any = self.thinking
        v13: Any = self.tool_choice
        v14: Any = self.tools
        v15: Any = self.top_k
        v16: Any = self.top_p
        if not (
            v0.__class__ is str
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ in _c.PLAIN
            and v4.__class__ in _c.PLAIN
            and v5.__class__ in _c.PLAIN
            and v6.__class__ not in _c.NOTHING
            and v7.__class__ not in _c.NOTHING
            and v8.__class__ in _c.PLAIN
            and v9.__class__ not in _c.NOTHING
            and v10.__class__ not in _c.NOTHING
            and v11.__class__ in _c.PLAIN
            and v12.__class__ not in _c.NOTHING
            and v13.__class__ not in _c.NOTHING
            and v14.__class__ not in _c.NOTHING
            and v15.__class__ in _c.PLAIN
            and v16.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"model": v0, "messages": None if v1 is None else nested(v1)}
        if v2 is not None:
            found["cache_control"] = nested(v2)
        if v3 is not None:
            found["container"] = v3
        if v4 is not None:
            found["inference_geo"] = v4
        found["max_tokens"] = v5
        if v6 is not None:
            found["metadata"] = nested(v6)
        if v7 is not None:
            found["output_config"] = nested(v7)
        if v8 is not None:
            found["service_tier"] = v8
        if v9 is not None:
            found["stop_sequences"] = nested(v9)
        if v10 is not None:
            found["system"] = nested(v10)
        if v11 is not None:
            found["temperature"] = v11
        if v12 is not None:
            found["thinking"] = nested(v12)
        if v13 is not None:
            found["tool_choice"] = nested(v13)
        if v14 is not None:
            found["tools"] = nested(v14)
        if v15 is not None:
            found["top_k"] = v15
        if v16 is not None:
            found["top_p"] = v16
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> CreateMessageParamsWithoutStream:
        self = CreateMessageParamsWithoutStream.__new__(CreateMessageParamsWithoutStream)
        v: Any
        self.model = s.f0
        v = s.f1
        if len(v) >= _c.LONG and _d_messages.sure:
            _c.later(self, "messages", _d_messages.of, v)
        else:
            self.messages = _d_messages.of(v)
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _d_cache_control.of(v)
        self.cache_control = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.container = v
        v = s.f4
        if v is _c.MISSING:
            v = None
        self.inference_geo = v
        self.max_tokens = s.f5
        v = s.f6
        if v is _c.MISSING:
            v = None
        else:
            v = _t_metadata_param.of(v)
        self.metadata = v
        v = s.f7
        if v is _c.MISSING:
            v = None
        else:
            v = _t_output_config_param.of(v)
        self.output_config = v
        v = s.f8
        if v is _c.MISSING:
            v = None
        self.service_tier = v
        v = s.f9
        if v is _c.MISSING:
            v = None
        else:
            v = _d_stop_sequences.of(v)
        self.stop_sequences = v
        v = s.f10
        if v is _c.MISSING:
            v = None
        else:
            v = _d_system.of(v)
        self.system = v
        v = s.f11
        if v is _c.MISSING:
            v = None
        self.temperature = v
        v = s.f12
        if v is _c.MISSING:
            v = None
        else:
            v = _t_thinking_config_param.of(v)
        self.thinking = v
        v = s.f13
        if v is _c.MISSING:
            v = None
        else:
            v = _t_tool_choice_param.of(v)
        self.tool_choice = v
        v = s.f14
        if v is _c.MISSING:
            v = None
        else:
            v = _d_tools.of(v)
        self.tools = v
        v = s.f15
        if v is _c.MISSING:
            v = None
        self.top_k = v
        v = s.f16
        if v is _c.MISSING:
            v = None
        self.top_p = v
        base: BaseModel = self
        base._state = None
        return self
