# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime import codec as _c
from .._runtime.billed import Metered
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self

    from .cache_creation import CacheCreation
    from .server_tool_usage import ServerToolUsage

_t_cache_creation = _c.Ref(__name__, ".cache_creation:CacheCreation")
_t_server_tool_usage = _c.Ref(__name__, ".server_tool_usage:ServerToolUsage")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Usage(Metered, BaseModel):
    """What a request used, for billing and rate limits. The whole input is `input_tokens` plus the tokens
    written to and read from the cache.
    """

    cache_creation: CacheCreation | None = None
    """The tokens written to the cache, by lifetime of the entry; null when not reported."""

    cache_creation_input_tokens: int | None = None
    """Input tokens written to the cache; null when not reported."""

    cache_read_input_tokens: int | None = None
    """Input tokens read from the cache; null when not reported."""

    inference_geo: str | None = None
    """The region in which the model ran; null when not reported."""

    input_tokens: int = 0
    """Input tokens that were neither written to nor read from the cache. The server's default is `0`."""

    output_tokens: int = 0
    """Tokens the model wrote, thinking included. The server's default is `0`."""

    server_tool_use: ServerToolUsage | None = None
    """How often server tools were called, or null when none was."""

    service_tier: Literal["standard", "priority", "batch"] | str | None = None
    """The capacity that served the request: `standard`, `priority` or `batch`; null when not reported."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cache_creation", "cache_creation", True),
        ("cache_creation_input_tokens", "cache_creation_input_tokens", True),
        ("cache_read_input_tokens", "cache_read_input_tokens", True),
        ("inference_geo", "inference_geo", True),
        ("input_tokens", "input_tokens", True),
        ("output_tokens", "output_tokens", True),
        ("server_tool_use", "server_tool_use", True),
        ("service_tier", "service_tier", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_cache_creation, True, False),
        (_c.integer, True, False),
        (_c.integer, True, False),
        (_c.string, True, False),
        (_c.integer, False, False),
        (_c.integer, False, False),
        (_t_server_tool_usage, True, False),
        (_c.string, True, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 8
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
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.cache_creation_input_tokens = v
            at = "cache_read_input_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.cache_read_input_tokens = v
            at = "inference_geo"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.inference_geo = v
            at = "input_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = 0, _c.NEVER
            if v.__class__ is not int:
                v = _c.integer(v)
            self.input_tokens = v
            at = "output_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = 0, _c.NEVER
            if v.__class__ is not int:
                v = _c.integer(v)
            self.output_tokens = v
            at = "server_tool_use"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_server_tool_usage.decode(v)
            self.server_tool_use = v
            at = "service_tier"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.service_tier = v
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
        v3: Any = self.inference_geo
        v4: Any = self.input_tokens
        v5: Any = self.output_tokens
        v6: Any = self.server_tool_use
        v7: Any = self.service_tier
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
            and v4.__class__ in _c.PLAIN
            and v5.__class__ in _c.PLAIN
            and v6.__class__ not in _c.NOTHING
            and v7.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "cache_creation": None if v0 is None else nested(v0),
            "cache_creation_input_tokens": v1,
            "cache_read_input_tokens": v2,
            "inference_geo": v3,
            "input_tokens": v4,
            "output_tokens": v5,
            "server_tool_use": None if v6 is None else nested(v6),
            "service_tier": v7,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> Usage:
        self = Usage.__new__(Usage)
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
            v = None
            whole = False
        self.cache_creation_input_tokens = v
        v = s.f2
        if v is _c.MISSING:
            v = None
            whole = False
        self.cache_read_input_tokens = v
        v = s.f3
        if v is _c.MISSING:
            v = None
            whole = False
        self.inference_geo = v
        v = s.f4
        if v is _c.MISSING:
            v, whole = 0, False
            if v.__class__ is not int:
                v = _c.integer(v)
        self.input_tokens = v
        v = s.f5
        if v is _c.MISSING:
            v, whole = 0, False
            if v.__class__ is not int:
                v = _c.integer(v)
        self.output_tokens = v
        v = s.f6
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_server_tool_usage.of(v)
        self.server_tool_use = v
        v = s.f7
        if v is _c.MISSING:
            v = None
            whole = False
        self.service_tier = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(Usage, s)
        return self
