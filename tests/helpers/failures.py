"""How a message stream may fail: what its server does, and the error that it ends with."""

from __future__ import annotations

from collections.abc import Callable

import httpx

import attropic
from tests.core.events import Event, wire

from .scenes import Body, said
from .transcripts import OVERLOADED, TEXT

MISFIT: Event = {"type": "content_block_delta", "index": 7, "delta": {"type": "text_delta", "text": "x"}}
#: Name → makes the body, and the class of the error. Most come after three events.
FAILURES: dict[str, tuple[Callable[[], Body], type[Exception]]] = {
    "error event": (lambda: said(*TEXT[:3], OVERLOADED), attropic.OverloadedError),
    "error event at once": (lambda: said(OVERLOADED), attropic.OverloadedError),
    "cut": (lambda: said(*TEXT[:3]), attropic.StreamIncompleteError),
    "cut at once": (lambda: said(), attropic.StreamIncompleteError),
    "broken": (lambda: said(*TEXT[:3], failure=httpx.ReadError("reset")), attropic.APIConnectionError),
    "no JSON": (
        lambda: Body([wire(*TEXT[:3]), b"event: content_block_delta\ndata: {no\n\n"]),
        attropic.APIResponseValidationError,
    ),
    "misfit": (lambda: said(*TEXT[:3], MISFIT), attropic.APIResponseValidationError),
}
