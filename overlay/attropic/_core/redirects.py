"""Where a redirect leads, and what may go there.

Source: RFC 9110, 15.4. Credentials stay with the origin that they were meant for.
"""

from __future__ import annotations

from copy import copy
from typing import Final
from urllib.parse import urljoin, urlsplit

from attropic_api._runtime.request import NO_BODY, Request

from .credentials import NAMES

STATUSES: Final = frozenset({301, 302, 303, 307, 308})
_PORTS: Final = {"http": 80, "https": 443}


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port of an address."""
    parts = urlsplit(url)
    return parts.scheme.lower(), (parts.hostname or "").lower(), parts.port or _PORTS.get(parts.scheme.lower())


def same_origin(one: str, other: str) -> bool:
    """Whether credentials for one address may go to the other: the same origin, or https in place of http."""
    first, second = origin(one), origin(other)
    upgraded = (first[0], second[0]) == ("http", "https") and (first[2], second[2]) == (80, 443)
    return first == second or (upgraded and first[1] == second[1])


def redirected(request: Request, url: str, status: int, location: str) -> tuple[Request, str]:
    """The request that follows a redirect, and its address."""
    target = urljoin(url, location)
    follower = copy(request)
    keep = same_origin(url, target)
    follower.headers = {name: value for name, value in request.headers.items() if keep or name not in NAMES}
    if status == 303 or (status in (301, 302) and request.method == "POST"):
        follower.method = "HEAD" if request.method == "HEAD" else "GET"
        follower.json, follower.form, follower.files, follower.content = NO_BODY, [], [], None
        follower.headers.pop("content-type", None)
    return follower, target
