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

    from .beta_timestamp import BetaTimestamp


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsOutcomeEvaluationResource(BaseModel):
    """How far one defined outcome has come."""

    type: Literal["outcome_evaluation"] = "outcome_evaluation"
    outcome_id: str
    """The ID of the outcome."""

    description: str
    """What is to be achieved."""

    result: str
    """The state or verdict, such as `running`, `satisfied`, `max_iterations_reached` or `failed`."""

    iteration: int
    """The number of the current round of work and evaluation, counted from 0."""

    completed_at: BetaTimestamp | None = None
    """When the final verdict was reached (ISO 8601). Null until then."""

    explanation: str | None = None
    """The grounds of the last verdict. Null before the first one."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("outcome_id", "outcome_id", True),
        ("description", "description", True),
        ("result", "result", True),
        ("iteration", "iteration", True),
        ("completed_at", "completed_at", True),
        ("explanation", "explanation", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.integer, False, True),
        (_c.timestamp, True, False),
        (_c.string, True, False),
    )

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
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
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
            at = "result"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.result = v
            at = "iteration"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.iteration = v
            at = "completed_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _c.timestamp(v)
            self.completed_at = v
            at = "explanation"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.explanation = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.outcome_id
        v2: Any = self.description
        v3: Any = self.result
        v4: Any = self.iteration
        v5: Any = self.completed_at
        v6: Any = self.explanation
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ in _c.PLAIN
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "outcome_id": v1,
            "description": v2,
            "result": v3,
            "iteration": v4,
            "completed_at": None if v5 is None else nested(v5),
            "explanation": v6,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsOutcomeEvaluationResource:
        self = BetaManagedAgentsOutcomeEvaluationResource.__new__(BetaManagedAgentsOutcomeEvaluationResource)
        whole = True
        v: Any
        self.type = s.f0
        self.outcome_id = s.f1
        self.description = s.f2
        self.result = s.f3
        self.iteration = s.f4
        v = s.f5
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _c.timestamp(v)
        self.completed_at = v
        v = s.f6
        if v is _c.MISSING:
            v = None
            whole = False
        self.explanation = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaManagedAgentsOutcomeEvaluationResource, s)
        return self
