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

    from .beta_managed_agents_image_source import BetaManagedAgentsImageSource

_t_beta_managed_agents_image_source = _c.Ref(__name__, ".beta_managed_agents_image_source")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsImageBlock(BaseModel):
    """An image."""

    type: Literal["image"] = "image"
    source: BetaManagedAgentsImageSource
    """Where the image comes from."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("source", "source", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_t_beta_managed_agents_image_source, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "image")

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
            if v != "image":
                raise _c.bad('"image"', v)
            self.type = v
            at = "source"
            v = src[at]
            v = _t_beta_managed_agents_image_source.decode(v)
            self.source = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.source
        if not (v0.__class__ in _c.PLAIN and v1.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "source": None if v1 is None else nested(v1)}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsImageBlock:
        self = BetaManagedAgentsImageBlock.__new__(BetaManagedAgentsImageBlock)
        self.type = "image"
        self.source = _t_beta_managed_agents_image_source.of(s.f1)
        base: BaseModel = self
        base._state = None
        return self
