"""The body of a batch: each entry is checked, written once and counted; much of it waits on disk, not in memory."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator
from typing import IO, Any, Final

from attropic_api._runtime.inline import written_whole
from attropic_api._runtime.operation import Operation
from attropic_api._runtime.values import encode

from ._checks import HEAD, TAIL, Checker
from ._errors import BatchRequestError

#: Bytes of a body that is kept as a value, which middleware and logs can look into.
_SMALL: Final = 256 * 1024
#: Entries after which others may work.
_STEP: Final = 200


class BatchBody:
    """The body of one batch.

    Args:
        checker: Looks at its entries.
        extra: Further properties of the body.
    """

    def __init__(self, checker: Checker, extra: Any = None) -> None:
        self._checker = checker
        self._extra = encode(extra) if extra is not None else {}
        if not isinstance(self._extra, dict):
            raise BatchRequestError(f"`extra_body` must be a mapping, not {type(extra).__name__}.")
        self._entries: list[Any] = []
        self._file: IO[bytes] | None = None

    def write(self, requests: Iterable[Any]) -> Iterator[None]:
        """Write all entries; gives None from time to time, so that others may work.

        Raises:
            BatchRequestError: An entry cannot be in the batch.
        """
        for request in requests:
            first = self._checker.count == 0
            value, text = self._checker.add(request)
            if self._file is not None:
                self._file.write(text if first else b"," + text)
            else:
                self._entries.append(value)
                if self._checker.size > _SMALL:
                    self._spill()
            if self._checker.count % _STEP == 0:
                yield
        self._checker.finish()
        if self._file is not None:
            more = json.dumps(self._extra, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()
            self._file.write(b"]," + more[1:] if self._extra else TAIL)
            self._file.seek(0)

    def _spill(self) -> None:
        """Go on in a file without a name, which ends with the process at the latest."""
        self._file = tempfile.TemporaryFile()  # noqa: SIM115  # `close` closes it
        entries = [written_whole(entry) for entry in self._entries]
        self._file.write(HEAD + b",".join(entries))
        self._entries = []

    def call(self, operation: Operation[Any]) -> tuple[Operation[Any], dict[str, Any]]:
        """What to call to start the batch, and with which arguments."""
        if self._file is None:
            return operation, {"body": {"requests": self._entries, **self._extra}}
        streamed: Operation[Any] = Operation(
            operation.name,
            operation.method,
            operation.path,
            query=operation.query,
            params=operation.params,
            body="raw",
            media=operation.media,
            answers=operation.answers,
            betas=operation.betas,
            repeatable=operation.repeatable,
        )
        return streamed, {"body": self._file}

    def close(self) -> None:
        """Forget it."""
        self._entries = []
        if self._file is not None:
            self._file.close()
