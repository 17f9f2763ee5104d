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


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaSkill(BaseModel):
    """A skill that was loaded into the container."""

    skill_id: str
    """The ID or short name of the skill."""

    type: Literal["anthropic", "custom"] | str
    """Where the skill comes from: `anthropic` for supplied ones, `custom` for the workspace's own."""

    version: str
    """The version that was loaded."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("skill_id", "skill_id", True),
        ("type", "type", True),
        ("version", "version", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
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
            at = "skill_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.skill_id = v
            at = "type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
            at = "version"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.version = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.skill_id
        v1: Any = self.type
        v2: Any = self.version
        if not (v0.__class__ is str and v1.__class__ is str and v2.__class__ is str):
            return self._looked_at(nested)
        found: dict[str, Any] = {"skill_id": v0, "type": v1, "version": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaSkill:
        self = BetaSkill.__new__(BetaSkill)
        self.skill_id = s.f0
        self.type = s.f1
        self.version = s.f2
        base: BaseModel = self
        base._state = None
        return self
