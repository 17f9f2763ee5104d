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

    from .beta_managed_agents_agent_tool_params import BetaManagedAgentsAgentToolParams
    from .beta_managed_agents_mcp_server_params import BetaManagedAgentsMCPServerParams
    from .beta_managed_agents_model_params import BetaManagedAgentsModelParams
    from .beta_managed_agents_multiagent_union_params import BetaManagedAgentsMultiagentUnionParams
    from .beta_managed_agents_skill_params import BetaManagedAgentsSkillParams

_t_beta_managed_agents_model_params = _c.Ref(__name__, ".beta_managed_agents_model_params")
_t_beta_managed_agents_agent_tool_params = _c.Ref(__name__, ".beta_managed_agents_agent_tool_params")
_t_beta_managed_agents_mcp_server_params = _c.Ref(__name__, ".beta_managed_agents_mcp_server_params")
_t_beta_managed_agents_skill_params = _c.Ref(__name__, ".beta_managed_agents_skill_params")
_t_beta_managed_agents_multiagent_union_params = _c.Ref(
    __name__, ".beta_managed_agents_multiagent_union_params"
)
_d_tools = _c.ListOf(_t_beta_managed_agents_agent_tool_params)
_d_mcp_servers = _c.ListOf(_t_beta_managed_agents_mcp_server_params)
_d_skills = _c.ListOf(_t_beta_managed_agents_skill_params)
_d_metadata = _c.MapOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AgentCreateParams(BaseModel):
    """The agent to create."""

    name: str
    """The name of the agent, 1 to 256 characters."""

    model: BetaManagedAgentsModelParams
    """The model to run: an ID, or an object that also sets the speed."""

    description: str | None = None
    """What the agent is for, up to 2048 characters."""

    system: str | None = None
    """The system prompt, up to 100,000 characters."""

    tools: list[BetaManagedAgentsAgentToolParams] | None = None
    """The tools the agent may use: the built-in toolset, toolsets of MCP servers and custom tools."""

    mcp_servers: list[BetaManagedAgentsMCPServerParams] | None = None
    """The MCP servers the agent may connect to. Names must be unique."""

    skills: list[BetaManagedAgentsSkillParams] | None = None
    """The skills the agent may load."""

    metadata: dict[str, str] | None = None
    """Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters."""

    multiagent: BetaManagedAgentsMultiagentUnionParams | None = None
    """The other agents this one may call. Null or absence means it works alone."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("name", "name", True),
        ("model", "model", True),
        ("description", "description", False),
        ("system", "system", False),
        ("tools", "tools", False),
        ("mcp_servers", "mcp_servers", False),
        ("skills", "skills", False),
        ("metadata", "metadata", False),
        ("multiagent", "multiagent", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_t_beta_managed_agents_model_params, False, True),
        (_c.string, True, False),
        (_c.string, True, False),
        (_d_tools, False, False),
        (_d_mcp_servers, False, False),
        (_d_skills, False, False),
        (_d_metadata, False, False),
        (_t_beta_managed_agents_multiagent_union_params, True, False),
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
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "model"
            v = src[at]
            v = _t_beta_managed_agents_model_params.decode(v)
            self.model = v
            at = "description"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.description = v
            at = "system"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.system = v
            at = "tools"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_tools(v)
            self.tools = v
            at = "mcp_servers"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_mcp_servers(v)
            self.mcp_servers = v
            at = "skills"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_skills(v)
            self.skills = v
            at = "metadata"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_metadata(v)
            self.metadata = v
            at = "multiagent"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_managed_agents_multiagent_union_params.decode(v)
            self.multiagent = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.name
        v1: Any = self.model
        v2: Any = self.description
        v3: Any = self.system
        v4: Any = self.tools
        v5: Any = self.mcp_servers
        v6: Any = self.skills
        v7: Any = self.metadata
        v8: Any = self.multiagent
        if not (
            v0.__class__ is str
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ not in _c.NOTHING
            and v7.__class__ not in _c.NOTHING
            and v8.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"name": v0, "model": None if v1 is None else nested(v1)}
        if v2 is not None:
            found["description"] = v2
        if v3 is not None:
            found["system"] = v3
        if v4 is not None:
            found["tools"] = nested(v4)
        if v5 is not None:
            found["mcp_servers"] = nested(v5)
        if v6 is not None:
            found["skills"] = nested(v6)
        if v7 is not None:
            found["metadata"] = nested(v7)
        if v8 is not None:
            found["multiagent"] = nested(v8)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> AgentCreateParams:
        self = AgentCreateParams.__new__(AgentCreateParams)
        v: Any
        self.name = s.f0
        self.model = _t_beta_managed_agents_model_params.of(s.f1)
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.description = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.system = v
        v = s.f4
        if v is _c.MISSING:
            v = None
        else:
            v = _d_tools.of(v)
        self.tools = v
        v = s.f5
        if v is _c.MISSING:
            v = None
        else:
            v = _d_mcp_servers.of(v)
        self.mcp_servers = v
        v = s.f6
        if v is _c.MISSING:
            v = None
        else:
            v = _d_skills.of(v)
        self.skills = v
        v = s.f7
        if v is _c.MISSING:
            v = None
        else:
            v = _d_metadata.of(v)
        self.metadata = v
        v = s.f8
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_multiagent_union_params.of(v)
        self.multiagent = v
        base: BaseModel = self
        base._state = None
        return self
