"""The results of a batch as plain JSON, in the order in which they come."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

from ._items import Json

if TYPE_CHECKING:
    from ._work import Work


class BrokenResults(Exception):
    """The results ended in the middle, or hold a line that is no result. What came before was given."""


async def results(work: Work, batch_id: str) -> AsyncGenerator[Json, None]:
    """The results of a batch that has ended, one after the other; they are never in memory as a whole.

    The credential goes to the address of the API only, never to an address that a batch names.

    Raises:
        BrokenResults: The last line is cut off, or one is no result.
        APIError: They could not be read.
    """
    batches = work.messages.batches.with_streaming_response
    async with batches.results(batch_id, **work.beta_arguments) as response:
        async for line in response.iter_lines():
            if not line.strip():
                continue
            try:
                found = json.loads(line)
                if not isinstance(found["custom_id"], str) or not isinstance(found["result"], dict):
                    raise TypeError
            except (ValueError, KeyError, TypeError):
                raise BrokenResults(f"batch {batch_id}: a line of the results is no result") from None
            yield found
