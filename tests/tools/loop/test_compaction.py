"""Long conversations are summarized at a threshold, and stay conversations that the API takes."""

from __future__ import annotations

import random
from typing import Any

import pytest

from attropic import ConfigurationError
from attropic.testing import reply_of
from attropic.tools import CompactionPolicy, HistoryCompacted, validate_messages
from attropic.tools._compaction import SUMMARY_PROMPT

from .answers import answer
from .conversations import conversation
from .running import HELLO, Tool, Way, call, calling, every_colour, every_way, results, roles, saying, texts

LARGE = {"input_tokens": 50, "cache_read_input_tokens": 40, "output_tokens": 10}
POLICY = CompactionPolicy(threshold_tokens=100)
SCRIPT = (calling(call(key="a"), usage=LARGE), saying("All about a."), calling(call(key="b")), saying())


@every_way
def test_a_large_conversation_is_replaced_by_its_summary(way: Way) -> None:
    """At the threshold the results come first, then the summary takes the place of all messages, and it goes on."""
    tool, told = Tool(), []

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[tool.function], compaction=POLICY, on_event=told.append, system="Be brief.", top_k=9)
        messages = await way.all(runner)
        assert [texts(message) for message in messages] == ["", "", "Done."]
        assert roles(runner.messages) == "uaua"
        assert runner.turn == 3
        assert runner.usage.output_tokens > sum(message.usage.output_tokens for message in messages)

    way(scene, SCRIPT)
    assert tool.seen == ["a", "b"]
    first, summary, second, third = way.bodies
    assert results(summary)[0]["content"] == "value of a"
    assert summary["messages"][-1]["content"][-1] == {"type": "text", "text": SUMMARY_PROMPT}
    assert summary["tool_choice"] == {"type": "none"}
    assert summary["tools"] == first["tools"]
    assert (summary["system"], summary["top_k"]) == ("Be brief.", 9)
    assert "stream" not in summary
    assert second["messages"] == [{"role": "user", "content": [{"type": "text", "text": "All about a."}]}]
    assert roles(third["messages"]) == "uau"
    (event,) = [event for event in told if isinstance(event, HistoryCompacted)]
    assert event.replaced
    assert texts(event.message) == "All about a."


@every_colour
def test_the_official_control_is_taken(way: Way) -> None:
    """``compaction_control`` of the official client: its threshold, model and prompt are used."""

    async def scene(way: Way) -> None:
        control = {
            "enabled": True, "context_token_threshold": 100, "model": "claude-haiku-4-5", "summary_prompt": "Sum up.",
        }  # fmt: skip
        runner = way.runner(tools=[Tool().function], compaction_control=control, temperature=0.5)
        await way.done(runner.until_done())

    way(scene, SCRIPT)
    summary = way.bodies[1]
    assert summary["model"] == "claude-haiku-4-5"
    assert summary["messages"][-1]["content"][-1]["text"] == "Sum up."
    assert "temperature" not in summary


@every_colour
@pytest.mark.parametrize(
    ("said", "control"),
    [(100, None), (99, {"enabled": False, "context_token_threshold": 1})],
    ids=["below", "switched off"],
)
def test_below_the_threshold_nothing_happens(way: Way, said: int, control: Any) -> None:
    """One token less than the threshold is not enough, and what is switched off does nothing."""

    async def scene(way: Way) -> None:
        more = {"compaction_control": control} if control else {"compaction": CompactionPolicy(threshold_tokens=101)}
        await way.done(way.runner(tools=[Tool().function], **more).until_done())

    way(scene, (calling(call(key="a"), usage=LARGE), saying()))
    assert len(way.bodies) == 2


@every_colour
@pytest.mark.parametrize(
    "useless",
    [
        reply_of("", thinking="Hm.", stop_reason="end_turn"),
        saying("I will not.", stop_reason="refusal"),
        saying("Cut", stop_reason="max_tokens"),
    ],
    ids=["no text", "refused", "cut"],
)
def test_a_summary_that_cannot_be_used_changes_nothing(way: Way, useless: Any) -> None:
    """A summary without text, refused or cut is not taken: the conversation goes on as it was."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function], compaction=POLICY)
        await way.done(runner.until_done())
        assert roles(runner.messages) == "uaua"

    way(scene, (calling(call(key="a"), usage=LARGE), useless, saying()))
    assert roles(way.bodies[2]["messages"]) == "uau"


@every_colour
def test_a_paused_turn_is_not_summarized_in_the_middle(way: Way) -> None:
    """A paused answer goes on first; the summary waits for the next message of the user."""
    served = {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"query": "q"}}
    found = {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": []}
    paused = reply_of("", content=[served], stop_reason="pause_turn", usage=LARGE)
    going_on = reply_of("", content=[found], tool_use=call(key="a"), usage=LARGE)
    search = {"type": "web_search_20250305", "name": "web_search"}

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function, search], compaction=POLICY)
        await way.done(runner.until_done())

    way(scene, (paused, going_on, saying("All."), saying()))
    assert [roles(body["messages"]) for body in way.bodies] == ["u", "ua", "uaau", "u"]


@every_colour
def test_the_last_messages_may_stay(way: Way) -> None:
    """With ``keep_last`` the end of the conversation stays behind the summary, and results keep their calls."""

    async def scene(way: Way) -> None:
        policy = CompactionPolicy(threshold_tokens=100, keep_last=1, max_tokens=300)
        runner = way.runner(tools=[Tool().function], compaction=policy)
        await way.done(runner.until_done())

    way(scene, (calling(call(key="a"), usage=LARGE), saying("All."), saying()))
    assert way.bodies[1]["max_tokens"] == 300
    assert way.bodies[2]["max_tokens"] == 1000
    assert roles(way.bodies[2]["messages"]) == "uau"
    assert way.bodies[2]["messages"][0]["content"] == [{"type": "text", "text": "All."}]


@pytest.mark.parametrize("seed", range(0, 300, 30))
def test_what_stays_is_a_conversation(seed: int) -> None:
    """For conversations of chance and any ``keep_last``, both the request and what stays break no rule."""
    for number in range(seed, seed + 30):
        _compacted(random.Random(number))


def _compacted(chance: random.Random) -> None:
    turns = conversation(chance)
    policy = CompactionPolicy(keep_last=chance.randrange(len(turns) + 2))
    left = turns[: chance.randrange(1, len(turns) + 1)]
    request = policy.request({"model": "m", "max_tokens": 1, "stop_sequences": ["x"]}, left)
    assert "stop_sequences" not in request
    assert validate_messages(request["messages"]) == []
    replaced = policy.replaced(turns, answer("All of it."))
    if replaced is None:
        assert policy.keep_last >= len(turns) - 2
        return
    assert validate_messages(replaced) == []
    assert replaced[0]["content"] == [{"type": "text", "text": "All of it."}]
    assert replaced[1:] == turns[len(turns) - len(replaced) + 1 :]
    assert len(replaced) > policy.keep_last


@every_way
def test_compaction_at_the_server_goes_its_way(way: Way) -> None:
    """``context_management`` is sent; an answer with a ``compaction`` block goes on, and is sent back as it is."""
    way = Way(way.colour, way.stream, beta=True)
    block = {"type": "compaction", "content": "A summary.", "encrypted_content": None}
    edits = {"edits": [{"type": "compact_20260112", "pause_after_compaction": True}]}

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function], context_management=edits, betas=["compact-2026-01-12"])
        messages = await way.all(runner)
        assert [message.stop_reason for message in messages] == ["compaction", "end_turn"]

    way(scene, (reply_of("", content=[block], stop_reason="compaction"), saying()))
    assert [body["context_management"] for body in way.bodies] == [edits, edits]
    assert way.bodies[1]["messages"][0] == HELLO
    (sent,) = way.bodies[1]["messages"][1]["content"]
    assert {key: value for key, value in sent.items() if value is not None} == {
        "type": "compaction", "content": "A summary.",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"threshold_tokens": 0}, "`threshold_tokens` must be a whole number from 1 on, not 0"),
        ({"keep_last": -1}, "`keep_last` must be a whole number from 0 on, not -1"),
        ({"max_tokens": 0}, "`max_tokens`"),
        ({"prompt": " "}, "`prompt` must be a text that asks for a summary"),
    ],
)
def test_policies_that_are_none_are_refused(values: dict[str, Any], message: str) -> None:
    """A value out of range is refused at once, and named."""
    with pytest.raises(ConfigurationError, match=message):
        CompactionPolicy(**values)


def test_controls_that_are_none_are_refused() -> None:
    """Unknown keys, and both ways at once, are refused."""
    way = Way("sync", False)

    async def scene(way: Way) -> None:
        with pytest.raises(ConfigurationError, match=r"does not know 'threshold'\. It knows enabled, context"):
            way.runner(tools=[], compaction_control={"enabled": True, "threshold": 1})
        with pytest.raises(ConfigurationError, match="`compaction` or `compaction_control`, not both"):
            way.runner(tools=[], compaction=POLICY, compaction_control={"enabled": True})
        with pytest.raises(ConfigurationError, match="`compaction` must be a CompactionPolicy or None, not dict"):
            way.runner(tools=[], compaction={"threshold_tokens": 1})

    way(scene, ())
