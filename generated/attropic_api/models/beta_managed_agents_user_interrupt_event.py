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

    from .beta_timestamp import BetaTimestamp


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsUserInterruptEvent(BaseModel):
    """A request of the user to stop what the agent is doing."""

    type: Literal["user.interrupt"] = "user.interrupt"
    id: str
    """The ID of the event."""

    processed_at: BetaTimestamp | None = None
    """When the agent took up the event (ISO 8601). Null while it is queued."""

    session_thread_id: str | None = None
    """The ID of the thread to stop. Null means every thread."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("processed_at", "processed_at", False),
        ("session_thread_id", "session_thread_id", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.timestamp, True, False),
        (_c.string, True, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "user.interrupt")

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
            if v != "user.interrupt":
                raise _c.bad('"user.interrupt"', v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "processed_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _c.timestamp(v)
            self.processed_at = v
            at = "session_thread_id"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.session_thread_id = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.id
        v2: Any = self.processed_at
        v3: Any = self.session_thread_id
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "id": v1}
        if v2 is not None:
            found["processed_at"] = nested(v2)
        if v3 is not None:
            found["session_thread_id"] = v3
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsUserInterruptEvent:
        self = BetaManagedAgentsUserInterruptEvent.__new__(BetaManagedAgentsUserInterruptEvent)
        v: Any
        self.type = "user.interrupt"
        self.id = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _c.timestamp(v)
        self.processed_at = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.session_thread_id = v
        base: BaseModel = self
        base._state = None
        return self
