"""Message batches: many requests at once. What a batch may hold, how far it is, what it gives, what goes wrong.

The calls are methods of ``client.messages.batches`` and ``client.beta.messages.batches``. Each name loads what it needs
when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ._builder import BatchRequestBuilder as BatchRequestBuilder
    from ._checks import check_requests as check_requests
    from ._checks import request_size as request_size
    from ._checks import split_requests as split_requests
    from ._errors import BatchNotEndedError as BatchNotEndedError
    from ._errors import BatchRequestError as BatchRequestError
    from ._errors import BatchResultError as BatchResultError
    from ._errors import BatchTimeout as BatchTimeout
    from ._errors import ResultsAddressError as ResultsAddressError
    from ._limits import BatchLimits as BatchLimits
    from ._progress import BatchProgress as BatchProgress
    from ._results import AsyncBatchResults as AsyncBatchResults
    from ._results import BatchResults as BatchResults
    from ._wait import PollPolicy as PollPolicy
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "AsyncBatchResults": "._results",
            "BatchLimits": "._limits",
            "BatchNotEndedError": "._errors",
            "BatchProgress": "._progress",
            "BatchRequestBuilder": "._builder",
            "BatchRequestError": "._errors",
            "BatchResultError": "._errors",
            "BatchResults": "._results",
            "BatchTimeout": "._errors",
            "PollPolicy": "._wait",
            "ResultsAddressError": "._errors",
            "check_requests": "._checks",
            "request_size": "._checks",
            "split_requests": "._checks",
        },
    )

__all__ = [
    "AsyncBatchResults",
    "BatchLimits",
    "BatchNotEndedError",
    "BatchProgress",
    "BatchRequestBuilder",
    "BatchRequestError",
    "BatchResultError",
    "BatchResults",
    "BatchTimeout",
    "PollPolicy",
    "ResultsAddressError",
    "check_requests",
    "request_size",
    "split_requests",
]
