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


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CapabilitySupport(BaseModel):
    """Whether a model has a capability."""

    supported: bool
    """Whether the model has it."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (("supported", "supported", True),)
    _kinds: ClassVar[_c.Kinds] = ((_c.boolean, False, True),)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "supported"
            v = src[at]
            if v.__class__ is not bool:
                v = _c.boolean(v)
            self.supported = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.supported
        if not (v0.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"supported": v0}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> CapabilitySupport:
        self = CapabilitySupport.__new__(CapabilitySupport)
        self.supported = s.f0
        base: BaseModel = self
        base._state = None
        return self
