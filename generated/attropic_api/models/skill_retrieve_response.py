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
class SkillRetrieveResponse(BaseModel):
    """One skill."""

    created_at: str
    """When the skill was created (ISO 8601)."""

    display_title: str | None = None
    """The title for people to tell the skill by. The model never sees it; null when unset."""

    id: str
    """The ID of the skill. Skills supplied by Anthropic have a short name instead."""

    latest_version: str | None = None
    """The identifier of the newest version. Null when the skill has none."""

    source: str
    """Where the skill comes from: `custom` or `anthropic`."""

    type: str
    """The type of the object, `skill`. The server's default is `'skill'`."""

    updated_at: str
    """When the skill was last changed (ISO 8601)."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("created_at", "created_at", True),
        ("display_title", "display_title", True),
        ("id", "id", True),
        ("latest_version", "latest_version", True),
        ("source", "source", True),
        ("type", "type", True),
        ("updated_at", "updated_at", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, True, False),
        (_c.string, False, True),
        (_c.string, True, False),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
    )
    _also: ClassVar[Mapping[str, str]] = {
        "display_name": "display_title",
        "latest_version_id": "latest_version",
    }

    @property
    def display_name(self) -> str | None:
        """`display_title`, as another version of the API calls it."""
        return self.display_title

    @display_name.setter
    def display_name(self, value: str | None) -> None:
        self.display_title = value

    @property
    def latest_version_id(self) -> str | None:
        """`latest_version`, as another version of the API calls it."""
        return self.latest_version

    @latest_version_id.setter
    def latest_version_id(self, value: str | None) -> None:
        self.latest_version = value

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 7
        at = ""
        v: Any
        try:
            at = "created_at"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.created_at = v
            at = "display_title"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                if "display_name" in src:
                    raise _c.Respelled
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.display_title = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "latest_version"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                if "latest_version_id" in src:
                    raise _c.Respelled
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.latest_version = v
            at = "source"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.source = v
            at = "type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
            at = "updated_at"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.updated_at = v
        except _c.Respelled:
            return _c.respelled(cls, src)
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.created_at
        v1: Any = self.display_title
        v2: Any = self.id
        v3: Any = self.latest_version
        v4: Any = self.source
        v5: Any = self.type
        v6: Any = self.updated_at
        if not (
            v0.__class__ is str
            and v1.__class__ in _c.PLAIN
            and v2.__class__ is str
            and v3.__class__ in _c.PLAIN
            and v4.__class__ is str
            and v5.__class__ is str
            and v6.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "created_at": v0,
            "display_title": v1,
            "id": v2,
            "latest_version": v3,
            "source": v4,
            "type": v5,
            "updated_at": v6,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> SkillRetrieveResponse:
        self = SkillRetrieveResponse.__new__(SkillRetrieveResponse)
        whole = True
        v: Any
        self.created_at = s.f0
        v = s.f1
        if v is _c.MISSING:
            v = None
            whole = False
        self.display_title = v
        self.id = s.f2
        v = s.f3
        if v is _c.MISSING:
            v = None
            whole = False
        self.latest_version = v
        self.source = s.f4
        self.type = s.f5
        self.updated_at = s.f6
        base: BaseModel = self
        base._state = None if whole else _c.lacking(SkillRetrieveResponse, s)
        return self
