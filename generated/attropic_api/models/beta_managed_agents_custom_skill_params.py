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
class BetaManagedAgentsCustomSkillParams(BaseModel):
    """A skill of the workspace."""

    type: Literal["custom"] = "custom"
    skill_id: str
    """The ID of the skill."""

    version: str | None = None
    """The version to use. Null or absence means the latest."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("skill_id", "skill_id", True),
        ("version", "version", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, True, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "custom")

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
            if v != "custom":
                raise _c.bad('"custom"', v)
            self.type = v
            at = "skill_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.skill_id = v
            at = "version"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
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
        v0: Any = self.type
        v1: Any = self.skill_id
        v2: Any = self.version
        if not (v0.__class__ in _c.PLAIN and v1.__class__ is str and v2.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "skill_id": v1}
        if v2 is not None:
            found["version"] = v2
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsCustomSkillParams:
        self = BetaManagedAgentsCustomSkillParams.__new__(BetaManagedAgentsCustomSkillParams)
        v: Any
        self.type = "custom"
        self.skill_id = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.version = v
        base: BaseModel = self
        base._state = None
        return self
