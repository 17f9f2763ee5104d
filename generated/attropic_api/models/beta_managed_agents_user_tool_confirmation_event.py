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

    from .beta_managed_agents_user_tool_confirmation_result import BetaManagedAgentsUserToolConfirmationResult
    from .beta_timestamp import BetaTimestamp


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsUserToolConfirmationEvent(BaseModel):
    """The user's decision on a tool use that needed consent."""

    type: Literal["user.tool_confirmation"] = "user.tool_confirmation"
    id: str
    """The ID of the event."""

    tool_use_id: str
    """The ID of the tool use event it decides on."""

    result: BetaManagedAgentsUserToolConfirmationResult
    """Whether the tool use may run."""

    deny_message: str | None = None
    """Why it was refused, for the model to read. Null when not given."""

    processed_at: BetaTimestamp | None = None
    """When the agent took up the event (ISO 8601). Null while it is queued."""

    session_thread_id: str | None = None
    """The ID of the thread the decision is for. Null means the primary thread."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("tool_use_id", "tool_use_id", True),
        ("result", "result", True),
        ("deny_message", "deny_message", False),
        ("processed_at", "processed_at", False),
        ("session_thread_id", "session_thread_id", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
        (_c.timestamp, True, False),
        (_c.string, True, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "user.tool_confirmation")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "user.tool_confirmation":
                raise _c.bad('"user.tool_confirmation"', v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "tool_use_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.tool_use_id = v
            at = "result"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.result = v
            at = "deny_message"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.deny_message = v
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
        v2: Any = self.tool_use_id
        v3: Any = self.result
        v4: Any = self.deny_message
        v5: Any = self.processed_at
        v6: Any = self.session_thread_id
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ in _c.PLAIN
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "id": v1, "tool_use_id": v2, "result": v3}
        if v4 is not None:
            found["deny_message"] = v4
        if v5 is not None:
            found["processed_at"] = nested(v5)
        if v6 is not None:
            found["session_thread_id"] = v6
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsUserToolConfirmationEvent:
        self = BetaManagedAgentsUserToolConfirmationEvent.__new__(BetaManagedAgentsUserToolConfirmationEvent)
        v: Any
        self.type = "user.tool_confirmation"
        self.id = s.f1
        self.tool_use_id = s.f2
        self.result = s.f3
        v = s.f4
        if v is _c.MISSING:
            v = None
        self.deny_message = v
        v = s.f5
        if v is _c.MISSING:
            v = None
        else:
            v = _c.timestamp(v)
        self.processed_at = v
        v = s.f6
        if v is _c.MISSING:
            v = None
        self.session_thread_id = v
        base: BaseModel = self
        base._state = None
        return self
