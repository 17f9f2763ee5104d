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


_d_allowed_hosts = _c.ListOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaLimitedNetworkParams(BaseModel):
    """Asks for a network limited to the hosts listed."""

    allow_mcp_servers: bool | None = None
    """Whether the MCP servers of the agent may be reached even if not listed. Off by default."""

    allow_package_managers: bool | None = None
    """Whether public package registries may be reached even if not listed. Off by default."""

    allowed_hosts: list[str] | None = None
    """Names of hosts the container may reach. Null or absence allows none."""

    type: Literal["limited"] = "limited"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("allow_mcp_servers", "allow_mcp_servers", False),
        ("allow_package_managers", "allow_package_managers", False),
        ("allowed_hosts", "allowed_hosts", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.boolean, True, False),
        (_c.boolean, True, False),
        (_d_allowed_hosts, True, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "limited")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "allow_mcp_servers"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.allow_mcp_servers = v
            at = "allow_package_managers"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.allow_package_managers = v
            at = "allowed_hosts"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_allowed_hosts(v)
            self.allowed_hosts = v
            at = "type"
            v = src[at]
            if v != "limited":
                raise _c.bad('"limited"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.allow_mcp_servers
        v1: Any = self.allow_package_managers
        v2: Any = self.allowed_hosts
        v3: Any = self.type
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ in _c.PLAIN
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["allow_mcp_servers"] = v0
        if v1 is not None:
            found["allow_package_managers"] = v1
        if v2 is not None:
            found["allowed_hosts"] = nested(v2)
        found["type"] = v3
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaLimitedNetworkParams:
        self = BetaLimitedNetworkParams.__new__(BetaLimitedNetworkParams)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.allow_mcp_servers = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.allow_package_managers = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _d_allowed_hosts.of(v)
        self.allowed_hosts = v
        self.type = "limited"
        base: BaseModel = self
        base._state = None
        return self
