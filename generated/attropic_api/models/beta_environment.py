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

    from .beta_cloud_config import BetaCloudConfig

_t_beta_cloud_config = _c.Ref(__name__, ".beta_cloud_config:BetaCloudConfig")
_d_config = _c.Tagged("type", {"cloud": _t_beta_cloud_config})
_d_metadata = _c.MapOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaEnvironment(BaseModel):
    """The template of the container in which sessions run."""

    archived_at: str | None = None
    """When the environment was archived (ISO 8601). Null while it is in use."""

    config: BetaCloudConfig
    """Where the container runs and what it is given: network access and packages."""

    created_at: str
    """When the environment was created (ISO 8601)."""

    description: str
    """What the environment is for."""

    id: str
    """The ID of the environment."""

    metadata: dict[str, str]
    """Key-value pairs of the caller's own."""

    name: str
    """The name of the environment."""

    type: Literal["environment"] = "environment"
    updated_at: str
    """When the environment was last changed (ISO 8601)."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("archived_at", "archived_at", True),
        ("config", "config", True),
        ("created_at", "created_at", True),
        ("description", "description", True),
        ("id", "id", True),
        ("metadata", "metadata", True),
        ("name", "name", True),
        ("type", "type", True),
        ("updated_at", "updated_at", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_d_config, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_d_metadata, False, True),
        (_c.string, False, True),
        (_c.string, False, False),
        (_c.string, False, True),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 9
        at = ""
        v: Any
        try:
            at = "archived_at"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.archived_at = v
            at = "config"
            v = src[at]
            v = _d_config(v)
            self.config = v
            at = "created_at"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.created_at = v
            at = "description"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.description = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "metadata"
            v = src[at]
            v = _d_metadata(v)
            self.metadata = v
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "type"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = "environment", _c.NEVER
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
            at = "updated_at"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.updated_at = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.archived_at
        v1: Any = self.config
        v2: Any = self.created_at
        v3: Any = self.description
        v4: Any = self.id
        v5: Any = self.metadata
        v6: Any = self.name
        v7: Any = self.type
        v8: Any = self.updated_at
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ is str
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ is str
            and v7.__class__ in _c.PLAIN
            and v8.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "archived_at": v0,
            "config": None if v1 is None else nested(v1),
            "created_at": v2,
            "description": v3,
            "id": v4,
            "metadata": None if v5 is None else nested(v5),
            "name": v6,
            "type": v7,
            "updated_at": v8,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaEnvironment:
        self = BetaEnvironment.__new__(BetaEnvironment)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
            whole = False
        self.archived_at = v
        self.config = _d_config.of(s.f1)
        self.created_at = s.f2
        self.description = s.f3
        self.id = s.f4
        self.metadata = _d_metadata.of(s.f5)
        self.name = s.f6
        v = s.f7
        if v is _c.MISSING:
            v, whole = "environment", False
            if v.__class__ is not str:
                v = _c.string(v)
        self.type = v
        self.updated_at = s.f8
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaEnvironment, s)
        return self
