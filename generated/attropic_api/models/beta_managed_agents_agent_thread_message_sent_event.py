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

    from .beta_managed_agents_user_content_block import BetaManagedAgentsUserContentBlock
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_user_content_block = _c.Ref(__name__, ".beta_managed_agents_user_content_block")
_d_content = _c.ListOf(_t_beta_managed_agents_user_content_block)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsAgentThreadMessageSentEvent(BaseModel):
    """A message that went to another thread."""

    type: Literal["agent.thread_message_sent"] = "agent.thread_message_sent"
    id: str
    """The ID of the event."""

    processed_at: BetaTimestamp
    """When the event was recorded (ISO 8601)."""

    to_agent_name: str | None = None
    """The name of the agent it was sent to. Null when it went to the primary agent."""

    content: list[BetaManagedAgentsUserContentBlock]
    """The content of the message."""

    to_session_thread_id: str
    """The ID of the thread it was sent to."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("processed_at", "processed_at", True),
        ("to_agent_name", "to_agent_name", False),
        ("content", "content", True),
        ("to_session_thread_id", "to_session_thread_id", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.timestamp, False, True),
        (_c.string, True, False),
        (_d_content, False, True),
        (_c.string, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "agent.thread_message_sent")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 5
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "agent.thread_message_sent":
                raise _c.bad('"agent.thread_message_sent"', v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "processed_at"
            v = src[at]
            v = _c.timestamp(v)
            self.processed_at = v
            at = "to_agent_name"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.to_agent_name = v
            at = "content"
            v = src[at]
            v = _d_content(v)
            self.content = v
            at = "to_session_thread_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.to_session_thread_id = v
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
        v3: Any = self.to_agent_name
        v4: Any = self.content
        v5: Any = self.to_session_thread_id
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ in _c.PLAIN
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "id": v1, "processed_at": None if v2 is None else nested(v2)}
        if v3 is not None:
            found["to_agent_name"] = v3
        found["content"] = None if v4 is None else nested(v4)
        found["to_session_thread_id"] = v5
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsAgentThreadMessageSentEvent:
        self = BetaManagedAgentsAgentThreadMessageSentEvent.__new__(
            BetaManagedAgentsAgentThreadMessageSentEvent
        )
        v: Any
        self.type = "agent.thread_message_sent"
        self.id = s.f1
        self.processed_at = _c.timestamp(s.f2)
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.to_agent_name = v
        v = s.f4
        if len(v) >= _c.LONG and _d_content.sure:
            _c.later(self, "content", _d_content.of, v)
        else:
            self.content = _d_content.of(v)
        self.to_session_thread_id = s.f5
        base: BaseModel = self
        base._state = None
        return self
