"""Keyword arguments of files and skills that the description does not know: for type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime, timedelta

    from attropic_api.params import AnthropicBetaParam, BetaFilesUploadArguments

    from ..files._progress import Progress
    from ..files._purpose import Matching, Purpose
    from ._arguments import CallArguments

    class UploadArguments(CallArguments, BetaFilesUploadArguments, total=False):
        """The keyword arguments of `client.beta.files.upload`."""

    class FileCallArguments(CallArguments, total=False):
        """What every call of files and skills takes."""

        betas: Sequence[AnthropicBetaParam]

    class DownloadArguments(FileCallArguments, total=False):
        """What every download takes beside its file."""

        on_progress: Callable[[Progress], object] | None

    class SelectionArguments(FileCallArguments, total=False):
        """Which files are meant."""

        purpose: Purpose | None
        matching: Matching | None
        older_than: timedelta | datetime | None
        scope_id: str

    class SkillCallArguments(FileCallArguments, total=False):
        """What a new skill takes beside its files."""

        display_title: str | None
