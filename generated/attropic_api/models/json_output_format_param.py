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


_d_schema = _c.MapOf(_c.anything)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JSONOutputFormatParam(BaseModel):
    """A format that makes the answer a JSON document which fits a schema."""

    schema: dict[str, Any]
    """The JSON Schema the answer must fit."""

    type: Literal["json_schema"] = "json_schema"
    """The tag of this kind of format."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("schema", "schema", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_schema, False, True),
        (_c.string, False, True),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "schema"
            v = src[at]
            v = _d_schema(v)
            self.schema = v
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
        v0: Any = self.schema
        v1: Any = self.type
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ is str):
            return self._looked_at(nested)
        found: dict[str, Any] = {"schema": None if v0 is None else nested(v0), "type": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> JSONOutputFormatParam:
        self = JSONOutputFormatParam.__new__(JSONOutputFormatParam)
        self.schema = _d_schema.of(s.f0)
        self.type = s.f1
        base: BaseModel = self
        base._state = None
        return self
