"""The counters of meters in SQLite: across runs, processes and crashes."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from attropic import ConfigurationError
from attropic.localserver import Api
from attropic.testing import local_client
from attropic.usage import UsageMeter

from .ledgers import ASK

#: Makes calls until it is killed, or a number of them; says how many it has made.
WRITER = """
import sys
from attropic.testing import local_client
from attropic.usage import UsageMeter
meter = UsageMeter(store=sys.argv[1])
client = local_client(meter=meter)
ask = {"model": "claude-opus-4-7", "max_tokens": 9, "messages": [{"role": "user", "content": "Hi."}]}
for number in range(int(sys.argv[2])):
    with meter.tag(sys.argv[3]):
        client.messages.create(**ask)
    print(number + 1, flush=True)
"""


def writer(path: Path, calls: int, tag: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(path), str(calls), tag]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_a_new_run_goes_on(tmp_path: Path) -> None:
    """What two runs have counted is what is loaded: the same totals, cost, groups and durations as one meter's."""
    path, whole = tmp_path / "usage.db", UsageMeter()
    for run in range(2):
        meter = UsageMeter.load(path) if run else UsageMeter(store=path)
        client = local_client(meter=meter, hooks=whole.hooks)
        with meter.tag(f"run {run}"):
            client.messages.create(**ASK)
        meter.close()
    loaded, made = UsageMeter.load(path).snapshot(), whole.snapshot()
    assert loaded.total.to_dict() == made.total.to_dict()
    assert loaded.by_model == made.by_model
    assert loaded.by_key == made.by_key
    assert loaded.by_day == made.by_day
    assert sorted(loaded.by_tag) == ["run 0", "run 1"]
    assert loaded.windows[0].totals.calls == 0


def test_a_killed_process_leaves_what_it_has_counted(tmp_path: Path) -> None:
    """After SIGKILL the file has every call of which the process has said that it was made, and no other one."""
    path = tmp_path / "usage.db"
    process = writer(path, 1_000_000, "killed")
    assert process.stdout is not None
    said = 0
    for line in process.stdout:
        said = int(line)
        if said == 20:
            os.kill(process.pid, signal.SIGKILL)
            break
    said = max([said, *map(int, process.stdout.read().split())])
    process.stdout.close()
    process.wait()
    assert UsageMeter.load(path).snapshot().by_tag["killed"].calls in (said, said + 1)


def test_several_processes_write_at_the_same_time(tmp_path: Path) -> None:
    """Nothing is lost when three processes add to one file."""
    path = tmp_path / "usage.db"
    processes = [writer(path, 60, f"process {number}") for number in range(3)]
    for process in processes:
        process.communicate(timeout=60)
    found = UsageMeter.load(path).snapshot()
    assert {name: one.calls for name, one in found.by_tag.items()} == {f"process {n}": 60 for n in range(3)}
    assert found.total.latency.count == 180


def test_results_of_a_batch_are_counted_once_across_runs(tmp_path: Path) -> None:
    """Results that another run has read are counted neither in the file nor in a meter that was loaded from it."""
    path, api = tmp_path / "usage.db", Api()
    requests: Any = [{"custom_id": f"r{number}", "params": ASK} for number in range(300)]
    plain = local_client(api=api)
    batch = plain.messages.batches.create(requests=requests)
    while plain.messages.batches.retrieve(batch.id).processing_status != "ended":
        pass
    for loads in (False, False, True):
        meter = UsageMeter.load(path) if loads else UsageMeter(store=path)
        list(local_client(api=api, meter=meter).messages.batches.results(batch.id))
        meter.close()
    assert UsageMeter.load(path).snapshot().total.answers == 300
    assert meter.snapshot().total.answers == 300


def test_a_write_that_fails_is_made_later(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """While the file cannot be written calls go on; what they used is written with the next one that can."""
    path = tmp_path / "usage.db"
    meter = UsageMeter(store=path)
    assert meter._recorder._store is not None
    meter._recorder._store._database.execute("PRAGMA busy_timeout = 1")
    client = local_client(meter=meter)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    client.messages.create(**ASK)
    assert "is tried again" in caplog.text
    with pytest.raises(sqlite3.OperationalError):
        meter.flush()
    other.execute("ROLLBACK")
    other.close()
    client.messages.create(**ASK)
    meter.close()
    assert UsageMeter.load(path).snapshot().total.calls == 2


def test_another_file_is_refused(tmp_path: Path) -> None:
    """A database of something else, a file that is none and a folder are errors that name the path, and stay as is."""
    database = sqlite3.connect(tmp_path / "other.db")
    database.execute("CREATE TABLE mine (a)")
    database.close()
    (tmp_path / "text.db").write_text("This is no database. " * 100)
    for name in ("other.db", "text.db", "."):
        with pytest.raises(ConfigurationError, match="`store`"):
            UsageMeter(store=tmp_path / name)
    assert (tmp_path / "text.db").read_text().startswith("This is no database.")
    database = sqlite3.connect(tmp_path / "other.db")
    assert database.execute("SELECT count(*) FROM sqlite_master").fetchone() == (1,)
    database.close()


def test_the_file_has_no_key(tmp_path: Path) -> None:
    """No key stands in the file or in its log."""
    key = "sk-ant-api03-canary-canary-canary-WXYZ"
    meter = UsageMeter(store=tmp_path / "usage.db")
    local_client(meter=meter, api_key=key).messages.create(**ASK)
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert "…WXYZ".encode() in content
    assert key.encode() not in content
    meter.close()
