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

    from .beta_cloud_config_networking import BetaCloudConfigNetworking
    from .beta_packages import BetaPackages

_t_beta_cloud_config_networking = _c.Ref(__name__, ".beta_cloud_config_networking")
_t_beta_packages = _c.Ref(__name__, ".beta_packages:BetaPackages")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaCloudConfig(BaseModel):
    """An environment whose containers are hosted by Anthropic."""

    networking: BetaCloudConfigNetworking
    """Which hosts the container may reach."""

    packages: BetaPackages
    """The packages installed before a session starts."""

    type: Literal["cloud"] = "cloud"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("networking", "networking", True),
        ("packages", "packages", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_beta_cloud_config_networking, False, True),
        (_t_beta_packages, False, True),
        (_c.string, False, True),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "networking"
            v = src[at]
            v = _t_beta_cloud_config_networking.decode(v)
            self.networking = v
            at = "packages"
            v = src[at]
            v = _t_beta_packages.decode(v)
            self.packages = v
            at = "type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.networking
        v1: Any = self.packages
        v2: Any = self.type
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ not in _c.NOTHING and v2.__class__ is str):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "networking": None if v0 is None else nested(v0),
            "packages": None if v1 is None else nested(v1),
            "type": v2,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaCloudConfig:
        self = BetaCloudConfig.__new__(BetaCloudConfig)
        self.networking = _t_beta_cloud_config_networking.of(s.f0)
        self.packages = _t_beta_packages.of(s.f1)
        self.type = s.f2
        base: BaseModel = self
        base._state = None
        return self
