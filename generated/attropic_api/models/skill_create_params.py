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


_d_files = _c.ListOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SkillCreateParams(BaseModel):
    """The form that creates a skill."""

    display_title: str | None = None
    """A title for people to tell the skill by. The model never sees it; null leaves it unset."""

    files: list[bytes] | None = None
    """The files of the skill, in one top-level folder with a `SKILL.md` in its root."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("display_title", "display_title", False),
        ("files", "files", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_d_files, True, False),
    )
    _also: ClassVar[Mapping[str, str]] = {"display_name": "display_title"}

    @property
    def display_name(self) -> str | None:
        """`display_title`, as another version of the API calls it."""
        return self.display_title

    @display_name.setter
    def display_name(self, value: str | None) -> None:
        self.display_title = value

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 0
        at = ""
        v: Any
        try:
            at = "display_title"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                if "display_name" in src:
                    raise _c.Respelled
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.display_title = v
            at = "files"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_files(v)
            self.files = v
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
        v0: Any = self.display_title
        v1: Any = self.files
        if not (v0.__class__ in _c.PLAIN and v1.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["display_title"] = v0
        if v1 is not None:
            found["files"] = nested(v1)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> SkillCreateParams:
        self = SkillCreateParams.__new__(SkillCreateParams)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.display_title = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _d_files.of(v)
        self.files = v
        base: BaseModel = self
        base._state = None
        return self
