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

    from .capability_support import CapabilitySupport

_t_capability_support = _c.Ref(__name__, ".capability_support:CapabilitySupport")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EffortCapability(BaseModel):
    """Which levels of effort a model supports."""

    high: CapabilitySupport
    """Whether the level `high` is supported."""

    low: CapabilitySupport
    """Whether the level `low` is supported."""

    max: CapabilitySupport
    """Whether the level `max` is supported."""

    medium: CapabilitySupport
    """Whether the level `medium` is supported."""

    supported: bool
    """Whether the effort can be set at all."""

    xhigh: CapabilitySupport | None = None
    """Whether the level `xhigh` is supported; null when not reported."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("high", "high", True),
        ("low", "low", True),
        ("max", "max", True),
        ("medium", "medium", True),
        ("supported", "supported", True),
        ("xhigh", "xhigh", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_capability_support, False, True),
        (_t_capability_support, False, True),
        (_t_capability_support, False, True),
        (_t_capability_support, False, True),
        (_c.boolean, False, True),
        (_t_capability_support, True, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 6
        at = ""
        v: Any
        try:
            at = "high"
            v = src[at]
            v = _t_capability_support.decode(v)
            self.high = v
            at = "low"
            v = src[at]
            v = _t_capability_support.decode(v)
            self.low = v
            at = "max"
            v = src[at]
            v = _t_capability_support.decode(v)
            self.max = v
            at = "medium"
            v = src[at]
            v = _t_capability_support.decode(v)
            self.medium = v
            at = "supported"
            v = src[at]
            if v.__class__ is not bool:
                v = _c.boolean(v)
            self.supported = v
            at = "xhigh"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_capability_support.decode(v)
            self.xhigh = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.high
        v1: Any = self.low
        v2: Any = self.max
        v3: Any = self.medium
        v4: Any = self.supported
        v5: Any = self.xhigh
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ in _c.PLAIN
            and v5.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "high": None if v0 is None else nested(v0),
            "low": None if v1 is None else nested(v1),
            "max": None if v2 is None else nested(v2),
            "medium": None if v3 is None else nested(v3),
            "supported": v4,
            "xhigh": None if v5 is None else nested(v5),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> EffortCapability:
        self = EffortCapability.__new__(EffortCapability)
        whole = True
        v: Any
        self.high = _t_capability_support.of(s.f0)
        self.low = _t_capability_support.of(s.f1)
        self.max = _t_capability_support.of(s.f2)
        self.medium = _t_capability_support.of(s.f3)
        self.supported = s.f4
        v = s.f5
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_capability_support.of(v)
        self.xhigh = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(EffortCapability, s)
        return self
