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
    from .tool_use_block_caller_param import ToolUseBlockCallerParam

_t_cache_control_ephemeral_param = _c.Ref(
    __name__, ".cache_control_ephemeral_param:CacheControlEphemeralParam"
)
_t_tool_use_block_caller_param = _c.Ref(__name__, ".tool_use_block_caller_param")
_d_cache_control = _c.Tagged("type", {"ephemeral": _t_cache_control_ephemeral_param})
_d_input = _c.MapOf(_c.anything)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ToolUseBlockParam(BaseModel):
    """A tool call of an earlier answer, sent back."""

    cache_control: CacheControlEphemeralParam | None = None
    """The cache breakpoint to set at this block; null or absent sets none."""

    caller: ToolUseBlockCallerParam | None = None
    """Who called the tool, as received. Absent means the model itself."""

    id: str
    """The unique id of the call, as received."""

    input: dict[str, Any]
    """The input of the tool, as received."""

    name: str
    """The name of the tool, 1 to 200 characters."""

    type: Literal["tool_use"] = "tool_use"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cache_control", "cache_control", False),
        ("caller", "caller", False),
        ("id", "id", True),
        ("input", "input", True),
        ("name", "name", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_cache_control, True, False),
        (_t_tool_use_block_caller_param, False, False),
        (_c.string, False, True),
        (_d_input, False, True),
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "tool_use")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
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
            at = "caller"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_tool_use_block_caller_param.decode(v)
            self.caller = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "input"
            v = src[at]
            v = _d_input(v)
            self.input = v
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "type"
            v = src[at]
            if v != "tool_use":
                raise _c.bad('"tool_use"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.cache_control
        v1: Any = self.caller
        v2: Any = self.id
        v3: Any = self.input
        v4: Any = self.name
        v5: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ is str
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ is str
            and v5.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["cache_control"] = nested(v0)
        if v1 is not None:
            found["caller"] = nested(v1)
        found["id"] = v2
        found["input"] = None if v3 is None else nested(v3)
        found["name"] = v4
        found["type"] = v5
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ToolUseBlockParam:
        self = ToolUseBlockParam.__new__(ToolUseBlockParam)
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
            v = _t_tool_use_block_caller_param.of(v)
        self.caller = v
        self.id = s.f2
        self.input = _d_input.of(s.f3)
        self.name = s.f4
        self.type = "tool_use"
        base: BaseModel = self
        base._state = None
        return self
