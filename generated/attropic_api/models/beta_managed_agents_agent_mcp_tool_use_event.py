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

    from .beta_managed_agents_agent_evaluated_permission import BetaManagedAgentsAgentEvaluatedPermission
    from .beta_managed_agents_struct import BetaManagedAgentsStruct
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_struct = _c.Ref(__name__, ".beta_managed_agents_struct")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsAgentMCPToolUseEvent(BaseModel):
    """A use of a tool of an MCP server. The server calls it, and the caller need not answer, unless consent is
    asked for.
    """

    type: Literal["agent.mcp_tool_use"] = "agent.mcp_tool_use"
    id: str
    """The ID of the event."""

    name: str
    """The name of the tool."""

    mcp_server_name: str
    """The name of the MCP server."""

    input: BetaManagedAgentsStruct
    """The arguments of the call."""

    processed_at: BetaTimestamp
    """When the event was recorded (ISO 8601)."""

    evaluated_permission: BetaManagedAgentsAgentEvaluatedPermission | None = None
    """What the permission policy decided. With `ask` the session waits for a confirmation."""

    session_thread_id: str | None = None
    """The ID of the thread that raised this, when another thread's event is shown here. Null otherwise."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("name", "name", True),
        ("mcp_server_name", "mcp_server_name", True),
        ("input", "input", True),
        ("processed_at", "processed_at", True),
        ("evaluated_permission", "evaluated_permission", False),
        ("session_thread_id", "session_thread_id", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_t_beta_managed_agents_struct, False, True),
        (_c.timestamp, False, True),
        (_c.string, False, False),
        (_c.string, True, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "agent.mcp_tool_use")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 6
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "agent.mcp_tool_use":
                raise _c.bad('"agent.mcp_tool_use"', v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "mcp_server_name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.mcp_server_name = v
            at = "input"
            v = src[at]
            v = _t_beta_managed_agents_struct.decode(v)
            self.input = v
            at = "processed_at"
            v = src[at]
            v = _c.timestamp(v)
            self.processed_at = v
            at = "evaluated_permission"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.evaluated_permission = v
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
        v2: Any = self.name
        v3: Any = self.mcp_server_name
        v4: Any = self.input
        v5: Any = self.processed_at
        v6: Any = self.evaluated_permission
        v7: Any = self.session_thread_id
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ in _c.PLAIN
            and v7.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "id": v1,
            "name": v2,
            "mcp_server_name": v3,
            "input": None if v4 is None else nested(v4),
            "processed_at": None if v5 is None else nested(v5),
        }
        if v6 is not None:
            found["evaluated_permission"] = v6
        if v7 is not None:
            found["session_thread_id"] = v7
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsAgentMCPToolUseEvent:
        self = BetaManagedAgentsAgentMCPToolUseEvent.__new__(BetaManagedAgentsAgentMCPToolUseEvent)
        v: Any
        self.type = "agent.mcp_tool_use"
        self.id = s.f1
        self.name = s.f2
        self.mcp_server_name = s.f3
        self.input = _t_beta_managed_agents_struct.of(s.f4)
        self.processed_at = _c.timestamp(s.f5)
        v = s.f6
        if v is _c.MISSING:
            v = None
        self.evaluated_permission = v
        v = s.f7
        if v is _c.MISSING:
            v = None
        self.session_thread_id = v
        base: BaseModel = self
        base._state = None
        return self
