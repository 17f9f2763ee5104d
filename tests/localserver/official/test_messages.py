"""Messages as the official client asks for them: what can be sent, and what comes back as its own types."""

from __future__ import annotations

import base64
from typing import Any

import anthropic
import pytest
from pydantic import BaseModel

from .asking import SERIES, Asked

MODEL = "claude-haiku-4-5-20251001"
PICTURE = base64.b64encode(b"\x89PNG\r\n\x1a\n").decode()
IMAGE = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": PICTURE}}
LINK = {"type": "image", "source": {"type": "url", "url": "https://pictures.invalid/cat.png"}}
PDF = {"type": "document", "source": {"type": "base64", "media_type": "application/pdf", "data": PICTURE}}
TEXT = {"type": "document", "source": {"type": "text", "media_type": "text/plain", "data": "Tea is a plant."}}
CITED = {**TEXT, "title": "On tea", "citations": {"enabled": True}}
WEATHER = {
    "name": "get_weather",
    "description": "The weather in a city.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


class Point(BaseModel):
    """A place that structured output is asked for."""

    name: str
    x: float
    tags: list[str]


def turn(*content: Any, **more: Any) -> dict[str, Any]:
    """Arguments of a call with one turn of the user."""
    said = content[0] if isinstance(content[0], str) else list(content)
    return {"model": MODEL, "max_tokens": 256, "messages": [{"role": "user", "content": said}], **more}


@pytest.mark.parametrize("beta", [False, True], ids=["stable", "beta"])
def test_text_comes_back_as_a_typed_message(api: Asked, beta: bool) -> None:
    """An answer has text, usage, a reason to stop and the id of its request."""
    messages = api.client.beta.messages if beta else api.client.messages
    message = api.run(messages.create(**turn("Hello, tea.", system="Be brief.", metadata={"user_id": "u"})))
    assert (message.role, message.stop_reason, message.model) == ("assistant", "end_turn", MODEL)
    assert [(block.type, "Hello, tea." in block.text) for block in message.content] == [("text", True)]
    assert message.usage.input_tokens > 0 < message.usage.output_tokens
    assert message._request_id.startswith("req_")


@pytest.mark.parametrize(
    "blocks",
    [(IMAGE,), (LINK,), (PDF,), (TEXT,), (IMAGE, PDF, TEXT)],
    ids=["image", "image by address", "pdf", "text", "all"],
)
def test_images_and_documents_are_accepted(api: Asked, blocks: tuple[Any, ...]) -> None:
    """Content that is not text goes beside text, in every shape that the client has for it."""
    message = api.run(api.client.messages.create(**turn(*blocks, {"type": "text", "text": "What is this?"})))
    assert "What is this?" in message.content[-1].text


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_a_document_is_cited(api: Asked, stream: bool) -> None:
    """Where citations are enabled, the answer says from where in the document it is, whole and in a stream."""
    asked = turn(CITED, {"type": "text", "text": "What is tea?"})
    if stream:
        with api.within(api.client.messages.stream(**asked)) as events:
            message = api.run(events.get_final_message())
    else:
        message = api.run(api.client.messages.create(**asked))
    cited = [citation for block in message.content for citation in block.citations or []]
    assert [(one.type, one.document_title, one.document_index) for one in cited] == [("char_location", "On tea", 0)]
    assert TEXT["source"]["data"][cited[0].start_char_index : cited[0].end_char_index] == cited[0].cited_text


def test_system_as_blocks_with_a_cache_mark_is_counted_as_cache(api: Asked) -> None:
    """A marked prefix is written to the cache by the first call, and read from it by the second one."""
    system = [{"type": "text", "text": "Know this well. " * 2000, "cache_control": {"type": "ephemeral"}}]
    first, second = (api.run(api.client.messages.create(**turn("Hi", system=system))).usage for _ in range(2))
    assert first.cache_creation_input_tokens > 0 == first.cache_read_input_tokens
    assert second.cache_read_input_tokens == first.cache_creation_input_tokens


def test_limits_of_the_answer_are_kept(api: Asked) -> None:
    """``max_tokens`` and ``stop_sequences`` end an answer, and the reason says which did."""
    cut = api.run(api.client.messages.create(**turn("one two three four five six seven", max_tokens=2)))
    stopped = api.run(api.client.messages.create(**turn("one STOP two", stop_sequences=["STOP"])))
    assert (cut.stop_reason, cut.usage.output_tokens) == ("max_tokens", 2)
    assert (stopped.stop_reason, stopped.stop_sequence) == ("stop_sequence", "STOP")
    assert "two" not in stopped.content[0].text


def test_a_tool_is_called_and_its_result_is_taken(api: Asked) -> None:
    """A conversation by hand: the call, its result, the answer."""
    asked = turn("What is the weather in Lisbon?", tools=[WEATHER])
    call = api.run(api.client.messages.create(**asked))
    used = next(block for block in call.content if block.type == "tool_use")
    assert (call.stop_reason, used.name, used.input) == ("tool_use", "get_weather", {"city": "Lisbon"})
    result = {"type": "tool_result", "tool_use_id": used.id, "content": "Sunny, 24 degrees."}
    asked["messages"] += [{"role": "assistant", "content": call.content}, {"role": "user", "content": [result]}]
    answer = api.run(api.client.messages.create(**asked))
    assert answer.stop_reason == "end_turn"
    assert "Sunny, 24 degrees." in answer.content[0].text


@pytest.mark.parametrize("choice", [{"type": "any"}, {"type": "tool", "name": "get_weather"}], ids=["any", "tool"])
def test_a_tool_can_be_forced(api: Asked, choice: dict[str, str]) -> None:
    """A choice of tool is obeyed, whatever the text says."""
    message = api.run(api.client.messages.create(**turn("Hello", tools=[WEATHER], tool_choice=choice)))
    assert [block.type for block in message.content] == ["tool_use"]


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_thinking_comes_before_the_text(api: Asked, stream: bool) -> None:
    """Where thinking is enabled, a signed block of it stands first, whole and in a stream."""
    asked = turn("Think.", thinking={"type": "enabled", "budget_tokens": 1024}, max_tokens=2048)
    if stream:
        with api.within(api.client.messages.stream(**asked)) as events:
            message = api.run(events.get_final_message())
    else:
        message = api.run(api.client.messages.create(**asked))
    assert [block.type for block in message.content] == ["thinking", "text"]
    assert message.content[0].thinking
    assert message.content[0].signature


@pytest.mark.filterwarnings("ignore:The 'output_format' parameter is deprecated")
@pytest.mark.parametrize("beta", [False, True], ids=["stable", "beta"])
def test_structured_output_is_parsed_into_a_model(api: Asked, beta: bool) -> None:
    """``parse`` gets an instance of the class that it asked for."""
    messages = api.client.beta.messages if beta else api.client.messages
    message = api.run(messages.parse(**turn("Where is it?", output_format=Point)))
    assert isinstance(message.parsed_output, Point)


@pytest.mark.parametrize("beta", [False, True], ids=["stable", "beta"])
def test_tokens_are_counted_as_a_message_has_them(api: Asked, beta: bool) -> None:
    """The count before a call is the count in its usage, and a longer text has more."""
    messages = api.client.beta.messages if beta else api.client.messages
    asked = turn("Count this.", system="Be brief.", tools=[WEATHER])
    without = {name: value for name, value in asked.items() if name != "max_tokens"}
    counted = api.run(messages.count_tokens(**without)).input_tokens
    more = api.run(messages.count_tokens(**{**without, "system": "Be brief. " * 50})).input_tokens
    assert counted == api.run(messages.create(**asked)).usage.input_tokens < more


def test_raw_responses_have_the_headers_of_the_api(api: Asked) -> None:
    """The id of the request is in the headers, and the body parses into the same message."""
    raw = api.run(api.client.messages.with_raw_response.create(**turn("Hello")))
    message = api.run(raw.parse())
    assert raw.headers["request-id"] == message._request_id
    assert raw.status_code == 200


def test_text_of_any_script_survives(api: Asked) -> None:
    """Emoji, right-to-left text, line separators and quotes come back as they were sent."""
    text = 'καλημέρα שלום 你好 👩‍👩‍👧 "quoted" \\ \u2028 \u0000 end'
    assert text in api.run(api.client.messages.create(**turn(text))).content[0].text


@pytest.mark.skipif(SERIES > 0, reason="the 2 series has no legacy completions")
def test_legacy_completions_are_answered(api: Asked) -> None:
    """A prompt of the old kind is completed, whole and as a stream."""
    asked: dict[str, Any] = {"model": MODEL, "max_tokens_to_sample": 50}
    asked["prompt"] = f"{anthropic.HUMAN_PROMPT} Hello, tea. {anthropic.AI_PROMPT}"
    whole = api.run(api.client.completions.create(**asked))
    parts = api.items(api.client.completions.create(**asked, stream=True))
    assert "Hello, tea." in whole.completion
    assert "".join(part.completion for part in parts) == whole.completion
    assert [part.stop_reason for part in parts if part.stop_reason] == [whole.stop_reason] == ["stop_sequence"]
