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

    from .model import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Completion(BaseModel):
    """A text that the model continued."""

    completion: str
    """The continuation, without the prompt and the stop sequence."""

    id: str
    """The unique id of the completion, opaque and of no fixed form."""

    model: Model
    """The model that wrote the completion."""

    stop_reason: str | None = None
    """Why the model stopped: `stop_sequence` or `max_tokens`. Null in a stream until the last event."""

    type: Literal["completion"] = "completion"
    """The tag of this kind of object."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("completion", "completion", True),
        ("id", "id", True),
        ("model", "model", True),
        ("stop_reason", "stop_reason", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
        (_c.string, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 5
        at = ""
        v: Any
        try:
            at = "completion"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.completion = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "model"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.model = v
            at = "stop_reason"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.stop_reason = v
            at = "type"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = "completion", _c.NEVER
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.completion
        v1: Any = self.id
        v2: Any = self.model
        v3: Any = self.stop_reason
        v4: Any = self.type
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ in _c.PLAIN
            and v4.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"completion": v0, "id": v1, "model": v2, "stop_reason": v3, "type": v4}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> Completion:
        self = Completion.__new__(Completion)
        whole = True
        v: Any
        self.completion = s.f0
        self.id = s.f1
        self.model = s.f2
        v = s.f3
        if v is _c.MISSING:
            v = None
            whole = False
        self.stop_reason = v
        v = s.f4
        if v is _c.MISSING:
            v, whole = "completion", False
            if v.__class__ is not str:
                v = _c.string(v)
        self.type = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(Completion, s)
        return self
