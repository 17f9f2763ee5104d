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


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsMemoryPathConflictError(BaseModel):
    """The path of a memory to write is already taken."""

    type: Literal["memory_path_conflict_error"] = "memory_path_conflict_error"
    message: str | None = None
    """What is in conflict, for people to read."""

    conflicting_path: str | None = None
    """The path that is taken."""

    conflicting_memory_id: str | None = None
    """The ID of the memory that has it."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("message", "message", False),
        ("conflicting_path", "conflicting_path", False),
        ("conflicting_memory_id", "conflicting_memory_id", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, False),
        (_c.string, False, False),
        (_c.string, False, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "memory_path_conflict_error")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "memory_path_conflict_error":
                raise _c.bad('"memory_path_conflict_error"', v)
            self.type = v
            at = "message"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.message = v
            at = "conflicting_path"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.conflicting_path = v
            at = "conflicting_memory_id"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.conflicting_memory_id = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.message
        v2: Any = self.conflicting_path
        v3: Any = self.conflicting_memory_id
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0}
        if v1 is not None:
            found["message"] = v1
        if v2 is not None:
            found["conflicting_path"] = v2
        if v3 is not None:
            found["conflicting_memory_id"] = v3
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsMemoryPathConflictError:
        self = BetaManagedAgentsMemoryPathConflictError.__new__(BetaManagedAgentsMemoryPathConflictError)
        v: Any
        self.type = "memory_path_conflict_error"
        v = s.f1
        if v is _c.MISSING:
            v = None
        self.message = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.conflicting_path = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.conflicting_memory_id = v
        base: BaseModel = self
        base._state = None
        return self
