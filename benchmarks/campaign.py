"""A whole run: one server, every row, every contender that is present."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import mkdtemp

from .children import Child, Command, Runner, Session, Shot
from .contenders import CONTENDERS, FLOOR, OURS, Contender, present
from .environments import HOME
from .replay import serving
from .results import Result, RowResult, about, of_row
from .rounds import NORMAL, Cell, Pace, measure
from .rows import Row

MIB = 2**20
Say = Callable[[str], None]


class Campaign:
    """What a run has: a server, a folder, the interpreters of those that take part.

    Use as a context manager.

    Args:
        contenders: Those that take part, where they can.
        pace: How long to measure.
        is_shared: Whether a contender has one process for all rows, which is quicker. Else its memory is a row's own.
    """

    def __init__(
        self, contenders: Sequence[Contender] = CONTENDERS, pace: Pace = NORMAL, *, is_shared: bool = False
    ) -> None:
        self.contenders = contenders
        self.pace = pace
        self._is_shared = is_shared
        self._stack = ExitStack()
        self._children: dict[str, Child] = {}
        self._fresh: dict[tuple[str, Pace], dict[str, Cell]] = {}

    def __enter__(self) -> Campaign:
        self._pythons, self.absent = present(self.contenders)
        HOME.mkdir(exist_ok=True)
        self._folder = Path(mkdtemp(prefix="run-", dir=HOME))
        self._stack.callback(shutil.rmtree, self._folder, ignore_errors=True)
        self._url = self._stack.enter_context(serving())
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def row(self, row: Row, sizes: Sequence[int]) -> RowResult:
        """Measure a row at these sizes."""
        found: dict[int, dict[str, Cell]] = {}
        with ExitStack() as stack:
            children = {} if ":" in row.work else self._started(stack)
            for size in sizes:
                runners = dict(self._runners(row, size, children))
                found[size] = self._measured(row, runners)
                _agree(runners, found[size])
                for name, most in row.reach:
                    if size > most and name in self._pythons:
                        found[size][name] = Cell(skipped=f"not asked for more than {most:,}: it is quadratic")
                for name, reason in self.absent.items():
                    found[size][name] = Cell(skipped=reason)
        return of_row(row, found)

    def _measured(self, row: Row, runners: dict[str, Runner]) -> dict[str, Cell]:
        """What fresh processes cost is measured once: two rows tell of the same."""
        if ":" not in row.work:
            return measure(runners, self.pace)
        key = (row.work, self.pace)
        if key not in self._fresh:
            self._fresh[key] = measure(runners, self.pace)
        return dict(self._fresh[key])

    def _started(self, stack: ExitStack) -> dict[str, Child]:
        """A process of each that takes part: new ones, which start at the same time, or the same for all rows."""
        if self._is_shared and self._children:
            return self._children
        children, owner = dict[str, Child](), self._stack if self._is_shared else stack
        for one in self._taking_part():
            children[one.name] = Child(one, self._pythons[one.name])
            owner.callback(children[one.name].close)
        self._children = children
        return children

    def _taking_part(self) -> Iterator[Contender]:
        return (one for one in self.contenders if one.name in self._pythons)

    def _runners(self, row: Row, size: int, children: dict[str, Child]) -> Iterator[tuple[str, Runner]]:
        url = f"{self._url}/{row.scene}/{size}"
        if row.work in ("upload", "download"):
            _fill(self._folder / f"{size}.bin", size)
        for one in self._taking_part():
            if size > dict(row.reach).get(one.name, size):
                continue
            if row.work.startswith("command:"):
                if one.name == OURS:
                    yield one.name, Command(_commands(row.work, self._folder))
            elif row.work.startswith("shot:"):
                yield one.name, Shot(self._pythons[one.name], code(one, row.work, url))
            else:
                yield one.name, Session(children[one.name], row.work, url, size, row.option, str(self._folder))


def run(campaign: Campaign, rows: Sequence[tuple[Row, Sequence[int]]], say: Say = print) -> Result:
    """Measure rows, and say of each what came out."""
    from .report import HEAD, line

    say(HEAD)
    found = []
    for row, sizes in rows:
        found.append(campaign.row(row, sizes))
        for size in sizes:
            say(line(found[-1], size))
    shown = {one.name: one.shown for one in campaign.contenders if one.name not in campaign.absent}
    return Result(about(), shown, dict(campaign.absent), found)


def code(contender: Contender, work: str, url: str) -> str:
    """What a fresh process of a contender does."""
    if contender.kind == "floor":
        first = "" if contender.parser == "json" else f"import {contender.parser}\n"
        if work == "shot:client":
            return f"import {contender.module}"
        return (
            f"{first}import httpx, json\nclient = httpx.Client(base_url={url!r})\n"
            f"from benchmarks.samples import BODY\n"
            f"assert {contender.parser}.loads(client.post('/v1/messages', json=BODY).content)['content']"
        )
    client = f"import {contender.module}\nclient = {contender.module}.Anthropic(api_key='k', base_url={url!r})"
    if work == "shot:client":
        return client
    return f"{client}\nfrom benchmarks.samples import BODY\nassert client.messages.create(**BODY).content"


def _commands(work: str, folder: Path) -> list[list[str]]:
    out = str(folder / "generated")
    generate = ["-m", "codegen", "generate", "--out", out]
    if work == "command:full":
        remove = ["-c", f"import shutil; shutil.rmtree({out!r}, ignore_errors=True)"]
        return [remove, generate]
    return [generate, generate] if work == "command:again" else [["-m", "codegen", "check"]]


def _agree(runners: dict[str, Runner], cells: dict[str, Cell]) -> None:
    """Who found something else than the floor, or than ours, did other work: it has no figures."""
    found = {name: one.found for name, one in runners.items() if isinstance(one, Session) and not cells[name].skipped}
    if not found:
        return
    right = found.get(FLOOR, found.get(OURS, next(iter(found.values()))))
    for name, count in found.items():
        if count != right:
            cells[name] = Cell(skipped=f"found {count}, not {right}")


def _fill(path: Path, mebibytes: int) -> None:
    if not path.exists():
        with path.open("wb") as file:
            for number in range(mebibytes):
                file.write(number.to_bytes(8, "big") * (MIB // 8))


def failures(result: Result) -> list[str]:
    """What attropic itself could not do: there is no such thing that it may skip."""
    return [
        f"{row.name}, {size}: {cells[OURS].skipped}"
        for row in result.rows
        for size, cells in row.cells.items()
        if OURS in cells and cells[OURS].skipped
    ]


def complain(result: Result) -> int:
    """Say what failed; the exit status."""
    found = failures(result)
    for one in found:
        print(f"attropic failed: {one}", file=sys.stderr)
    return int(bool(found))
