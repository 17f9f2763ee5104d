"""`attropic messages` and `attropic count`: one question."""

from __future__ import annotations

import json
from base64 import b64decode
from pathlib import Path

import pytest

from attropic.localserver import LocalServer, Reply

from .running import Command

PNG = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


def _sent(server: LocalServer) -> dict[str, object]:
    found: dict[str, object] = server.requests[-1].json()
    return found


@pytest.mark.parametrize("how", ["--stream", "--no-stream"])
def test_the_answer_is_on_stdout_and_tokens_on_stderr(attropic: Command, server: LocalServer, how: str) -> None:
    """Whole or streamed, stdout has the text and nothing else."""
    done = attropic("messages", "My name is Ada.", how)

    assert done.code == 0
    assert done.out.startswith("Hello, Ada!")
    assert done.out.endswith("\n")
    assert "tokens in" in done.err
    assert bool(_sent(server).get("stream")) is (how == "--stream")


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_the_prompt_may_come_from_stdin(attropic: Command, server: LocalServer, arguments: tuple[str, ...]) -> None:
    """Without an argument, or with a dash, all of stdin is the prompt."""
    done = attropic("messages", *arguments, stdin="one\ntwo\n")

    assert done.code == 0
    assert _sent(server)["messages"] == [{"role": "user", "content": "one\ntwo\n"}]


def test_options_reach_the_request(attropic: Command, server: LocalServer, tmp_path: Path) -> None:
    """Model, system prompt, limit, thinking and tools are sent as they were given."""
    tool = {"name": "look", "input_schema": {"type": "object"}}
    (tmp_path / "tools.json").write_text(json.dumps([tool]))
    options = ["--model", "claude-haiku-4-5", "--system", "Be brief.", "--max-tokens", "3000", "--thinking", "1024"]

    done = attropic("messages", "Hello.", *options, "--tool-file", "tools.json", "--no-stream")

    sent = _sent(server)
    assert done.code == 0
    assert (sent["model"], sent["system"], sent["max_tokens"]) == ("claude-haiku-4-5", "Be brief.", 3000)
    assert (sent["thinking"], sent["tools"]) == ({"type": "enabled", "budget_tokens": 1024}, [tool])


def test_the_model_may_come_from_the_environment(attropic: Command, server: LocalServer) -> None:
    """ANTHROPIC_MODEL stands in for --model."""
    attropic("messages", "Hello.", ANTHROPIC_MODEL="claude-sonnet-4-6")

    assert _sent(server)["model"] == "claude-sonnet-4-6"


def test_json_gives_the_message(attropic: Command) -> None:
    """--json prints the whole message in one line."""
    message = attropic("messages", "My name is Ada.", "--json").json

    assert (message["type"], message["role"], message["stop_reason"]) == ("message", "assistant", "end_turn")
    assert message["content"][0]["text"].startswith("Hello, Ada!")


def test_json_of_a_stream_gives_the_events(attropic: Command) -> None:
    """--json --stream prints each event of the API as a line."""
    kinds = [event["type"] for event in attropic("messages", "Hello.", "--json", "--stream").lines]

    assert (kinds[0], kinds[-1]) == ("message_start", "message_stop")
    assert "content_block_delta" in kinds


def test_a_call_of_a_tool_is_told_beside_the_answer(attropic: Command, tmp_path: Path) -> None:
    """A model that wants a tool leaves stdout empty; its call is on stderr."""
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    (tmp_path / "tool.json").write_text(json.dumps({"name": "get_weather", "input_schema": schema}))

    done = attropic("messages", "What is the weather in Paris?", "--tool-file", "tool.json")

    assert (done.code, done.out) == (0, "")
    assert 'tool get_weather {"city": "Paris"}' in done.err


def test_a_limit_that_was_reached_is_told(attropic: Command) -> None:
    """An answer that `max_tokens` cut off says so on stderr."""
    done = attropic("messages", "A rather long sentence that is to be said back.", "--max-tokens", "2")

    assert done.code == 0
    assert "stopped: max_tokens" in done.err


@pytest.mark.parametrize(
    ("name", "data", "kind", "media_type"),
    [
        ("dot", PNG, "image", "image/png"),
        ("page", b"%PDF-1.4\n%%EOF\n", "document", "application/pdf"),
        ("notes.md", "Grüße".encode(), "document", "text/plain"),
    ],
)
def test_files_are_attached_by_what_is_in_them(
    attropic: Command, server: LocalServer, tmp_path: Path, name: str, data: bytes, kind: str, media_type: str
) -> None:
    """An image, a PDF and a text become the block that holds them, before the prompt, whatever their names are."""
    (tmp_path / name).write_bytes(data)

    done = attropic("messages", "What is this?", "--file", name)

    (turn,) = _sent(server)["messages"]  # type: ignore[misc]
    block, prompt = turn["content"]
    assert done.code == 0
    assert (block["type"], block["source"]["media_type"]) == (kind, media_type)
    assert prompt == {"type": "text", "text": "What is this?"}


def test_an_uploaded_file_is_attached_by_its_id(attropic: Command, server: LocalServer, tmp_path: Path) -> None:
    """The id of an uploaded file makes a call of the beta API with a block of the right kind."""
    (tmp_path / "dot.png").write_bytes(PNG)
    uploaded = attropic("files", "upload", "dot.png", "--json").json["id"]

    done = attropic("messages", "What is this?", "--file", uploaded)

    (turn,) = _sent(server)["messages"]  # type: ignore[misc]
    assert done.code == 0
    assert turn["content"][0] == {"type": "image", "source": {"type": "file", "file_id": uploaded}}
    assert "files-api" in server.requests[-1].headers["anthropic-beta"]


SCHEMA = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "days": {"type": "integer", "maximum": 9}},
    "required": ["city", "days"],
}


@pytest.mark.parametrize("how", ["--stream", "--no-stream"])
def test_an_answer_fits_a_schema(attropic: Command, server: LocalServer, tmp_path: Path, how: str) -> None:
    """The JSON of the answer, and nothing else, is on stdout."""
    (tmp_path / "schema.json").write_text(json.dumps(SCHEMA))

    done = attropic("messages", "Three days in Paris.", "--schema", "schema.json", how)

    assert done.code == 0
    assert set(done.json) == {"city", "days"}
    assert _sent(server)["output_config"]["format"]["type"] == "json_schema"  # type: ignore[index]


@pytest.mark.parametrize("how", [[], ["--no-stream"], ["--json"], ["--json", "--stream"]], ids=" ".join)
def test_an_answer_that_does_not_fit_fails(attropic: Command, tmp_path: Path, how: list[str]) -> None:
    """Each way to print an answer exits with 1 and says what is wrong, and where."""
    (tmp_path / "schema.json").write_text(json.dumps(SCHEMA))
    reply = Reply([{"type": "text", "text": '{"city": "Paris", "days": 10}'}])
    with LocalServer(script=lambda body: reply) as local:
        done = attropic("messages", "Ten days.", "--schema", "schema.json", "--base-url", local.url, *how)

    assert done.code == 1
    assert "the answer does not fit the schema: days: " in done.err


def test_count_prints_a_number(attropic: Command) -> None:
    """Counting gives the number alone, or the object of the API."""
    number = int(attropic("count", "Hello there.").out)

    assert number > 0
    assert attropic("count", "Hello there.", "--json").json["input_tokens"] == number
    assert int(attropic("count", stdin="Hello there, and a few words more.").out) > number


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["messages", "Hello.", "--thinking", "much"], "--thinking"),
        (["messages", ""], "the prompt is empty"),
        (["messages", "Hello.", "--file", "binary"], "no image, no PDF and no UTF-8 text"),
        (["messages", "Hello.", "--file", "blank"], "empty"),
        (["messages", "Hello.", "--tool-file", "binary"], "is not JSON"),
        (["messages", "Hello.", "--tool-file", "number"], "does not define tools"),
        (["messages", "Hello.", "--tool-file", "missing"], "missing"),
        (["messages", "Hello.", "--schema", "binary"], "is not JSON"),
        (["messages", "Hello.", "--schema", "number"], "no JSON schema"),
        (["messages", "Hello.", "--max-tokens", "0"], "--max-tokens"),
        (["messages", "Hello.", "--base-url", "nowhere"], "base_url"),
        (["messages", "--wrong"], "--wrong"),
        (["count", " "], "the prompt is empty"),
    ],
)
def test_what_cannot_be_used_is_refused(attropic: Command, tmp_path: Path, arguments: list[str], says: str) -> None:
    """Arguments that cannot be used exit with 2 and are named on stderr."""
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "blank").write_bytes(b" \n")
    (tmp_path / "number").write_text("7")

    done = attropic(*arguments)

    assert (done.code, done.out) == (2, "")
    assert says in done.err
