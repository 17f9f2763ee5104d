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

    from .cache_creation import CacheCreation

_t_cache_creation = _c.Ref(__name__, ".cache_creation:CacheCreation")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaMessageIterationUsage(BaseModel):
    """Token counts of one ordinary call of the model."""

    cache_creation: CacheCreation | None = None
    """The tokens written to the prompt cache, by lifetime. Null when not reported."""

    cache_creation_input_tokens: int = 0
    """The input tokens written to the prompt cache. The server's default is `0`."""

    cache_read_input_tokens: int = 0
    """The input tokens read from the prompt cache. The server's default is `0`."""

    input_tokens: int
    """The input tokens that were neither written to nor read from the cache."""

    output_tokens: int
    """The tokens generated."""

    type: Literal["message"] = "message"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cache_creation", "cache_creation", True),
        ("cache_creation_input_tokens", "cache_creation_input_tokens", True),
        ("cache_read_input_tokens", "cache_read_input_tokens", True),
        ("input_tokens", "input_tokens", True),
        ("output_tokens", "output_tokens", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_cache_creation, True, False),
        (_c.integer, False, False),
        (_c.integer, False, False),
        (_c.integer, False, True),
        (_c.integer, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "message")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 6
        at = ""
        v: Any
        try:
            at = "cache_creation"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_cache_creation.decode(v)
            self.cache_creation = v
            at = "cache_creation_input_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = 0, _c.NEVER
            if v.__class__ is not int:
                v = _c.integer(v)
            self.cache_creation_input_tokens = v
            at = "cache_read_input_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = 0, _c.NEVER
            if v.__class__ is not int:
                v = _c.integer(v)
            self.cache_read_input_tokens = v
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
            at = "type"
            v = src[at]
            if v != "message":
                raise _c.bad('"message"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.cache_creation
        v1: Any = self.cache_creation_input_tokens
        v2: Any = self.cache_read_input_tokens
        v3: Any = self.input_tokens
        v4: Any = self.output_tokens
        v5: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
            and v4.__class__ in _c.PLAIN
            and v5.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "cache_creation": None if v0 is None else nested(v0),
            "cache_creation_input_tokens": v1,
            "cache_read_input_tokens": v2,
            "input_tokens": v3,
            "output_tokens": v4,
            "type": v5,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaMessageIterationUsage:
        self = BetaMessageIterationUsage.__new__(BetaMessageIterationUsage)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_cache_creation.of(v)
        self.cache_creation = v
        v = s.f1
        if v is _c.MISSING:
            v, whole = 0, False
            if v.__class__ is not int:
                v = _c.integer(v)
        self.cache_creation_input_tokens = v
        v = s.f2
        if v is _c.MISSING:
            v, whole = 0, False
            if v.__class__ is not int:
                v = _c.integer(v)
        self.cache_read_input_tokens = v
        self.input_tokens = s.f3
        self.output_tokens = s.f4
        self.type = "message"
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaMessageIterationUsage, s)
        return self
