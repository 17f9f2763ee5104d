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


_d_input = _c.MapOf(_c.anything)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaMCPToolUseBlock(Block):
    """A call of a tool on a remote MCP server. The API makes the call itself; nothing has to be answered."""

    id: str
    """The ID of the call, which its result refers to."""

    input: dict[str, Any]
    """The arguments of the call."""

    name: str
    """The name of the tool."""

    server_name: str
    """The name of the MCP server, as in `mcp_servers`."""

    type: Literal["mcp_tool_use"] = "mcp_tool_use"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("id", "id", True),
        ("input", "input", True),
        ("name", "name", True),
        ("server_name", "server_name", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_d_input, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "mcp_tool_use")
    _sent_as: ClassVar[_c.Decoder | None] = _c.Ref(__name__, ".beta_content_block_param")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 5
        at = ""
        v: Any
        try:
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
            at = "server_name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.server_name = v
            at = "type"
            v = src[at]
            if v != "mcp_tool_use":
                raise _c.bad('"mcp_tool_use"', v)
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
        v0: Any = self.id
        v1: Any = self.input
        v2: Any = self.name
        v3: Any = self.server_name
        v4: Any = self.type
        if not (
            v0.__class__ is str
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ is str
            and v3.__class__ is str
            and v4.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "id": v0,
            "input": None if v1 is None else nested(v1),
            "name": v2,
            "server_name": v3,
            "type": v4,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaMCPToolUseBlock:
        self = BetaMCPToolUseBlock.__new__(BetaMCPToolUseBlock)
        self.id = s.f0
        self.input = _d_input.of(s.f1)
        self.name = s.f2
        self.server_name = s.f3
        self.type = "mcp_tool_use"
        base: Block = self
        base._cut = None
        base._state = None
        return self
