"""What a batch may hold. The figures are data: ``spec/data/batches.yaml``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from attropic_api import data


@dataclass(frozen=True)
class BatchLimits:
    """What a batch may hold at most.

    Attributes:
        requests: Entries of one batch.
        bytes: Bytes of the body that starts it.
        custom_id_length: Characters of an id.
        custom_id_pattern: What an id is made of, as a regular expression.
        hours: A batch ends after so many hours, whatever was not processed by then.
        results_days: Results can be read for so many days from the creation on.
    """

    requests: int
    bytes: int
    custom_id_length: int
    custom_id_pattern: str
    hours: float
    results_days: float

    @classmethod
    def of_api(cls) -> BatchLimits:
        """The limits of the API."""
        return _of_api()

    def is_id(self, value: object) -> bool:
        """Whether a value can be a ``custom_id``."""
        return (
            isinstance(value, str)
            and 1 <= len(value) <= self.custom_id_length
            and _pattern(self.custom_id_pattern).fullmatch(value) is not None
        )


@lru_cache(1)
def _of_api() -> BatchLimits:
    found: dict[str, Any] = data.read("batches")
    return BatchLimits(
        requests=found["requests"]["most"],
        bytes=found["body"]["most_bytes"],
        custom_id_length=found["custom_id"]["longest"],
        custom_id_pattern=found["custom_id"]["pattern"],
        hours=found["life"]["hours"],
        results_days=found["life"]["results_days"],
    )


@lru_cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.ASCII)
