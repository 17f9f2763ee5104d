"""Bulk runs in Ray Data: real workers, one of which is killed; and the callable alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]
import pytest

import attropic
from attropic.bulk import BulkError, InputError, MessagesMapper
from attropic.localserver import LocalServer, Reply

JOB = Path(__file__).with_name("ray_job.py")


def test_a_killed_worker_loses_nothing(tmp_path: Path) -> None:
    """All rows have their result; only what was on its way was sent twice; and all workers keep one pace."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, str(JOB), "300", "30", "2", "60", str(tmp_path)]
    done = subprocess.run(command, env=env, capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    told = json.loads(done.stdout.splitlines()[-1])

    assert (told["rows"], told["right"], told["distinct"], told["never"]) == (300, 300, 300, 0)
    assert told["killed"] == 1
    assert told["workers"] >= 2
    assert 300 <= told["served"] <= 300 + 64
    assert told["most"] <= 2
    assert told["refused"] <= 8


class Served:
    """A local API, and what it was asked."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.server = LocalServer(script=self.answer)

    def answer(self, body: Any) -> Reply:
        text = str(body["messages"][-1]["content"])
        self.asked[text] += 1
        return Reply([{"type": "text", "text": f"echo {text}"}])


@pytest.fixture
def served() -> Iterator[Served]:
    found = Served()
    with found.server:
        yield found


@pytest.fixture
def mapper(served: Served, tmp_path: Path) -> Callable[..., MessagesMapper]:
    """Makes a mapper that needs no Ray."""

    def client() -> attropic.AsyncAnthropic:
        return attropic.AsyncAnthropic(api_key="k", base_url=served.server.url)

    def make(**options: Any) -> MessagesMapper:
        arguments = {"model": "claude-opus-4-7", "max_tokens": 10, "client": client, "pace": None, **options}
        return MessagesMapper(tmp_path / "journals", **arguments)

    return make


def columns() -> dict[str, list[Any]]:
    return {"custom_id": ["a", "b"], "prompt": ["one", "two"], "other": [1, None]}


@pytest.mark.parametrize("make", [columns, lambda: pa.table(columns())], ids=["columns", "arrow"])
def test_a_batch_comes_back_with_its_results(
    served: Served, mapper: Callable[..., MessagesMapper], make: Callable[[], Any]
) -> None:
    """Of the kind that it was, its own columns untouched; columns that are no request are not sent."""
    found = mapper(prefix="r_")(make())
    plain = found if isinstance(found, dict) else found.to_pydict()

    assert type(found) is type(make())
    assert plain["other"] == [1, None]
    assert plain["r_kind"] == ["succeeded", "succeeded"]
    assert plain["r_text"] == ["echo one", "echo two"]
    assert json.loads(plain["r_result"][1])["message"]["content"][0]["text"] == "echo two"
    assert plain["r_attempts"] == [1, 1]


def test_a_batch_that_is_tried_again_pays_for_nothing(served: Served, mapper: Callable[..., MessagesMapper]) -> None:
    """Another worker finds the results of the first one; another batch is another one."""
    first = mapper()(columns())
    second = mapper()(columns())
    mapper()({**columns(), "prompt": ["one", "three"]})

    assert first == second
    assert served.asked == {"one": 2, "two": 1, "three": 1}


def test_rows_may_be_params_or_columns_of_a_template(served: Served, mapper: Callable[..., MessagesMapper]) -> None:
    """Params are nested or JSON; a null, which tables have where a row lacks something, is left out."""
    messages = [{"role": "user", "content": "nested", "cache_control": None}]
    nested = mapper()({"params": [{"messages": messages, "system": None}]})
    text = mapper()({"params": [json.dumps({"messages": [{"role": "user", "content": "text"}]})]})
    column = mapper()({"messages": [json.dumps([{"role": "user", "content": "column"}])]})
    made = mapper(prompt="say {word}")({"word": ["this"]})

    assert [found["text"] for found in (nested, text, column, made)] == [
        ["echo nested"], ["echo text"], ["echo column"], ["echo say this"],
    ]  # fmt: skip


def test_a_batch_that_is_none_is_refused(served: Served, mapper: Callable[..., MessagesMapper]) -> None:
    """Nothing is sent of it."""
    with pytest.raises(InputError, match="must be a table of Arrow"):
        mapper()(["one"])
    with pytest.raises(InputError, match="column 'params': 'no' is not JSON"):
        mapper()({"params": ["no"]})
    assert not served.asked


def test_a_shared_pace_names_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Ray the error says what to install, and how to do without."""
    monkeypatch.setitem(sys.modules, "ray", None)
    monkeypatch.setenv("ANTHROPIC_API_KEY", "k")

    with pytest.raises(BulkError, match=r"pip install 'attropic\[ray\]'; without it, pace=None"):
        MessagesMapper(tmp_path)


def test_ray_is_not_imported_before_it_is_used() -> None:
    """The name alone costs nothing."""
    code = "import sys, attropic.bulk; attropic.bulk.MessagesMapper; sys.exit('ray' in sys.modules)"
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}

    assert subprocess.run([sys.executable, "-c", code], env=env).returncode == 0
