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
class BetaMemoryTool20250818InsertCommand(BaseModel):
    """Inserts text at a line of a memory file."""

    command: Literal["insert"] = "insert"
    """The kind of command."""

    path: str
    """The path of the file to change, below `/memories`."""

    insert_line: int
    """The number of the line at which to insert."""

    insert_text: str
    """The text to insert."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("command", "command", True),
        ("path", "path", True),
        ("insert_line", "insert_line", True),
        ("insert_text", "insert_text", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.integer, False, True),
        (_c.string, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("command", "insert")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
        at = ""
        v: Any
        try:
            at = "command"
            v = src[at]
            if v != "insert":
                raise _c.bad('"insert"', v)
            self.command = v
            at = "path"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.path = v
            at = "insert_line"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.insert_line = v
            at = "insert_text"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.insert_text = v
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
        v2: Any = self.insert_line
        v3: Any = self.insert_text
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ in _c.PLAIN
            and v3.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"command": v0, "path": v1, "insert_line": v2, "insert_text": v3}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaMemoryTool20250818InsertCommand:
        self = BetaMemoryTool20250818InsertCommand.__new__(BetaMemoryTool20250818InsertCommand)
        self.command = "insert"
        self.path = s.f1
        self.insert_line = s.f2
        self.insert_text = s.f3
        base: BaseModel = self
        base._state = None
        return self
