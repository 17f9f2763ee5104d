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
class BetaMemoryTool20250818CreateCommand(BaseModel):
    """Creates a file in the memory folder."""

    command: Literal["create"] = "create"
    """The kind of command."""

    path: str
    """The path of the file to create, below `/memories`."""

    file_text: str
    """The text to write."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("command", "command", True),
        ("path", "path", True),
        ("file_text", "file_text", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("command", "create")

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
            if v != "create":
                raise _c.bad('"create"', v)
            self.command = v
            at = "path"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.path = v
            at = "file_text"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.file_text = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.command
        v1: Any = self.path
        v2: Any = self.file_text
        if not (v0.__class__ in _c.PLAIN and v1.__class__ is str and v2.__class__ is str):
            return self._looked_at(nested)
        found: dict[str, Any] = {"command": v0, "path": v1, "file_text": v2}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaMemoryTool20250818CreateCommand:
        self = BetaMemoryTool20250818CreateCommand.__new__(BetaMemoryTool20250818CreateCommand)
        self.command = "create"
        self.path = s.f1
        self.file_text = s.f2
        base: BaseModel = self
        base._state = None
        return self
