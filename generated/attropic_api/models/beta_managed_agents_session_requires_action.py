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


_d_event_ids = _c.ListOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsSessionRequiresAction(BaseModel):
    """The agent waits for the caller to confirm or answer tool uses."""

    type: Literal["requires_action"] = "requires_action"
    event_ids: list[str]
    """The IDs of the tool use events that are waiting."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("event_ids", "event_ids", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_d_event_ids, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "requires_action")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "requires_action":
                raise _c.bad('"requires_action"', v)
            self.type = v
            at = "event_ids"
            v = src[at]
            v = _d_event_ids(v)
            self.event_ids = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.event_ids
        if not (v0.__class__ in _c.PLAIN and v1.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "event_ids": None if v1 is None else nested(v1)}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsSessionRequiresAction:
        self = BetaManagedAgentsSessionRequiresAction.__new__(BetaManagedAgentsSessionRequiresAction)
        self.type = "requires_action"
        self.event_ids = _d_event_ids.of(s.f1)
        base: BaseModel = self
        base._state = None
        return self
