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

    from .beta_cloud_config_params_networking_param import BetaCloudConfigParamsNetworkingParam
    from .beta_packages_params import BetaPackagesParams

_t_beta_cloud_config_params_networking_param = _c.Ref(__name__, ".beta_cloud_config_params_networking_param")
_t_beta_packages_params = _c.Ref(__name__, ".beta_packages_params:BetaPackagesParams")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaCloudConfigParams(BaseModel):
    """Asks for containers hosted by Anthropic."""

    networking: BetaCloudConfigParamsNetworkingParam | None = None
    """Which hosts the container may reach. Null or absence uses the default when creating."""

    packages: BetaPackagesParams | None = None
    """The packages to install before a session starts. Null or absence installs none when creating."""

    type: Literal["cloud"] = "cloud"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("networking", "networking", False),
        ("packages", "packages", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_beta_cloud_config_params_networking_param, True, False),
        (_t_beta_packages_params, True, False),
        (_c.string, False, True),
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
            at = "networking"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_cloud_config_params_networking_param.decode(v)
            self.networking = v
            at = "packages"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_packages_params.decode(v)
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
        found: dict[str, Any] = {}
        if v0 is not None:
            found["networking"] = nested(v0)
        if v1 is not None:
            found["packages"] = nested(v1)
        found["type"] = v2
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaCloudConfigParams:
        self = BetaCloudConfigParams.__new__(BetaCloudConfigParams)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_cloud_config_params_networking_param.of(v)
        self.networking = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_packages_params.of(v)
        self.packages = v
        self.type = s.f2
        base: BaseModel = self
        base._state = None
        return self
