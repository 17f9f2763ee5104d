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

    from .beta_managed_agents_agent import BetaManagedAgentsAgent

_t_beta_managed_agents_agent = _c.Ref(__name__, ".beta_managed_agents_agent:BetaManagedAgentsAgent")
_d_data = _c.ListOf(_t_beta_managed_agents_agent)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsListAgents(BaseModel):
    """One page of agents."""

    data: list[BetaManagedAgentsAgent] | None = None
    """The agents on this page."""

    next_page: str | None = None
    """The cursor of the next page, for `page`. Null on the last one."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("data", "data", False),
        ("next_page", "next_page", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_data, False, False),
        (_c.string, True, False),
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
            at = "data"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_data(v)
            self.data = v
            at = "next_page"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.next_page = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.data
        v1: Any = self.next_page
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["data"] = nested(v0)
        if v1 is not None:
            found["next_page"] = v1
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsListAgents:
        self = BetaManagedAgentsListAgents.__new__(BetaManagedAgentsListAgents)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_data.of(v)
        self.data = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.next_page = v
        base: BaseModel = self
        base._state = None
        return self
