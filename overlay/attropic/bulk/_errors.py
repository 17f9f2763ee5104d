"""What a bulk run raises.

::

    AnthropicError
    └── BulkError
        ├── InputError              something in the input is no request
        │   └── DuplicateIdError    two items have the same custom_id
        ├── PriceUnknownError       a budget needs a price that nobody knows
        ├── InputChangedError       the input is not the one that the journal was begun with
        └── JournalError            the journal cannot be used
            └── JournalBusyError    another run works with it
    KeyboardInterrupt
    └── BulkInterrupted             a run was stopped by Ctrl-C, and can go on
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._errors import AnthropicError

if TYPE_CHECKING:
    from ._report import BulkReport


class BulkError(AnthropicError):
    """Base of the errors of bulk runs."""


class InputError(BulkError, ValueError):
    """Something in the input is no request; the message says where and why. Nothing was sent."""


class DuplicateIdError(InputError):
    """Two items of the input have the same custom_id; the message names both. Nothing was sent."""


class PriceUnknownError(BulkError, ValueError):
    """A budget limits what a run costs, and a model of the input has no known price. Nothing was sent.

    Attributes:
        model: The model.
        budget: The budget.
        batch: Whether it is the price in batches.
    """

    def __init__(self, model: str, budget: float, batch: bool) -> None:
        super().__init__(model, budget, batch)
        self.model = model
        self.budget = budget
        self.batch = batch

    def __str__(self) -> str:
        kind = " in batches" if self.batch else ""
        return (
            f"budget={self.budget!r} needs the price of every model, and that of {self.model!r}{kind} is not known: "
            f"give cost=PriceTable.default().with_overrides({{'models': {{{self.model!r}: {{'input': …, 'output': …}}}}"
            "}) of attropic.usage, such a file by ATTROPIC_PRICES, or a function (params, result) -> float. "
            "Nothing was sent."
        )


class InputChangedError(BulkError, ValueError):
    """The input, or a default, is not what the journal was begun with; the message names the first difference."""


class JournalError(BulkError):
    """The journal cannot be used: it is something else, or of another version."""


class JournalBusyError(JournalError):
    """Another run works with the journal at this moment."""


class BulkInterrupted(KeyboardInterrupt):
    """A run was stopped by Ctrl-C: nothing is lost, and the same call goes on with it.

    Attributes:
        report: How far it came.
    """

    def __init__(self, report: BulkReport, message: str) -> None:
        super().__init__(message)
        self.report = report
