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

    from .beta_managed_agents_credential_validation_status import BetaManagedAgentsCredentialValidationStatus
    from .beta_managed_agents_mcp_probe import BetaManagedAgentsMCPProbe
    from .beta_managed_agents_refresh_object import BetaManagedAgentsRefreshObject
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_mcp_probe = _c.Ref(
    __name__, ".beta_managed_agents_mcp_probe:BetaManagedAgentsMCPProbe"
)
_t_beta_managed_agents_refresh_object = _c.Ref(
    __name__, ".beta_managed_agents_refresh_object:BetaManagedAgentsRefreshObject"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsCredentialValidation(BaseModel):
    """The outcome of testing an OAuth credential."""

    type: Literal["vault_credential_validation"] = "vault_credential_validation"
    credential_id: str
    """The ID of the credential tested."""

    vault_id: str
    """The ID of the vault it belongs to."""

    status: BetaManagedAgentsCredentialValidationStatus
    """The verdict."""

    validated_at: BetaTimestamp
    """When the test was made (ISO 8601)."""

    has_refresh_token: bool
    """Whether the credential has a refresh token."""

    mcp_probe: BetaManagedAgentsMCPProbe | None = None
    """The step of the MCP exchange that failed. Null when none did."""

    refresh: BetaManagedAgentsRefreshObject | None = None
    """The attempt to refresh the access token. Null when none was made."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("credential_id", "credential_id", True),
        ("vault_id", "vault_id", True),
        ("status", "status", True),
        ("validated_at", "validated_at", True),
        ("has_refresh_token", "has_refresh_token", True),
        ("mcp_probe", "mcp_probe", True),
        ("refresh", "refresh", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.timestamp, False, True),
        (_c.boolean, False, True),
        (_t_beta_managed_agents_mcp_probe, True, False),
        (_t_beta_managed_agents_refresh_object, True, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 8
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
            at = "credential_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.credential_id = v
            at = "vault_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.vault_id = v
            at = "status"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.status = v
            at = "validated_at"
            v = src[at]
            v = _c.timestamp(v)
            self.validated_at = v
            at = "has_refresh_token"
            v = src[at]
            if v.__class__ is not bool:
                v = _c.boolean(v)
            self.has_refresh_token = v
            at = "mcp_probe"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_beta_managed_agents_mcp_probe.decode(v)
            self.mcp_probe = v
            at = "refresh"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_beta_managed_agents_refresh_object.decode(v)
            self.refresh = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.credential_id
        v2: Any = self.vault_id
        v3: Any = self.status
        v4: Any = self.validated_at
        v5: Any = self.has_refresh_token
        v6: Any = self.mcp_probe
        v7: Any = self.refresh
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ in _c.PLAIN
            and v6.__class__ not in _c.NOTHING
            and v7.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "credential_id": v1,
            "vault_id": v2,
            "status": v3,
            "validated_at": None if v4 is None else nested(v4),
            "has_refresh_token": v5,
            "mcp_probe": None if v6 is None else nested(v6),
            "refresh": None if v7 is None else nested(v7),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsCredentialValidation:
        self = BetaManagedAgentsCredentialValidation.__new__(BetaManagedAgentsCredentialValidation)
        whole = True
        v: Any
        self.type = s.f0
        self.credential_id = s.f1
        self.vault_id = s.f2
        self.status = s.f3
        self.validated_at = _c.timestamp(s.f4)
        self.has_refresh_token = s.f5
        v = s.f6
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_beta_managed_agents_mcp_probe.of(v)
        self.mcp_probe = v
        v = s.f7
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_beta_managed_agents_refresh_object.of(v)
        self.refresh = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaManagedAgentsCredentialValidation, s)
        return self
