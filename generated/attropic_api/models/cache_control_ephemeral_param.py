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
class CacheControlEphemeralParam(BaseModel):
    """A cache breakpoint. The input up to and including the place where it stands is cached for later requests
    that begin the same way.
    """

    ttl: Literal["5m", "1h"] | str | None = None
    """How long the entry lives after its last use: `5m` for five minutes or `1h` for one hour. Absent means
    `5m`.
    """

    type: Literal["ephemeral"] = "ephemeral"
    """The tag of this kind of cache control."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("ttl", "ttl", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, False),
        (_c.string, False, True),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "ttl"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.ttl = v
            at = "type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.ttl
        v1: Any = self.type
        if not (v0.__class__ in _c.PLAIN and v1.__class__ is str):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["ttl"] = v0
        found["type"] = v1
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> CacheControlEphemeralParam:
        self = CacheControlEphemeralParam.__new__(CacheControlEphemeralParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.ttl = v
        self.type = s.f1
        base: BaseModel = self
        base._state = None
        return self
