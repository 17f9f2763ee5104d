"""What is measured: every row of the table, its sizes, and where it should be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from .contenders import EARLIER, FAST, OFFICIAL
from .samples import TYPES


@dataclass(frozen=True)
class Row:
    """One row.

    Attributes:
        name: Its name, in the table and on the command line.
        work: What contenders do; `shot:` is code in a fresh process, `command:` a command.
        scene: What the server answers.
        sizes: How large the work is; more than one has an exponent.
        quick: The sizes of a quick run; none leaves the row out.
        long: More sizes, of a long run.
        unit: What is counted, one of it where `each`.
        each: Whether figures are of one unit, else of the whole run.
        option: What kind of the work.
        most: The budget: at most so many times the floor.
        least: The goal: at least so many times less than the official package.
        at: The size that budget and goal are for; 0 for every size.
        reach: The largest size that a contender is asked for.
        figure: What the ratio is of: `cpu`, or `memory`.
    """

    name: str
    work: str
    scene: str = "small"
    sizes: tuple[int, ...] = (1,)
    quick: tuple[int, ...] = (1,)
    long: tuple[int, ...] = ()
    unit: str = "call"
    each: bool = False
    option: str = ""
    most: float | None = None
    least: float | None = None
    at: int = 0
    reach: tuple[tuple[str, int], ...] = ()
    figure: str = "cpu"


_QUADRATIC: Final = ((OFFICIAL, 8_000), (EARLIER, 8_000))
_CITED: Final = ((OFFICIAL, 1_000), (EARLIER, 1_000))
_EVENTS: Final = (1_000, 10_000, 100_000)
_DELTAS: Final = (2_000, 8_000, 32_000)
_FEW: Final = (1_000, 10_000)


def _events(
    name: str, work: str, scene: str, sizes: tuple[int, ...] = _FEW, least: float | None = None, **more: Any
) -> Row:
    small = more.pop("quick", ())
    return Row(name, work, scene, sizes, small, unit="event", each=True, most=2, least=least, at=10_000, **more)


ROWS: Final = (
    Row("import and client", "shot:client", most=1.25, unit="process"),
    Row("resident memory", "shot:client", most=36 / 29, unit="process", figure="memory"),
    Row("first request", "shot:first", unit="process"),
    Row("create, small", "create", "message", most=1.0),
    Row("create, content blocks", "create", "message", (20, 200, 2_000), (2_000,), most=2.5, least=20, at=2_000),
    Row("create, MB of request body", "body", "small", (1, 5, 30), (1,)),
    _events("text stream", "events", "text", _EVENTS, 15, quick=(10_000,)),
    _events("text stream, text alone", "text", "text"),
    _events("text stream, raw events", "raw", "text"),
    _events("text stream, an event a chunk", "events", "trickle", quick=(10_000,)),
    _events("text stream, async", "async events", "text", quick=(10_000,)),
    _events("text stream, callbacks", "callbacks", "text", quick=(10_000,)),
    _events("thinking stream", "thinking", "thinking"),
    _events("citation stream", "citations", "citations", reach=_CITED),
    Row(
        "tool stream",
        "events",
        "tool",
        _DELTAS,
        (2_000, 8_000),
        unit="stream",
        most=3,
        least=100,
        at=8_000,
        reach=_QUADRATIC,
    ),
    Row(
        "tool stream, each read", "inputs", "tool", _DELTAS, (2_000,), unit="stream", most=3, at=8_000, reach=_QUADRATIC
    ),
    _events("Bedrock stream", "bedrock", "bedrock", quick=(10_000,)),
    Row("async calls at once", "calls", "small", (1, 20, 200, 1_000), (200,), each=True, least=3, at=200),
    Row("async calls at once, aiohttp", "calls", "small", (1, 20, 200, 1_000), (), each=True, option="aiohttp"),
    Row("threads", "threads", "small", (1, 4, 16), (4,)),
    Row("list items over pages", "pages", "pages", (1_000, 10_000, 100_000), (10_000,), unit="item", each=True),
    Row("batch results", "results", "results", (1_000, 10_000, 100_000), (10_000,), unit="row", each=True, least=8),
    Row("upload, MiB", "upload", "files", (16, 64), (), (256, 1_024), unit="MiB", each=True),
    Row("download, MiB", "download", "files", (16, 64), (), (256, 1_024), unit="MiB", each=True),
    Row("tool schema", "schema", unit="tool"),
    Row("tool dispatch", "dispatch", sizes=(1_000,), quick=(1_000,), each=True),
    *(Row(f"decode {kind}", "decode", option=kind, quick=(1,) if kind == "text" else ()) for kind in TYPES),
    *(Row(f"encode {kind}", "encode", option=kind, quick=(1,) if kind == "text" else ()) for kind in TYPES),
    Row("codegen, full", "command:full", quick=(), unit="run"),
    Row("codegen, nothing new", "command:again", quick=(), unit="run"),
    Row("codegen, is it stale", "command:check", quick=(), unit="run"),
)

#: Those that a quick run does without.
SLOW: Final = (EARLIER, FAST)
