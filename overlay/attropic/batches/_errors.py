"""What goes wrong with batches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._errors import AnthropicError, APIResponseValidationError, ConfigurationError

if TYPE_CHECKING:
    from ._progress import BatchProgress


class BatchRequestError(ConfigurationError):
    """A batch cannot be sent as it is; nothing was sent.

    Attributes:
        index: The number of the entry, from 0 on; None when it is the batch as a whole.
        custom_id: The id of the entry, when it has one.
        field: What of the entry is wrong, ``params.stream`` for example.
    """

    def __init__(
        self, why: str, *, index: int | None = None, custom_id: str | None = None, field: str | None = None
    ) -> None:
        place = "requests" if index is None else f"requests[{index}]"
        named = "" if custom_id is None else f" (custom_id {_short(custom_id)})"
        super().__init__(f"{place}{named}: {why}" if field is None else f"{place}{named}: {field}: {why}")
        self.index = index
        self.custom_id = custom_id
        self.field = field

    def __reduce__(self) -> Any:
        return _restored, (type(self), self.args, self.__dict__)


class BatchTimeout(AnthropicError, TimeoutError):
    """A batch did not end in time. It goes on: ``wait(error.id)`` waits for it again.

    Attributes:
        id: The id of the batch.
        batch: The batch as it was seen last; None when it never was.
        progress: How far it was then.
        last_error: Why the last look at it failed, if it did.
    """

    def __init__(self, why: str, *, id: str, progress: BatchProgress | None, last_error: Exception | None) -> None:
        super().__init__(why)
        self.id = id
        self.progress = progress
        self.batch: Any = None if progress is None else progress.batch
        self.last_error = last_error

    def __reduce__(self) -> Any:
        return _restored, (type(self), self.args, self.__dict__)


class BatchNotEndedError(AnthropicError):
    """A batch has no results yet.

    Attributes:
        id: The id of the batch.
        batch: The batch as it is.
    """

    def __init__(self, batch: Any) -> None:
        id, status = batch.id, batch.processing_status
        super().__init__(
            f"The batch {id} is {status} and has no results yet; `batches.wait({id!r})` waits for its end."
        )
        self.id: str = id
        self.batch = batch

    def __reduce__(self) -> Any:
        return type(self), (self.batch,)


class ResultsAddressError(AnthropicError):
    """The results of a batch are said to be where the credential must not go; nothing was sent.

    Attributes:
        id: The id of the batch.
        origin: Scheme, host and port of the address.
    """

    def __init__(self, id: str, origin: str, api: str) -> None:
        super().__init__(
            f"The `results_url` of the batch {id} leads to {origin}, and the API of this client is {api}. The "
            "credential is sent to the API only, so nothing was sent. If the API has the results too, ask it: "
            f"`results({id!r})`; else fetch that address with an HTTP client of your own."
        )
        self.id = id
        self.origin = origin
        self._api = api

    def __reduce__(self) -> Any:
        return type(self), (self.id, self.origin, self._api)


class BatchResultError(APIResponseValidationError):
    """A line of the results cannot be read. The good ones before it were given.

    Attributes:
        line: The number of the line, from 1 on.
        good: How many results were read before it.
        custom_id: Whose result it is, when the line says so.
    """

    def __init__(self, response: Any, why: str, *, line: int, good: int, custom_id: str | None = None) -> None:
        whose = "" if custom_id is None else f" (custom_id {_short(custom_id)})"
        message = f"Line {line} of the results{whose} cannot be read: {why.rstrip('.')}."
        super().__init__(response, None, message=f"{message} {good} results before it were good.")
        self.line = line
        self.good = good
        self.custom_id = custom_id


def _short(text: str) -> str:
    return repr(text) if len(text) <= 80 else f"{text[:80]!r}…"


def _restored(kind: type[Any], arguments: tuple[Any, ...], state: dict[str, Any]) -> Any:
    error: Any = kind.__new__(kind, *arguments)
    error.args = arguments
    error.__dict__.update(state)
    return error
