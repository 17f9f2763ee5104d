"""Bulk runs: a file of prompts in, a file of results out, in batches or live, and a journal that survives a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ._batch_mode import BatchMode as BatchMode
    from ._budget import Budget as Budget
    from ._errors import BulkError as BulkError
    from ._errors import BulkInterrupted as BulkInterrupted
    from ._errors import DuplicateIdError as DuplicateIdError
    from ._errors import InputChangedError as InputChangedError
    from ._errors import InputError as InputError
    from ._errors import JournalBusyError as JournalBusyError
    from ._errors import JournalError as JournalError
    from ._errors import PriceUnknownError as PriceUnknownError
    from ._estimate import Estimate as Estimate
    from ._estimate import TokenPrices as TokenPrices
    from ._estimate import counted_estimate as counted_estimate
    from ._items import Counts as Counts
    from ._items import Item as Item
    from ._items import Outcome as Outcome
    from ._journal import Journal as Journal
    from ._live_mode import LiveMode as LiveMode
    from ._ray import MessagesMapper as MessagesMapper
    from ._report import BulkReport as BulkReport
    from ._report import Progress as Progress
    from ._runner import arun as arun
    from ._runner import dry_run as dry_run
    from ._runner import run as run
    from ._work import Mode as Mode
    from ._work import Work as Work
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "BatchMode": "._batch_mode",
            "Budget": "._budget",
            "BulkError": "._errors",
            "BulkInterrupted": "._errors",
            "BulkReport": "._report",
            "Counts": "._items",
            "DuplicateIdError": "._errors",
            "Estimate": "._estimate",
            "InputChangedError": "._errors",
            "InputError": "._errors",
            "Item": "._items",
            "Journal": "._journal",
            "JournalBusyError": "._errors",
            "JournalError": "._errors",
            "LiveMode": "._live_mode",
            "MessagesMapper": "._ray",
            "Mode": "._work",
            "Outcome": "._items",
            "PriceUnknownError": "._errors",
            "Progress": "._report",
            "TokenPrices": "._estimate",
            "Work": "._work",
            "arun": "._runner",
            "counted_estimate": "._estimate",
            "dry_run": "._runner",
            "run": "._runner",
        },
    )

__all__ = [
    "BatchMode",
    "Budget",
    "BulkError",
    "BulkInterrupted",
    "BulkReport",
    "Counts",
    "DuplicateIdError",
    "Estimate",
    "InputChangedError",
    "InputError",
    "Item",
    "Journal",
    "JournalBusyError",
    "JournalError",
    "LiveMode",
    "MessagesMapper",
    "Mode",
    "Outcome",
    "PriceUnknownError",
    "Progress",
    "TokenPrices",
    "Work",
    "arun",
    "counted_estimate",
    "dry_run",
    "run",
]
