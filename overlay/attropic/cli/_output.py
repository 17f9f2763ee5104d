"""What a command prints: answers on stdout, remarks on stderr, and no control characters where nobody watches."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    from rich.console import Console

#: Control characters (C0 and C1) other than tab and line feed: a terminal would obey them.
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def plain(text: str) -> str:
    """A text without control characters."""
    return _CONTROLS.sub("", text)


def visible(text: str) -> str:
    """A text in one line, without control characters: for words that came from elsewhere."""
    return plain(" ".join(text.splitlines()))


def write(text: str) -> None:
    """Print text as it is; on a terminal without the control characters that it may hold."""
    sys.stdout.write(plain(text) if sys.stdout.isatty() else text)
    sys.stdout.flush()


def console() -> Console:
    """Where remarks go: stderr. It knows about dumb terminals, redirection, and NO_COLOR (https://no-color.org)."""
    from rich.console import Console

    colours: Literal["auto"] | None = None if os.environ.get("NO_COLOR") else "auto"
    return Console(stderr=True, color_system=colours, highlight=False, soft_wrap=True, emoji=False, markup=False)


def note(text: str, style: str = "dim", end: str = "\n") -> None:
    """A remark on stderr."""
    console().print(text, style=style, end=end)


def dumps(value: Any) -> str:
    """JSON in one line that UTF-8 can hold: of a model, or of what JSON knows."""
    known = value.to_dict() if hasattr(value, "to_dict") else value
    text = json.dumps(known, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character of UTF-16
        return json.dumps(known)
    return text


def json_line(value: Any) -> None:
    """Print one JSON object in one line."""
    print(dumps(value), flush=True)


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Columns, two spaces apart; on a terminal the last one ends where the line does."""
    lines = [header, *([visible(str(cell)) for cell in row] for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for line in lines:
        text = "  ".join(cell.ljust(size) for cell, size in zip(line, widths, strict=True)).rstrip()
        print(text if width is None or len(text) <= width else f"{text[: width - 1]}…")


def fields(pairs: Iterable[tuple[str, object]]) -> None:
    """Names and values, one a line; what is None is left out."""
    shown = [(name, visible(str(value))) for name, value in pairs if value is not None]
    width = max((len(name) for name, _ in shown), default=0)
    for name, value in shown:
        print(f"{name.ljust(width)}  {value}")


def moment(at: datetime) -> str:
    """A time, to the second, in the zone that it came in."""
    return at.isoformat(sep=" ", timespec="seconds").replace("+00:00", "Z")


def minute(at: datetime) -> str:
    """A time in UTC, to the minute: for tables."""
    return at.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M")


def size_of(count: int) -> str:
    """A number of bytes for people."""
    size, unit = float(count), "B"
    for unit in ("B", "kB", "MB", "GB"):
        if size < 1000 or unit == "GB":
            break
        size /= 1000
    return f"{count} B" if unit == "B" else f"{size:.1f} {unit}"
