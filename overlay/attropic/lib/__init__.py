"""Names under which the official package keeps its helpers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ._files import async_files_from_dir as async_files_from_dir
    from ._files import files_from_dir as files_from_dir
else:
    __getattr__, __dir__ = _table(
        __name__, globals(), dict.fromkeys(["async_files_from_dir", "files_from_dir"], "._files")
    )
