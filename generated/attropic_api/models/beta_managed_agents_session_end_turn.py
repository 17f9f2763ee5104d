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
class BetaManagedAgentsSessionEndTurn(BaseModel):
    """The agent finished its turn and waits for the next message."""

    type: Literal["end_turn"] = "end_turn"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (("type", "type", True),)
    _kinds: ClassVar[_c.Kinds] = (None,)
    _tag: ClassVar[tuple[str, str] | None] = ("type", "end_turn")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "end_turn":
                raise _c.bad('"end_turn"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        if not (v0.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsSessionEndTurn:
        self = BetaManagedAgentsSessionEndTurn.__new__(BetaManagedAgentsSessionEndTurn)
        self.type = "end_turn"
        base: BaseModel = self
        base._state = None
        return self
