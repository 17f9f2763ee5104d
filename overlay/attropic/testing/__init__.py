"""A testing kit for services that use attropic: a Claude API in process or on loopback, and fixtures for pytest.

Nothing is loaded before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ._claude_api import ClaudeApi as ClaudeApi
    from ._clients import local_async_client as local_async_client
    from ._clients import local_client as local_client
    from ._fake import FakeTransport as FakeTransport
    from ._replies import error as error
    from ._replies import message as message
    from ._replies import reply_of as reply_of
    from ._replies import stream_of as stream_of
    from ._transports import AsyncLocalTransport as AsyncLocalTransport
    from ._transports import LocalTransport as LocalTransport
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "AsyncLocalTransport": "._transports",
            "ClaudeApi": "._claude_api",
            "FakeTransport": "._fake",
            "LocalTransport": "._transports",
            "error": "._replies",
            "local_async_client": "._clients",
            "local_client": "._clients",
            "message": "._replies",
            "reply_of": "._replies",
            "stream_of": "._replies",
        },
    )

__all__ = [
    "AsyncLocalTransport",
    "ClaudeApi",
    "FakeTransport",
    "LocalTransport",
    "error",
    "local_async_client",
    "local_client",
    "message",
    "reply_of",
    "stream_of",
]
