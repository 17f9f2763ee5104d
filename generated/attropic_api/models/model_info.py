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
    import datetime

    from typing_extensions import Self

    from .model_capabilities import ModelCapabilities

_t_model_capabilities = _c.Ref(__name__, ".model_capabilities:ModelCapabilities")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ModelInfo(BaseModel):
    """A model of the API."""

    capabilities: ModelCapabilities | None = None
    """What the model can do; null when that is not known."""

    created_at: datetime.datetime
    """The time at which the model was released, in ISO 8601. It may be the start of the epoch when the date is
    not known.
    """

    display_name: str
    """The name of the model for people."""

    id: str
    """The id of the model, as requests name it."""

    max_input_tokens: int | None = None
    """The most tokens a request may hold, the context window; null when not known."""

    max_tokens: int | None = None
    """The highest token limit a request may set for the answer; null when not known."""

    type: Literal["model"] = "model"
    """The tag of this kind of object."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("capabilities", "capabilities", True),
        ("created_at", "created_at", True),
        ("display_name", "display_name", True),
        ("id", "id", True),
        ("max_input_tokens", "max_input_tokens", True),
        ("max_tokens", "max_tokens", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_model_capabilities, True, False),
        (_c.timestamp, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.integer, True, False),
        (_c.integer, True, False),
        (_c.string, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 7
        at = ""
        v: Any
        try:
            at = "capabilities"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_model_capabilities.decode(v)
            self.capabilities = v
            at = "created_at"
            v = src[at]
            v = _c.timestamp(v)
            self.created_at = v
            at = "display_name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.display_name = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "max_input_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.max_input_tokens = v
            at = "max_tokens"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.max_tokens = v
            at = "type"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = "model", _c.NEVER
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
        v0: Any = self.capabilities
        v1: Any = self.created_at
        v2: Any = self.display_name
        v3: Any = self.id
        v4: Any = self.max_input_tokens
        v5: Any = self.max_tokens
        v6: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ in _c.PLAIN
            and v5.__class__ in _c.PLAIN
            and v6.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "capabilities": None if v0 is None else nested(v0),
            "created_at": None if v1 is None else nested(v1),
            "display_name": v2,
            "id": v3,
            "max_input_tokens": v4,
            "max_tokens": v5,
            "type": v6,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ModelInfo:
        self = ModelInfo.__new__(ModelInfo)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_model_capabilities.of(v)
        self.capabilities = v
        self.created_at = _c.timestamp(s.f1)
        self.display_name = s.f2
        self.id = s.f3
        v = s.f4
        if v is _c.MISSING:
            v = None
            whole = False
        self.max_input_tokens = v
        v = s.f5
        if v is _c.MISSING:
            v = None
            whole = False
        self.max_tokens = v
        v = s.f6
        if v is _c.MISSING:
            v, whole = "model", False
            if v.__class__ is not str:
                v = _c.string(v)
        self.type = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(ModelInfo, s)
        return self
