"""What the logger ``attropic`` is told."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
from typing import Any

import httpx
import pytest

import attropic
from attropic import RetryPolicy

from .calls import ASK, CLIENTS, MESSAGE, answer, failing, gathered, in_turn, run, settled, streamed

CANARY = "sk-canary-4711"
FAST = RetryPolicy(max_retries=1, initial_delay=0)
SCRIPT = """
import httpx, attropic
message = {message!r}
http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=message)))
with attropic.Anthropic(api_key="{key}", http_client=http) as client:
    client.messages.create(model="m", max_tokens=1, messages=[{{"role": "user", "content": "Hi."}}])
"""


async def ask(client: Any) -> Any:
    return await settled(client.messages.create(**ASK))


def lines(caplog: pytest.LogCaptureFixture, level: int) -> list[str]:
    """What the logger was told at this level."""
    return [one.getMessage() for one in caplog.records if (one.name, one.levelno) == ("attropic", level)]


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_attempt_is_one_line(kind: Any, caplog: pytest.LogCaptureFixture) -> None:
    """At INFO an attempt is a line with operation, verb, path, status, duration, retry and request id; no query."""
    caplog.set_level(logging.INFO, "attropic")
    run(kind, ask, answer(request_id="req_1"), default_query={"secret": "q"})
    (line,) = lines(caplog, logging.INFO)
    pattern = r"messages\.create: POST /v1/messages 200 after \d+\.\d{3} s, retry 0, request id req_1"
    assert re.fullmatch(pattern, line)


@pytest.mark.parametrize("kind", CLIENTS)
def test_every_attempt_is_logged(kind: Any, caplog: pytest.LogCaptureFixture) -> None:
    """A retry has a line that says why and when, and each attempt, a lost one too, a line of its own."""
    caplog.set_level(logging.INFO, "attropic")
    replies = in_turn(answer(529, {}, request_id="a"), failing(httpx.ConnectError, "no route"))
    with pytest.raises(attropic.APIConnectionError):
        run(kind, ask, replies, retry=FAST)
    first, retry, second = lines(caplog, logging.INFO)
    assert re.search(r"POST /v1/messages 529 after .*, retry 0, request id a", first)
    assert re.search(r"retry 1 in 0\.000 s: .*529", retry)
    assert re.search(r"POST /v1/messages no route after .*, retry 1", second)


@pytest.mark.parametrize("kind", CLIENTS)
def test_debug_has_headers_and_bodies_without_credentials(kind: Any, caplog: pytest.LogCaptureFixture) -> None:
    """At DEBUG the request and the answer are shown, with every credential replaced."""
    caplog.set_level(logging.DEBUG, "attropic")
    headers = {"authorization": f"Bearer {CANARY}", "x-plain": "shown"}
    run(kind, ask, answer(x_answer="seen"), api_key=CANARY, default_headers=headers)
    sent, received = lines(caplog, logging.DEBUG)
    assert "'x-plain': 'shown'" in sent
    assert "'x-api-key': '[secret]'" in sent
    assert '"content": "Hi."' in sent
    assert "seen" in received
    assert '"text": "Hello."' in received
    assert CANARY not in caplog.text


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_long_body_is_cut(kind: Any, caplog: pytest.LogCaptureFixture) -> None:
    """A body of megabytes does not fill the log; its length is told."""
    caplog.set_level(logging.DEBUG, "attropic")
    text = {"type": "text", "text": "x" * 1_000_000, "citations": None}
    long = {**MESSAGE, "content": [text]}

    async def scene(client: Any) -> None:
        await settled(client.messages.create(**{**ASK, "messages": [{"role": "user", "content": "y" * 1_000_000}]}))

    run(kind, scene, answer(200, long))
    assert all(len(line) < 10_000 for line in lines(caplog, logging.DEBUG))
    assert "characters)" in caplog.text


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_stream_is_logged_when_its_head_arrives(kind: Any, caplog: pytest.LogCaptureFixture) -> None:
    """A streamed call has its line too, and logging it reads nothing of the body."""
    caplog.set_level(logging.DEBUG, "attropic")

    async def scene(client: Any) -> None:
        found = await settled(client.messages.create(**ASK, stream=True))
        assert len(lines(caplog, logging.INFO)) == 1
        assert [event.type for event in await gathered(found)] == ["message_stop"]

    run(kind, scene, streamed({"type": "message_stop"}))
    assert "message_stop" not in caplog.text


@pytest.mark.parametrize("kind", CLIENTS)
def test_what_is_logged_below_the_level_costs_nothing(kind: Any, caplog: pytest.LogCaptureFixture) -> None:
    """At WARNING a call that succeeds and one that fails leave no record."""
    caplog.set_level(logging.WARNING, "attropic")
    run(kind, ask)
    with pytest.raises(attropic.NotFoundError):
        run(kind, ask, answer(404, {}))
    assert caplog.records == []


def told(**environment: str) -> str:
    """What a program that makes one call writes, with these variables set."""
    script = SCRIPT.format(message=MESSAGE, key=CANARY)
    clean = {name: value for name, value in os.environ.items() if not name.startswith("ANTHROPIC_")}
    paths = os.pathsep.join(path for path in sys.path if path)
    clean |= {"PYTHONPATH": paths, **environment}
    done = subprocess.run([sys.executable, "-c", script], env=clean, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


@pytest.mark.parametrize("level", ["", "warning", "nonsense"])
def test_nothing_is_written_by_default(level: str) -> None:
    """Without ``ANTHROPIC_LOG``, or with another value than the two, a program writes nothing."""
    assert told(**({"ANTHROPIC_LOG": level} if level else {})) == ""


@pytest.mark.parametrize("level", ["info", "debug", "DEBUG"])
def test_the_environment_switches_the_log_on(level: str) -> None:
    """``ANTHROPIC_LOG`` writes to standard error, at ``debug`` with the bodies, and never the key."""
    text = told(ANTHROPIC_LOG=level)
    assert "messages.create: POST /v1/messages 200" in text
    assert ("Hi." in text) == (level.lower() == "debug")
    assert CANARY not in text


def test_a_program_with_a_log_of_its_own_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """With handlers already set up, ``ANTHROPIC_LOG`` adds none and changes no other logger's level."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    logger = logging.getLogger("attropic")
    monkeypatch.setattr(logger, "level", logging.NOTSET)
    monkeypatch.setenv("ANTHROPIC_LOG", "debug")
    attropic.Anthropic(api_key="k")
    assert (root.handlers, root.level) == (before, level)
    assert logger.getEffectiveLevel() == logging.DEBUG
    logger.setLevel(logging.NOTSET)
