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

    from .beta_managed_agents_rubric_params import BetaManagedAgentsRubricParams

_t_beta_managed_agents_rubric_params = _c.Ref(__name__, ".beta_managed_agents_rubric_params")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsUserDefineOutcomeEventParams(BaseModel):
    """Sets the agent an outcome to reach. The work is graded and revised until it satisfies the rubric."""

    type: Literal["user.define_outcome"] = "user.define_outcome"
    description: str
    """What is to be achieved."""

    rubric: BetaManagedAgentsRubricParams
    """The criteria to grade the result by."""

    max_iterations: int | None = None
    """How many times to evaluate before giving up. Null or absence means 3; at most 20."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("description", "description", True),
        ("rubric", "rubric", True),
        ("max_iterations", "max_iterations", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_t_beta_managed_agents_rubric_params, False, True),
        (_c.integer, True, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "user.define_outcome")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "user.define_outcome":
                raise _c.bad('"user.define_outcome"', v)
            self.type = v
            at = "description"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.description = v
            at = "rubric"
            v = src[at]
            v = _t_beta_managed_agents_rubric_params.decode(v)
            self.rubric = v
            at = "max_iterations"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.max_iterations = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.description
        v2: Any = self.rubric
        v3: Any = self.max_iterations
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "description": v1, "rubric": None if v2 is None else nested(v2)}
        if v3 is not None:
            found["max_iterations"] = v3
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsUserDefineOutcomeEventParams:
        self = BetaManagedAgentsUserDefineOutcomeEventParams.__new__(
            BetaManagedAgentsUserDefineOutcomeEventParams
        )
        v: Any
        self.type = "user.define_outcome"
        self.description = s.f1
        self.rubric = _t_beta_managed_agents_rubric_params.of(s.f2)
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.max_iterations = v
        base: BaseModel = self
        base._state = None
        return self
