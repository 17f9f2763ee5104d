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

    from .allowed_caller_param import AllowedCallerParam
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .citations_config_param import CitationsConfigParam

_t_cache_control_ephemeral_param = _c.Ref(
    __name__, ".cache_control_ephemeral_param:CacheControlEphemeralParam"
)
_t_citations_config_param = _c.Ref(__name__, ".citations_config_param:CitationsConfigParam")
_d_allowed_callers = _c.ListOf(_c.string)
_d_allowed_domains = _c.ListOf(_c.string)
_d_blocked_domains = _c.ListOf(_c.string)
_d_cache_control = _c.Tagged("type", {"ephemeral": _t_cache_control_ephemeral_param})


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebFetchTool20260209Param(BaseModel):
    """A tool run by the API that fetches web pages and PDFs whose address is in the conversation. This version
    can filter content with code before it enters the context.
    """

    allowed_callers: list[AllowedCallerParam] | None = None
    """Who may call the tool: the model itself, code that it runs, or both."""

    allowed_domains: list[str] | None = None
    """The only domains that may be fetched from; null or absent allows all. It cannot be given together with
    `blocked_domains`.
    """

    blocked_domains: list[str] | None = None
    """Domains that must not be fetched from; null or absent blocks none. It cannot be given together with
    `allowed_domains`.
    """

    cache_control: CacheControlEphemeralParam | None = None
    """The cache breakpoint to set at this tool; null or absent sets none."""

    citations: CitationsConfigParam | None = None
    """Whether the model may cite what is fetched; null or absent means it may not."""

    defer_loading: bool | None = None
    """Whether the tool stays out of the context until a tool search finds it. Absent means false."""

    max_content_tokens: int | None = None
    """The most tokens a fetched text may add to the context, approximately; what exceeds them is cut. It does
    not apply to PDFs and other binary content; null or absent sets no limit.
    """

    max_uses: int | None = None
    """The most fetches in one request, at least 1; null or absent sets no limit."""

    name: Literal["web_fetch"] = "web_fetch"
    """The fixed name by which the model calls the tool."""

    strict: bool | None = None
    """Whether every call is sure to fit the schema of the tool. Absent means false."""

    type: Literal["web_fetch_20260209"] = "web_fetch_20260209"
    """The version of the tool."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("allowed_callers", "allowed_callers", False),
        ("allowed_domains", "allowed_domains", False),
        ("blocked_domains", "blocked_domains", False),
        ("cache_control", "cache_control", False),
        ("citations", "citations", False),
        ("defer_loading", "defer_loading", False),
        ("max_content_tokens", "max_content_tokens", False),
        ("max_uses", "max_uses", False),
        ("name", "name", True),
        ("strict", "strict", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_allowed_callers, False, False),
        (_d_allowed_domains, True, False),
        (_d_blocked_domains, True, False),
        (_d_cache_control, True, False),
        (_t_citations_config_param, True, False),
        (_c.boolean, False, False),
        (_c.integer, True, False),
        (_c.integer, True, False),
        (_c.string, False, True),
        (_c.boolean, False, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "web_fetch_20260209")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "allowed_callers"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_allowed_callers(v)
            self.allowed_callers = v
            at = "allowed_domains"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_allowed_domains(v)
            self.allowed_domains = v
            at = "blocked_domains"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_blocked_domains(v)
            self.blocked_domains = v
            at = "cache_control"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_cache_control(v)
            self.cache_control = v
            at = "citations"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_citations_config_param.decode(v)
            self.citations = v
            at = "defer_loading"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.defer_loading = v
            at = "max_content_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.max_content_tokens = v
            at = "max_uses"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.max_uses = v
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "strict"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.strict = v
            at = "type"
            v = src[at]
            if v != "web_fetch_20260209":
                raise _c.bad('"web_fetch_20260209"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.allowed_callers
        v1: Any = self.allowed_domains
        v2: Any = self.blocked_domains
        v3: Any = self.cache_control
        v4: Any = self.citations
        v5: Any = self.defer_loading
        v6: Any = self.max_content_tokens
        v7: Any = self.max_uses
        v8: Any = self.name
        v9: Any = self.strict
        v10: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ in _c.PLAIN
            and v6.__class__ in _c.PLAIN
            and v7.__class__ in _c.PLAIN
            and v8.__class__ is str
            and v9.__class__ in _c.PLAIN
            and v10.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["allowed_callers"] = nested(v0)
        if v1 is not None:
            found["allowed_domains"] = nested(v1)
        if v2 is not None:
            found["blocked_domains"] = nested(v2)
        if v3 is not None:
            found["cache_control"] = nested(v3)
        if v4 is not None:
            found["citations"] = nested(v4)
        if v5 is not None:
            found["defer_loading"] = v5
        if v6 is not None:
            found["max_content_tokens"] = v6
        if v7 is not None:
            found["max_uses"] = v7
        found["name"] = v8
        if v9 is not None:
            found["strict"] = v9
        found["type"] = v10
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> WebFetchTool20260209Param:
        self = WebFetchTool20260209Param.__new__(WebFetchTool20260209Param)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_allowed_callers.of(v)
        self.allowed_callers = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _d_allowed_domains.of(v)
        self.allowed_domains = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _d_blocked_domains.of(v)
        self.blocked_domains = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        else:
            v = _d_cache_control.of(v)
        self.cache_control = v
        v = s.f4
        if v is _c.MISSING:
            v = None
        else:
            v = _t_citations_config_param.of(v)
        self.citations = v
        v = s.f5
        if v is _c.MISSING:
            v = None
        self.defer_loading = v
        v = s.f6
        if v is _c.MISSING:
            v = None
        self.max_content_tokens = v
        v = s.f7
        if v is _c.MISSING:
            v = None
        self.max_uses = v
        self.name = s.f8
        v = s.f9
        if v is _c.MISSING:
            v = None
        self.strict = v
        self.type = "web_fetch_20260209"
        base: BaseModel = self
        base._state = None
        return self
