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
class BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent(BaseModel):
    """A sign of life of an evaluation that is still going on."""

    type: Literal["span.outcome_evaluation_ongoing"] = "span.outcome_evaluation_ongoing"
    id: str
    """The ID of the event."""

    processed_at: BetaTimestamp
    """When the event was recorded (ISO 8601)."""

    iteration: int
    """The number of the round of work and evaluation, counted from 0."""

    outcome_id: str
    """The ID of the outcome being graded."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("processed_at", "processed_at", True),
        ("iteration", "iteration", True),
        ("outcome_id", "outcome_id", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.timestamp, False, True),
        (_c.integer, False, True),
        (_c.string, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "span.outcome_evaluation_ongoing")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 5
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "span.outcome_evaluation_ongoing":
                raise _c.bad('"span.outcome_evaluation_ongoing"', v)
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
            at = "iteration"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.iteration = v
            at = "outcome_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.outcome_id = v
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
        v3: Any = self.iteration
        v4: Any = self.outcome_id
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ in _c.PLAIN
            and v4.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "id": v1,
            "processed_at": None if v2 is None else nested(v2),
            "iteration": v3,
            "outcome_id": v4,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent:
        self = BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent.__new__(
            BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent
        )
        self.type = "span.outcome_evaluation_ongoing"
        self.id = s.f1
        self.processed_at = _c.timestamp(s.f2)
        self.iteration = s.f3
        self.outcome_id = s.f4
        base: BaseModel = self
        base._state = None
        return self
