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

    from .beta_managed_agents_span_model_usage import BetaManagedAgentsSpanModelUsage
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_span_model_usage = _c.Ref(
    __name__, ".beta_managed_agents_span_model_usage:BetaManagedAgentsSpanModelUsage"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsSpanOutcomeEvaluationEndEvent(BaseModel):
    """An evaluation of the work against its outcome ended."""

    type: Literal["span.outcome_evaluation_end"] = "span.outcome_evaluation_end"
    id: str
    """The ID of the event."""

    processed_at: BetaTimestamp
    """When the event was recorded (ISO 8601)."""

    outcome_evaluation_start_id: str
    """The ID of the event that marks the start of the evaluation."""

    iteration: int
    """The number of the round of work and evaluation, counted from 0."""

    result: str
    """The verdict, such as `satisfied`, `needs_revision`, `max_iterations_reached` or `failed`."""

    explanation: str
    """The grounds of the verdict."""

    usage: BetaManagedAgentsSpanModelUsage
    """The tokens the evaluation used."""

    outcome_id: str
    """The ID of the outcome being graded."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("processed_at", "processed_at", True),
        ("outcome_evaluation_start_id", "outcome_evaluation_start_id", True),
        ("iteration", "iteration", True),
        ("result", "result", True),
        ("explanation", "explanation", True),
        ("usage", "usage", True),
        ("outcome_id", "outcome_id", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.timestamp, False, True),
        (_c.string, False, True),
        (_c.integer, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_t_beta_managed_agents_span_model_usage, False, True),
        (_c.string, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "span.outcome_evaluation_end")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 9
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "span.outcome_evaluation_end":
                raise _c.bad('"span.outcome_evaluation_end"', v)
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
            at = "outcome_evaluation_start_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.outcome_evaluation_start_id = v
            at = "iteration"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.iteration = v
            at = "result"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.result = v
            at = "explanation"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.explanation = v
            at = "usage"
            v = src[at]
            v = _t_beta_managed_agents_span_model_usage.decode(v)
            self.usage = v
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
        v3: Any = self.outcome_evaluation_start_id
        v4: Any = self.iteration
        v5: Any = self.result
        v6: Any = self.explanation
        v7: Any = self.usage
        v8: Any = self.outcome_id
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ is str
            and v4.__class__ in _c.PLAIN
            and v5.__class__ is str
            and v6.__class__ is str
            and v7.__class__ not in _c.NOTHING
            and v8.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "id": v1,
            "processed_at": None if v2 is None else nested(v2),
            "outcome_evaluation_start_id": v3,
            "iteration": v4,
            "result": v5,
            "explanation": v6,
            "usage": None if v7 is None else nested(v7),
            "outcome_id": v8,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsSpanOutcomeEvaluationEndEvent:
        self = BetaManagedAgentsSpanOutcomeEvaluationEndEvent.__new__(
            BetaManagedAgentsSpanOutcomeEvaluationEndEvent
        )
        self.type = "span.outcome_evaluation_end"
        self.id = s.f1
        self.processed_at = _c.timestamp(s.f2)
        self.outcome_evaluation_start_id = s.f3
        self.iteration = s.f4
        self.result = s.f5
        self.explanation = s.f6
        self.usage = _t_beta_managed_agents_span_model_usage.of(s.f7)
        self.outcome_id = s.f8
        base: BaseModel = self
        base._state = None
        return self
