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


_d_properties = _c.MapOf(_c.anything)
_d_required = _c.ListOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InputSchemaParam(BaseModel):
    """The JSON Schema of the input of a tool, at its top level an object. Further keywords of JSON Schema are
    allowed.
    """

    properties: dict[str, Any] | None = None
    """The schema of each field by its name; null or absent names no field."""

    required: list[str] | None = None
    """The names of the fields that must be present; null or absent requires none."""

    type: Literal["object"] = "object"
    """The JSON type of the input, an object."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("properties", "properties", False),
        ("required", "required", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_properties, True, False),
        (_d_required, True, False),
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
            at = "properties"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_properties(v)
            self.properties = v
            at = "required"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_required(v)
            self.required = v
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
        v0: Any = self.properties
        v1: Any = self.required
        v2: Any = self.type
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ not in _c.NOTHING and v2.__class__ is str):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["properties"] = nested(v0)
        if v1 is not None:
            found["required"] = nested(v1)
        found["type"] = v2
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> InputSchemaParam:
        self = InputSchemaParam.__new__(InputSchemaParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_properties.of(v)
        self.properties = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _d_required.of(v)
        self.required = v
        self.type = s.f2
        base: BaseModel = self
        base._state = None
        return self
