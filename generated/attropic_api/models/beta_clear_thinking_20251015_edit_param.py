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

    from .._runtime.model import UnknownVariant
    from .beta_clear_thinking_20251015_keep_option1_param import BetaClearThinking20251015KeepOption1Param

_t_beta_thinking_turns_param = _c.Ref(__name__, ".beta_thinking_turns_param:BetaThinkingTurnsParam")
_t_beta_all_thinking_turns_param = _c.Ref(
    __name__, ".beta_all_thinking_turns_param:BetaAllThinkingTurnsParam"
)
_d_keep = _c.ByKind(
    {
        dict: _c.Tagged(
            "type", {"thinking_turns": _t_beta_thinking_turns_param, "all": _t_beta_all_thinking_turns_param}
        ),
        str: _c.string,
    },
    "a string or an object",
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaClearThinking20251015EditParam(BaseModel):
    """An edit that drops thinking blocks of older assistant turns."""

    keep: BetaClearThinking20251015KeepOption1Param | Literal["all"] | UnknownVariant | None = None
    """How many recent turns keep their thinking: a number of turns, or `all` to drop none."""

    type: Literal["clear_thinking_20251015"] = "clear_thinking_20251015"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("keep", "keep", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_keep, False, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "clear_thinking_20251015")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "keep"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_keep(v)
            self.keep = v
            at = "type"
            v = src[at]
            if v != "clear_thinking_20251015":
                raise _c.bad('"clear_thinking_20251015"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.keep
        v1: Any = self.type
        if not (v0.__class__ not in _c.NOTHING and v1.__class__ in _c.PLAIN):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["keep"] = nested(v0)
        found["type"] = v1
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaClearThinking20251015EditParam:
        self = BetaClearThinking20251015EditParam.__new__(BetaClearThinking20251015EditParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_keep.of(v)
        self.keep = v
        self.type = "clear_thinking_20251015"
        base: BaseModel = self
        base._state = None
        return self
