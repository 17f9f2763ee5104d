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

    from .beta_managed_agents_session_thread_agent import BetaManagedAgentsSessionThreadAgent

_t_beta_managed_agents_session_thread_agent = _c.Ref(
    __name__, ".beta_managed_agents_session_thread_agent:BetaManagedAgentsSessionThreadAgent"
)
_d_agents = _c.ListOf(_t_beta_managed_agents_session_thread_agent)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsSessionMultiagentCoordinator(BaseModel):
    """The agents that the coordinator of a session may call."""

    type: Literal["coordinator"] = "coordinator"
    agents: list[BetaManagedAgentsSessionThreadAgent]
    """The full configuration of each of them."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("agents", "agents", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_d_agents, False, True),
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
            at = "type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
            at = "agents"
            v = src[at]
            v = _d_agents(v)
            self.agents = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.agents
        if not (v0.__class__ is str and v1.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "agents": None if v1 is None else nested(v1)}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsSessionMultiagentCoordinator:
        self = BetaManagedAgentsSessionMultiagentCoordinator.__new__(
            BetaManagedAgentsSessionMultiagentCoordinator
        )
        v: Any
        self.type = s.f0
        v = s.f1
        if len(v) >= _c.LONG and _d_agents.sure:
            _c.later(self, "agents", _d_agents.of, v)
        else:
            self.agents = _d_agents.of(v)
        base: BaseModel = self
        base._state = None
        return self
