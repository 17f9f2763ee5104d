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

    from .beta_managed_agents_credential_create_auth_param import BetaManagedAgentsCredentialCreateAuthParam

_t_beta_managed_agents_credential_create_auth_param = _c.Ref(
    __name__, ".beta_managed_agents_credential_create_auth_param"
)
_d_metadata = _c.MapOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VaultCredentialCreateParams(BaseModel):
    """The credential to create."""

    auth: BetaManagedAgentsCredentialCreateAuthParam
    """The secret and how it authenticates."""

    display_name: str | None = None
    """The name of the credential, up to 255 characters."""

    metadata: dict[str, str] | None = None
    """Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("auth", "auth", True),
        ("display_name", "display_name", False),
        ("metadata", "metadata", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_beta_managed_agents_credential_create_auth_param, False, True),
        (_c.string, True, False),
        (_d_metadata, False, False),
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
            at = "auth"
            v = src[at]
            v = _t_beta_managed_agents_credential_create_auth_param.decode(v)
            self.auth = v
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
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_metadata(v)
            self.metadata = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.auth
        v1: Any = self.display_name
        v2: Any = self.metadata
        if not (
            v0.__class__ not in _c.NOTHING and v1.__class__ in _c.PLAIN and v2.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"auth": None if v0 is None else nested(v0)}
        if v1 is not None:
            found["display_name"] = v1
        if v2 is not None:
            found["metadata"] = nested(v2)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> VaultCredentialCreateParams:
        self = VaultCredentialCreateParams.__new__(VaultCredentialCreateParams)
        v: Any
        self.auth = _t_beta_managed_agents_credential_create_auth_param.of(s.f0)
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.display_name = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _d_metadata.of(v)
        self.metadata = v
        base: BaseModel = self
        base._state = None
        return self
