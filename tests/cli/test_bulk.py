"""`attropic bulk`: from a file of prompts to a file of results."""

from __future__ import annotations

import json
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from attropic.localserver import LocalServer

from .running import Command


@pytest.fixture
def prompts(tmp_path: Path) -> str:
    """A file of twelve requests, one of which the API will refuse."""
    lines = [{"custom_id": f"i{n}", "prompt": f"I am {n}."} for n in range(12)]
    lines[5]["model"] = "no-such-model"
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    return "in.jsonl"


def results(path: Path) -> dict[str, str]:
    """What became of each id."""
    read = [json.loads(line) for line in path.read_text().splitlines()]
    found = {one["custom_id"]: one["result"]["type"] for one in read}
    assert len(found) == len(read)
    return found


@pytest.mark.parametrize("mode", ["batch", "live"])
def test_a_file_of_prompts_becomes_a_file_of_results(
    attropic: Command, prompts: str, tmp_path: Path, mode: str
) -> None:
    """Each id once; what failed is in a file of its own; the same command again sends nothing."""
    command = ("bulk", "run", prompts, "--out", "out.jsonl", "--mode", mode, "--dead-letter", "dead.jsonl")
    done = attropic(*command)
    again = attropic(*command, "--json").json

    assert done.code == 0, done.err
    assert "12 of 12 items have a result" in done.err
    assert results(tmp_path / "out.jsonl") == {f"i{n}": "errored" if n == 5 else "succeeded" for n in range(12)}
    (dead,) = (tmp_path / "dead.jsonl").read_text().splitlines()
    assert json.loads(dead)["custom_id"] == "i5"
    assert (again["succeeded"], again["errored"], again["stopped"]) == (11, 1, None)
    assert again["journal"] == "out.jsonl.journal"


def test_what_failed_is_sent_again_when_asked(
    attropic: Command, prompts: str, tmp_path: Path, server: LocalServer
) -> None:
    """--retry-failed sends what has no message, and only that."""
    command = ("bulk", "run", prompts, "--out", "out.jsonl", "--mode", "live", "--concurrency", "2")
    attropic(*command)
    before = len(server.api.requests)
    attropic(*command, "--retry-failed")

    assert len(server.api.requests) - before == 1


def test_a_dry_run_sends_nothing(attropic: Command, prompts: str, tmp_path: Path) -> None:
    """It tells what the input would take; a sample is counted by the API."""
    plain = attropic("bulk", "run", prompts, "--out", "out.jsonl", "--dry-run", "--price", "3:15", "--json").json
    (tmp_path / "good.jsonl").write_text('"Hello."\n' * 12)
    sampled = attropic(
        "bulk", "run", "good.jsonl", "-o", "out.jsonl", "--dry-run", "--sample", "4", "--max-tokens", "9"
    )

    assert (plain["requests"], plain["sampled"]) == (12, 0)
    assert plain["models"] == {"claude-opus-4-7": 11, "no-such-model": 1}
    assert plain["cost"] == pytest.approx((plain["input_tokens"] * 3 + 12 * 4096 * 15) / 2e6, rel=0.01)
    assert (plain["unpriced"], sampled.code) == ([], 0), sampled.err
    assert "cost           at most about 0.00" in sampled.out
    assert "output tokens  at most 108" in sampled.out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["good.jsonl", "in.jsonl"]


@pytest.mark.parametrize("mode", ["batch", "live"])
def test_costs_are_told(attropic: Command, tmp_path: Path, mode: str) -> None:
    """By the published prices, before, after and in the status; a price that is not known is said and named."""
    (tmp_path / "in.jsonl").write_text('"Hello."\n' * 4)
    command = ("bulk", "run", "in.jsonl", "--out", "out.jsonl", "--mode", mode, "--json")
    most = attropic(*command, "--dry-run").json["cost"]
    done = attropic(*command).json
    status = attropic("bulk", "status", "out.jsonl.journal", "--json").json
    unknown = attropic("bulk", "run", "in.jsonl", "-o", "x.jsonl", "--dry-run", "--model", "my-model")

    assert most == pytest.approx(4 * 4096 * 25e-6 / (2 if mode == "batch" else 1), rel=0.01)
    assert 0 < done["cost"] < most
    assert (status["cost"], status["unpriced"]) == (pytest.approx(done["cost"]), 0)
    assert "unknown, without a price of my-model: give --price IN:OUT" in unknown.out


def test_a_budget_ends_a_run_and_says_so(attropic: Command, tmp_path: Path) -> None:
    """The exit code tells that items are left."""
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(f"I am {n}.") + "\n" for n in range(400)))
    done = attropic(
        *("bulk", "run", "in.jsonl", "--out", "out.jsonl", "--mode", "live"),
        *("--price", "1000:1000", "--budget", "1", "--json"),
    )
    told: Any = done.json

    assert done.code == 1
    assert told["stopped"] == "budget"
    assert 0 < told["succeeded"] < 400
    assert told["pending"] == 400 - told["succeeded"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--budget", "1"], "the price of 'no-such-model' is not known: give --price IN:OUT"),
        (["--price", "cheap"], "--price cheap: give two numbers, as 3:15"),
        (["--prompt", "{nothing}"], "there is no column 'nothing'"),
        (["--dead-letter", "in.jsonl"], "is the input"),
    ],
)
def test_what_cannot_be_used_is_refused(attropic: Command, prompts: str, options: list[str], words: str) -> None:
    """Nothing is sent."""
    done = attropic("bulk", "run", prompts, "--out", "out.jsonl", *options)

    assert done.code == 2
    assert words in done.err


def test_a_run_that_is_interrupted_goes_on(attropic: Command, tmp_path: Path) -> None:
    """Ctrl-C keeps what came; the status tells it; the same command does the rest."""
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(f"I am {n}.") + "\n" for n in range(800)))
    command = ("bulk", "run", "in.jsonl", "--out", "out.jsonl", "--mode", "live")
    process = attropic.start(*command)
    until = time.monotonic() + 20
    while time.monotonic() < until:
        time.sleep(0.1)
        if (tmp_path / "out.jsonl.journal").exists():
            status = attropic("bulk", "status", "out.jsonl.journal", "--json")
            if status.code == 0 and status.json["succeeded"]:
                break
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    left = attropic("bulk", "status", "out.jsonl.journal")

    assert process.returncode == 130
    assert b"the same command goes on" in err
    assert "succeeded" in left.out
    assert "pending" in left.out
    assert attropic(*command).code == 0
    assert set(results(tmp_path / "out.jsonl").values()) == {"succeeded"}
    assert len(results(tmp_path / "out.jsonl")) == 800


def test_the_status_of_what_is_no_journal(attropic: Command, prompts: str) -> None:
    """It says so, in a line."""
    done = attropic("bulk", "status", prompts)

    assert done.code == 2
    assert "in.jsonl" in done.err
    assert "journal" in done.err
