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

    from .beta_skill_params import BetaSkillParams

_t_beta_skill_params = _c.Ref(__name__, ".beta_skill_params:BetaSkillParams")
_d_skills = _c.ListOf(_t_beta_skill_params)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaContainerParams(BaseModel):
    """The container that tools of the request run in, and the skills to load into it."""

    id: str | None = None
    """The ID of a container from an earlier answer, to go on with its files. Null or absence starts a new one."""

    skills: list[BetaSkillParams] | None = None
    """The skills to load, at most 8."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("id", "id", False),
        ("skills", "skills", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_d_skills, True, False),
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
            at = "id"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.id = v
            at = "skills"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_skills(v)
            self.skills = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.id
        v1: Any = self.skills
        if not (v0.__class__ in _c.PLAIN and v1.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["id"] = v0
        if v1 is not None:
            found["skills"] = nested(v1)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaContainerParams:
        self = BetaContainerParams.__new__(BetaContainerParams)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.id = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _d_skills.of(v)
        self.skills = v
        base: BaseModel = self
        base._state = None
        return self
