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

    from .beta_token_task_budget_param import BetaTokenTaskBudgetParam
    from .effort_level_param import EffortLevelParam
    from .json_output_format_param import JSONOutputFormatParam

_t_json_output_format_param = _c.Ref(__name__, ".json_output_format_param:JSONOutputFormatParam")
_t_beta_token_task_budget_param = _c.Ref(__name__, ".beta_token_task_budget_param:BetaTokenTaskBudgetParam")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaOutputConfigParam(BaseModel):
    """How the answer is shaped: effort, format and token budget."""

    effort: EffortLevelParam | None = None
    """How much work the model puts into the answer; null or absent means `high`."""

    format: JSONOutputFormatParam | None = None
    """The format the answer must have; null or absent leaves it free."""

    task_budget: BetaTokenTaskBudgetParam | None = None
    """The token budget the model should pace a whole task by. Null or absence sets none."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("effort", "effort", False),
        ("format", "format", False),
        ("task_budget", "task_budget", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_t_json_output_format_param, True, False),
        (_t_beta_token_task_budget_param, True, False),
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
            at = "effort"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.effort = v
            at = "format"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_json_output_format_param.decode(v)
            self.format = v
            at = "task_budget"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_token_task_budget_param.decode(v)
            self.task_budget = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.effort
        v1: Any = self.format
        v2: Any = self.task_budget
        if not (
            v0.__class__ in _c.PLAIN and v1.__class__ not in _c.NOTHING and v2.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["effort"] = v0
        if v1 is not None:
            found["format"] = nested(v1)
        if v2 is not None:
            found["task_budget"] = nested(v2)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaOutputConfigParam:
        self = BetaOutputConfigParam.__new__(BetaOutputConfigParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.effort = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _t_json_output_format_param.of(v)
        self.format = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_token_task_budget_param.of(v)
        self.task_budget = v
        base: BaseModel = self
        base._state = None
        return self
