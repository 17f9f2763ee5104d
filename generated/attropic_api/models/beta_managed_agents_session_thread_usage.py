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

    from .beta_managed_agents_cache_creation_usage import BetaManagedAgentsCacheCreationUsage

_t_beta_managed_agents_cache_creation_usage = _c.Ref(
    __name__, ".beta_managed_agents_cache_creation_usage:BetaManagedAgentsCacheCreationUsage"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsSessionThreadUsage(BaseModel):
    """The tokens a thread has used."""

    input_tokens: int | None = None
    """The input tokens that were neither written to nor read from the cache."""

    output_tokens: int | None = None
    """The tokens generated."""

    cache_read_input_tokens: int | None = None
    """The input tokens read from the prompt cache."""

    cache_creation: BetaManagedAgentsCacheCreationUsage | None = None
    """The input tokens written to the prompt cache."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("input_tokens", "input_tokens", False),
        ("output_tokens", "output_tokens", False),
        ("cache_read_input_tokens", "cache_read_input_tokens", False),
        ("cache_creation", "cache_creation", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.integer, False, False),
        (_c.integer, False, False),
        (_c.integer, False, False),
        (_t_beta_managed_agents_cache_creation_usage, False, False),
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
            at = "input_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.input_tokens = v
            at = "output_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.output_tokens = v
            at = "cache_read_input_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.cache_read_input_tokens = v
            at = "cache_creation"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_managed_agents_cache_creation_usage.decode(v)
            self.cache_creation = v
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
        v2: Any = self.cache_read_input_tokens
        v3: Any = self.cache_creation
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["input_tokens"] = v0
        if v1 is not None:
            found["output_tokens"] = v1
        if v2 is not None:
            found["cache_read_input_tokens"] = v2
        if v3 is not None:
            found["cache_creation"] = nested(v3)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsSessionThreadUsage:
        self = BetaManagedAgentsSessionThreadUsage.__new__(BetaManagedAgentsSessionThreadUsage)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.input_tokens = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.output_tokens = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.cache_read_input_tokens = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_managed_agents_cache_creation_usage.of(v)
        self.cache_creation = v
        base: BaseModel = self
        base._state = None
        return self
