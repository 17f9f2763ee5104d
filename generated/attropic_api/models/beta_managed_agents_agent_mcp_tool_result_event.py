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

    from .beta_managed_agents_tool_result_content_block import BetaManagedAgentsToolResultContentBlock
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_tool_result_content_block = _c.Ref(
    __name__, ".beta_managed_agents_tool_result_content_block"
)
_d_content = _c.ListOf(_t_beta_managed_agents_tool_result_content_block)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsAgentMCPToolResultEvent(BaseModel):
    """The result of a tool of an MCP server."""

    type: Literal["agent.mcp_tool_result"] = "agent.mcp_tool_result"
    id: str
    """The ID of the event."""

    mcp_tool_use_id: str
    """The ID of the tool use event it answers."""

    content: list[BetaManagedAgentsToolResultContentBlock] | None = None
    """What the tool returned."""

    is_error: bool | None = None
    """Whether the tool failed."""

    processed_at: BetaTimestamp
    """When the event was recorded (ISO 8601)."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("mcp_tool_use_id", "mcp_tool_use_id", True),
        ("content", "content", False),
        ("is_error", "is_error", False),
        ("processed_at", "processed_at", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
        (_d_content, False, False),
        (_c.boolean, True, False),
        (_c.timestamp, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "agent.mcp_tool_result")

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
            if v != "agent.mcp_tool_result":
                raise _c.bad('"agent.mcp_tool_result"', v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "mcp_tool_use_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.mcp_tool_use_id = v
            at = "content"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_content(v)
            self.content = v
            at = "is_error"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.is_error = v
            at = "processed_at"
            v = src[at]
            v = _c.timestamp(v)
            self.processed_at = v
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
        v2: Any = self.mcp_tool_use_id
        v3: Any = self.content
        v4: Any = self.is_error
        v5: Any = self.processed_at
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ in _c.PLAIN
            and v5.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "id": v1, "mcp_tool_use_id": v2}
        if v3 is not None:
            found["content"] = nested(v3)
        if v4 is not None:
            found["is_error"] = v4
        found["processed_at"] = None if v5 is None else nested(v5)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsAgentMCPToolResultEvent:
        self = BetaManagedAgentsAgentMCPToolResultEvent.__new__(BetaManagedAgentsAgentMCPToolResultEvent)
        v: Any
        self.type = "agent.mcp_tool_result"
        self.id = s.f1
        self.mcp_tool_use_id = s.f2
        v = s.f3
        if v is _c.MISSING:
            v = None
        else:
            v = _d_content.of(v)
        self.content = v
        v = s.f4
        if v is _c.MISSING:
            v = None
        self.is_error = v
        self.processed_at = _c.timestamp(s.f5)
        base: BaseModel = self
        base._state = None
        return self
