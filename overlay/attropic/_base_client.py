"""What both clients are made of, where the official package has it."""

from __future__ import annotations

from ._base import ClientBase as BaseClient
from ._client import Anthropic as SyncAPIClient
from ._client import AsyncAnthropic as AsyncAPIClient
from ._core.retry import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
from ._io.transports import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
from ._io.transports import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
from ._io.transports import DefaultAioHttpClient as DefaultAioHttpClient
from ._io.transports import DefaultAsyncHttpxClient as AsyncHttpxClientWrapper
from ._io.transports import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
from ._io.transports import DefaultHttpxClient as DefaultHttpxClient
from ._io.transports import DefaultHttpxClient as SyncHttpxClientWrapper
from .pagination import AsyncPaginator as AsyncPaginator
from .pagination import BaseAsyncPage as BaseAsyncPage
from .pagination import BasePage as BasePage
from .pagination import BaseSyncPage as BaseSyncPage
from .pagination import PageInfo as PageInfo

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "AsyncAPIClient",
    "AsyncHttpxClientWrapper",
    "AsyncPaginator",
    "BaseAsyncPage",
    "BaseClient",
    "BasePage",
    "BaseSyncPage",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "PageInfo",
    "SyncAPIClient",
    "SyncHttpxClientWrapper",
]
