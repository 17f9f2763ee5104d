"""Turns of sessions: they take their time, wait for one another, and can be interrupted."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from attropic.localserver.messages import Reply, text

from .calling import Caller, Json
from .conftest import Clock
from .talking import ASKED, IDLE, RUNNING, Talk, script


@pytest.fixture
def talk(clock: Clock) -> Talk:
    """A session."""
    return Talk(Caller(script=script, clock=clock))


def slow(clock: Clock) -> Talk:
    """A session whose model takes ten seconds, and a second for each event."""
    return Talk(Caller(script=script, clock=clock, settings={"first": 10.0, "pace": 1.0}))


def test_a_turn_takes_its_time(clock: Clock) -> None:
    """With a pace, the session runs until the clock says that it is done; what comes meanwhile waits its turn."""
    talk = slow(clock)
    talk.send("one")
    assert (talk.status, talk.kinds()) == ("running", ["user.message", RUNNING])
    (queued,) = talk.send("two")
    assert queued["processed_at"] is None
    assert "running" in talk.refused(400, "delete")
    clock.now += 16
    assert talk.status == "running"
    assert talk.said() == "You said: one"
    clock.now += 60
    assert (talk.status, talk.said()) == ("idle", "You said: two")
    assert talk.kinds() == ["user.message", RUNNING, "user.message", *ASKED, IDLE, RUNNING, *ASKED, IDLE]
    assert talk.events()[2]["processed_at"] is not None


def test_an_interrupt_ends_a_turn(clock: Clock) -> None:
    """What the agent would have done is not done; the session is idle, and goes on with the next message."""
    talk = slow(clock)
    talk.send("one", "two")
    talk.send({"type": "user.interrupt"})
    assert (talk.status, talk.kinds()[-2:]) == ("idle", ["user.interrupt", IDLE])
    clock.now += 60
    assert "agent.message" not in talk.kinds()
    talk.send({"type": "user.interrupt"}, "three")
    clock.now += 60
    assert talk.said() == "You said: three"
    assert talk("delete")["id"] == talk.id


def test_a_use_that_was_interrupted_waits_for_nobody(talk: Talk) -> None:
    """After an interrupt the model is told that there is no result, and the next message is answered."""
    talk.send("use lookup")
    use = talk.last("agent.custom_tool_use")
    talk.send({"type": "user.interrupt"})
    result = {"type": "user.custom_tool_result", "custom_tool_use_id": use["id"]}
    assert talk.refused(400, "events.send", {"events": [result]}).startswith("events.0.custom_tool_use_id: ")
    talk.send("hello")
    assert talk.said() == "Results: The use was interrupted."


def test_nobody_waits_for_a_script_that_takes_its_time() -> None:
    """While a script blocks, others are answered, a message of the session waits its turn, and an interrupt works."""
    entered, release = threading.Event(), threading.Event()

    def blocking(body: Json) -> Reply:
        entered.set()
        assert release.wait(10)
        words = [block["text"] for block in body["messages"][-1]["content"]]
        return Reply([text(f"Heard: {' '.join(words)}")])

    talk = Talk(Caller(script=blocking))
    sent: list[Any] = []
    sender = threading.Thread(target=lambda: sent.append(talk.send("one")))
    sender.start()
    assert entered.wait(10)
    assert talk.status == "running"
    talk.send({"type": "user.interrupt"}, "two")
    assert talk.kinds() == ["user.message", RUNNING, ASKED[0], "user.interrupt", IDLE, "user.message"]
    release.set()
    sender.join(10)
    assert (talk.status, talk.said(), len(sent)) == ("idle", "Heard: one two", 1)
    assert talk.kinds().count("agent.message") == 1


def test_no_message_is_lost_among_many_senders(clock: Clock) -> None:
    """However many send at once, every message is handled, and each turn ends before the next begins."""
    talk = Talk(Caller(script=script, clock=clock))
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: talk.send(str(number)), range(40)))
    events = talk.events()
    messages = [event for event in events if event["type"] == "user.message"]
    assert len(messages) == 40
    assert all(event["processed_at"] for event in messages)
    states = [event["type"] for event in events if event["type"] in (RUNNING, IDLE)]
    assert states == [RUNNING, IDLE] * (len(states) // 2)
    assert talk.status == "idle"
