"""What was said is in a span when that is asked for, in the form of the convention; and credentials never are."""

from __future__ import annotations

import json
from typing import Any

import pytest

import attropic
from attropic import Anthropic
from attropic.localserver import LocalServer

from .seen import ASK, KEY, KINDS, MESSAGE, OVERLOADED, STREAM, STREAM_HEADERS, Seen, create, stream, use, whole

IMAGE = {"type": "base64", "media_type": "image/png", "data": "aGk="}
SEARCHED = {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": []}
#: A block of a message → the part that it is.
PARTS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"type": "text", "text": "Hello."}, {"type": "text", "content": "Hello."}),
    (
        {"type": "thinking", "thinking": "Hm.", "signature": "s"},
        {"type": "reasoning", "content": "Hm."},
    ),
    (
        {"type": "tool_use", "id": "toolu_1", "name": "look", "input": {"where": "cellar"}},
        {"type": "tool_call", "id": "toolu_1", "name": "look", "arguments": {"where": "cellar"}},
    ),
    (
        {"type": "tool_result", "tool_use_id": "toolu_1", "content": "wine"},
        {"type": "tool_call_response", "id": "toolu_1", "response": "wine"},
    ),
    (
        {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"query": "q"}},
        {
            "type": "server_tool_call",
            "id": "srvtoolu_1",
            "name": "web_search",
            "server_tool_call": {"type": "web_search", "input": {"query": "q"}},
        },
    ),
    (
        SEARCHED,
        {
            "type": "server_tool_call_response",
            "id": "srvtoolu_1",
            "server_tool_call_response": {"type": "web_search", "content": []},
        },
    ),
    (
        {"type": "image", "source": IMAGE},
        {"type": "blob", "modality": "image", "mime_type": "image/png", "content": "aGk="},
    ),
    (
        {"type": "document", "source": {"type": "url", "url": "http://127.0.0.1/a.pdf"}},
        {"type": "uri", "modality": "document", "mime_type": None, "uri": "http://127.0.0.1/a.pdf"},
    ),
    (
        {"type": "image", "source": {"type": "file", "file_id": "file_1"}},
        {"type": "file", "modality": "image", "mime_type": None, "file_id": "file_1"},
    ),
    ({"type": "compaction", "content": "So far."}, {"type": "compaction", "content": "So far."}),
    ({"type": "of_tomorrow", "x": 1}, {"type": "of_tomorrow", "x": 1}),
]


def ask(client: Any, **more: Any) -> Any:
    return client.messages.create(**{**ASK, **more})


def test_content_is_not_captured_by_default(seen: Seen) -> None:
    """Neither the question nor the system prompt nor the answer is in a span or a metric."""
    use("sync", [whole()], lambda client: ask(client, system="Be brief."), hooks=seen.hooks())

    told = seen.everything()
    assert "gen_ai.response.id" in told
    assert not [text for text in ("cellar", "Be brief.", "barrel", "messages") if text in told]


@pytest.mark.parametrize("kind", KINDS)
def test_content_is_captured_when_it_is_wanted(seen: Seen, kind: str) -> None:
    """Input, system prompt and output are attributes of JSON text: roles with parts."""
    use(kind, [whole()], lambda client: ask(client, system="Be brief."), hooks=seen.hooks(capture_content=True))

    found = {name: json.loads(seen.attributes[f"gen_ai.{name}"]) for name in ("input.messages", "output.messages")}
    assert found == {
        "input.messages": [{"role": "user", "parts": [{"type": "text", "content": "What is in the cellar?"}]}],
        "output.messages": [{"role": "assistant", "parts": [{"type": "text", "content": "A barrel of wine."}]}],
    }
    instructions = json.loads(seen.attributes["gen_ai.system_instructions"])
    assert instructions == [{"type": "text", "content": "Be brief."}]


@pytest.mark.parametrize(("block", "part"), PARTS, ids=[str(block["type"]) for block, _ in PARTS])
def test_blocks_have_the_form_of_the_convention(seen: Seen, block: dict[str, Any], part: dict[str, Any]) -> None:
    """Each kind of block is the part that the convention has for it; what it has none for stays as it is."""
    sent = [{"role": "user", "content": [block]}]

    use("sync", [whole()], lambda client: ask(client, messages=sent), hooks=seen.hooks(capture_content=True))

    assert json.loads(seen.attributes["gen_ai.input.messages"]) == [{"role": "user", "parts": [part]}]


def test_answers_with_tools_are_captured(seen: Seen) -> None:
    """The blocks of an answer have the same form as those of a question."""
    call = {**PARTS[2][0], "caller": {"type": "direct"}}
    answer = {**MESSAGE, "content": [call], "stop_reason": "tool_use"}

    use("sync", [whole(answer)], create, hooks=seen.hooks(capture_content=True))

    assert json.loads(seen.attributes["gen_ai.output.messages"]) == [{"role": "assistant", "parts": [PARTS[2][1]]}]


def test_a_prompt_of_old_is_captured(seen: Seen) -> None:
    """A text completion is an operation of its own; its prompt and completion are messages."""
    answer = {
        "type": "completion", "id": "compl_1", "completion": "Fine.", "stop_reason": "stop_sequence", "model": "m",
    }  # fmt: skip

    def complete(client: Any) -> Any:
        return client.completions.create(model="m", max_tokens_to_sample=9, prompt="How are you?")

    use("sync", [whole(answer)], complete, hooks=seen.hooks(capture_content=True))

    assert seen.span.name == "text_completion m"
    assert seen.attributes["gen_ai.request.max_tokens"] == 9
    assert seen.attributes["gen_ai.response.finish_reasons"] == ("stop",)
    assert "How are you?" in seen.attributes["gen_ai.input.messages"]
    assert "Fine." in seen.attributes["gen_ai.output.messages"]


def test_what_cannot_be_captured_does_no_harm(seen: Seen, caplog: pytest.LogCaptureFixture) -> None:
    """Messages of an impossible form leave the call and the rest of its span as they are, and fail no hook."""

    def post(client: Any) -> Any:
        body = {**ASK, "messages": ["text", {"content": ["text", 7]}], "system": 7}
        return client.post("/v1/messages", body=body, cast_to=object)

    answer = use("sync", [whole()], post, hooks=seen.hooks(capture_content=True))

    assert answer["id"] == "msg_1"
    assert seen.attributes["gen_ai.response.id"] == "msg_1"
    assert caplog.records == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_credential_is_exported(seen: Seen, kind: str) -> None:
    """Success, stream, retry and failures leave no trace of the key, not even when the server says it back."""
    for answers, call in (
        ([whole()], create),
        ([(200, STREAM_HEADERS, STREAM)], stream),
        ([whole(OVERLOADED, 529), whole()], create),
    ):
        use(kind, answers, call, hooks=seen.hooks())
    with pytest.raises(attropic.OverloadedError, match=KEY):
        use(kind, [whole(OVERLOADED, 529)], create, hooks=seen.hooks(), max_retries=0)

    assert len(seen.spans) == 4
    assert KEY not in seen.everything()


def test_no_user_of_an_address_is_exported(seen: Seen) -> None:
    """A password in the address of the API is in no span and no metric, whether or not content is captured."""
    with LocalServer() as server:
        address = server.url.replace("http://", f"http://user:{KEY}@")
        with Anthropic(api_key=KEY, base_url=address, hooks=seen.hooks(capture_content=True)) as client:
            client.messages.create(**ASK)
            client.get("/v1/models", cast_to=object)

    assert [span.name for span in seen.spans] == ["chat claude-opus-4-7", "client.get"]
    assert KEY not in seen.everything()
