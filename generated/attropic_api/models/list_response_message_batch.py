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

    from .message_batch import MessageBatch

_t_message_batch = _c.Ref(__name__, ".message_batch:MessageBatch")
_d_data = _c.ListOf(_t_message_batch)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ListResponseMessageBatch(BaseModel):
    """A page of batches, newest first."""

    data: list[MessageBatch]
    """The batches of the page."""

    first_id: str | None = None
    """The id of the first batch of the page, to be sent as `before_id` for the page before; null when the page
    is empty.
    """

    has_more: bool
    """Whether there are more batches in the direction of the listing."""

    last_id: str | None = None
    """The id of the last batch of the page, to be sent as `after_id` for the page after; null when the page is
    empty.
    """

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("data", "data", True),
        ("first_id", "first_id", True),
        ("has_more", "has_more", True),
        ("last_id", "last_id", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_data, False, True),
        (_c.string, True, False),
        (_c.boolean, False, True),
        (_c.string, True, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
        at = ""
        v: Any
        try:
            at = "data"
            v = src[at]
            v = _d_data(v)
            self.data = v
            at = "first_id"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.first_id = v
            at = "has_more"
            v = src[at]
            if v.__class__ is not bool:
                v = _c.boolean(v)
            self.has_more = v
            at = "last_id"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.last_id = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.data
        v1: Any = self.first_id
        v2: Any = self.has_more
        v3: Any = self.last_id
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "data": None if v0 is None else nested(v0),
            "first_id": v1,
            "has_more": v2,
            "last_id": v3,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ListResponseMessageBatch:
        self = ListResponseMessageBatch.__new__(ListResponseMessageBatch)
        whole = True
        v: Any
        v = s.f0
        if len(v) >= _c.LONG and _d_data.sure:
            _c.later(self, "data", _d_data.of, v)
        else:
            self.data = _d_data.of(v)
        v = s.f1
        if v is _c.MISSING:
            v = None
            whole = False
        self.first_id = v
        self.has_more = s.f2
        v = s.f3
        if v is _c.MISSING:
            v = None
            whole = False
        self.last_id = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(ListResponseMessageBatch, s)
        return self
