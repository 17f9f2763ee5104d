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

    from .beta_cloud_config_params import BetaCloudConfigParams

_t_beta_cloud_config_params = _c.Ref(__name__, ".beta_cloud_config_params:BetaCloudConfigParams")
_d_config = _c.Tagged("type", {"cloud": _t_beta_cloud_config_params})
_d_metadata = _c.MapOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EnvironmentCreateParams(BaseModel):
    """The environment to create."""

    config: BetaCloudConfigParams | None = None
    """Where the container runs and what it is given. Null or absence uses the defaults."""

    description: str | None = None
    """What the environment is for, up to 1024 characters."""

    metadata: dict[str, str] | None = None
    """Key-value pairs of the caller's own."""

    name: str
    """The name of the environment, 1 to 256 characters."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("config", "config", False),
        ("description", "description", False),
        ("metadata", "metadata", False),
        ("name", "name", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_config, True, False),
        (_c.string, True, False),
        (_d_metadata, False, False),
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
            at = "config"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_config(v)
            self.config = v
            at = "description"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.description = v
            at = "metadata"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_metadata(v)
            self.metadata = v
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.config
        v1: Any = self.description
        v2: Any = self.metadata
        v3: Any = self.name
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ in _c.PLAIN
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["config"] = nested(v0)
        if v1 is not None:
            found["description"] = v1
        if v2 is not None:
            found["metadata"] = nested(v2)
        found["name"] = v3
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> EnvironmentCreateParams:
        self = EnvironmentCreateParams.__new__(EnvironmentCreateParams)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_config.of(v)
        self.config = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.description = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _d_metadata.of(v)
        self.metadata = v
        self.name = s.f3
        base: BaseModel = self
        base._state = None
        return self
