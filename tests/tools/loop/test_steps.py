"""What follows an answer, by its reason to stop: decided without a client."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from attropic._core.partial import PROMPT
from attropic._core.tool_steps import Next, step_after, tokens_of
from attropic_api.models.beta_stop_reason import BetaStopReason

from .answers import HELLO, answer, loop, reply, result

#: Reason → what follows an answer with calls; with text only; with text only, when cut answers go on.
STEPS = {
    "end_turn": ("stop", "stop", "stop"),
    "stop_sequence": ("stop", "stop", "stop"),
    "tool_use": ("run", "stop", "stop"),
    "pause_turn": ("resume", "resume", "resume"),
    "compaction": ("resume", "resume", "resume"),
    "refusal": ("stop", "stop", "stop"),
    "max_tokens": ("stop", "stop", "continue"),
    "model_context_window_exceeded": ("stop", "stop", "continue"),
    "none": ("stop", "stop", "stop"),
    "one_of_tomorrow": ("stop", "stop", "stop"),
}


def test_every_reason_of_the_description_has_a_step() -> None:
    """A reason that the description gets is decided here before it is shipped."""
    known = {reason for member in get_args(BetaStopReason) for reason in get_args(member)}

    assert known - set(STEPS) == set()
    assert "tool_use" in known


@pytest.mark.parametrize("reason", STEPS)
def test_reasons(reason: str) -> None:
    """Each reason leads to one step, which depends on whether there are calls and on what the caller wants."""
    calls, text, cut = STEPS[reason]

    assert step_after(answer("x", "a", reason), continues=False) == calls
    assert step_after(answer("x", "", reason), continues=False) == text
    assert step_after(answer("x", "", reason), continues=True) == cut
    assert step_after(answer("x", "a", reason), continues=True) == ("run" if cut == "continue" else calls)


def test_a_cut_answer_without_anything_to_keep_ends() -> None:
    """Where nothing can be sent back, going on would be the same request again."""
    assert step_after(answer(stop_reason="max_tokens"), continues=True) == "stop"


def test_calls_of_the_server_are_no_calls() -> None:
    """A reason ``tool_use`` with nothing but server tools ends the loop: there is nothing for us to answer."""
    served = [{"type": "server_tool_use", "id": "s", "name": "web_search", "input": {}}]

    assert step_after(answer("x", stop_reason="tool_use", content=served), continues=False) == "stop"


def test_a_loop_sends_gives_runs_and_sends() -> None:
    """The order of a turn; nothing changes until the loop is told what came of it."""
    one = loop()
    assert [one.next(0), one.next(1)] == [Next.SEND] * 2
    reply(one, answer("x", "ab"))
    assert [one.next(2), one.next(3)] == [Next.GIVE] * 2
    one.given()
    assert [one.next(4), one.next(5)] == [Next.RUN] * 2
    assert [call.id for call in one.unanswered] == ["a", "b"]
    one.ran([result("b")])
    assert one.next(6) is Next.RUN
    assert [block.id for block in one.blocks] == ["a"]
    one.ran([result("a")])
    assert one.next(7) is Next.SEND
    assert one.messages[0] == HELLO
    assert one.messages[-1] == {"role": "user", "content": [result("a"), result("b")]}
    reply(one, answer("Done."))
    one.given()
    assert one.next(8) is Next.END
    assert one.stop is not None
    assert one.stop.reason == "end_turn"
    assert one.stop.pending == ()
    assert len(one.conversation) == 4
    assert len(one.messages) == 3


def test_each_step_is_told_and_asked_about() -> None:
    """The history is told after each answer and before each further request; ``stop_when`` is asked in between."""
    from attropic._core.tool_limits import Limits

    one = loop(tells=True, limits=Limits(stop_when=print))
    assert one.next(0) is Next.SEND
    reply(one, answer("x", "a"))
    steps = []
    for _ in range(7):
        step = one.next(0)
        steps.append(step.name)
        match step:
            case Next.TELL:
                one.told()
            case Next.GIVE:
                one.given()
            case Next.ASK:
                one.asked(None)
            case Next.RUN:
                one.ran([result("a")])
    assert steps == ["TELL", "GIVE", "ASK", "RUN", "TELL", "SEND", "SEND"]


def test_a_paused_turn_is_sent_back_unchanged() -> None:
    """Nothing is added to a paused answer: the API goes on where it was."""
    one = loop()
    served = [{"type": "server_tool_use", "id": "s", "name": "web_search", "input": {"query": "q"}}]
    reply(one, answer("x", stop_reason="pause_turn", content=served))
    one.given()

    assert one.next(0) is Next.SEND
    assert [turn["role"] for turn in one.messages] == ["user", "assistant"]
    assert [block["type"] for block in one.messages[1]["content"]] == ["text", "server_tool_use"]


@pytest.mark.parametrize("reason", ["max_tokens", "model_context_window_exceeded"])
def test_a_cut_answer_goes_on(reason: str) -> None:
    """Calls that are complete run, the last one is answered as cut off, and text is asked to go on."""
    one = loop(continues=True)
    reply(one, answer("x", "ab", reason))
    one.given()
    assert one.next(0) is Next.RUN
    whole, cut = one.blocks
    assert whole.complete
    assert (cut["id"], cut["complete"]) == ("b", False)
    one.ran([result("a"), result("b")])
    assert one.next(0) is Next.SEND
    assert one.messages[-1]["content"] == [result("a"), result("b")]

    two = loop(continues=True)
    reply(two, answer("It is", stop_reason=reason))
    two.given()
    assert two.next(0) is Next.SEND
    assert two.messages[1:] == [
        {"role": "assistant", "content": [{"type": "text", "text": "It is"}]},
        {"role": "user", "content": [{"type": "text", "text": PROMPT}]},
    ]


def test_text_behind_a_call_that_was_cut_goes_on_behind_its_result() -> None:
    """An answer that ends in text after a call: the result comes first, then the request to go on."""
    one = loop(continues=True)
    made: dict[str, Any] = answer("", "a").to_dict()
    made["content"].append({"type": "text", "text": "And now", "citations": None})
    reply(one, type(answer()).from_dict({**made, "stop_reason": "max_tokens"}))
    one.given()
    assert one.next(0) is Next.RUN
    one.ran([result("a")])

    assert one.next(0) is Next.SEND
    assert one.messages[-1]["content"] == [result("a"), {"type": "text", "text": PROMPT}]


def test_the_container_is_used_again_unless_it_was_chosen() -> None:
    """The id of the container goes into the next request, beside skills; one that the caller gave stays."""
    container = {"id": "c1", "expires_at": "2026-01-01T00:00:00Z"}
    for given, expected in ((None, "c1"), ("mine", "mine"), ({"skills": []}, {"skills": [], "id": "c1"})):
        one = loop()
        if given is not None:
            one.params["container"] = given
        reply(one, answer("x", "a", container=container))
        assert one.request["container"] == expected
        reply(one, answer("x", "a", container={**container, "id": "c2"}))
        assert one.request["container"] in ("mine", "c2", {"skills": [], "id": "c2"})


def test_tokens_are_all_that_were_read_and_written() -> None:
    """Those of the cache count; what is not told is nothing."""
    assert tokens_of({"input_tokens": 1, "output_tokens": 20, "cache_read_input_tokens": 300}) == 321
    assert tokens_of({"cache_creation_input_tokens": 4000, "input_tokens": None}) == 4000


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (answer("x"), "the model stopped with 'end_turn'"),
        (answer("x", stop_reason="tool_use"), "the answer stopped for calls of tools, and has none"),
        (answer("x", stop_reason="none"), "the answer gives no reason why it stopped"),
    ],
)
def test_the_end_is_told_in_words(message: Any, words: str) -> None:
    """A stop says why in words, whatever the answer says."""
    one = loop()
    reply(one, message)
    one.given()

    assert one.next(0) is Next.END
    assert one.stop is not None
    assert (one.stop.reason, one.stop.message) == (message.stop_reason or "", words)
    assert not one.stop.by_limit
