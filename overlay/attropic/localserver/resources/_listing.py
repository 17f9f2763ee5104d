"""Lists: what they show, and page by page."""

from __future__ import annotations

from typing import Any

from .._call import Call
from .._pages import page_by_cursor, page_by_id
from .._wire import Json
from ._filters import kept
from ._paged import listed_by
from ._shape import shape


def listed(call: Call, objects: list[Json], *, usual: int, most: int, order: Json) -> Json:
    """A page of the objects that a call asks for, in the style of its operation.

    Args:
        call: Of an operation that lists.
        objects: All, the newest first.
        usual: How many objects a page has when the call does not say so.
        most: How many it may have, where the contract does not say so.
        order: How they are sorted, for ``page_by_cursor``.
    """
    rules: dict[str, Json] = {one.name: one.schema for one in call.operation.parameters if one.place == "query"}
    given: dict[str, Any] = {name: call.parameters[name] for name in rules if name in call.parameters}
    if "include_archived" in rules:
        given.setdefault("include_archived", False)
    forms = shape(call.api.contract)
    page = call.operation.page
    item: Json = call.operation.result
    for name in (page.items if page is not None else "data").split("."):
        item = forms.properties(item).get(name) or {}
    found = kept(objects, given, forms, forms.plain(item).get("items") or {})
    if page is not None and not page.kind:
        return listed_by(page, call, found, usual=usual, most=rules.get("limit", {}).get("maximum", most), **order)
    if "after_id" in rules or "before_id" in rules:
        return page_by_id(found, given, issued=call.api.store.issued, usual=usual)
    if "page" not in rules and "limit" not in rules:
        return {"data": found}
    most = rules.get("limit", {}).get("maximum", most)
    return page_by_cursor(found, call.parameters, listing=call.operation.name, usual=usual, most=most, **order)
