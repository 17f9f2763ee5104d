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
class MemoryStoreMemoryCreateParams(BaseModel):
    """The memory to write."""

    path: str
    """The path in the store, starting with `/`, up to 1024 bytes. It must not be taken."""

    content: str | None = None
    """The text to store, up to 102,400 bytes. An empty string makes an empty memory."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("path", "path", True),
        ("content", "content", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, True, False),
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
            at = "path"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.path = v
            at = "content"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.content = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.path
        v1: Any = self.content
        if not (v0.__class__ is str and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"path": v0, "content": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> MemoryStoreMemoryCreateParams:
        self = MemoryStoreMemoryCreateParams.__new__(MemoryStoreMemoryCreateParams)
        whole = True
        v: Any
        self.path = s.f0
        v = s.f1
        if v is _c.MISSING:
            v = None
            whole = False
        self.content = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(MemoryStoreMemoryCreateParams, s)
        return self
