"""What lists call what leads on: parameters of the query, and properties of the answer."""

from __future__ import annotations

from typing import Final

#: What an argument that holds a cursor is called, and what the answer may call the cursor of the next page.
CURSORS: Final = {
    "page": ("next_page", "next_page_token", "next_cursor"),
    "page_token": ("next_page_token", "next_page", "next_token"),
    "pageToken": ("nextPageToken", "nextPage", "nextToken"),
    "next_page_token": ("next_page_token",),
    "cursor": ("next_cursor", "nextCursor", "next_page", "end_cursor", "endCursor"),
    "next_token": ("next_token",),
    "nextToken": ("nextToken",),
    "continuation_token": ("next_continuation_token", "continuation_token", "next_token"),
    "continuationToken": ("nextContinuationToken", "continuationToken", "nextToken"),
    "after": ("next_cursor", "end_cursor", "endCursor", "next_page"),
    "start": ("next_start", "next_cursor"),
}
BACK: Final = ("prev_page", "previous_page", "prev_cursor", "previous_cursor", "prev_page_token", "prevPageToken")
#: Arguments that hold the id of an item, forwards and backwards.
IDS: Final = (("after_id", "before_id"), ("starting_after", "ending_before"), ("after", "before"))
OFFSETS: Final = ("offset", "skip", "start", "start_index")
NUMBERS: Final = ("page", "page_number", "pageNumber")
MORE: Final = ("has_more", "hasMore", "has_next_page", "hasNextPage", "has_next", "more")
TOTALS: Final = ("total", "total_count", "totalCount", "count_total", "total_items", "totalItems")
PAGES: Final = ("total_pages", "totalPages", "page_count", "pageCount", "last_page", "num_pages")
#: Parameters that only lists have: an operation with one of them is of a whole collection. Those left out are
#: moments as often.
PAGED: Final = {*CURSORS, *(name for pair in IDS for name in pair), *OFFSETS} - {"after", "before", "start"}
