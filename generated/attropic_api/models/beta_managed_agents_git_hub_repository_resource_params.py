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

_t_beta_managed_agents_repository_checkout = _c.Ref(__name__, ".beta_managed_agents_repository_checkout")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsGitHubRepositoryResourceParams(BaseModel):
    """Clones a GitHub repository into the container of a session."""

    type: Literal["github_repository"] = "github_repository"
    url: str
    """The address of the repository, up to 2048 characters."""

    authorization_token: str
    """A GitHub token that may clone the repository. It is never returned."""

    mount_path: str | None = None
    """The path for the clone in the container. Null or absence lets the server choose."""

    checkout: BetaManagedAgentsRepositoryCheckout | None = None
    """The branch or commit to check out. Null or absence means the default branch."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("url", "url", True),
        ("authorization_token", "authorization_token", True),
        ("mount_path", "mount_path", False),
        ("checkout", "checkout", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
        (_t_beta_managed_agents_repository_checkout, True, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "github_repository")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "github_repository":
                raise _c.bad('"github_repository"', v)
            self.type = v
            at = "url"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.url = v
            at = "authorization_token"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.authorization_token = v
            at = "mount_path"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
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
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.url
        v2: Any = self.authorization_token
        v3: Any = self.mount_path
        v4: Any = self.checkout
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ in _c.PLAIN
            and v4.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "url": v1, "authorization_token": v2}
        if v3 is not None:
            found["mount_path"] = v3
        if v4 is not None:
            found["checkout"] = nested(v4)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsGitHubRepositoryResourceParams:
        self = BetaManagedAgentsGitHubRepositoryResourceParams.__new__(
            BetaManagedAgentsGitHubRepositoryResourceParams
        )
        v: Any
        self.type = "github_repository"
        self.url = s.f1
        self.authorization_token = s.f2
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.mount_path = v
        v = s.f4
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_repository_checkout.of(v)
        self.checkout = v
        base: BaseModel = self
        base._state = None
        return self
