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

    from .beta_managed_agents_rubric import BetaManagedAgentsRubric
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_rubric = _c.Ref(__name__, ".beta_managed_agents_rubric")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsUserDefineOutcomeEvent(BaseModel):
    """An outcome the agent has to reach, defined by the user."""

    type: Literal["user.define_outcome"] = "user.define_outcome"
    id: str
    """The ID of the event."""

    processed_at: BetaTimestamp
    """When the agent took up the event (ISO 8601)."""

    outcome_id: str
    """The ID of the outcome, which its evaluations refer to."""

    description: str
    """What is to be achieved."""

    max_iterations: int | None = None
    """How many times the work may be evaluated before giving up. Null means the server's default."""

    rubric: BetaManagedAgentsRubric
    """The criteria the result is graded by."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("processed_at", "processed_at", True),
        ("outcome_id", "outcome_id", True),
        ("description", "description", True),
        ("max_iterations", "max_iterations", True),
        ("rubric", "rubric", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.timestamp, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.integer, True, False),
        (_t_beta_managed_agents_rubric, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "user.define_outcome")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 7
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "user.define_outcome":
                raise _c.bad('"user.define_outcome"', v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "processed_at"
            v = src[at]
            v = _c.timestamp(v)
            self.processed_at = v
            at = "outcome_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.outcome_id = v
            at = "description"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.description = v
            at = "max_iterations"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.max_iterations = v
            at = "rubric"
            v = src[at]
            v = _t_beta_managed_agents_rubric.decode(v)
            self.rubric = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.id
        v2: Any = self.processed_at
        v3: Any = self.outcome_id
        v4: Any = self.description
        v5: Any = self.max_iterations
        v6: Any = self.rubric
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ is str
            and v4.__class__ is str
            and v5.__class__ in _c.PLAIN
            and v6.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "id": v1,
            "processed_at": None if v2 is None else nested(v2),
            "outcome_id": v3,
            "description": v4,
            "max_iterations": v5,
            "rubric": None if v6 is None else nested(v6),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsUserDefineOutcomeEvent:
        self = BetaManagedAgentsUserDefineOutcomeEvent.__new__(BetaManagedAgentsUserDefineOutcomeEvent)
        whole = True
        v: Any
        self.type = "user.define_outcome"
        self.id = s.f1
        self.processed_at = _c.timestamp(s.f2)
        self.outcome_id = s.f3
        self.description = s.f4
        v = s.f5
        if v is _c.MISSING:
            v = None
            whole = False
        self.max_iterations = v
        self.rubric = _t_beta_managed_agents_rubric.of(s.f6)
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaManagedAgentsUserDefineOutcomeEvent, s)
        return self
