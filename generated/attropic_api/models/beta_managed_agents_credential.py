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

    from .beta_managed_agents_credential_auth import BetaManagedAgentsCredentialAuth
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_credential_auth = _c.Ref(__name__, ".beta_managed_agents_credential_auth")
_d_metadata = _c.MapOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsCredential(BaseModel):
    """A secret for one MCP server, shown without the secret itself."""

    type: Literal["vault_credential"] = "vault_credential"
    id: str
    """The ID of the credential."""

    vault_id: str
    """The ID of the vault it belongs to."""

    display_name: str | None = None
    """The name of the credential. Null when not set."""

    metadata: dict[str, str]
    """Key-value pairs of the caller's own."""

    created_at: BetaTimestamp
    """When the credential was created (ISO 8601)."""

    updated_at: BetaTimestamp
    """When the credential was last changed (ISO 8601)."""

    archived_at: BetaTimestamp | None = None
    """When the credential was archived (ISO 8601). Null while it is in use."""

    auth: BetaManagedAgentsCredentialAuth
    """How the credential authenticates, without secrets."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("vault_id", "vault_id", True),
        ("display_name", "display_name", False),
        ("metadata", "metadata", True),
        ("created_at", "created_at", True),
        ("updated_at", "updated_at", True),
        ("archived_at", "archived_at", True),
        ("auth", "auth", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
        (_d_metadata, False, True),
        (_c.timestamp, False, True),
        (_c.timestamp, False, True),
        (_c.timestamp, True, False),
        (_t_beta_managed_agents_credential_auth, False, True),
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
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "vault_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.vault_id = v
            at = "display_name"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.display_name = v
            at = "metadata"
            v = src[at]
            v = _d_metadata(v)
            self.metadata = v
            at = "created_at"
            v = src[at]
            v = _c.timestamp(v)
            self.created_at = v
            at = "updated_at"
            v = src[at]
            v = _c.timestamp(v)
            self.updated_at = v
            at = "archived_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _c.timestamp(v)
            self.archived_at = v
            at = "auth"
            v = src[at]
            v = _t_beta_managed_agents_credential_auth.decode(v)
            self.auth = v
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
        v2: Any = self.vault_id
        v3: Any = self.display_name
        v4: Any = self.metadata
        v5: Any = self.created_at
        v6: Any = self.updated_at
        v7: Any = self.archived_at
        v8: Any = self.auth
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ in _c.PLAIN
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ not in _c.NOTHING
            and v7.__class__ not in _c.NOTHING
            and v8.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "id": v1, "vault_id": v2}
        if v3 is not None:
            found["display_name"] = v3
        found["metadata"] = None if v4 is None else nested(v4)
        found["created_at"] = None if v5 is None else nested(v5)
        found["updated_at"] = None if v6 is None else nested(v6)
        found["archived_at"] = None if v7 is None else nested(v7)
        found["auth"] = None if v8 is None else nested(v8)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsCredential:
        self = BetaManagedAgentsCredential.__new__(BetaManagedAgentsCredential)
        whole = True
        v: Any
        self.type = s.f0
        self.id = s.f1
        self.vault_id = s.f2
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.display_name = v
        self.metadata = _d_metadata.of(s.f4)
        self.created_at = _c.timestamp(s.f5)
        self.updated_at = _c.timestamp(s.f6)
        v = s.f7
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _c.timestamp(v)
        self.archived_at = v
        self.auth = _t_beta_managed_agents_credential_auth.of(s.f8)
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaManagedAgentsCredential, s)
        return self
