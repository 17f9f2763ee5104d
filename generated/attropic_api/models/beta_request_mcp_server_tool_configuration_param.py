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


_d_allowed_tools = _c.ListOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaRequestMCPServerToolConfigurationParam(BaseModel):
    """Which tools of an MCP server the model may use, in the older form."""

    allowed_tools: list[str] | None = None
    """Names of the tools the model may use. Null or absence allows all."""

    enabled: bool | None = None
    """Whether the tools of the server may be used at all. On by default."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("allowed_tools", "allowed_tools", False),
        ("enabled", "enabled", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_allowed_tools, True, False),
        (_c.boolean, True, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 0
        at = ""
        v: Any
        try:
            at = "allowed_tools"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_allowed_tools(v)
            self.allowed_tools = v
            at = "enabled"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.enabled = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.allowed_tools
        v1: Any = self.enabled
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["allowed_tools"] = nested(v0)
        if v1 is not None:
            found["enabled"] = v1
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaRequestMCPServerToolConfigurationParam:
        self = BetaRequestMCPServerToolConfigurationParam.__new__(BetaRequestMCPServerToolConfigurationParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_allowed_tools.of(v)
        self.allowed_tools = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.enabled = v
        base: BaseModel = self
        base._state = None
        return self
