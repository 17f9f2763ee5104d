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
class ThinkingTypes(BaseModel):
    """Which kinds of thinking a model supports."""

    adaptive: CapabilitySupport
    """Whether the model can decide by itself when and how much to think."""

    enabled: CapabilitySupport
    """Whether the model can think within a given budget of tokens."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("adaptive", "adaptive", True),
        ("enabled", "enabled", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_capability_support, False, True),
        (_t_capability_support, False, True),
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
            at = "adaptive"
            v = src[at]
            v = _t_capability_support.decode(v)
            self.adaptive = v
            at = "enabled"
            v = src[at]
            v = _t_capability_support.decode(v)
            self.enabled = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.adaptive
        v1: Any = self.enabled
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "adaptive": None if v0 is None else nested(v0),
            "enabled": None if v1 is None else nested(v1),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ThinkingTypes:
        self = ThinkingTypes.__new__(ThinkingTypes)
        self.adaptive = _t_capability_support.of(s.f0)
        self.enabled = _t_capability_support.of(s.f1)
        base: BaseModel = self
        base._state = None
        return self
