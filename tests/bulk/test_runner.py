"""A run from its input to its file, in both colours: what it goes on with, what it tells, how it is stopped."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
import trio

import attropic
from attropic import bulk
from attropic.batches import PollPolicy
from attropic.bulk import BatchMode, BulkError, InputChangedError, LiveMode, Progress
from attropic.localserver import ApiError, LocalServer, Reply, Settings
from attropic.localserver.messages import text
from tests.bulk.scenes import DEFAULTS, World, outcomes, read

ROWS = [f"prompt {n}" for n in range(5)]


def quick() -> BatchMode:
    return BatchMode(max_requests=2, poll=PollPolicy(0.005, maximum=0.02), settle=0.05)


def live() -> LiveMode:
    return LiveMode(concurrency=2)


def runs(world: World, inputs: Any, out: Path | None, **options: Any) -> bulk.BulkReport:
    options = {"mode": quick(), **DEFAULTS, **options}
    return bulk.run(inputs, out, client=world.new_client(), **options)


@pytest.mark.parametrize("mode", [quick, live])
def test_a_file_becomes_a_file(tmp_path: Path, mode: Any) -> None:
    """Every line has a result in its place, whatever the mode."""
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, ROWS)))
    world = World()

    report = runs(world, tmp_path / "in.jsonl", tmp_path / "out.jsonl", mode=mode())

    found = [line["result"]["message"]["content"][0]["text"] for line in read(tmp_path / "out.jsonl")]
    assert found == [f"to {row}" for row in ROWS]
    assert (report.complete, report.finished, report.counts.succeeded) == (True, 5, 5)
    assert str(report).startswith("5 of 5 items have a result, cost 0.00")


@pytest.mark.parametrize("mode", [quick, live])
@pytest.mark.parametrize("loop", [asyncio.run, lambda work: trio.run(lambda: work)])
def test_it_runs_in_the_loop_of_the_caller(tmp_path: Path, mode: Any, loop: Any) -> None:
    """With asyncio and with trio, and the client stays open."""
    world = World()

    async def main() -> None:
        async with world.new_client() as client:
            for out in ("a.jsonl", "b.jsonl"):
                report = await bulk.arun(ROWS, tmp_path / out, client=client, mode=mode(), **DEFAULTS)
                assert report.complete

    loop(main())
    assert set(world.paid.values()) == {2}


def test_a_sync_client_is_used_as_it_is_set(tmp_path: Path) -> None:
    """Its address and key count; one with an HTTP client of the caller's is refused with a remedy."""
    with LocalServer(settings=Settings(keys=frozenset({"mine"}))) as server:
        client = attropic.Anthropic(api_key="mine", base_url=server.url)
        report = bulk.run(ROWS, tmp_path / "out.jsonl", client=client, mode=quick(), **DEFAULTS)
        assert report.counts.succeeded == 5

    client = attropic.Anthropic(api_key="mine", http_client=httpx.Client())
    with client, pytest.raises(BulkError, match="give an AsyncAnthropic"):
        bulk.run(ROWS, tmp_path / "other.jsonl", client=client, **DEFAULTS)


def test_a_run_in_a_running_loop_works(tmp_path: Path) -> None:
    """As in a notebook: the loop of the caller is left alone."""
    world = World()

    async def main() -> bulk.BulkReport:
        return runs(world, ROWS, tmp_path / "out.jsonl")

    assert asyncio.run(main()).complete


@pytest.mark.parametrize("mode", [quick, live])
def test_a_run_that_is_complete_sends_nothing_more(tmp_path: Path, mode: Any) -> None:
    """The same call again writes the same file; in another form, too."""
    world = World()
    runs(world, ROWS, tmp_path / "out.jsonl", mode=mode())
    calls, content = len(world.calls), (tmp_path / "out.jsonl").read_bytes()
    (tmp_path / "out.jsonl").unlink()

    again = runs(world, ROWS, tmp_path / "out.jsonl", mode=mode())
    runs(world, ROWS, tmp_path / "out.csv", mode=mode(), journal=tmp_path / "out.jsonl.journal")

    assert (again.complete, again.finished, len(world.calls)) == (True, 0, calls)
    assert (tmp_path / "out.jsonl").read_bytes() == content
    assert (tmp_path / "out.csv").read_text().count("\n") == 6


def test_items_that_were_added_are_sent(tmp_path: Path) -> None:
    """Only those."""
    world = World()
    runs(world, ROWS, tmp_path / "out.jsonl")

    report = runs(world, [*ROWS, "one more"], tmp_path / "out.jsonl")

    assert (report.counts.total, report.finished, sum(world.paid.values())) == (6, 1, 6)


@pytest.mark.parametrize(
    ("inputs", "options"), [(["other", *ROWS[1:]], {}), (ROWS[:-1], {}), (ROWS, {"system": "Be brief."})]
)
def test_a_changed_input_is_refused_before_anything_is_sent(tmp_path: Path, inputs: Any, options: Any) -> None:
    """A line, the number of lines, or a default is another one: nothing is sent, and the old results stand."""
    world = World()
    runs(world, ROWS, tmp_path / "out.jsonl")
    calls = len(world.calls)

    with pytest.raises(InputChangedError, match="or a new journal"):
        runs(world, inputs, tmp_path / "out.jsonl", **options)

    assert len(world.calls) == calls
    assert len(read(tmp_path / "out.jsonl")) == 5


@pytest.mark.parametrize("mode", [quick, live])
def test_failed_items_are_tried_again_on_demand(tmp_path: Path, mode: Any) -> None:
    """First they stand in the dead-letter file; then they have messages, and nobody else was asked again."""
    broken = True

    def script(body: Any) -> Reply:
        if broken and body["messages"][-1]["content"] in ROWS[:2]:
            raise ApiError(400, "no")
        return Reply([text("well")])

    world, dead = World(script), tmp_path / "dead.jsonl"
    first = runs(world, ROWS, tmp_path / "out.jsonl", dead_letter=dead, mode=mode())
    assert first.kinds == {"succeeded": 3, "errored": 2, "canceled": 0, "expired": 0}
    assert [line["params"]["messages"][0]["content"] for line in read(dead)] == ROWS[:2]

    broken = False
    same = runs(world, ROWS, tmp_path / "out.jsonl", dead_letter=dead, mode=mode())
    again = runs(world, ROWS, tmp_path / "out.jsonl", dead_letter=dead, retry_failed=True, mode=mode())

    assert (same.counts.errored, same.finished) == (2, 0)
    assert (again.counts.succeeded, again.finished, read(dead)) == (5, 2, [])
    assert [world.paid[row] for row in ROWS] == [2, 2, 1, 1, 1]


def test_batches_of_an_earlier_run_are_read_in_live_mode(tmp_path: Path) -> None:
    """What was sent as a batch is not sent again, though the mode is another one now."""
    world = World(batch_pace=0.05)

    class Killed(BaseException):
        pass

    def kill(request: httpx.Request, number: int) -> None:
        if request.method == "GET":
            raise Killed

    world.before = kill
    with pytest.raises(Killed):
        asyncio.run(
            bulk.arun(
                ROWS, tmp_path / "out.jsonl", client=world.new_client(), mode=BatchMode(max_requests=5), **DEFAULTS
            )
        )
    world.before = lambda request, number: None
    report = runs(world, ROWS, tmp_path / "out.jsonl", mode=live())

    assert (report.counts.succeeded, set(world.paid.values())) == (5, {1})


@pytest.mark.parametrize("mode", [quick, live])
def test_progress_is_told_in_the_thread_of_the_caller(tmp_path: Path, mode: Any) -> None:
    """Numbers only grow, and the last ones are those of the report."""
    import threading

    told: list[tuple[Progress, Any]] = []
    report = runs(
        World(), ROWS, tmp_path / "out.jsonl", mode=mode(), cost=lambda params, result: 0.25,
        on_progress=lambda progress: told.append((progress, threading.current_thread())),
    )  # fmt: skip

    progress = [one for one, _ in told]
    assert {thread for _, thread in told} == {threading.current_thread()}
    assert [one.counts.done for one in progress] == sorted(one.counts.done for one in progress)
    last = progress[-1]
    assert (last.counts, last.cost, last.percent, last.eta) == (report.counts, 1.25, 100.0, 0.0)
    assert last.rate > 0


def test_a_callback_that_fails_ends_the_run(tmp_path: Path) -> None:
    """Its error is raised, and what there is is in the journal."""

    def fail(progress: Progress) -> None:
        raise RuntimeError("mine")

    with pytest.raises(RuntimeError, match="mine"):
        runs(World(), ROWS, tmp_path / "out.jsonl", on_progress=fail)


def test_without_a_file_results_stay_in_the_journal(tmp_path: Path) -> None:
    """Whoever wants none names the journal."""
    report = runs(World(), ROWS, None, journal=tmp_path / "mine")

    assert report.out is None
    assert [o.custom_id for o in outcomes(tmp_path / "mine")] == [f"item-{n}" for n in range(5)]
    with pytest.raises(BulkError, match="out=None needs journal="):
        runs(World(), ROWS, None)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"mode": "fast"}, "mode='fast' is not known: use 'batch', 'live'"),
        ({"max_attempts": 0}, "max_attempts=0 must be at least 1"),
        ({"cost": 3.0}, "cost=3.0 must be a PriceTable, or a function"),
        ({"budget": 0.0, "cost": lambda params, result: 1.0}, "budget=0.0 must be above 0"),
        ({"out": "nowhere/out.jsonl"}, "the folder 'nowhere' does not exist"),
        ({"out": "out.xml"}, "the suffix '.xml' tells no format"),
        ({"inputs": "same.jsonl", "out": "same.jsonl"}, "is the input: name another file"),
    ],
)
def test_arguments_are_checked_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: dict[str, Any], told: str
) -> None:
    """The message names the argument and the remedy; no journal is begun."""
    monkeypatch.chdir(tmp_path)
    inputs, out = options.pop("inputs", ROWS), options.pop("out", "out.jsonl")

    with pytest.raises(BulkError, match=told):
        runs(World(), inputs, out, **options)

    assert list(tmp_path.iterdir()) == []


CTRL_C = """
import sys
import attropic
from attropic import bulk
from attropic.batches import PollPolicy

client = attropic.Anthropic(api_key="key", base_url=sys.argv[1])
mode = bulk.BatchMode(max_requests=10, concurrency=1, poll=PollPolicy(0.01, maximum=0.02))
if sys.argv[3] == "live":
    mode = bulk.LiveMode(concurrency=1)
try:
    bulk.run(
        ["x"] * 200, sys.argv[2], client=client, mode=mode, model="claude-sonnet-5-5", max_tokens=16,
        on_progress=lambda progress: print(progress.counts.done, flush=True),
    )
except KeyboardInterrupt as stop:
    print(type(stop).__name__, stop.report.stopped, stop)
"""


@pytest.mark.parametrize("mode", ["batch", "live"])
@pytest.mark.skipif(sys.platform == "win32", reason="a console is needed to send Ctrl-C")
def test_ctrl_c_ends_cleanly_and_says_how_to_go_on(tmp_path: Path, mode: str) -> None:
    """Results so far are written, the message names the journal, and the rest is done by the same call."""
    out = tmp_path / "out.jsonl"
    settings = Settings(batch_pace=0.01, first=0.02)
    with LocalServer(settings=settings) as server:
        process = subprocess.Popen(
            [sys.executable, "-c", CTRL_C, server.url, str(out), mode], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        while int(process.stdout.readline()) < 10:
            pass
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=30)
        last = said.splitlines()[-1]

        assert process.returncode == 0
        assert last.startswith("BulkInterrupted interrupted stopped: ")
        assert "of 200 items have a result, cost 0.0" in last
        assert last.endswith(f". The same call with journal='{out}.journal' goes on")
        assert 10 <= len(read(out)) < 200
        client = attropic.Anthropic(api_key="key", base_url=server.url)
        report = bulk.run(["x"] * 200, out, client=client, mode=LiveMode(concurrency=20), **DEFAULTS)

    assert (report.complete, len(read(out))) == (True, 200)


def test_a_cancelled_run_goes_on(tmp_path: Path) -> None:
    """A task that is cancelled ends at once; the same call pays for nothing twice."""
    world = World(batch_pace=0.1)

    async def main() -> bulk.BulkReport:
        task = asyncio.create_task(
            bulk.arun(ROWS, tmp_path / "out.jsonl", client=world.client, mode=quick(), **DEFAULTS)
        )
        while world.created() < 3:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return await bulk.arun(ROWS, tmp_path / "out.jsonl", client=world.client, mode=quick(), **DEFAULTS)

    assert asyncio.run(main()).complete
    assert set(world.paid.values()) == {1}
