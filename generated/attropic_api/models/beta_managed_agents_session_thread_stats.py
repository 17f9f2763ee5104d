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
class BetaManagedAgentsSessionThreadStats(BaseModel):
    """The time a thread has taken."""

    duration_seconds: float | None = None
    """The time from creation until now or until the end, in seconds."""

    startup_seconds: float | None = None
    """The time from creation until it first ran, in seconds."""

    active_seconds: float | None = None
    """The time spent running, in seconds, without waits."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("duration_seconds", "duration_seconds", False),
        ("startup_seconds", "startup_seconds", False),
        ("active_seconds", "active_seconds", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.number, False, False),
        (_c.number, False, False),
        (_c.number, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 0
        at = ""
        v: Any
        try:
            at = "duration_seconds"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _c.number(v)
            self.duration_seconds = v
            at = "startup_seconds"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _c.number(v)
            self.startup_seconds = v
            at = "active_seconds"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _c.number(v)
            self.active_seconds = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.duration_seconds
        v1: Any = self.startup_seconds
        v2: Any = self.active_seconds
        if not (v0.__class__ in _c.PLAIN and v1.__class__ in _c.PLAIN and v2.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["duration_seconds"] = v0
        if v1 is not None:
            found["startup_seconds"] = v1
        if v2 is not None:
            found["active_seconds"] = v2
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsSessionThreadStats:
        self = BetaManagedAgentsSessionThreadStats.__new__(BetaManagedAgentsSessionThreadStats)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.duration_seconds = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.startup_seconds = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.active_seconds = v
        base: BaseModel = self
        base._state = None
        return self
