"""Streams where the official package has them."""

from __future__ import annotations

from attropic_api._runtime.events import ServerSentEvent as ServerSentEvent
from attropic_api._runtime.streams import AsyncStream as AsyncStream
from attropic_api._runtime.streams import Stream as Stream
