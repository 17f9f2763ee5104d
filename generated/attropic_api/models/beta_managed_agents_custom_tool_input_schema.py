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

    from .beta_managed_agents_struct import BetaManagedAgentsStruct

_t_beta_managed_agents_struct = _c.Ref(__name__, ".beta_managed_agents_struct")
_d_required = _c.ListOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsCustomToolInputSchema(BaseModel):
    """The JSON Schema of the input of a custom tool. It describes an object."""

    type: Literal["object"] | None = None
    properties: BetaManagedAgentsStruct | None = None
    """The schema of each property, by name. Null means no properties."""

    required: list[str] | None = None
    """The names of the properties that must be given."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", False),
        ("properties", "properties", False),
        ("required", "required", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, False),
        (_t_beta_managed_agents_struct, True, False),
        (_d_required, False, False),
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
            at = "type"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.type = v
            at = "properties"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_managed_agents_struct.decode(v)
            self.properties = v
            at = "required"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_required(v)
            self.required = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.properties
        v2: Any = self.required
        if not (
            v0.__class__ in _c.PLAIN and v1.__class__ not in _c.NOTHING and v2.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["type"] = v0
        if v1 is not None:
            found["properties"] = nested(v1)
        if v2 is not None:
            found["required"] = nested(v2)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsCustomToolInputSchema:
        self = BetaManagedAgentsCustomToolInputSchema.__new__(BetaManagedAgentsCustomToolInputSchema)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.type = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_struct.of(v)
        self.properties = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _d_required.of(v)
        self.required = v
        base: BaseModel = self
        base._state = None
        return self
