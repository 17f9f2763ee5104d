# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime import codec as _c
from .._runtime.block import Block
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self

    from .text_block import TextBlock

_t_text_block = _c.Ref(__name__, ".text_block:TextBlock")
_d_content = _c.ByKind({str: _c.string, list: _c.ListOf(_t_text_block)}, "a string or an array")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaMCPToolResultBlock(Block):
    """What a tool on a remote MCP server returned."""

    content: str | list[TextBlock]
    """The output of the tool, as text or as text blocks."""

    is_error: bool = False
    """Whether the tool reported a failure. The server's default is `False`."""

    tool_use_id: str
    """The ID of the call that is answered."""

    type: Literal["mcp_tool_result"] = "mcp_tool_result"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("content", "content", True),
        ("is_error", "is_error", True),
        ("tool_use_id", "tool_use_id", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_content, False, True),
        (_c.boolean, False, False),
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "mcp_tool_result")
    _sent_as: ClassVar[_c.Decoder | None] = _c.Ref(__name__, ".beta_content_block_param")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
        at = ""
        v: Any
        try:
            at = "content"
            v = src[at]
            v = _d_content(v)
            self.content = v
            at = "is_error"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = False, _c.NEVER
            if v.__class__ is not bool:
                v = _c.boolean(v)
            self.is_error = v
            at = "tool_use_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.tool_use_id = v
            at = "type"
            v = src[at]
            if v != "mcp_tool_result":
                raise _c.bad('"mcp_tool_result"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: Block = self
        base._cut = None
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        if self._cut is not None:
            return self._looked_at(nested)
        v0: Any = self.content
        v1: Any = self.is_error
        v2: Any = self.tool_use_id
        v3: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ in _c.PLAIN
            and v2.__class__ is str
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "content": None if v0 is None else nested(v0),
            "is_error": v1,
            "tool_use_id": v2,
            "type": v3,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaMCPToolResultBlock:
        self = BetaMCPToolResultBlock.__new__(BetaMCPToolResultBlock)
        whole = True
        v: Any
        self.content = _d_content.of(s.f0)
        v = s.f1
        if v is _c.MISSING:
            v, whole = False, False
            if v.__class__ is not bool:
                v = _c.boolean(v)
        self.is_error = v
        self.tool_use_id = s.f2
        self.type = "mcp_tool_result"
        base: Block = self
        base._cut = None
        base._state = None if whole else _c.lacking(BetaMCPToolResultBlock, s)
        return self
