"""What a request is made of, as far as it takes tokens."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from ._families import Family, typed_tools
from ._media import image, pdf
from ._pieces import count_kinds
from ._span import Span

#: Keys of blocks that the model does not read.
_UNREAD: Final = frozenset({"type", "id", "tool_use_id", "cache_control", "signature", "data", "is_error", "caller"})
#: What a model may not get to see again: tokens of it may be left out.
_THOUGHTS: Final = frozenset({"thinking", "redacted_thinking"})
_CALLS: Final = frozenset({"tool_use", "server_tool_use", "mcp_tool_use"})


class Body:
    """The pieces of a request.

    Attributes:
        known: Whether everything has a size that is known here.
    """

    def __init__(self, family: Family) -> None:
        self._family = family
        self._pieces: dict[str, float] = {}
        #: Pieces that are counted, or not.
        self._perhaps: dict[str, float] = {}
        self._rest = Span()
        self.known = True

    def tokens(self) -> Span:
        """What it takes."""
        sure, perhaps = self._family.tokens(self._pieces), self._family.tokens(self._perhaps)
        return self._rest.plus(sure).plus(Span(0.0, perhaps.expected, perhaps.high))

    def add(self, params: Mapping[str, Any]) -> None:
        """Add a whole request: its system prompt, messages, tools and the form of its answer."""
        family = self._family
        self._rest = self._rest.plus(family.frame)
        self._value(params.get("system"))
        for number, message in enumerate(_list(params.get("messages"))):
            if number:
                self._rest = self._rest.plus(family.message)
            if isinstance(message, Mapping):
                self._value(message.get("content"))
        self._tools(params)
        config = params.get("output_config")
        form = config.get("format") if isinstance(config, Mapping) else params.get("output_format")
        if isinstance(form, Mapping):
            self._json(form.get("schema"))
            self._rest = self._rest.plus(Span.of(typed_tools()["output_format"]))

    def _tools(self, params: Mapping[str, Any]) -> None:
        tools, servers = _list(params.get("tools")), _list(params.get("mcp_servers"))
        choice = params.get("tool_choice")
        kind = choice.get("type") if isinstance(choice, Mapping) else "auto"
        if tools or servers:
            given = self._family.tools
            self._rest = self._rest.plus(given.get(str(kind), given["auto"]))
        if servers:
            self._unknown("mcp_toolset")
        for tool in tools:
            if not isinstance(tool, Mapping):
                continue
            if "input_schema" in tool and not tool.get("defer_loading"):
                self._json({key: tool[key] for key in ("name", "description", "input_schema") if key in tool})
            elif "input_schema" not in tool:
                self._unknown(str(tool.get("type")))

    def _unknown(self, kind: str) -> None:
        """A tool that the API describes to the model itself."""
        facts = typed_tools()
        name = next((name for name in facts if kind.startswith(name)), "default")
        self._rest = self._rest.plus(Span.of(facts[name]))
        if facts[name][2] > 2 * facts[name][1]:
            self.known = False

    def _value(self, value: Any) -> None:
        if isinstance(value, str):
            count_kinds(value, self._pieces)
        elif isinstance(value, list | tuple):
            for part in value:
                self._value(part)
        elif isinstance(value, Mapping):
            self._block(value)

    def _block(self, block: Mapping[str, Any]) -> None:
        kind, source = block.get("type"), block.get("source")
        if kind == "image":
            self._media(image(source, self._family))
        elif kind == "document":
            self._document(block, source)
        elif kind in _THOUGHTS:
            count_kinds(str(block.get("thinking") or ""), self._perhaps)
            if kind == "redacted_thinking":
                count_kinds(str(block.get("data") or ""), self._perhaps)
        elif kind in _CALLS:
            self._rest = self._rest.plus(self._family.calls)
            self._value(str(block.get("name") or ""))
            self._json(block.get("input"))
        elif kind == "tool_result":
            self._value(block.get("content"))
        elif kind == "container_upload":
            self.known = False
        else:
            for key, part in block.items():
                if key not in _UNREAD and not key.startswith("encrypted"):
                    self._value(part)

    def _document(self, block: Mapping[str, Any], source: Any) -> None:
        self._value([block.get("title"), block.get("context")])
        kind = source.get("type") if isinstance(source, Mapping) else None
        if kind == "text":
            self._value(source.get("data"))
        elif kind == "content":
            self._value(source.get("content"))
        else:
            self._media(pdf(source, self._family))

    def _media(self, found: tuple[Span, bool]) -> None:
        span, known = found
        self._rest = self._rest.plus(span)
        self.known = self.known and known

    def _json(self, value: Any) -> None:
        if value is not None:
            count_kinds(json.dumps(value, ensure_ascii=False, default=str), self._pieces)


def _list(value: Any) -> list[Any]:
    """What should be a list; empty where it is none."""
    return list(value) if isinstance(value, list | tuple) else []
