"""A program that is killed at any moment goes on from its history, and comes to the same end."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from attropic.localserver import LocalServer, Reply
from attropic.tools import validate_messages

from .running import calling, roles, saying

TURNS = 6
MOST = 3


def script(body: dict[str, Any]) -> Reply:
    """Two calls in each of the first turns; what is said depends on the conversation alone."""
    turn = roles(body["messages"]).count("a")
    if turn == TURNS - 1:
        told = [block for message in body["messages"][2::2] for block in message["content"]]
        return saying("I " + ", ".join(block["content"] for block in told) + ".")
    calls = [{"name": "act", "input": {"key": f"{turn}{letter}"}} for letter in "ab"]
    return calling(*calls, text=f"Turn {turn}.")


def _start(*arguments: str) -> subprocess.Popen[str]:
    program = Path(__file__).with_name("killed.py")
    return subprocess.Popen([sys.executable, str(program), *arguments], stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize("way", ["sync", "async-stream"])
def test_killed_again_and_again(way: str, tmp_path: Path) -> None:
    """SIGKILL at moments of chance: the last answer is the same, every call was made, every request was accepted."""
    chance = random.Random(f"killed {way}")
    effects, file = tmp_path / "effects", tmp_path / "history.json"
    effects.touch()
    kills = 0
    with LocalServer(script=script) as server:
        while True:
            process = _start(server.url, str(file), str(effects), way)
            try:
                if kills < MOST:
                    _await_work(process, server, effects)
                said, _ = process.communicate(timeout=None if kills >= MOST else chance.uniform(0, 0.1))
                break
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
                kills += 1
        bodies = [request.json() for request in server.requests]
    assert process.returncode == 0
    assert kills > 0
    done = [f"{turn}{letter}" for turn in range(TURNS - 1) for letter in "ab"]
    assert said.strip() == "I did " + ", did ".join(done) + "."
    lines = effects.read_text().split()
    assert set(lines) == set(done)
    assert len(lines) <= len(done) + 2 * kills  # only calls that were running when it was killed are made again
    assert [validate_messages(body["messages"]) for body in bodies] == [[]] * len(bodies)


def _await_work(process: subprocess.Popen[str], server: LocalServer, effects: Path) -> None:
    """Wait until the program has asked something or done something, or has ended: a slow start is no moment of it."""
    before = (len(server.requests), effects.stat().st_size)
    while process.poll() is None and (len(server.requests), effects.stat().st_size) == before:
        time.sleep(0.001)
