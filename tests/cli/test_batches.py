"""`attropic batches`: from a file of requests to a file of results."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from .running import Command


@pytest.fixture
def requests(tmp_path: Path) -> str:
    """A file of three requests, one of which the API will refuse."""
    path = tmp_path / "requests.jsonl"
    with path.open("w") as file:
        for name, model in (("one", "claude-opus-4-7"), ("two", "claude-opus-4-7"), ("bad", "no-such-model")):
            params = {"model": model, "max_tokens": 50, "messages": [{"role": "user", "content": f"I am {name}."}]}
            file.write(json.dumps({"custom_id": name, "params": params}) + "\n")
    return path.name


def test_a_batch_from_its_requests_to_its_results(attropic: Command, requests: str) -> None:
    """Created, watched to its end, its results one a line, then deleted."""
    made = attropic("batches", "create", requests, "--json").json
    ended = attropic("batches", "watch", made["id"], "--interval", "0.1", "--json").json
    results = attropic("batches", "results", made["id"]).lines
    gone = attropic("batches", "delete", made["id"], "--json").json

    assert made["processing_status"] == "in_progress"
    assert (ended["id"], ended["processing_status"]) == (made["id"], "ended")
    assert {one["custom_id"]: one["result"]["type"] for one in results} == {
        "one": "succeeded",
        "two": "succeeded",
        "bad": "errored",
    }
    assert gone == {"id": made["id"], "type": "message_batch_deleted"}
    assert attropic("batches", "get", made["id"]).code == 1


def test_creating_may_wait_for_the_end(attropic: Command, requests: str) -> None:
    """--watch gives the batch as it ended, and says meanwhile how far it is."""
    done = attropic("batches", "create", requests, "--watch", "--interval", "0.1")

    assert done.code == 0
    assert "2 succeeded, 1 errored" in done.out
    assert "in_progress: " in done.err


def test_results_go_to_a_file_that_is_not_there_yet(attropic: Command, requests: str, tmp_path: Path) -> None:
    """The file takes its name when it is whole; one that is there is kept unless it is forced."""
    batch = attropic("batches", "create", requests, "--watch", "--interval", "0.1", "--json").json["id"]
    target = tmp_path / "results.jsonl"

    done = attropic("batches", "results", batch, "-o", "results.jsonl")
    again = attropic("batches", "results", batch, "-o", "results.jsonl")
    forced = attropic("batches", "results", batch, "-o", "results.jsonl", "--force")
    cut = attropic("batches", "results", batch, "-o", "half", ANTHROPIC_CUSTOM_HEADERS="x-local-fault: cut=100")

    assert (done.code, again.code, forced.code, cut.code) == (0, 2, 0, 1)
    assert "--force" in again.err
    assert len(target.read_text().splitlines()) == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["requests.jsonl", "results.jsonl"]


def test_batches_are_listed_the_newest_first(attropic: Command, requests: str) -> None:
    """As a table for people, and as lines of JSON; a limit holds."""
    ids = [attropic("batches", "create", requests, "--json").json["id"] for _ in range(2)]

    listed = [one["id"] for one in attropic("batches", "list", "--json").lines]
    table = attropic("batches", "list", "--limit", "1").out.splitlines()

    assert listed[:2] == ids[::-1]
    assert table[0].split() == ["ID", "CREATED", "STATUS", "REQUESTS"]
    assert len(table) == 2
    assert table[1].startswith(ids[1])


def test_a_batch_can_be_cancelled(attropic: Command, requests: str) -> None:
    """Cancelling tells the batch as it is then."""
    batch = attropic("batches", "create", requests, "--json").json["id"]

    done = attropic("batches", "cancel", batch)

    assert done.code == 0
    assert any(word in done.out for word in ("canceling", "ended"))


def test_a_file_with_a_wrong_line_is_not_sent(attropic: Command, tmp_path: Path) -> None:
    """Nothing is sent, and each line that is wrong is named in a line."""
    (tmp_path / "wrong.jsonl").write_text('{"custom_id": "a"}\n\n[]\n')
    before = len(attropic("batches", "list", "--json").lines)

    done = attropic("batches", "create", "wrong.jsonl")

    assert done.code == 2
    first, second = done.err.splitlines()
    assert first.startswith("error: wrong.jsonl:1: $.params")
    assert second == "wrong.jsonl:3: is not a JSON object"
    assert len(attropic("batches", "list", "--json").lines) == before


def test_watching_can_be_interrupted(attropic: Command, tmp_path: Path) -> None:
    """Ctrl-C while watching exits with 130, and says how to come back; the batch goes on."""
    params = {"model": "claude-opus-4-7", "max_tokens": 5, "messages": [{"role": "user", "content": "x"}]}
    lines = [json.dumps({"custom_id": f"n{n}", "params": params}) for n in range(400)]
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    batch = attropic("batches", "create", "many.jsonl", "--json").json["id"]

    with attropic.start("batches", "watch", batch) as process:
        assert process.stderr is not None
        assert b"in_progress" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=10)

    assert process.returncode == 130
    assert f"attropic batches watch {batch}" in err.decode()
    assert "Traceback" not in err.decode()
    assert attropic("batches", "get", batch, "--json").json["processing_status"] == "in_progress"
