"""Pages of lists that go on in a way of their own, as the contract shows it."""

from __future__ import annotations

from typing import Any

from attropic_api._runtime.operation import Page

from .._call import Call
from .._pages import page_by_cursor, page_by_id
from .._wire import Json


def listed_by(page: Page, call: Call, found: list[Json], *, usual: int, most: int, descending: bool) -> Json:
    """A page of objects as a list of this shape answers it.

    Args:
        page: How the list goes on.
        call: Of an operation that lists.
        found: What the list shows, the newest first.
        usual: How many objects a page has when the call does not say so.
        most: How many it may have.
        descending: Whether the greatest id comes first.
    """
    given, argument = {**call.parameters, **(call.body or {})}, page.next[0]
    if page.style == "ids":
        wanted = {"limit": "limit", argument: "after_id", page.back[0] if page.back else "": "before_id"}
        asked = {name: given[wire] for wire, name in wanted.items() if wire in given}
        made = page_by_id(found, asked, issued=call.api.store.issued, usual=usual)
        told = {page.next[1]: made["last_id"], **({page.back[1]: made["first_id"]} if page.back else {})}
        return _placed(page, made["data"], told, more=made["has_more"])
    if page.style == "cursor":
        rest = {name: value for name, value in given.items() if name not in (argument, "page")}
        if argument in given:
            rest["page"] = given[argument]
        made = page_by_cursor(found, rest, listing=call.operation.name, usual=usual, most=most, descending=descending)
        return _placed(page, made["data"], {page.next[1]: made["next_page"]}, more=made["next_page"] is not None)
    size = min(int(given.get("limit") or usual), most)
    number = page.style == "number"
    first = (int(given.get(argument) or 1) - 1) * size if number else int(given.get(argument) or 0)
    total = -(-len(found) // size) if number else len(found)
    told = {page.total: total, page.next[1]: first // size + 1}
    return _placed(page, found[first : first + size], told, more=first + size < len(found))


def _placed(page: Page, items: list[Json], told: dict[str, Any], *, more: bool) -> Json:
    """An answer in which everything stands where the list has it."""
    answer: Json = {}
    for path, value in {**told, page.more: more, page.items: items}.items():
        *outer, key = path.split(".")
        holder = answer
        for name in outer:
            holder = holder.setdefault(name, {})
        if key:
            holder[key] = value
    return answer
