"""What an answer cites of the documents and search results of a request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .._wire import Json
from ._asked import Asked, blocks
from ._blocks import text
from ._media import begin_of, text_of, title_of

_MOST: Final = 3


def citing(asked: Asked) -> list[Json]:
    """Texts that cite what the user allows to cite: the beginning of the first three sources."""
    found: list[Json] = []
    for cited in _sources(asked):
        found += [text("\nIt says: " if not found else " "), text(cited["cited_text"], [cited])]
        if len(found) == 2 * _MOST:
            break
    return found


def _sources(asked: Asked) -> Iterator[Json]:
    documents = results = 0
    for turn in asked.turns:
        if turn["role"] != "user":
            continue
        for block in _all(blocks(turn)):
            if block["type"] == "document":
                if _is_allowed(block):
                    yield _document(block, documents)
                documents += 1
            elif block["type"] == "search_result":
                if _is_allowed(block) and block["content"]:
                    yield _result(block, results)
                results += 1


def _is_allowed(block: Json) -> bool:
    return bool((block.get("citations") or {}).get("enabled"))


def _all(content: list[Json]) -> Iterator[Json]:
    """Blocks, and those in results of tools."""
    for block in content:
        yield block
        if block["type"] == "tool_result" and isinstance(block.get("content"), list):
            yield from block["content"]


def _document(block: Json, index: int) -> Json:
    source, words = block["source"], text_of(block)
    file_id = source["file_id"] if source["type"] == "file" else None
    place: Json
    if source["type"] == "content":
        content = source["content"]
        words = content if isinstance(content, str) else next((p["text"] for p in content if "text" in p), "")
        place = {"type": "content_block_location", "start_block_index": 0, "end_block_index": 1}
    elif words is None:
        words, place = "", {"type": "page_location", "start_page_number": 1, "end_page_number": 2}
    else:
        start, words = words.find(begin := begin_of(words)), begin
        place = {"type": "char_location", "start_char_index": start, "end_char_index": start + len(words)}
    named = {"document_index": index, "document_title": title_of(block), "file_id": file_id}
    return {**place, "cited_text": words or "(page 1)", **named}


def _result(block: Json, index: int) -> Json:
    place = {"type": "search_result_location", "search_result_index": index, "start_block_index": 0}
    named = {"end_block_index": 1, "source": block["source"], "title": block["title"]}
    return {**place, "cited_text": block["content"][0]["text"], **named}
