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

    from .metadata_param import MetadataParam
    from .model import Model

_t_metadata_param = _c.Ref(__name__, ".metadata_param:MetadataParam")
_d_stop_sequences = _c.ListOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CompletionCreateParams(BaseModel):
    """The body of a request to continue a text. This is the legacy interface that came before messages."""

    model: Model
    """The model that continues the text."""

    prompt: str
    """The text to continue, not empty. It alternates `Human:` and `Assistant:` turns, each after an empty line,
    and ends with the latter.
    """

    max_tokens_to_sample: int
    """The most tokens the model may write, at least 1. The completion may end sooner."""

    stop_sequences: list[str] | None = None
    """Texts that end the completion as soon as the model writes one of them, besides the built-in one, a new
    `Human:` turn.
    """

    temperature: float | None = None
    """The randomness of the completion, from 0 (least random) to 1. Deprecated. Deprecated."""

    top_p: float | None = None
    """The share of probability, from 0 to 1, from which each token is drawn. Deprecated. Deprecated."""

    top_k: int | None = None
    """How many of the likeliest tokens are considered at each step. Deprecated. Deprecated."""

    metadata: MetadataParam | None = None
    """Facts about the request itself, such as an id of the end user."""

    stream: bool | None = None
    """Whether the completion comes as server-sent events while it is written. Absent means false."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("model", "model", True),
        ("prompt", "prompt", True),
        ("max_tokens_to_sample", "max_tokens_to_sample", True),
        ("stop_sequences", "stop_sequences", False),
        ("temperature", "temperature", False),
        ("top_p", "top_p", False),
        ("top_k", "top_k", False),
        ("metadata", "metadata", False),
        ("stream", "stream", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.integer, False, True),
        (_d_stop_sequences, False, False),
        (_c.number, False, False),
        (_c.number, False, False),
        (_c.integer, False, False),
        (_t_metadata_param, False, False),
        (_c.boolean, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "model"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.model = v
            at = "prompt"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.prompt = v
            at = "max_tokens_to_sample"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.max_tokens_to_sample = v
            at = "stop_sequences"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_stop_sequences(v)
            self.stop_sequences = v
            at = "temperature"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _c.number(v)
            self.temperature = v
            at = "top_p"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _c.number(v)
            self.top_p = v
            at = "top_k"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.top_k = v
            at = "metadata"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _t_metadata_param.decode(v)
            self.metadata = v
            at = "stream"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.stream = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.model
        v1: Any = self.prompt
        v2: Any = self.max_tokens_to_sample
        v3: Any = self.stop_sequences
        v4: Any = self.temperature
        v5: Any = self.top_p
        v6: Any = self.top_k
        v7: Any = self.metadata
        v8: Any = self.stream
        if not (
            v0.__class__ is str
            and v1.__class__ is str
            and v2.__class__ in _c.PLAIN
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ in _c.PLAIN
            and v5.__class__ in _c.PLAIN
            and v6.__class__ in _c.PLAIN
            and v7.__class__ not in _c.NOTHING
            and v8.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"model": v0, "prompt": v1, "max_tokens_to_sample": v2}
        if v3 is not None:
            found["stop_sequences"] = nested(v3)
        if v4 is not None:
            found["temperature"] = v4
        if v5 is not None:
            found["top_p"] = v5
        if v6 is not None:
            found["top_k"] = v6
        if v7 is not None:
            found["metadata"] = nested(v7)
        if v8 is not None:
            found["stream"] = v8
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> CompletionCreateParams:
        self = CompletionCreateParams.__new__(CompletionCreateParams)
        v: Any
        self.model = s.f0
        self.prompt = s.f1
        self.max_tokens_to_sample = s.f2
        v = s.f3
        if v is _c.MISSING:
            v = None
        else:
            v = _d_stop_sequences.of(v)
        self.stop_sequences = v
        v = s.f4
        if v is _c.MISSING:
            v = None
        self.temperature = v
        v = s.f5
        if v is _c.MISSING:
            v = None
        self.top_p = v
        v = s.f6
        if v is _c.MISSING:
            v = None
        self.top_k = v
        v = s.f7
        if v is _c.MISSING:
            v = None
        else:
            v = _t_metadata_param.of(v)
        self.metadata = v
        v = s.f8
        if v is _c.MISSING:
            v = None
        self.stream = v
        base: BaseModel = self
        base._state = None
        return self
