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

    from .tool_use_block_caller import ToolUseBlockCaller

_t_tool_use_block_caller = _c.Ref(__name__, ".tool_use_block_caller")
_d_input = _c.MapOf(_c.anything)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ToolUseBlock(Block):
    """A call of a tool that the caller is to run."""

    caller: ToolUseBlockCaller = _c.made(_t_tool_use_block_caller, {"type": "direct"})
    """Who called the tool: the model itself or code it ran. The server's default is `{'type': 'direct'}`."""

    id: str
    """The unique id of the call. The result names it."""

    input: dict[str, Any]
    """The input of the tool, which follows its schema."""

    name: str
    """The name of the tool."""

    type: Literal["tool_use"] = "tool_use"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("caller", "caller", True),
        ("id", "id", True),
        ("input", "input", True),
        ("name", "name", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_tool_use_block_caller, False, False),
        (_c.string, False, True),
        (_d_input, False, True),
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "tool_use")
    _sent_as: ClassVar[_c.Decoder | None] = _c.Ref(__name__, ".content_block_param")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 5
        at = ""
        v: Any
        try:
            at = "caller"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = {"type": "direct"}, _c.NEVER
            v = _t_tool_use_block_caller.decode(v)
            self.caller = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "input"
            v = src[at]
            v = _d_input(v)
            self.input = v
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "type"
            v = src[at]
            if v != "tool_use":
                raise _c.bad('"tool_use"', v)
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
        v0: Any = self.caller
        v1: Any = self.id
        v2: Any = self.input
        v3: Any = self.name
        v4: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ is str
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ is str
            and v4.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "caller": None if v0 is None else nested(v0),
            "id": v1,
            "input": None if v2 is None else nested(v2),
            "name": v3,
            "type": v4,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ToolUseBlock:
        self = ToolUseBlock.__new__(ToolUseBlock)
        whole = True
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v, whole = {"type": "direct"}, False
            v = _t_tool_use_block_caller.decode(v)
        else:
            v = _t_tool_use_block_caller.of(v)
        self.caller = v
        self.id = s.f1
        self.input = _d_input.of(s.f2)
        self.name = s.f3
        self.type = "tool_use"
        base: Block = self
        base._cut = None
        base._state = None if whole else _c.lacking(ToolUseBlock, s)
        return self
