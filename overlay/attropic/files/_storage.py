"""What the stored files take, beside the quota."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .._errors import ConfigurationError
from ._progress import size
from ._purpose import purpose_of

if TYPE_CHECKING:
    from attropic_api.models import FileMetadata


@dataclass(frozen=True, slots=True)
class Usage:
    """What some files take.

    Attributes:
        count: How many they are.
        bytes: Their size together.
    """

    count: int = 0
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class StorageSummary:
    """What the files of a workspace take. As text, it is a few lines for people.

    Attributes:
        count: How many files there are.
        bytes: Their size together.
        by_type: The same by MIME type, the largest first.
        by_purpose: The same by ``image``, ``document`` and ``data``.
        quota: How many bytes may be stored. The documented one counts for a whole organization, whose other
            workspaces one key does not see.
        warnings: What should be looked after, in words.
    """

    count: int
    bytes: int
    by_type: Mapping[str, Usage]
    by_purpose: Mapping[str, Usage]
    quota: int
    warnings: tuple[str, ...] = field(default=())

    @property
    def share(self) -> float:
        """The part of the quota that these files take: 0.5 is half of it."""
        return self.bytes / self.quota

    def __str__(self) -> str:
        lines = [f"{self.count} files, {size(self.bytes)} of {size(self.quota)} ({self.share:.2%})"]
        lines += [f"{name}: {one.count} files, {size(one.bytes)}" for name, one in self.by_purpose.items()]
        return "\n".join([*lines, *self.warnings])


class StorageCount:
    """Adds up files.

    Args:
        warn_above: The part of the quota above which there is a warning.
        quota: How many bytes may be stored; the documented quota by default.

    Raises:
        ConfigurationError: An argument cannot be used; the message names it.
    """

    def __init__(self, warn_above: float, quota: int | None) -> None:
        if not 0 <= warn_above <= 1:
            raise ConfigurationError(f"`warn_above` should be a part of the quota, from 0 to 1, not {warn_above}.")
        if quota is not None and quota < 1:
            raise ConfigurationError(f"`quota` should be a positive number of bytes, not {quota}.")
        self._warn_above = warn_above
        self._quota = _documented() if quota is None else quota
        self._by_type: dict[str, Usage] = {}
        self._by_purpose: dict[str, Usage] = {}

    def add(self, file: FileMetadata) -> None:
        """Count a file."""
        for groups, name in ((self._by_type, file.mime_type), (self._by_purpose, purpose_of(file.mime_type))):
            before = groups.get(name, Usage())
            groups[name] = Usage(before.count + 1, before.bytes + file.size_bytes)

    def summary(self) -> StorageSummary:
        """What was counted."""
        total = sum(one.bytes for one in self._by_purpose.values())
        warnings: tuple[str, ...] = ()
        if total > self._warn_above * self._quota:
            warnings = (
                f"The files take {total / self._quota:.1%} of the quota of {size(self._quota)}, more than "
                f"{self._warn_above:.0%}. `cleanup(older_than=...)` shows what could be deleted.",
            )
        return StorageSummary(
            count=sum(one.count for one in self._by_purpose.values()),
            bytes=total,
            by_type=_ordered(self._by_type),
            by_purpose=_ordered(self._by_purpose),
            quota=self._quota,
            warnings=warnings,
        )


def _documented() -> int:
    from attropic_api.data import read

    quota: int = read("storage")["quota"]["bytes"]
    return quota


def _ordered(groups: Mapping[str, Usage]) -> dict[str, Usage]:
    return dict(sorted(groups.items(), key=lambda pair: (-pair[1].bytes, pair[0])))
