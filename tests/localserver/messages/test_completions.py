"""Text completions, from the same script as messages."""

from __future__ import annotations

import json
from typing import Any

import pytest

from attropic.localserver import Api, Reply
from attropic.localserver._wire import Events
from attropic.localserver.messages import text, thinking
from attropic.localserver.messages._completions import turns

from .asking import HAIKU, Json, check, read, refusal, send

PATH = "/v1/complete"


def prompt(text: str = "\n\nHuman: hello\n\nAssistant:", **more: Any) -> Json:
    return {"model": HAIKU, "max_tokens_to_sample": 100, "prompt": text, **more}


def test_a_completion_answers_the_last_turn() -> None:
    """The text of the script's answer is the completion, in the shape of the contract."""
    found = read(send(Api(), prompt(), path=PATH))
    check("CompletionResponse", found)
    assert (found["completion"], found["stop_reason"]) == (" You said: hello", "stop_sequence")


def test_a_streamed_completion_adds_up() -> None:
    """The pieces of a stream are the completion; the last event tells why it ended, each one keeps the contract."""
    response = send(Api(), prompt(stream=True), path=PATH)
    assert isinstance(response.body, Events)
    events: Any = list(response.body.events)
    for event in events:
        check("CompletionResponse", event)
    assert "".join(event["completion"] for event in events) == " You said: hello"
    assert [event["stop_reason"] for event in events] == [None] * (len(events) - 1) + ["stop_sequence"]
    assert len(events) > 3


def test_limits_hold() -> None:
    """``max_tokens_to_sample``, stop sequences, and the turn of the human end a completion."""
    cut = read(send(Api(), prompt(max_tokens_to_sample=2), path=PATH))
    assert (cut["completion"], cut["stop_reason"]) == (" You said", "max_tokens")
    stopped = read(send(Api(), prompt(stop_sequences=["said"]), path=PATH))
    assert (stopped["completion"], stopped["stop_reason"]) == (" You ", "stop_sequence")
    own = Api(lambda body: Reply([thinking("hm"), text("a\n\nHuman: b")]))
    assert read(send(own, prompt(), path=PATH))["completion"] == " a"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("\n\nHuman: a\n\nAssistant:", [("user", "a")]),
        ("Human: a\n\nAssistant: b\n\nHuman: c", [("user", "a"), ("assistant", "b"), ("user", "c")]),
        ("Be kind.\n\nHuman: a\n\nAssistant: I", [("user", "Be kind."), ("user", "a"), ("assistant", "I")]),
        ("once upon a time", [("user", "once upon a time")]),
        ("\n\nAssistant:", [("user", "\n\nAssistant:")]),
    ],
)
def test_prompts_are_read_as_turns(text: str, wanted: list[tuple[str, str]]) -> None:
    """``Human:`` and ``Assistant:`` begin turns; a prompt without them is one turn."""
    assert [(turn["role"], turn["content"]) for turn in turns(text)] == wanted


def test_unknown_models_and_errors_of_scripts_are_refused() -> None:
    """A completion is refused as a message would be."""
    assert refusal(Api(), prompt() | {"model": "gpt"}, path=PATH)[0] == 404
    assert refusal(Api(), {**prompt(), "prompt": ""}, path=PATH)[0] == 400
    broken = Api(lambda body: Reply(error=None, content=[{"type": "poem"}]))
    assert refusal(broken, prompt(), path=PATH)[0] == 500


def test_metadata_reaches_the_script() -> None:
    """The script sees the metadata of the request."""
    api = Api(lambda body: Reply([text(json.dumps(body["metadata"]))]))
    assert "u1" in read(send(api, prompt(metadata={"user_id": "u1"}), path=PATH))["completion"]
