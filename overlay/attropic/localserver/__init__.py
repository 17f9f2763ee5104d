"""A Claude API on loopback: for development, tests and demonstrations, without a key and without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ._api import Api as Api
    from ._faults import Fault as Fault
    from ._server import LocalServer as LocalServer
    from ._server import run as run
    from ._settings import Settings as Settings
    from ._store import Store as Store
    from ._wire import ApiError as ApiError
    from ._wire import Request as Request
    from ._wire import Response as Response
    from .messages import Reply as Reply
    from .messages import Script as Script
    from .messages import ScriptError as ScriptError
    from .messages import When as When
    from .messages import first_of as first_of
    from .messages import load_script as load_script
    from .recording import Recorder as Recorder
    from .recording import Replay as Replay
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "Api": "._api",
            "ApiError": "._wire",
            "Fault": "._faults",
            "LocalServer": "._server",
            "Recorder": ".recording",
            "Replay": ".recording",
            "Reply": ".messages",
            "Request": "._wire",
            "Response": "._wire",
            "Script": ".messages",
            "ScriptError": ".messages",
            "Settings": "._settings",
            "Store": "._store",
            "When": ".messages",
            "first_of": ".messages",
            "load_script": ".messages",
            "run": "._server",
        },
    )

__all__ = [
    "Api",
    "ApiError",
    "Fault",
    "LocalServer",
    "Recorder",
    "Replay",
    "Reply",
    "Request",
    "Response",
    "Script",
    "ScriptError",
    "Settings",
    "Store",
    "When",
    "first_of",
    "load_script",
    "run",
]
