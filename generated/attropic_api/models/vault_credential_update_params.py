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

    from .beta_managed_agents_credential_update_auth_param import BetaManagedAgentsCredentialUpdateAuthParam

_t_beta_managed_agents_credential_update_auth_param = _c.Ref(
    __name__, ".beta_managed_agents_credential_update_auth_param"
)
_d_metadata = _c.MapOf(_c.NullOr(_c.string))


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VaultCredentialUpdateParams(BaseModel):
    """The changes to make to a credential. Fields left out keep their values."""

    display_name: str | None = None
    """The new name, 1 to 255 characters."""

    metadata: dict[str, str | None] | None = None
    """Pairs to merge into the metadata. A value of null removes its key."""

    auth: BetaManagedAgentsCredentialUpdateAuthParam | None = None
    """The new secrets. The kind of authentication must stay the same."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("display_name", "display_name", False),
        ("metadata", "metadata", False),
        ("auth", "auth", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_d_metadata, True, False),
        (_t_beta_managed_agents_credential_update_auth_param, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 0
        at = ""
        v: Any
        try:
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
            at = "auth"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_managed_agents_credential_update_auth_param.decode(v)
            self.auth = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.display_name
        v1: Any = self.metadata
        v2: Any = self.auth
        if not (
            v0.__class__ in _c.PLAIN and v1.__class__ not in _c.NOTHING and v2.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["display_name"] = v0
        if v1 is not None:
            found["metadata"] = nested(v1)
        if v2 is not None:
            found["auth"] = nested(v2)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> VaultCredentialUpdateParams:
        self = VaultCredentialUpdateParams.__new__(VaultCredentialUpdateParams)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.display_name = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _d_metadata.of(v)
        self.metadata = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_credential_update_auth_param.of(v)
        self.auth = v
        base: BaseModel = self
        base._state = None
        return self
