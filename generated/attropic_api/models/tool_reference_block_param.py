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

_t_cache_control_ephemeral_param = _c.Ref(
    __name__, ".cache_control_ephemeral_param:CacheControlEphemeralParam"
)
_d_cache_control = _c.Tagged("type", {"ephemeral": _t_cache_control_ephemeral_param})


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ToolReferenceBlockParam(BaseModel):
    """A reference to a tool with deferred loading, which brings its definition into the context."""

    cache_control: CacheControlEphemeralParam | None = None
    """The cache breakpoint to set at this block; null or absent sets none."""

    tool_name: str
    """The name of the tool, 1 to 256 letters, digits, underscores or hyphens."""

    type: Literal["tool_reference"] = "tool_reference"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cache_control", "cache_control", False),
        ("tool_name", "tool_name", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_cache_control, True, False),
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "tool_reference")

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
            at = "tool_name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.tool_name = v
            at = "type"
            v = src[at]
            if v != "tool_reference":
                raise _c.bad('"tool_reference"', v)
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
        v1: Any = self.tool_name
        v2: Any = self.type
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ is str and v2.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["cache_control"] = nested(v0)
        found["tool_name"] = v1
        found["type"] = v2
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ToolReferenceBlockParam:
        self = ToolReferenceBlockParam.__new__(ToolReferenceBlockParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_cache_control.of(v)
        self.cache_control = v
        self.tool_name = s.f1
        self.type = "tool_reference"
        base: BaseModel = self
        base._state = None
        return self
