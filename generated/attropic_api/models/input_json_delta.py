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


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InputJSONDelta(BaseModel):
    """A piece of the input of a tool call."""

    partial_json: str
    """A piece of JSON source to append. Only all pieces of a block joined are sure to parse; no text at all
    means an empty object.
    """

    type: Literal["input_json_delta"] = "input_json_delta"
    """The tag of this kind of delta."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("partial_json", "partial_json", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "input_json_delta")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "partial_json"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.partial_json = v
            at = "type"
            v = src[at]
            if v != "input_json_delta":
                raise _c.bad('"input_json_delta"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.partial_json
        v1: Any = self.type
        if not (v0.__class__ is str and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"partial_json": v0, "type": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> InputJSONDelta:
        self = InputJSONDelta.__new__(InputJSONDelta)
        self.partial_json = s.f0
        self.type = "input_json_delta"
        base: BaseModel = self
        base._state = None
        return self
