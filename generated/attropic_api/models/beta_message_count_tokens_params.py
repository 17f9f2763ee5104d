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

    from .beta_context_management_config_param import BetaContextManagementConfigParam
    from .beta_count_message_tokens_params_tools_item_param import BetaCountMessageTokensParamsToolsItemParam
    from .beta_message_param import BetaMessageParam
    from .beta_output_config_param import BetaOutputConfigParam
    from .beta_request_mcp_server_url_definition_param import BetaRequestMCPServerURLDefinitionParam
    from .beta_speed import BetaSpeed
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .json_output_format_param import JSONOutputFormatParam
    from .model import Model
    from .text_block_param import TextBlockParam
    from .thinking_config_param import ThinkingConfigParam
    from .tool_choice_param import ToolChoiceParam

_t_cache_control_ephemeral_param = _c.Ref(
    __name__, ".cache_control_ephemeral_param:CacheControlEphemeralParam"
)
_t_beta_context_management_config_param = _c.Ref(
    __name__, ".beta_context_management_config_param:BetaContextManagementConfigParam"
)
_t_beta_request_mcp_server_url_definition_param = _c.Ref(
    __name__, ".beta_request_mcp_server_url_definition_param:BetaRequestMCPServerURLDefinitionParam"
)
_t_beta_message_param = _c.Ref(__name__, ".beta_message_param:BetaMessageParam")
_t_beta_output_config_param = _c.Ref(__name__, ".beta_output_config_param:BetaOutputConfigParam")
_t_json_output_format_param = _c.Ref(__name__, ".json_output_format_param:JSONOutputFormatParam")
_t_text_block_param = _c.Ref(__name__, ".text_block_param:TextBlockParam")
_t_thinking_config_param = _c.Ref(__name__, ".thinking_config_param")
_t_tool_choice_param = _c.Ref(__name__, ".tool_choice_param")
_t_beta_count_message_tokens_params_tools_item_param = _c.Ref(
    __name__, ".beta_count_message_tokens_params_tools_item_param"
)
_d_cache_control = _c.Tagged("type", {"ephemeral": _t_cache_control_ephemeral_param})
_d_mcp_servers = _c.ListOf(_t_beta_request_mcp_server_url_definition_param)
_d_messages = _c.ListOf(_t_beta_message_param)
_d_system = _c.ByKind({str: _c.string, list: _c.ListOf(_t_text_block_param)}, "a string or an array")
_d_tools = _c.ListOf(_t_beta_count_message_tokens_params_tools_item_param)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaMessageCountTokensParams(BaseModel):
    """The body of a request to count input tokens. Nothing is generated."""

    cache_control: CacheControlEphemeralParam | None = None
    """The cache breakpoint the request to send would have at its last block; null or absent sets none."""

    context_management: BetaContextManagementConfigParam | None = None
    """How the API would trim the conversation. The count is taken after these edits."""

    mcp_servers: list[BetaRequestMCPServerURLDefinitionParam] | None = None
    """The remote MCP servers whose tools the model may use, at most 20."""

    messages: list[BetaMessageParam]
    """The conversation to count, oldest turn first."""

    model: Model
    """The model whose tokenizer counts."""

    output_config: BetaOutputConfigParam | None = None
    """How the answer would be made, for what it adds to the input."""

    output_format: JSONOutputFormatParam | None = None
    """The JSON Schema the answer has to follow. Superseded by `output_config.format`. Deprecated."""

    speed: BetaSpeed | None = None
    """How fast the answer would be generated. Null or absence means `standard`."""

    system: str | list[TextBlockParam] | None = None
    """The system prompt: instructions and context that stand before the conversation, as one text or as text
    blocks.
    """

    thinking: ThinkingConfigParam | None = None
    """Whether and how the model would reason, for what it adds to the input."""

    tool_choice: ToolChoiceParam | None = None
    """How the model would use the tools, for what it adds to the input."""

    tools: list[BetaCountMessageTokensParamsToolsItemParam] | None = None
    """The tools to count with the conversation."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cache_control", "cache_control", False),
        ("context_management", "context_management", False),
        ("mcp_servers", "mcp_servers", False),
        ("messages", "messages", True),
        ("model", "model", True),
        ("output_config", "output_config", False),
        ("output_format", "output_format", False),
        ("speed", "speed", False),
        ("system", "system", False),
        ("thinking", "thinking", False),
        ("tool_choice", "tool_choice", False),
        ("tools", "tools", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_cache_control, True, False),
        (_t_beta_context_management_config_param, True, False),
        (_d_mcp_servers, False, False),
        (_d_messages, False, True),
        (_c.string, False, True),
        (_t_beta_output_config_param, False, False),
        (_t_json_output_format_param, True, False),
        (_c.string, True, False),
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
            at = "context_management"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_context_management_config_param.decode(v)
            self.context_management = v
            at = "mcp_servers"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_mcp_servers(v)
            self.mcp_servers = v
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
                v = _t_beta_output_config_param.decode(v)
            self.output_config = v
            at = "output_format"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_json_output_format_param.decode(v)
            self.output_format = v
            at = "speed"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.speed = v
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
        v1: Any = self.context_management
        v2: Any = self.mcp_servers
        v3: Any = self.messages
        v4: Any = self.model
        v5: Any = self.output_config
        v6: Any = self.output_format
        v7: Any = self.speed
        v8: Any = self.system
        v9: Any = self.thinking
        v10: Any = self.tool_choice
        v11: Any = self.tools
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ is str
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ not in _c.NOTHING
            and v7.__class__ in _c.PLAIN
            and v8.__class__ not in _c.NOTHING
            and v9.__class__ not in _c.NOTHING
            and v10.__class__ not in _c.NOTHING
            and v11.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["cache_control"] = nested(v0)
        if v1 is not None:
            found["context_management"] = nested(v1)
        if v2 is not None:
            found["mcp_servers"] = nested(v2)
        found["messages"] = None if v3 is None else nested(v3)
        found["model"] = v4
        if v5 is not None:
            found["output_config"] = nested(v5)
        if v6 is not None:
            found["output_format"] = nested(v6)
        if v7 is not None:
            found["speed"] = v7
        if v8 is not None:
            found["system"] = nested(v8)
        if v9 is not None:
            found["thinking"] = nested(v9)
        if v10 is not None:
            found["tool_choice"] = nested(v10)
        if v11 is not None:
            found["tools"] = nested(v11)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaMessageCountTokensParams:
        self = BetaMessageCountTokensParams.__new__(BetaMessageCountTokensParams)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_cache_control.of(v)
        self.cache_control = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_context_management_config_param.of(v)
        self.context_management = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _d_mcp_servers.of(v)
        self.mcp_servers = v
        v = s.f3
        if len(v) >= _c.LONG and _d_messages.sure:
            _c.later(self, "messages", _d_messages.of, v)
        else:
            self.messages = _d_messages.of(v)
        self.model = s.f4
        v = s.f5
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_output_config_param.of(v)
        self.output_config = v
        v = s.f6
        if v is _c.MISSING:
            v = None
        else:
            v = _t_json_output_format_param.of(v)
        self.output_format = v
        v = s.f7
        if v is _c.MISSING:
            v = None
        self.speed = v
        v = s.f8
        if v is _c.MISSING:
            v = None
        else:
            v = _d_system.of(v)
        self.system = v
        v = s.f9
        if v is _c.MISSING:
            v = None
        else:
            v = _t_thinking_config_param.of(v)
        self.thinking = v
        v = s.f10
        if v is _c.MISSING:
            v = None
        else:
            v = _t_tool_choice_param.of(v)
        self.tool_choice = v
        v = s.f11
        if v is _c.MISSING:
            v = None
        else:
            v = _d_tools.of(v)
        self.tools = v
        base: BaseModel = self
        base._state = None
        return self
