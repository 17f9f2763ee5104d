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
class BetaManagedAgentsRefreshHTTPResponse(BaseModel):
    """An HTTP response seen while testing a credential."""

    status_code: int
    """The HTTP status."""

    content_type: str
    """The value of the `Content-Type` header."""

    body: str
    """The body, possibly cut short. Known secrets are masked."""

    body_truncated: bool
    """Whether the body was cut short."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("status_code", "status_code", True),
        ("content_type", "content_type", True),
        ("body", "body", True),
        ("body_truncated", "body_truncated", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.integer, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.boolean, False, True),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
        at = ""
        v: Any
        try:
            at = "status_code"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.status_code = v
            at = "content_type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.content_type = v
            at = "body"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.body = v
            at = "body_truncated"
            v = src[at]
            if v.__class__ is not bool:
                v = _c.boolean(v)
            self.body_truncated = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.status_code
        v1: Any = self.content_type
        v2: Any = self.body
        v3: Any = self.body_truncated
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"status_code": v0, "content_type": v1, "body": v2, "body_truncated": v3}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsRefreshHTTPResponse:
        self = BetaManagedAgentsRefreshHTTPResponse.__new__(BetaManagedAgentsRefreshHTTPResponse)
        self.status_code = s.f0
        self.content_type = s.f1
        self.body = s.f2
        self.body_truncated = s.f3
        base: BaseModel = self
        base._state = None
        return self
