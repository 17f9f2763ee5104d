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
class ServerToolUsage(BaseModel):
    """How often the API called its own tools for a request."""

    web_fetch_requests: int = 0
    """The number of pages fetched. The server's default is `0`."""

    web_search_requests: int = 0
    """The number of web searches made. The server's default is `0`."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("web_fetch_requests", "web_fetch_requests", True),
        ("web_search_requests", "web_search_requests", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.integer, False, False),
        (_c.integer, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "web_fetch_requests"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = 0, _c.NEVER
            if v.__class__ is not int:
                v = _c.integer(v)
            self.web_fetch_requests = v
            at = "web_search_requests"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = 0, _c.NEVER
            if v.__class__ is not int:
                v = _c.integer(v)
            self.web_search_requests = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.web_fetch_requests
        v1: Any = self.web_search_requests
        if not (v0.__class__ in _c.PLAIN and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"web_fetch_requests": v0, "web_search_requests": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ServerToolUsage:
        self = ServerToolUsage.__new__(ServerToolUsage)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v, whole = 0, False
            if v.__class__ is not int:
                v = _c.integer(v)
        self.web_fetch_requests = v
        v = s.f1
        if v is _c.MISSING:
            v, whole = 0, False
            if v.__class__ is not int:
                v = _c.integer(v)
        self.web_search_requests = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(ServerToolUsage, s)
        return self
