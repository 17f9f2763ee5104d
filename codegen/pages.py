"""Which operations are lists that come in pages, and how each goes on: told by the shape of call and answer.

An overlay says what names do not tell: ``x-page`` of an operation, see ``page_said``; ``x-page: false`` says that
it is no list. Keys of an answer are paths, ``meta.pagination.next_cursor``.
"""

from __future__ import annotations

from typing import Any

from . import ir, page_said
from .page_fields import Fields, bare
from .page_names import BACK, CURSORS, IDS, MORE, NUMBERS, OFFSETS, PAGES, TOTALS


def find(op: ir.Operation, api: ir.Api) -> ir.Page | None:
    """The page shape of a list operation; None when it is no list, or one whose way on is not known.

    Raises:
        SpecError: ``x-page`` says what the operation does not have.
    """
    answer = op.success
    fields = None
    if answer.kind == "json" and isinstance(answer.type, ir.Ref) and op.page_said is not False:
        fields = Fields.of(answer.type.key, api)
    if isinstance(op.page_said, dict):
        return page_said.read(op, fields, api)
    if fields is None or op.verb != "get" or any(r.status.startswith("2") and r is not answer for r in op.responses):
        return None
    items = fields.items()
    if items is None:
        return None
    held = bare(fields.at[items].type)
    assert isinstance(held, ir.Array)
    return _Finder(api, items, held.item, fields, {p.wire: p for p in op.parameters_in("query")}).run()


class _Finder:
    def __init__(
        self, api: ir.Api, items: str, item: ir.Type, fields: Fields, queries: dict[str, ir.Parameter]
    ) -> None:
        self.api, self.items, self.item, self.fields, self.queries = api, items, item, fields, queries
        self.more = self._key(MORE, "boolean")

    def run(self) -> ir.Page | None:
        page, cursor = self._ids(), self._cursor()
        if page and cursor:  # both lead on; where the caller began with a cursor, it is followed
            page.other = cursor.next
        return page or cursor or self._offset() or self._number()

    def _page(self, kind: str, style: Any, next: tuple[str, str], back: Any = None, total: str = "") -> ir.Page:
        return ir.Page(kind, style, self.items, self.item, next, back, self.more, total)

    def _ids(self) -> ir.Page | None:
        for after, before in IDS:
            forward, backward = self._argument(after, "string"), self._argument(before, "string")
            first, last = self.fields.key("first_id"), self.fields.key("last_id")
            told = bool(first and last)
            if not forward or not (told or (after != "after" and self.more and self._items_have_ids())):
                continue
            if not told:
                first = last = ""
            official = (self.more, first, last, self.items) == ("has_more", "first_id", "last_id", "data")
            kind = "Page" if after == "after_id" and official else ""
            return self._page(kind, "ids", (forward, last), (backward, first) if backward else None)
        return None

    def _cursor(self) -> ir.Page | None:
        for wire, keys in CURSORS.items():
            argument = self._argument(wire, "string", "integer")
            key = self._key(keys, "string", "integer")
            if not argument or not key:
                continue
            back = self._key(BACK, "string", "integer")
            kind = self._kind(wire, key, back) if self.items == "data" else ""
            return self._page(kind, "cursor", (argument, key), (argument, back) if back else None)
        return None

    def _kind(self, wire: str, key: str, back: str) -> str:
        if key != "next_page" or wire not in ("page", "page_token"):
            return ""
        if wire == "page_token":
            return "TokenPage"
        if back == "prev_page":
            return "BidirectionalPageCursor"
        return "ReportPageCursor" if self.more and "data_refreshed_at" in self.fields.at else "PageCursor"

    def _offset(self) -> ir.Page | None:
        total = self._key(TOTALS, "integer")
        argument = next(filter(None, (self._argument(wire, "integer") for wire in OFFSETS)), None)
        if argument is None or not (total or self.more):
            return None
        return self._page("", "offset", (argument, ""), total=total)

    def _number(self) -> ir.Page | None:
        pages = self._key(PAGES, "integer")
        wire = next((wire for wire in NUMBERS if self._argument(wire, "integer")), "")
        if not wire or not (pages or self.more):
            return None
        return self._page("", "number", (self.queries[wire].name, self._key((wire,), "integer")), total=pages)

    def _argument(self, wire: str, *kinds: str) -> str | None:
        """The Python name of a query parameter that may be left out and holds one value of these kinds."""
        found = self.queries.get(wire)
        if found is None or found.required or not self.fields.scalar(found.type, kinds):
            return None
        return found.name

    def _key(self, names: tuple[str, ...], *kinds: str) -> str:
        """The path of the first of these names that the answer has as a value of these kinds; else the empty text."""
        return next(filter(None, (self.fields.key(name, *kinds) for name in names)), "")

    def _items_have_ids(self) -> bool:
        if not isinstance(self.item, ir.Ref):
            return False
        model = self.api.definitions[self.item.key]
        return isinstance(model, ir.Model) and any(f.wire == "id" and f.required for f in model.fields)
