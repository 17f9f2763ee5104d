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

    from .beta_container import BetaContainer
    from .beta_stop_reason import BetaStopReason
    from .refusal_stop_details import RefusalStopDetails

_t_beta_container = _c.Ref(__name__, ".beta_container:BetaContainer")
_t_refusal_stop_details = _c.Ref(__name__, ".refusal_stop_details:RefusalStopDetails")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaMessageDelta(BaseModel):
    """The fields of a message that are known only at its end."""

    container: BetaContainer | None = None
    """The code execution container that was used, or null when none was."""

    stop_details: RefusalStopDetails | None = None
    """More on why the model refused, or null when it did not refuse."""

    stop_reason: BetaStopReason | None = None
    """Why the model stopped, or null when it has not."""

    stop_sequence: str | None = None
    """The stop sequence that ended the answer, or null when none did."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("container", "container", True),
        ("stop_details", "stop_details", True),
        ("stop_reason", "stop_reason", True),
        ("stop_sequence", "stop_sequence", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_beta_container, True, False),
        (_t_refusal_stop_details, True, False),
        (_c.string, True, False),
        (_c.string, True, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
        at = ""
        v: Any
        try:
            at = "container"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_beta_container.decode(v)
            self.container = v
            at = "stop_details"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_refusal_stop_details.decode(v)
            self.stop_details = v
            at = "stop_reason"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.stop_reason = v
            at = "stop_sequence"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.stop_sequence = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.container
        v1: Any = self.stop_details
        v2: Any = self.stop_reason
        v3: Any = self.stop_sequence
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "container": None if v0 is None else nested(v0),
            "stop_details": None if v1 is None else nested(v1),
            "stop_reason": v2,
            "stop_sequence": v3,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaMessageDelta:
        self = BetaMessageDelta.__new__(BetaMessageDelta)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_beta_container.of(v)
        self.container = v
        v = s.f1
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_refusal_stop_details.of(v)
        self.stop_details = v
        v = s.f2
        if v is _c.MISSING:
            v = None
            whole = False
        self.stop_reason = v
        v = s.f3
        if v is _c.MISSING:
            v = None
            whole = False
        self.stop_sequence = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaMessageDelta, s)
        return self
