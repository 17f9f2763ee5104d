"""Event streams of Bedrock are recorded as readable events, and replayed as the same bytes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from attropic.localserver import LocalServer, Recorder, Replay, Settings

from .upstreams import KEY, everything, files, read, send

Serve = Callable[..., LocalServer]
PATH = "/model/anthropic.claude-sonnet-4-20250514-v1%3A0/invoke-with-response-stream"
HEAD = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}


def body(text: str) -> dict[str, object]:
    """A body for Bedrock."""
    turns = [{"role": "user", "content": text}]
    return {"anthropic_version": "bedrock-2023-05-31", "max_tokens": 100, "messages": turns}


def test_a_stream_of_bedrock_is_readable_and_replayed(serve: Serve, folder: Path) -> None:
    """Each message stands in the file as its event, without secrets; its bytes come again as they were."""
    recorder = serve(app=Recorder(serve(settings=Settings(clouds=True)).url, folder))
    came = send(recorder, "POST", PATH, body("Tell me a tale"), HEAD)
    assert files(folder) == ["0001-post-model-anthropic-claude-sonnet-4-20250514-v1-3a0-invoke.yaml"]
    stream = read(folder)["response"]["stream"]
    assert (stream[0]["event"]["type"], stream[0]["headers"][":event-type"]) == ("message_start", "chunk")
    assert stream[-1]["event"]["type"] == "message_stop"
    again = send(serve(api=Replay(folder)), "POST", PATH, body("Tell me a tale"), HEAD)
    assert (again[1]["content-type"], again[2]) == (came[1]["content-type"], came[2])


def test_secrets_within_a_stream_of_bedrock_are_not_written(serve: Serve, folder: Path) -> None:
    """What is said within the base64 of a message is looked through."""
    recorder = serve(app=Recorder(serve(settings=Settings(clouds=True)).url, folder))
    assert KEY.encode() not in send(recorder, "POST", PATH, body(f"Say {KEY}"), HEAD)[2]
    assert KEY.encode() not in everything(folder)
    assert any("[removed]" in str(message["event"]) for message in read(folder)["response"]["stream"])


def test_a_stream_that_breaks_within_a_message_is_written_as_bytes(serve: Serve, folder: Path) -> None:
    """Half a message is no event: all that came is kept in base64 or in a file."""
    recorder = serve(app=Recorder(serve(settings=Settings(clouds=True)).url, folder))
    came = send(recorder, "POST", PATH, body("hi"), {**HEAD, "x-local-fault": "malformed-json=2"})[2]
    told = read(folder)["response"]
    assert "stream" not in told
    assert (folder / told["file"]).read_bytes() == came
