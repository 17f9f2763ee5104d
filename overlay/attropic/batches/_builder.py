"""Requests of a batch, step by step; each is checked when it is added."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from typing_extensions import Self

from ._checks import Checker
from ._limits import BatchLimits


class BatchRequestBuilder:
    """The requests of one batch: ``BatchRequestBuilder(model=..., max_tokens=...).add("a", "Hello.")``.

    It is a sequence of requests, to be given to ``batches.create``.

    Args:
        limits: What a batch may hold; default: the limits of the API.
        beta: Whether it is for the beta API.
        defaults: Params that every request has unless it says otherwise.
    """

    def __init__(self, *, limits: BatchLimits | None = None, beta: bool = False, **defaults: Any) -> None:
        self._checker = Checker(limits, beta=beta)
        self._defaults = defaults
        self._requests: list[dict[str, Any]] = []

    @property
    def size(self) -> int:
        """The bytes of the body that these requests make."""
        return self._checker.size

    def add(self, custom_id: str, prompt: str | Sequence[Mapping[str, Any]] | None = None, **params: Any) -> Self:
        """Add a request.

        Args:
            custom_id: What tells its result apart from the others.
            prompt: What the user says: text, or content blocks. Default: ``messages`` of the params say it.
            params: Params of the message; they win over the defaults.

        Raises:
            BatchRequestError: It cannot be in the batch; the builder stays as it was.
            TypeError: Both ``prompt`` and ``messages`` are given.
        """
        found = {**self._defaults, **params}
        if prompt is not None:
            if "messages" in params:
                raise TypeError("give `prompt` or `messages`, not both")
            found["messages"] = [*found.get("messages", ()), {"role": "user", "content": prompt}]
        return self.add_request({"custom_id": custom_id, "params": found})

    def add_request(self, request: Any) -> Self:
        """Add a request as it stands, with ``custom_id`` and ``params``.

        Raises:
            BatchRequestError: It cannot be in the batch; the builder stays as it was.
        """
        value, _ = self._checker.add(request)
        self._requests.append(value)
        return self

    def extend(self, requests: Iterable[Any]) -> Self:
        """Add requests as they stand.

        Raises:
            BatchRequestError: One cannot be in the batch; those before it are added.
        """
        for request in requests:
            self.add_request(request)
        return self

    def build(self) -> list[Any]:
        """The requests, as ``batches.create`` takes them.

        Raises:
            BatchRequestError: There are none.
        """
        self._checker.finish()
        return list(self._requests)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._requests)

    def __len__(self) -> int:
        return len(self._requests)

    def __getitem__(self, index: int) -> Any:
        return self._requests[index]

    def __repr__(self) -> str:
        return f"<BatchRequestBuilder of {len(self)} requests, {self.size:,} bytes>"
