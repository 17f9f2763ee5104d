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
    import datetime

    from typing_extensions import Self

    from .beta_skill import BetaSkill

_t_beta_skill = _c.Ref(__name__, ".beta_skill:BetaSkill")
_d_skills = _c.ListOf(_t_beta_skill)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaContainer(BaseModel):
    """The sandbox in which code execution ran."""

    expires_at: datetime.datetime
    """The time at which the container goes away, in ISO 8601."""

    id: str
    """The id of the container, to be sent with a later request that is to go on in it."""

    skills: list[BetaSkill] | None = None
    """The skills loaded into the container. Null when none were requested."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("expires_at", "expires_at", True),
        ("id", "id", True),
        ("skills", "skills", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.timestamp, False, True),
        (_c.string, False, True),
        (_d_skills, True, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "expires_at"
            v = src[at]
            v = _c.timestamp(v)
            self.expires_at = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "skills"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
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
        v0: Any = self.expires_at
        v1: Any = self.id
        v2: Any = self.skills
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ is str and v2.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "expires_at": None if v0 is None else nested(v0),
            "id": v1,
            "skills": None if v2 is None else nested(v2),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaContainer:
        self = BetaContainer.__new__(BetaContainer)
        whole = True
        v: Any
        self.expires_at = _c.timestamp(s.f0)
        self.id = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _d_skills.of(v)
        self.skills = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaContainer, s)
        return self
