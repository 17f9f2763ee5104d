"""What is wrong with the requests of a batch, found before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.inline import written_whole
from attropic_api._runtime.values import encode

from ._errors import BatchRequestError
from ._limits import BatchLimits

if TYPE_CHECKING:
    from attropic_api._runtime.versions import Version

#: What a body has around its entries: ``{"requests":[`` and ``]}``.
HEAD: Final = b'{"requests":['
TAIL: Final = b"]}"


class Checker:
    """Looks at the entries of one batch, one after the other.

    Args:
        limits: What a batch may hold; default: the limits of the API.
        beta: Whether it is a batch of the beta API.
        version: The version of the API that the client asks for, when it is not that of the description.

    Attributes:
        count: How many entries were looked at.
        size: The bytes of a body of these entries.
    """

    def __init__(
        self, limits: BatchLimits | None = None, *, beta: bool = False, version: Version | None = None
    ) -> None:
        self.limits = limits or BatchLimits.of_api()
        self._version = version
        self._operation = f"{'beta.' if beta else ''}messages.batches.create"
        self.count = 0
        self.size = len(HEAD) + len(TAIL)
        self._required = required(beta)
        self._seen: dict[str, int] = {}

    def add(self, request: Any) -> tuple[dict[str, Any], bytes]:
        """Look at the next entry; give it as a plain JSON value, and as JSON.

        Raises:
            BatchRequestError: It cannot be in this batch; the message names it.
        """
        index = self.count
        value, text = written(request, index)
        self._check(value, index)
        if index >= self.limits.requests:
            raise BatchRequestError(
                f"a batch holds at most {self.limits.requests:,} requests, and there are more: make several batches "
                "(`split_requests`).",
                index=index,
                custom_id=value["custom_id"],
            )
        size = self.size + len(text) + (index > 0)
        if size > self.limits.bytes:
            raise BatchRequestError(
                f"with this entry the body has {size:,} bytes; a batch holds at most {self.limits.bytes:,}: make "
                "several batches (`split_requests`).",
                index=index,
                custom_id=value["custom_id"],
            )
        self._seen[value["custom_id"]] = index
        self.count, self.size = index + 1, size
        return value, text

    def finish(self) -> None:
        """Look at the batch as a whole.

        Raises:
            BatchRequestError: It has no entries.
        """
        if not self.count:
            raise BatchRequestError("a batch needs at least one request, and there is none.")

    def _check(self, value: dict[str, Any], index: int) -> None:
        id = value.get("custom_id")
        if not self.limits.is_id(id):
            found = "it is missing" if id is None else f"this is {_excerpt(id)}"
            raise BatchRequestError(
                f"must be 1 to {self.limits.custom_id_length} characters of {self.limits.custom_id_pattern}; {found}.",
                index=index,
                field="custom_id",
            )
        assert isinstance(id, str)
        first = self._seen.get(id)
        if first is not None:
            raise BatchRequestError(
                f"is that of requests[{first}] already: results are told apart by it, so each entry needs its own.",
                index=index,
                custom_id=id,
                field="custom_id",
            )
        params = value.get("params")
        if not isinstance(params, dict):
            found = "missing" if params is None else _excerpt(params)
            raise BatchRequestError(
                f"must be the arguments of `messages.create`, and is {found}.",
                index=index,
                custom_id=id,
                field="params",
            )
        for name in self._required:
            if params.get(name) is None:
                raise BatchRequestError("is required.", index=index, custom_id=id, field=f"params.{name}")
        if params.get("stream"):
            raise BatchRequestError(
                "streaming is not possible in a batch: leave it out.", index=index, custom_id=id, field="params.stream"
            )
        if self._version is not None:
            for place, remedy in self._version.absent(self._operation, {"requests": [value]}):
                why = f"is not in version {self._version.name} of the API. {remedy}"
                raise BatchRequestError(why, index=index, custom_id=id, field=place.partition(".")[2])


def check_requests(requests: Iterable[Any], limits: BatchLimits | None = None, *, beta: bool = False) -> None:
    """See that requests can be a batch; nothing is sent.

    Args:
        requests: Each with ``custom_id`` and ``params``.
        limits: What a batch may hold; default: the limits of the API.
        beta: Whether it is a batch of the beta API.

    Raises:
        BatchRequestError: They cannot; the message names the entry, its id and what is wrong with it.
    """
    checker = Checker(limits, beta=beta)
    for request in requests:
        checker.add(request)
    checker.finish()


def request_size(request: Any) -> int:
    """The bytes of an entry in the body of a batch.

    Raises:
        BatchRequestError: It has no JSON form.
    """
    return len(written(request, 0)[1])


def split_requests(
    requests: Iterable[Any], limits: BatchLimits | None = None, *, beta: bool = False
) -> Iterator[list[dict[str, Any]]]:
    """Requests in lists that each fit into one batch, as plain JSON values; only one list is held at a time.

    Args:
        requests: Each with ``custom_id`` and ``params``; ids must differ within a list.
        limits: What a batch may hold; default: the limits of the API.
        beta: Whether they are for the beta API.

    Raises:
        BatchRequestError: An entry cannot be in any batch.
    """
    checker, part = Checker(limits, beta=beta), list[dict[str, Any]]()
    for request in requests:
        value, text = written(request, checker.count)
        full = checker.count >= checker.limits.requests or checker.size + len(text) + 1 > checker.limits.bytes
        if part and full:
            yield part
            checker, part = Checker(limits, beta=beta), []
        checker.add(value)
        part.append(value)
    if part:
        yield part


def written(request: Any, index: int) -> tuple[dict[str, Any], bytes]:
    """An entry as a plain JSON value, and as JSON.

    Raises:
        BatchRequestError: It has no JSON form, or is no object.
    """
    try:
        value = encode(request)
        text = written_whole(value)
    except (TypeError, ValueError, RecursionError) as error:
        id = request.get("custom_id") if isinstance(request, Mapping) else None
        raise BatchRequestError(
            f"cannot be sent as JSON: {error}.", index=index, custom_id=id if isinstance(id, str) else None
        ) from error
    if not isinstance(value, dict):
        raise BatchRequestError(
            f"must be an object with `custom_id` and `params`, and is {_excerpt(value)}.", index=index
        )
    return value, text


@lru_cache
def required(beta: bool) -> tuple[str, ...]:
    """The params that every message needs, as the description says."""
    from attrs import NOTHING, fields

    from attropic_api import models

    kind: Any = models.BetaMessageCreateParams if beta else models.MessageCreateParams
    return tuple(field.name for field in fields(kind) if field.default is NOTHING)


def _excerpt(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:80]}…"
