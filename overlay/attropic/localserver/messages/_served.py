"""Answers with tools that the API runs itself: searching the web, reading a page, running code."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from .._wire import Json
from ._arithmetic import arithmetic
from ._asked import Asked
from ._blocks import server_tool_result, server_tool_use, text

_SEARCHES: Final = re.compile(
    r"\b(?:search|look up|google)\b(?:\s+the\s+(?:web|internet))?(?:\s+for)?\s*(.*)", re.I | re.S
)
_RUNS: Final = re.compile(r"\b(?:run|execute)\b", re.I)
_FETCHES: Final = re.compile(r"https?://[^\s<>\"')]+")
_CODE: Final = re.compile(r"```\w*\n(.*?)```|`([^`]+)`", re.S)
_PRINTED: Final = re.compile(r"print\(\s*(?:(['\"])(.*?)\1|([-+*/\d. ()]+))\s*\)")
#: As much of a text is looked through for code.
_LONGEST: Final = 4_000
_ENCRYPTED: Final = "bG9jYWw="


def served(asked: Asked, chosen: str | None = None) -> list[Json] | None:
    """The answer with a tool that the API runs; None when the text asks for none of those there are.

    Args:
        asked: The request.
        chosen: The name of the tool that has to be used, if one has.
    """
    for tool in asked.body.get("tools") or []:
        for prefix, answer in _TOOLS.items():
            if str(tool.get("type") or "").startswith(prefix) and chosen in (None, tool["name"]):
                found = answer(tool, asked.question, chosen is not None)
                if found is not None:
                    return found
    return None


def is_server_tool(tool: Json) -> bool:
    """Whether a tool is run by the API."""
    return str(tool.get("type") or "").startswith((*_TOOLS, "tool_search_tool_", "advisor_", "mcp_toolset"))


def _search(tool: Json, words: str, forced: bool) -> list[Json] | None:
    asks = _SEARCHES.search(words)
    if not asks and not forced:
        return None
    query = (asks[1] if asks else words).strip(" ?!.\n")[:200] or words.strip()[:200] or "news"
    host = (tool.get("allowed_domains") or ["example.com"])[0]
    urls = [f"https://{host}/{number}" for number in (1, 2)]
    titles = [f"{query[:400]} - result {number}" for number in (1, 2)]
    results = [
        {"type": "web_search_result", "url": url, "title": title, "encrypted_content": _ENCRYPTED, "page_age": None}
        for url, title in zip(urls, titles, strict=True)
    ]
    words = f"What is known about {query}."
    cited = {"type": "web_search_result_location", "url": urls[0], "title": titles[0], "encrypted_index": _ENCRYPTED}
    return [
        text(f"I will search for {query}."),
        server_tool_use("web_search", {"query": query}),
        server_tool_result("web_search", results),
        text(f"I found 2 results for {query}: "),
        text(words, [{**cited, "cited_text": words}]),
    ]


def _fetch(tool: Json, words: str, forced: bool) -> list[Json] | None:
    found = _FETCHES.search(words)
    if not found and not forced:
        return None
    url = found[0].rstrip(".,;?!") if found else "https://example.com/"
    source = {"type": "text", "media_type": "text/plain", "data": f"The page at {url}."}
    document = {"type": "document", "source": source, "title": url, "citations": None}
    page = {"type": "web_fetch_result", "url": url, "content": document, "retrieved_at": None}
    return [
        server_tool_use("web_fetch", {"url": url}),
        server_tool_result("web_fetch", page),
        text(f"I have read {url}."),
    ]


def _run(tool: Json, words: str, forced: bool) -> list[Json] | None:
    if not _RUNS.search(words) and not forced:
        return None
    total, found = arithmetic(words), _CODE.search(words[:_LONGEST])
    code = (found[1] or found[2]).strip() if found else f"print({total[0]})" if total else "print('Hello')"
    printed = "".join(f"{_value(match)}\n" for match in _PRINTED.finditer(code))
    old = tool["type"] == "code_execution_20250522"
    name = "code_execution" if old else "bash_code_execution"
    quoted = code.replace("'", "'\\''")
    input = {"code": code} if old else {"command": f"python3 -c '{quoted}'"}
    result = {"type": f"{name}_result", "stdout": printed, "stderr": "", "return_code": 0, "content": []}
    said = f"The code printed: {printed.strip()}" if printed else "The code printed nothing."
    return [server_tool_use(name, input), server_tool_result(name, result), text(said)]


def _value(printed: re.Match[str]) -> str:
    if printed[2] is not None:
        return printed[2]
    total = arithmetic(printed[3].strip())
    return total[1] if total else printed[3].strip()


#: Beginning of the type of a tool → answers with it.
_TOOLS: Final[dict[str, Callable[[Json, str, bool], list[Json] | None]]] = {
    "web_search_": _search,
    "web_fetch_": _fetch,
    "code_execution_": _run,
}
