"""Answers where the official package has them."""

from __future__ import annotations

from attropic_api._runtime.responses import APIResponse as APIResponse
from attropic_api._runtime.responses import AsyncAPIResponse as AsyncAPIResponse
from attropic_api._runtime.responses import AsyncBinaryResponse as AsyncBinaryAPIResponse
from attropic_api._runtime.responses import AsyncResponseContextManager as AsyncResponseContextManager
from attropic_api._runtime.responses import BinaryResponse as BinaryAPIResponse
from attropic_api._runtime.responses import ResponseContextManager as ResponseContextManager

#: Of a download that is read bit by bit.
StreamedBinaryAPIResponse = APIResponse
AsyncStreamedBinaryAPIResponse = AsyncAPIResponse

__all__ = [
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncBinaryAPIResponse",
    "AsyncResponseContextManager",
    "AsyncStreamedBinaryAPIResponse",
    "BinaryAPIResponse",
    "ResponseContextManager",
    "StreamedBinaryAPIResponse",
]
