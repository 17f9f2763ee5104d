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

    from .beta_clear_tool_uses_20250919_trigger_param import BetaClearToolUses20250919TriggerParam
    from .beta_input_tokens_clear_at_least_param import BetaInputTokensClearAtLeastParam
    from .beta_tool_uses_keep_param import BetaToolUsesKeepParam

_t_beta_input_tokens_clear_at_least_param = _c.Ref(
    __name__, ".beta_input_tokens_clear_at_least_param:BetaInputTokensClearAtLeastParam"
)
_t_beta_tool_uses_keep_param = _c.Ref(__name__, ".beta_tool_uses_keep_param:BetaToolUsesKeepParam")
_t_beta_clear_tool_uses_20250919_trigger_param = _c.Ref(
    __name__, ".beta_clear_tool_uses_20250919_trigger_param"
)
_d_clear_tool_inputs = _c.ByKind({bool: _c.boolean, list: _c.ListOf(_c.string)}, "an array or true or false")
_d_exclude_tools = _c.ListOf(_c.string)
_d_keep = _c.Tagged("type", {"tool_uses": _t_beta_tool_uses_keep_param})


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaClearToolUses20250919EditParam(BaseModel):
    """An edit that drops the results of older tool uses once the input has grown long."""

    clear_at_least: BetaInputTokensClearAtLeastParam | None = None
    """The tokens a clearing has to free; otherwise nothing is cleared. Null sets no minimum."""

    clear_tool_inputs: bool | list[str] | None = None
    """Whether inputs are dropped along with results: true for all tools, or a list of tool names."""

    exclude_tools: list[str] | None = None
    """Names of tools that are never cleared."""

    keep: BetaToolUsesKeepParam | None = None
    """How many of the most recent tool uses to leave alone."""

    trigger: BetaClearToolUses20250919TriggerParam | None = None
    """When to start clearing, by input tokens or by number of tool uses."""

    type: Literal["clear_tool_uses_20250919"] = "clear_tool_uses_20250919"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("clear_at_least", "clear_at_least", False),
        ("clear_tool_inputs", "clear_tool_inputs", False),
        ("exclude_tools", "exclude_tools", False),
        ("keep", "keep", False),
        ("trigger", "trigger", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_beta_input_tokens_clear_at_least_param, True, False),
        (_d_clear_tool_inputs, True, False),
        (_d_exclude_tools, True, False),
        (_d_keep, False, False),
        (_t_beta_clear_tool_uses_20250919_trigger_param, False, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "clear_tool_uses_20250919")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "clear_at_least"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_input_tokens_clear_at_least_param.decode(v)
            self.clear_at_least = v
            at = "clear_tool_inputs"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_clear_tool_inputs(v)
            self.clear_tool_inputs = v
            at = "exclude_tools"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_exclude_tools(v)
            self.exclude_tools = v
            at = "keep"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_keep(v)
            self.keep = v
            at = "trigger"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_clear_tool_uses_20250919_trigger_param.decode(v)
            self.trigger = v
            at = "type"
            v = src[at]
            if v != "clear_tool_uses_20250919":
                raise _c.bad('"clear_tool_uses_20250919"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.clear_at_least
        v1: Any = self.clear_tool_inputs
        v2: Any = self.exclude_tools
        v3: Any = self.keep
        v4: Any = self.trigger
        v5: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["clear_at_least"] = nested(v0)
        if v1 is not None:
            found["clear_tool_inputs"] = nested(v1)
        if v2 is not None:
            found["exclude_tools"] = nested(v2)
        if v3 is not None:
            found["keep"] = nested(v3)
        if v4 is not None:
            found["trigger"] = nested(v4)
        found["type"] = v5
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaClearToolUses20250919EditParam:
        self = BetaClearToolUses20250919EditParam.__new__(BetaClearToolUses20250919EditParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_input_tokens_clear_at_least_param.of(v)
        self.clear_at_least = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _d_clear_tool_inputs.of(v)
        self.clear_tool_inputs = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _d_exclude_tools.of(v)
        self.exclude_tools = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        else:
            v = _d_keep.of(v)
        self.keep = v
        v = s.f4
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_clear_tool_uses_20250919_trigger_param.of(v)
        self.trigger = v
        self.type = "clear_tool_uses_20250919"
        base: BaseModel = self
        base._state = None
        return self
