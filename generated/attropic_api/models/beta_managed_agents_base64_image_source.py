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
class BetaManagedAgentsBase64ImageSource(BaseModel):
    """An image given inline."""

    type: Literal["base64"] = "base64"
    media_type: str
    """The MIME type of the image, such as `image/png`."""

    data: str
    """The bytes of the image in Base64."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("media_type", "media_type", True),
        ("data", "data", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "base64")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "base64":
                raise _c.bad('"base64"', v)
            self.type = v
            at = "media_type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.media_type = v
            at = "data"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.data = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.media_type
        v2: Any = self.data
        if not (v0.__class__ in _c.PLAIN and v1.__class__ is str and v2.__class__ is str):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "media_type": v1, "data": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsBase64ImageSource:
        self = BetaManagedAgentsBase64ImageSource.__new__(BetaManagedAgentsBase64ImageSource)
        self.type = "base64"
        self.media_type = s.f1
        self.data = s.f2
        base: BaseModel = self
        base._state = None
        return self
