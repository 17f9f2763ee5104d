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

    from .beta_managed_agents_precondition_union_param import BetaManagedAgentsPreconditionUnionParam

_t_beta_managed_agents_precondition_union_param = _c.Ref(
    __name__, ".beta_managed_agents_precondition_union_param"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MemoryStoreMemoryUpdateParams(BaseModel):
    """The changes to make to a memory. Fields left out keep their values."""

    content: str | None = None
    """The new text, up to 102,400 bytes. Null or absence keeps the old one."""

    path: str | None = None
    """The new path, starting with `/`, up to 1024 bytes. Null or absence keeps the old one."""

    precondition: BetaManagedAgentsPreconditionUnionParam | None = None
    """What must hold for the change to be made. Absence makes it in any case."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("content", "content", False),
        ("path", "path", False),
        ("precondition", "precondition", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_c.string, True, False),
        (_t_beta_managed_agents_precondition_union_param, False, False),
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
            at = "content"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.content = v
            at = "path"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.path = v
            at = "precondition"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_managed_agents_precondition_union_param.decode(v)
            self.precondition = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.content
        v1: Any = self.path
        v2: Any = self.precondition
        if not (v0.__class__ in _c.PLAIN and v1.__class__ in _c.PLAIN and v2.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["content"] = v0
        if v1 is not None:
            found["path"] = v1
        if v2 is not None:
            found["precondition"] = nested(v2)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> MemoryStoreMemoryUpdateParams:
        self = MemoryStoreMemoryUpdateParams.__new__(MemoryStoreMemoryUpdateParams)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.content = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.path = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_precondition_union_param.of(v)
        self.precondition = v
        base: BaseModel = self
        base._state = None
        return self
