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

    from .beta_managed_agents_speed import BetaManagedAgentsSpeed


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsSpanModelUsage(BaseModel):
    """The tokens of one call of the model."""

    input_tokens: int
    """The input tokens that were neither written to nor read from the cache."""

    output_tokens: int
    """The tokens generated."""

    cache_creation_input_tokens: int
    """The input tokens written to the prompt cache."""

    cache_read_input_tokens: int
    """The input tokens read from the prompt cache."""

    speed: BetaManagedAgentsSpeed | None = None
    """The speed of generation. Null when not reported."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("input_tokens", "input_tokens", True),
        ("output_tokens", "output_tokens", True),
        ("cache_creation_input_tokens", "cache_creation_input_tokens", True),
        ("cache_read_input_tokens", "cache_read_input_tokens", True),
        ("speed", "speed", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.integer, False, True),
        (_c.integer, False, True),
        (_c.integer, False, True),
        (_c.integer, False, True),
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
            at = "input_tokens"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.input_tokens = v
            at = "output_tokens"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.output_tokens = v
            at = "cache_creation_input_tokens"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.cache_creation_input_tokens = v
            at = "cache_read_input_tokens"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.cache_read_input_tokens = v
            at = "speed"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.speed = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.input_tokens
        v1: Any = self.output_tokens
        v2: Any = self.cache_creation_input_tokens
        v3: Any = self.cache_read_input_tokens
        v4: Any = self.speed
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
            and v4.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "input_tokens": v0,
            "output_tokens": v1,
            "cache_creation_input_tokens": v2,
            "cache_read_input_tokens": v3,
        }
        if v4 is not None:
            found["speed"] = v4
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsSpanModelUsage:
        self = BetaManagedAgentsSpanModelUsage.__new__(BetaManagedAgentsSpanModelUsage)
        v: Any
        self.input_tokens = s.f0
        self.output_tokens = s.f1
        self.cache_creation_input_tokens = s.f2
        self.cache_read_input_tokens = s.f3
        v = s.f4
        if v is _c.MISSING:
            v = None
        self.speed = v
        base: BaseModel = self
        base._state = None
        return self
