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
class SkillVersionCreateParams(BaseModel):
    """The form that creates a version of a skill."""

    files: list[bytes] | None = None
    """All files of the version, in one top-level folder with a `SKILL.md` in its root."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (("files", "files", False),)
    _kinds: ClassVar[_c.Kinds] = ((_d_files, True, False),)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 0
        at = ""
        v: Any
        try:
            at = "files"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_files(v)
            self.files = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.files
        if not (v0.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["files"] = nested(v0)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> SkillVersionCreateParams:
        self = SkillVersionCreateParams.__new__(SkillVersionCreateParams)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_files.of(v)
        self.files = v
        base: BaseModel = self
        base._state = None
        return self
