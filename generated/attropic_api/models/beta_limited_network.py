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
class BetaLimitedNetwork(BaseModel):
    """Lets the container reach only the hosts listed."""

    allow_mcp_servers: bool
    """Whether the MCP servers of the agent may be reached even if not listed."""

    allow_package_managers: bool
    """Whether public package registries, such as PyPI and npm, may be reached even if not listed."""

    allowed_hosts: list[str]
    """Names of hosts the container may reach."""

    type: Literal["limited"] = "limited"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("allow_mcp_servers", "allow_mcp_servers", True),
        ("allow_package_managers", "allow_package_managers", True),
        ("allowed_hosts", "allowed_hosts", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.boolean, False, True),
        (_c.boolean, False, True),
        (_d_allowed_hosts, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "limited")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
        at = ""
        v: Any
        try:
            at = "allow_mcp_servers"
            v = src[at]
            if v.__class__ is not bool:
                v = _c.boolean(v)
            self.allow_mcp_servers = v
            at = "allow_package_managers"
            v = src[at]
            if v.__class__ is not bool:
                v = _c.boolean(v)
            self.allow_package_managers = v
            at = "allowed_hosts"
            v = src[at]
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
        found: dict[str, Any] = {
            "allow_mcp_servers": v0,
            "allow_package_managers": v1,
            "allowed_hosts": None if v2 is None else nested(v2),
            "type": v3,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaLimitedNetwork:
        self = BetaLimitedNetwork.__new__(BetaLimitedNetwork)
        self.allow_mcp_servers = s.f0
        self.allow_package_managers = s.f1
        self.allowed_hosts = _d_allowed_hosts.of(s.f2)
        self.type = "limited"
        base: BaseModel = self
        base._state = None
        return self
