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

    from .beta_managed_agents_agent_tool import BetaManagedAgentsAgentTool
    from .beta_managed_agents_mcp_server import BetaManagedAgentsMCPServer
    from .beta_managed_agents_model_config import BetaManagedAgentsModelConfig
    from .beta_managed_agents_session_multiagent import BetaManagedAgentsSessionMultiagent
    from .beta_managed_agents_skill import BetaManagedAgentsSkill

_t_beta_managed_agents_model_config = _c.Ref(
    __name__, ".beta_managed_agents_model_config:BetaManagedAgentsModelConfig"
)
_t_beta_managed_agents_agent_tool = _c.Ref(__name__, ".beta_managed_agents_agent_tool")
_t_beta_managed_agents_mcp_server = _c.Ref(__name__, ".beta_managed_agents_mcp_server")
_t_beta_managed_agents_skill = _c.Ref(__name__, ".beta_managed_agents_skill")
_t_beta_managed_agents_session_multiagent = _c.Ref(__name__, ".beta_managed_agents_session_multiagent")
_d_tools = _c.ListOf(_t_beta_managed_agents_agent_tool)
_d_mcp_servers = _c.ListOf(_t_beta_managed_agents_mcp_server)
_d_skills = _c.ListOf(_t_beta_managed_agents_skill)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsSessionAgent(BaseModel):
    """The configuration a session runs, as it was when the session was created."""

    type: Literal["agent"] = "agent"
    id: str
    """The ID of the agent."""

    version: int
    """The version of the agent."""

    name: str
    """The name of the agent."""

    description: str | None = None
    """What the agent is for. Null when not set."""

    model: BetaManagedAgentsModelConfig
    """The model it runs, and how fast."""

    system: str | None = None
    """The system prompt. Null when not set."""

    tools: list[BetaManagedAgentsAgentTool]
    """The tools it may use."""

    mcp_servers: list[BetaManagedAgentsMCPServer]
    """The MCP servers it may connect to."""

    skills: list[BetaManagedAgentsSkill]
    """The skills it may load."""

    multiagent: BetaManagedAgentsSessionMultiagent | None = None
    """The other agents this one may call. Null when it works alone."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("version", "version", True),
        ("name", "name", True),
        ("description", "description", True),
        ("model", "model", True),
        ("system", "system", True),
        ("tools", "tools", True),
        ("mcp_servers", "mcp_servers", True),
        ("skills", "skills", True),
        ("multiagent", "multiagent", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.integer, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
        (_t_beta_managed_agents_model_config, False, True),
        (_c.string, True, False),
        (_d_tools, False, True),
        (_d_mcp_servers, False, True),
        (_d_skills, False, True),
        (_t_beta_managed_agents_session_multiagent, True, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 11
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "version"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.version = v
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "description"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.description = v
            at = "model"
            v = src[at]
            v = _t_beta_managed_agents_model_config.decode(v)
            self.model = v
            at = "system"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.system = v
            at = "tools"
            v = src[at]
            v = _d_tools(v)
            self.tools = v
            at = "mcp_servers"
            v = src[at]
            v = _d_mcp_servers(v)
            self.mcp_servers = v
            at = "skills"
            v = src[at]
            v = _d_skills(v)
            self.skills = v
            at = "multiagent"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_beta_managed_agents_session_multiagent.decode(v)
            self.multiagent = v
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
        v2: Any = self.version
        v3: Any = self.name
        v4: Any = self.description
        v5: Any = self.model
        v6: Any = self.system
        v7: Any = self.tools
        v8: Any = self.mcp_servers
        v9: Any = self.skills
        v10: Any = self.multiagent
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ in _c.PLAIN
            and v3.__class__ is str
            and v4.__class__ in _c.PLAIN
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ in _c.PLAIN
            and v7.__class__ not in _c.NOTHING
            and v8.__class__ not in _c.NOTHING
            and v9.__class__ not in _c.NOTHING
            and v10.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "id": v1,
            "version": v2,
            "name": v3,
            "description": v4,
            "model": None if v5 is None else nested(v5),
            "system": v6,
            "tools": None if v7 is None else nested(v7),
            "mcp_servers": None if v8 is None else nested(v8),
            "skills": None if v9 is None else nested(v9),
            "multiagent": None if v10 is None else nested(v10),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsSessionAgent:
        self = BetaManagedAgentsSessionAgent.__new__(BetaManagedAgentsSessionAgent)
        whole = True
        v: Any
        self.type = s.f0
        self.id = s.f1
        self.version = s.f2
        self.name = s.f3
        v = s.f4
        if v is _c.MISSING:
            v = None
            whole = False
        self.description = v
        self.model = _t_beta_managed_agents_model_config.of(s.f5)
        v = s.f6
        if v is _c.MISSING:
            v = None
            whole = False
        self.system = v
        v = s.f7
        if len(v) >= _c.LONG and _d_tools.sure:
            _c.later(self, "tools", _d_tools.of, v)
        else:
            self.tools = _d_tools.of(v)
        v = s.f8
        if len(v) >= _c.LONG and _d_mcp_servers.sure:
            _c.later(self, "mcp_servers", _d_mcp_servers.of, v)
        else:
            self.mcp_servers = _d_mcp_servers.of(v)
        v = s.f9
        if len(v) >= _c.LONG and _d_skills.sure:
            _c.later(self, "skills", _d_skills.of, v)
        else:
            self.skills = _d_skills.of(v)
        v = s.f10
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_beta_managed_agents_session_multiagent.of(v)
        self.multiagent = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaManagedAgentsSessionAgent, s)
        return self
