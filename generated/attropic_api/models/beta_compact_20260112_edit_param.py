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

    from .beta_input_tokens_trigger_param import BetaInputTokensTriggerParam

_t_beta_input_tokens_trigger_param = _c.Ref(
    __name__, ".beta_input_tokens_trigger_param:BetaInputTokensTriggerParam"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaCompact20260112EditParam(BaseModel):
    """An edit that replaces older turns by a summary once the input has grown long."""

    instructions: str | None = None
    """A prompt for the summary in place of the default one. Null keeps the default."""

    pause_after_compaction: bool | None = None
    """Whether to return right after the summary, with stop reason `compaction`. Off by default."""

    trigger: BetaInputTokensTriggerParam | None = None
    """The number of input tokens at which to summarize. Null or absence uses the server's default."""

    type: Literal["compact_20260112"] = "compact_20260112"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("instructions", "instructions", False),
        ("pause_after_compaction", "pause_after_compaction", False),
        ("trigger", "trigger", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, True, False),
        (_c.boolean, False, False),
        (_t_beta_input_tokens_trigger_param, True, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "compact_20260112")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "instructions"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.instructions = v
            at = "pause_after_compaction"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.pause_after_compaction = v
            at = "trigger"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_beta_input_tokens_trigger_param.decode(v)
            self.trigger = v
            at = "type"
            v = src[at]
            if v != "compact_20260112":
                raise _c.bad('"compact_20260112"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.instructions
        v1: Any = self.pause_after_compaction
        v2: Any = self.trigger
        v3: Any = self.type
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ in _c.PLAIN
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["instructions"] = v0
        if v1 is not None:
            found["pause_after_compaction"] = v1
        if v2 is not None:
            found["trigger"] = nested(v2)
        found["type"] = v3
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaCompact20260112EditParam:
        self = BetaCompact20260112EditParam.__new__(BetaCompact20260112EditParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        self.instructions = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.pause_after_compaction = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _t_beta_input_tokens_trigger_param.of(v)
        self.trigger = v
        self.type = "compact_20260112"
        base: BaseModel = self
        base._state = None
        return self
