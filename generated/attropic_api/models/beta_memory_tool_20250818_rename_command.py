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
class BetaMemoryTool20250818RenameCommand(BaseModel):
    """Renames or moves a file or folder of the memory folder."""

    command: Literal["rename"] = "rename"
    """The kind of command."""

    old_path: str
    """The path to move from, below `/memories`."""

    new_path: str
    """The path to move to, below `/memories`."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("command", "command", True),
        ("old_path", "old_path", True),
        ("new_path", "new_path", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("command", "rename")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "command"
            v = src[at]
            if v != "rename":
                raise _c.bad('"rename"', v)
            self.command = v
            at = "old_path"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.old_path = v
            at = "new_path"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.new_path = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.command
        v1: Any = self.old_path
        v2: Any = self.new_path
        if not (v0.__class__ in _c.PLAIN and v1.__class__ is str and v2.__class__ is str):
            return self._looked_at(nested)
        found: dict[str, Any] = {"command": v0, "old_path": v1, "new_path": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaMemoryTool20250818RenameCommand:
        self = BetaMemoryTool20250818RenameCommand.__new__(BetaMemoryTool20250818RenameCommand)
        self.command = "rename"
        self.old_path = s.f1
        self.new_path = s.f2
        base: BaseModel = self
        base._state = None
        return self
