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

    from .cache_control_ephemeral_param import CacheControlEphemeralParam

_t_cache_control_ephemeral_param = _c.Ref(
    __name__, ".cache_control_ephemeral_param:CacheControlEphemeralParam"
)
_d_cache_control = _c.Tagged("type", {"ephemeral": _t_cache_control_ephemeral_param})


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaCompactionBlockParam(BaseModel):
    """A summary from an earlier answer, sent back. The API ignores what comes before it in the conversation."""

    cache_control: CacheControlEphemeralParam | None = None
    """Marks the end of a prompt prefix to cache. Null or absence sets no mark."""

    content: str | None = None
    """The text of the summary. Null when summarizing failed, which has no effect."""

    encrypted_content: str | None = None
    """The opaque data of the summary, exactly as received."""

    type: Literal["compaction"] = "compaction"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("cache_control", "cache_control", False),
        ("content", "content", True),
        ("encrypted_content", "encrypted_content", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_cache_control, True, False),
        (_c.string, True, False),
        (_c.string, True, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "compaction")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "cache_control"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_cache_control(v)
            self.cache_control = v
            at = "content"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.content = v
            at = "encrypted_content"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.encrypted_content = v
            at = "type"
            v = src[at]
            if v != "compaction":
                raise _c.bad('"compaction"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.cache_control
        v1: Any = self.content
        v2: Any = self.encrypted_content
        v3: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["cache_control"] = nested(v0)
        found["content"] = v1
        if v2 is not None:
            found["encrypted_content"] = v2
        found["type"] = v3
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaCompactionBlockParam:
        self = BetaCompactionBlockParam.__new__(BetaCompactionBlockParam)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_cache_control.of(v)
        self.cache_control = v
        v = s.f1
        if v is _c.MISSING:
            v = None
            whole = False
        self.content = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.encrypted_content = v
        self.type = "compaction"
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaCompactionBlockParam, s)
        return self
