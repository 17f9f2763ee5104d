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

    from .beta_managed_agents_mount_mode import BetaManagedAgentsMountMode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsMemoryStoreResourceParam(BaseModel):
    """Mounts a memory store in the container of a session."""

    type: Literal["memory_store"] = "memory_store"
    memory_store_id: str
    """The ID of the memory store. It must not be archived."""

    access: BetaManagedAgentsMountMode | None = None
    """Whether the agent may write to the store. Null or absence means `read_write`."""

    instructions: str | None = None
    """How the agent should use the store in this session, up to 4096 characters."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("memory_store_id", "memory_store_id", True),
        ("access", "access", False),
        ("instructions", "instructions", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, True, False),
        (_c.string, True, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "memory_store")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "memory_store":
                raise _c.bad('"memory_store"', v)
            self.type = v
            at = "memory_store_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.memory_store_id = v
            at = "access"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.access = v
            at = "instructions"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.instructions = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.memory_store_id
        v2: Any = self.access
        v3: Any = self.instructions
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "memory_store_id": v1}
        if v2 is not None:
            found["access"] = v2
        if v3 is not None:
            found["instructions"] = v3
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsMemoryStoreResourceParam:
        self = BetaManagedAgentsMemoryStoreResourceParam.__new__(BetaManagedAgentsMemoryStoreResourceParam)
        v: Any
        self.type = "memory_store"
        self.memory_store_id = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.access = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.instructions = v
        base: BaseModel = self
        base._state = None
        return self
