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

    from .beta_managed_agents_refresh_http_response import BetaManagedAgentsRefreshHTTPResponse

_t_beta_managed_agents_refresh_http_response = _c.Ref(
    __name__, ".beta_managed_agents_refresh_http_response:BetaManagedAgentsRefreshHTTPResponse"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsMCPProbe(BaseModel):
    """A step of the exchange with an MCP server that failed."""

    method: str
    """The MCP method that was called, such as `initialize`."""

    http_response: BetaManagedAgentsRefreshHTTPResponse | None = None
    """What the server answered. Null when it could not be reached."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("method", "method", True),
        ("http_response", "http_response", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_t_beta_managed_agents_refresh_http_response, True, False),
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
            at = "method"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.method = v
            at = "http_response"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_beta_managed_agents_refresh_http_response.decode(v)
            self.http_response = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.method
        v1: Any = self.http_response
        if not (v0.__class__ is str and v1.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {"method": v0, "http_response": None if v1 is None else nested(v1)}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsMCPProbe:
        self = BetaManagedAgentsMCPProbe.__new__(BetaManagedAgentsMCPProbe)
        whole = True
        v: Any
        self.method = s.f0
        v = s.f1
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_beta_managed_agents_refresh_http_response.of(v)
        self.http_response = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaManagedAgentsMCPProbe, s)
        return self
