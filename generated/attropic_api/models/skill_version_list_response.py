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


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SkillVersionListResponse(BaseModel):
    """One version of a skill."""

    created_at: str
    """When the version was created (ISO 8601)."""

    description: str
    """What the skill is for, read from `SKILL.md`. The model decides by it when to use the skill."""

    directory: str
    """The top-level folder of the files."""

    id: str
    """The unique ID of this version."""

    name: str
    """The name of the skill, read from `SKILL.md`."""

    skill_id: str
    """The ID of the skill it is a version of."""

    type: str
    """The type of the object, `skill_version`. The server's default is `'skill_version'`."""

    version: str
    """The version identifier used in requests, derived from the time of creation for custom skills."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("created_at", "created_at", True),
        ("description", "description", True),
        ("directory", "directory", True),
        ("id", "id", True),
        ("name", "name", True),
        ("skill_id", "skill_id", True),
        ("type", "type", True),
        ("version", "version", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 8
        at = ""
        v: Any
        try:
            at = "created_at"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.created_at = v
            at = "description"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.description = v
            at = "directory"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = None, _c.NEVER
            else:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.directory = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
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
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = None, _c.NEVER
            else:
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
        v0: Any = self.created_at
        v1: Any = self.description
        v2: Any = self.directory
        v3: Any = self.id
        v4: Any = self.name
        v5: Any = self.skill_id
        v6: Any = self.type
        v7: Any = self.version
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ is str
            and v5.__class__ is str
            and v6.__class__ is str
            and v7.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "created_at": v0,
            "description": v1,
            "directory": v2,
            "id": v3,
            "name": v4,
            "skill_id": v5,
            "type": v6,
            "version": v7,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> SkillVersionListResponse:
        self = SkillVersionListResponse.__new__(SkillVersionListResponse)
        self.created_at = s.f0
        self.description = s.f1
        self.directory = s.f2
        self.id = s.f3
        self.name = s.f4
        self.skill_id = s.f5
        self.type = s.f6
        self.version = s.f7
        base: BaseModel = self
        base._state = None
        return self
