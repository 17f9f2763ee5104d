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

    from .beta_managed_agents_repository_checkout import BetaManagedAgentsRepositoryCheckout
    from .beta_timestamp import BetaTimestamp

_t_beta_managed_agents_repository_checkout = _c.Ref(__name__, ".beta_managed_agents_repository_checkout")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsGitHubRepositoryResource(BaseModel):
    """A GitHub repository cloned into the container of a session."""

    type: Literal["github_repository"] = "github_repository"
    id: str
    """The ID of the resource."""

    url: str
    """The address of the repository."""

    mount_path: str
    """The path of the clone in the container."""

    checkout: BetaManagedAgentsRepositoryCheckout | None = None
    """The branch or commit checked out. Null means the default branch."""

    created_at: BetaTimestamp
    """When the resource was attached (ISO 8601)."""

    updated_at: BetaTimestamp
    """When the resource was last changed (ISO 8601)."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("url", "url", True),
        ("mount_path", "mount_path", True),
        ("checkout", "checkout", False),
        ("created_at", "created_at", True),
        ("updated_at", "updated_at", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_t_beta_managed_agents_repository_checkout, True, False),
        (_c.timestamp, False, True),
        (_c.timestamp, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "github_repository")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 6
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "github_repository":
                raise _c.bad('"github_repository"', v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "url"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.url = v
            at = "mount_path"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.mount_path = v
            at = "checkout"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_managed_agents_repository_checkout.decode(v)
            self.checkout = v
            at = "created_at"
            v = src[at]
            v = _c.timestamp(v)
            self.created_at = v
            at = "updated_at"
            v = src[at]
            v = _c.timestamp(v)
            self.updated_at = v
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
        v2: Any = self.url
        v3: Any = self.mount_path
        v4: Any = self.checkout
        v5: Any = self.created_at
        v6: Any = self.updated_at
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "id": v1, "url": v2, "mount_path": v3}
        if v4 is not None:
            found["checkout"] = nested(v4)
        found["created_at"] = None if v5 is None else nested(v5)
        found["updated_at"] = None if v6 is None else nested(v6)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsGitHubRepositoryResource:
        self = BetaManagedAgentsGitHubRepositoryResource.__new__(BetaManagedAgentsGitHubRepositoryResource)
        v: Any
        self.type = "github_repository"
        self.id = s.f1
        self.url = s.f2
        self.mount_path = s.f3
        v = s.f4
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_repository_checkout.of(v)
        self.checkout = v
        self.created_at = _c.timestamp(s.f5)
        self.updated_at = _c.timestamp(s.f6)
        base: BaseModel = self
        base._state = None
        return self
