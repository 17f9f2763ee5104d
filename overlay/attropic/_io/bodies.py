"""Bodies as they arrive, without their encoding. Twins: sync first, then async.

An HTTP library looks at each piece for what its encoding has to do; where a body has none, that is left out.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx

from .untouched import own


def pieces(response: Any) -> Iterator[bytes]:
    """The bytes of a body."""
    found: Iterator[bytes] = response.iter_raw() if _plain(response, "iter_bytes") else response.iter_bytes()
    return found


def async_pieces(response: Any) -> AsyncIterator[bytes]:
    """The bytes of a body."""
    found: AsyncIterator[bytes] = response.aiter_raw() if _plain(response, "aiter_bytes") else response.aiter_bytes()
    return found


def _plain(response: Any, name: str) -> bool:
    """Whether a body has no encoding, is all to be read yet, and nobody replaced how."""
    if type(response) is not httpx.Response or response.is_stream_consumed or response.is_closed:
        return False
    return (
        "content-encoding" not in response.headers and name not in vars(response) and own(getattr(httpx.Response, name))
    )
