# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime import codec as _c
from .._runtime.billed import Metered
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self

    from .beta_iterations_usage import BetaIterationsUsage
    from .server_tool_usage import ServerToolUsage

_t_beta_iterations_usage = _c.Ref(__name__, ".beta_iterations_usage")
_t_server_tool_usage = _c.Ref(__name__, ".server_tool_usage:ServerToolUsage")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaMessageDeltaUsage(Metered, BaseModel):
    """What the request has used so far. Every count is a total since the start of the stream."""

    cache_creation_input_tokens: int | None = None
    """Input tokens written to the cache so far; null when not reported."""

    cache_read_input_tokens: int | None = None
    """Input tokens read from the cache so far; null when not reported."""

    input_tokens: int | None = None
    """Input tokens so far that were neither written to nor read from the cache; null when not reported."""

    iterations: BetaIterationsUsage | None = None
    """The token counts of each model call made for this answer. Null when not reported."""

    output_tokens: int = 0
    """Tokens written so far, thinking included. The server's default is `0`."""

    server_tool_use: ServerToolUsage | None = None
    """How often server tools were called so far; null when not reported."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cache_creation_input_tokens", "cache_creation_input_tokens", True),
        ("cache_read_input_tokens", "cache_read_input_tokens", True),
        ("input_tokens", "input_tokens", True),
        ("iterations", "iterations", True),
        ("output_tokens", "output_tokens", True),
        ("server_tool_use", "server_tool_use", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.integer, True, False),
        (_c.integer, True, False),
        (_c.integer, True, False),
        (_t_beta_iterations_usage, True, False),
        (_c.integer, False, False),
        (_t_server_tool_usage, True, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 6
        at = ""
        v: Any
        try:
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
            at = "input_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.input_tokens = v
            at = "iterations"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_beta_iterations_usage.decode(v)
            self.iterations = v
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
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.cache_creation_input_tokens
        v1: Any = self.cache_read_input_tokens
        v2: Any = self.input_tokens
        v3: Any = self.iterations
        v4: Any = self.output_tokens
        v5: Any = self.server_tool_use
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ in _c.PLAIN
            and v5.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "cache_creation_input_tokens": v0,
            "cache_read_input_tokens": v1,
            "input_tokens": v2,
            "iterations": None if v3 is None else nested(v3),
            "output_tokens": v4,
            "server_tool_use": None if v5 is None else nested(v5),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaMessageDeltaUsage:
        self = BetaMessageDeltaUsage.__new__(BetaMessageDeltaUsage)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
            whole = False
        self.cache_creation_input_tokens = v
        v = s.f1
        if v is _c.MISSING:
            v = None
            whole = False
        self.cache_read_input_tokens = v
        v = s.f2
        if v is _c.MISSING:
            v = None
            whole = False
        self.input_tokens = v
        v = s.f3
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_beta_iterations_usage.of(v)
        self.iterations = v
        v = s.f4
        if v is _c.MISSING:
            v, whole = 0, False
            if v.__class__ is not int:
                v = _c.integer(v)
        self.output_tokens = v
        v = s.f5
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_server_tool_usage.of(v)
        self.server_tool_use = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaMessageDeltaUsage, s)
        return self
