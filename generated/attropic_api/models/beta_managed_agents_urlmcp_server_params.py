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
class BetaManagedAgentsURLMCPServerParams(BaseModel):
    """An MCP server reached at a URL. Credentials come from the vaults of the session and not from here."""

    type: Literal["url"] = "url"
    name: str
    """A name for the server, unique within the agent, 1 to 255 characters."""

    url: str
    """The address of the server, up to 2048 characters."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("name", "name", True),
        ("url", "url", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
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
            at = "type"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "url"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.url = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.name
        v2: Any = self.url
        if not (v0.__class__ is str and v1.__class__ is str and v2.__class__ is str):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "name": v1, "url": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsURLMCPServerParams:
        self = BetaManagedAgentsURLMCPServerParams.__new__(BetaManagedAgentsURLMCPServerParams)
        self.type = s.f0
        self.name = s.f1
        self.url = s.f2
        base: BaseModel = self
        base._state = None
        return self
