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
class BetaManagedAgentsCacheCreationUsage(BaseModel):
    """The input tokens written to the prompt cache, by lifetime."""

    ephemeral_1h_input_tokens: int | None = None
    """The tokens cached for 1 hour."""

    ephemeral_5m_input_tokens: int | None = None
    """The tokens cached for 5 minutes."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("ephemeral_1h_input_tokens", "ephemeral_1h_input_tokens", False),
        ("ephemeral_5m_input_tokens", "ephemeral_5m_input_tokens", False),
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
        size = 0
        at = ""
        v: Any
        try:
            at = "ephemeral_1h_input_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.ephemeral_1h_input_tokens = v
            at = "ephemeral_5m_input_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
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
        found: dict[str, Any] = {}
        if v0 is not None:
            found["ephemeral_1h_input_tokens"] = v0
        if v1 is not None:
            found["ephemeral_5m_input_tokens"] = v1
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsCacheCreationUsage:
        self = BetaManagedAgentsCacheCreationUsage.__new__(BetaManagedAgentsCacheCreationUsage)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.ephemeral_1h_input_tokens = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.ephemeral_5m_input_tokens = v
        base: BaseModel = self
        base._state = None
        return self
