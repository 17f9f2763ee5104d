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
_d_metadata = _c.MapOf(_c.NullOr(_c.string))


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AgentUpdateParams(BaseModel):
    """The changes to make to an agent. Fields left out keep their values; arrays are replaced whole."""

    version: int
    """The version the change is based on. It must be the current one."""

    name: str | None = None
    """The new name, up to 256 characters."""

    description: str | None = None
    """The new description, up to 2048 characters. Null clears it."""

    model: BetaManagedAgentsModelParams | None = None
    """The new model: an ID, or an object that also sets the speed."""

    system: str | None = None
    """The new system prompt, up to 100,000 characters. Null clears it."""

    tools: list[BetaManagedAgentsAgentToolParams] | None = None
    """The new list of tools. Null or an empty list clears it."""

    mcp_servers: list[BetaManagedAgentsMCPServerParams] | None = None
    """The new list of MCP servers. Null or an empty list clears it."""

    skills: list[BetaManagedAgentsSkillParams] | None = None
    """The new list of skills. Null or an empty list clears it."""

    metadata: dict[str, str | None] | None = None
    """Pairs to merge into the metadata. A value of null removes its key."""

    multiagent: BetaManagedAgentsMultiagentUnionParams | None = None
    """The new set of agents this one may call. Null clears it."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("version", "version", True),
        ("name", "name", False),
        ("description", "description", False),
        ("model", "model", False),
        ("system", "system", False),
        ("tools", "tools", False),
        ("mcp_servers", "mcp_servers", False),
        ("skills", "skills", False),
        ("metadata", "metadata", False),
        ("multiagent", "multiagent", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.integer, False, True),
        (_c.string, False, False),
        (_c.string, True, False),
        (_t_beta_managed_agents_model_params, False, False),
        (_c.string, True, False),
        (_d_tools, True, False),
        (_d_mcp_servers, True, False),
        (_d_skills, True, False),
        (_d_metadata, True, False),
        (_t_beta_managed_agents_multiagent_union_params, True, False),
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
            at = "version"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.version = v
            at = "name"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.name = v
            at = "description"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.description = v
            at = "model"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_managed_agents_model_params.decode(v)
            self.model = v
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
        v0: Any = self.version
        v1: Any = self.name
        v2: Any = self.description
        v3: Any = self.model
        v4: Any = self.system
        v5: Any = self.tools
        v6: Any = self.mcp_servers
        v7: Any = self.skills
        v8: Any = self.metadata
        v9: Any = self.multiagent
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ in _c.PLAIN
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ not in _c.NOTHING
            and v7.__class__ not in _c.NOTHING
            and v8.__class__ not in _c.NOTHING
            and v9.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"version": v0}
        if v1 is not None:
            found["name"] = v1
        if v2 is not None:
            found["description"] = v2
        if v3 is not None:
            found["model"] = nested(v3)
        if v4 is not None:
            found["system"] = v4
        if v5 is not None:
            found["tools"] = nested(v5)
        if v6 is not None:
            found["mcp_servers"] = nested(v6)
        if v7 is not None:
            found["skills"] = nested(v7)
        if v8 is not None:
            found["metadata"] = nested(v8)
        if v9 is not None:
            found["multiagent"] = nested(v9)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> AgentUpdateParams:
        self = AgentUpdateParams.__new__(AgentUpdateParams)
        v: Any
        self.version = s.f0
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.name = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.description = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_model_params.of(v)
        self.model = v
        v = s.f4
        if v is _c.MISSING:
            v = None
        self.system = v
        v = s.f5
        if v is _c.MISSING:
            v = None
        else:
            v = _d_tools.of(v)
        self.tools = v
        v = s.f6
        if v is _c.MISSING:
            v = None
        else:
            v = _d_mcp_servers.of(v)
        self.mcp_servers = v
        v = s.f7
        if v is _c.MISSING:
            v = None
        else:
            v = _d_skills.of(v)
        self.skills = v
        v = s.f8
        if v is _c.MISSING:
            v = None
        else:
            v = _d_metadata.of(v)
        self.metadata = v
        v = s.f9
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_multiagent_union_params.of(v)
        self.multiagent = v
        base: BaseModel = self
        base._state = None
        return self
