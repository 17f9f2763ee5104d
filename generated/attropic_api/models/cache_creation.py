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
class CacheCreation(BaseModel):
    """The tokens written to the cache, by lifetime of the entry."""

    ephemeral_1h_input_tokens: int = 0
    """Input tokens written to entries that live one hour. The server's default is `0`."""

    ephemeral_5m_input_tokens: int = 0
    """Input tokens written to entries that live five minutes. The server's default is `0`."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("ephemeral_1h_input_tokens", "ephemeral_1h_input_tokens", True),
        ("ephemeral_5m_input_tokens", "ephemeral_5m_input_tokens", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.integer, False, False),
        (_c.integer, False, False),
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
            at = "ephemeral_1h_input_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = 0, _c.NEVER
            if v.__class__ is not int:
                v = _c.integer(v)
            self.ephemeral_1h_input_tokens = v
            at = "ephemeral_5m_input_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = 0, _c.NEVER
            if v.__class__ is not int:
                v = _c.integer(v)
            self.ephemeral_5m_input_tokens = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.ephemeral_1h_input_tokens
        v1: Any = self.ephemeral_5m_input_tokens
        if not (v0.__class__ in _c.PLAIN and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {"ephemeral_1h_input_tokens": v0, "ephemeral_5m_input_tokens": v1}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> CacheCreation:
        self = CacheCreation.__new__(CacheCreation)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v, whole = 0, False
            if v.__class__ is not int:
                v = _c.integer(v)
        self.ephemeral_1h_input_tokens = v
        v = s.f1
        if v is _c.MISSING:
            v, whole = 0, False
            if v.__class__ is not int:
                v = _c.integer(v)
        self.ephemeral_5m_input_tokens = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(CacheCreation, s)
        return self
