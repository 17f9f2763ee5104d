"""The whole programs run as their READMEs say, over HTTP and on the terminal."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from attropic import Anthropic, APIStatusError, StreamIncompleteError
from attropic.localserver import Fault, LocalServer, Settings
from attropic.types import MessageParam

from .rooms import listing, running
from .service import served
from .test_features import in_order

PRINTS: dict[str, list[str]] = {
    "chat_service": ["page: 200, text/html", "Hello, Ada!", "[done: ", "Your name is Ada.", "an empty question: 422"],
    "document_questions": [
        "2 files were uploaded", "in May.[1]", "[1] minutes.txt", "(found there)", "Ada keeps the key", "[1]",
        "(found there)", "cost: 0.0",
    ],
    "bulk_classifier": [
        "10 texts", "10 answered now", "praise        4", "complaint     3", "question      2", "other         1",
        "0 answered now", "praise        4",
    ],
    "agent": [
        "list_notes: ", "May I write_note", "] y\n", "May I delete_note", "Nobody is there to ask.",
        "May I write_note", "] y\n", "May I delete_note", "] n\n", "agent: I took the second tea off", "4 answers",
    ],
    "gateway": [
        "local-blue", "whole:    You said", "streamed: You said", "(end_turn)", "left at:", "refused:  400",
        "local-red", "refused:  429 rate_limit_error", "nobody", "refused:  401 authentication_error",
        "usage: ", '"cut":1',
    ],
}  # fmt: skip
PROGRAMS = {example.name: example for example in listing.programs()}
ASK: list[MessageParam] = [{"role": "user", "content": "Say this sentence to the end, please."}]
MODEL = "claude-sonnet-5-5"


def test_all_of_them_are_checked() -> None:
    """Each program has an entry above, and each entry a program."""
    assert list(PRINTS) == list(PROGRAMS)


@pytest.mark.parametrize("name", PRINTS)
def test_a_program(name: str) -> None:
    """It ends as it should, started as often as it takes, and prints what its README promises."""
    outcome = running.run(PROGRAMS[name])

    assert outcome.problem is None, outcome.output
    assert in_order(outcome.output, PRINTS[name]) is None, outcome.output


@pytest.fixture(scope="module")
def api() -> Iterator[LocalServer]:
    """A local API that takes its time."""
    with LocalServer(settings=Settings(pace=0.03)) as server:
        yield server


@pytest.fixture(scope="module")
def chat(api: LocalServer) -> Iterator[httpx.Client]:
    """A chat service."""
    with served("chat_service/chat_app.py", api) as url, httpx.Client(base_url=url, timeout=30) as http:
        yield http


@pytest.fixture(scope="module")
def gateway(api: LocalServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A gateway with one team."""
    teams = tmp_path_factory.mktemp("gateway") / "teams.json"
    teams.write_text(json.dumps([{"name": "blue", "key": "local-blue", "budget": "1.00"}]), encoding="utf-8")
    with served("gateway/gateway.py", api, "--teams", str(teams)) as url:
        yield url


def events_of(lines: Iterator[str], most: int | None = None) -> list[tuple[int, str, Any]]:
    """Events as a browser reads them: number, name and data."""
    found: list[tuple[int, str, Any]] = []
    fields: dict[str, str] = {}
    for line in lines:
        if line:
            name, _, value = line.partition(": ")
            fields[name] = value
            continue
        found.append((int(fields["id"]), fields["event"], json.loads(fields["data"])))
        if len(found) == most:
            break
    return found


def test_a_browser_that_comes_back_misses_nothing(chat: httpx.Client, api: LocalServer) -> None:
    """A connection that was lost in the middle of an answer goes on where it was, and the API is asked once."""
    before = len(api.requests)
    conversation = chat.post("/conversations").json()["id"]
    answer = chat.post(f"/conversations/{conversation}/messages", content="A sentence of some words.").json()["answer"]
    with chat.stream("GET", f"/answers/{answer}") as response:
        first = events_of(response.iter_lines(), most=2)
    with chat.stream("GET", f"/answers/{answer}", headers={"last-event-id": "2"}) as response:
        rest = events_of(response.iter_lines())

    assert [number for number, _, _ in first + rest] == list(range(1, len(first + rest) + 1))
    assert "".join(data for _, name, data in first + rest if name == "piece") == "You said: A sentence of some words."
    assert rest[-1][1] == "done"
    assert len(api.requests) - before == 1


def test_one_question_at_a_time(chat: httpx.Client) -> None:
    """A second question is refused while an answer is written; after Stop the next one is taken."""
    conversation = chat.post("/conversations").json()["id"]
    path = f"/conversations/{conversation}/messages"
    answer = chat.post(path, content="word " * 50).json()["answer"]

    assert chat.post(path, content="And?").status_code == 409
    assert chat.delete(f"/answers/{answer}").status_code == 204
    with chat.stream("GET", f"/answers/{answer}") as response:
        assert events_of(response.iter_lines())[-1][1] == "stopped"
    assert chat.post(path, content="And?").status_code == 202
    assert chat.post("/conversations/none/messages", content="And?").status_code == 404


def test_a_stream_is_relayed_with_its_bytes(gateway: str, api: LocalServer) -> None:
    """What comes through the gateway is what the API sends, byte by byte, but for the id of the message."""
    body = {"model": MODEL, "max_tokens": 100, "messages": ASK, "stream": True}
    bodies = []
    for url in (api.url, gateway):
        with httpx.stream("POST", f"{url}/v1/messages", json=body, headers=HEADERS, timeout=30) as response:
            raw = response.read()
        assert response.headers["content-type"].startswith("text/event-stream")
        begun = json.loads(raw.split(b"data: ", 1)[1].split(b"\n", 1)[0])
        bodies.append(raw.replace(begun["message"]["id"].encode(), b"msg_"))

    assert bodies[0] == bodies[1]


HEADERS = {"x-api-key": "local-blue", "anthropic-version": "2023-06-01"}


def test_errors_pass_through_the_gateway(gateway: str, api: LocalServer) -> None:
    """A refusal and a stream that breaks off are for the client of the gateway what they are for that of the API."""
    with Anthropic(api_key="local-blue", base_url=gateway, max_retries=0) as client:
        with pytest.raises(APIStatusError) as refused:
            client.messages.create(model=MODEL, max_tokens=100, messages=[])
        api.api.fault_next(Fault(error_event="overloaded_error", after=4))
        with (
            pytest.raises(APIStatusError) as broken,
            client.messages.stream(model=MODEL, max_tokens=100, messages=ASK) as stream,
        ):
            stream.until_done()
        api.api.fault_next(Fault(cut=900))
        with (
            pytest.raises((APIStatusError, StreamIncompleteError)),
            client.messages.stream(model=MODEL, max_tokens=100, messages=ASK) as stream,
        ):
            stream.until_done()
    for body in (b"{", b"[]", b"{}"):
        answer = httpx.post(f"{gateway}/v1/messages", content=body, headers=HEADERS)
        assert (answer.status_code, answer.json()["error"]["type"]) == (400, "invalid_request_error")

    assert (refused.value.status_code, refused.value.type) == (400, "invalid_request_error")
    assert broken.value.type == "overloaded_error"


def test_a_client_that_leaves_ends_the_stream_of_the_api(gateway: str) -> None:
    """The gateway does not read on for nobody: what was told until then is counted, as cut."""
    usage = f"{gateway}/usage"
    before = httpx.get(usage, headers=HEADERS).json()["cut"]
    question: list[MessageParam] = [{"role": "user", "content": "word " * 300}]
    with (
        Anthropic(api_key="local-blue", base_url=gateway, max_retries=0) as client,
        client.messages.stream(model=MODEL, max_tokens=1000, messages=question) as stream,
    ):
        next(iter(stream.text_stream))
    end = time.monotonic() + 5  # the whole stream would take longer
    while httpx.get(usage, headers=HEADERS).json()["cut"] == before and time.monotonic() < end:
        time.sleep(0.05)

    assert httpx.get(usage, headers=HEADERS).json()["cut"] == before + 1


def test_a_text_whose_label_does_not_fit_is_told(tmp_path: Path) -> None:
    """The classifier goes on over an answer that is no label, leaves its row empty, and ends with 1."""
    script = tmp_path / "script.yaml"
    script.write_text("- when: {text: broke}\n  say: No idea.\n", encoding="utf-8")
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("id,text\na,It broke.\nb,Fine.\n", encoding="utf-8")
    program = PROGRAMS["bulk_classifier"]
    step = listing.Step((str(source), str(out), "--now"), status=1)
    outcome = running.run(listing.Example("bulk_classifier", program.file, script, (step,)))

    assert outcome.problem is None, outcome.output
    assert "a: " in outcome.output
    assert out.read_text(encoding="utf-8").splitlines()[1] == "a,,"
    assert out.read_text(encoding="utf-8").splitlines()[2].startswith("b,")
