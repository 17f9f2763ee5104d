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

    from .skill_list_response import SkillListResponse

_t_skill_list_response = _c.Ref(__name__, ".skill_list_response:SkillListResponse")
_d_data = _c.ListOf(_t_skill_list_response)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaListSkillsResponse(BaseModel):
    """One page of skills."""

    data: list[SkillListResponse]
    """The skills on this page."""

    has_more: bool
    """Whether another page follows."""

    next_page: str | None = None
    """The cursor of the next page, for `page`. Null on the last one."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("data", "data", True),
        ("has_more", "has_more", True),
        ("next_page", "next_page", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_data, False, True),
        (_c.boolean, False, True),
        (_c.string, True, False),
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
            at = "data"
            v = src[at]
            v = _d_data(v)
            self.data = v
            at = "has_more"
            v = src[at]
            if v.__class__ is not bool:
                v = _c.boolean(v)
            self.has_more = v
            at = "next_page"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.next_page = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.data
        v1: Any = self.has_more
        v2: Any = self.next_page
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ in _c.PLAIN and v2.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"data": None if v0 is None else nested(v0), "has_more": v1, "next_page": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaListSkillsResponse:
        self = BetaListSkillsResponse.__new__(BetaListSkillsResponse)
        whole = True
        v: Any
        v = s.f0
        if len(v) >= _c.LONG and _d_data.sure:
            _c.later(self, "data", _d_data.of, v)
        else:
            self.data = _d_data.of(v)
        self.has_more = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
            whole = False
        self.next_page = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaListSkillsResponse, s)
        return self
