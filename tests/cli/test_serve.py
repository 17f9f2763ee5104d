"""`attropic serve`: a local API as a process of its own."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from attropic import Anthropic, AnthropicBedrock, AnthropicVertex, AuthenticationError, RateLimitError

from .running import Command

HELLO = [{"role": "user", "content": "Hello."}]


@contextmanager
def serving(attropic: Command, *arguments: str) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """The process, when it is ready, and its address."""
    with attropic.start("serve", "--port", "0", "--json", *arguments) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line, process.stderr and process.stderr.read().decode()
            yield process, json.loads(line)["url"]
        finally:
            process.terminate()


def _stop(process: subprocess.Popen[bytes], how: signal.Signals) -> tuple[float, bytes]:
    """The seconds that it takes to stop, and what it says."""
    process.send_signal(how)
    began = time.monotonic()
    _, err = process.communicate(timeout=10)
    return time.monotonic() - began, err


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_at_once_also_with_a_stream_open(attropic: Command, how: signal.Signals) -> None:
    """A signal ends it with 0, without a word, while an answer is still being written."""
    with serving(attropic, "--pace", "5") as (process, url):
        body = {"model": "claude-opus-4-7", "max_tokens": 9, "stream": True, "messages": HELLO}
        headers = {"x-api-key": "k", "anthropic-version": "2023-06-01", "content-type": "application/json"}
        with urlopen(Request(f"{url}/v1/messages", json.dumps(body).encode(), headers)) as answer:
            answer.read1(1)
            seconds, err = _stop(process, how)

    assert (process.returncode, err) == (0, b"")
    assert seconds < 4


def test_what_is_set_is_obeyed(attropic: Command) -> None:
    """Keys and limits of the command line are those of the API."""
    with (
        serving(attropic, "--key", "one", "--requests-per-minute", "1") as (_, url),
        Anthropic(api_key="one", base_url=url, max_retries=0) as client,
        Anthropic(api_key="two", base_url=url, max_retries=0) as stranger,
    ):
        client.models.list()
        with pytest.raises(RateLimitError):
            client.models.list()
        with pytest.raises(AuthenticationError):
            stranger.models.list()


def test_a_store_outlives_the_process(attropic: Command, tmp_path: Path) -> None:
    """What was uploaded before a restart is there after it."""
    with serving(attropic, "--store", "state") as (process, url), Anthropic(api_key="k", base_url=url) as client:
        id = client.beta.files.upload(file=("a.txt", b"text")).id
        _stop(process, signal.SIGTERM)
    with serving(attropic, "--store", "state") as (_, url), Anthropic(api_key="k", base_url=url) as client:
        assert client.beta.files.retrieve_metadata(id).size_bytes == 4


def test_a_script_says_what_it_says(attropic: Command, tmp_path: Path) -> None:
    """--script FILE is where answers come from."""
    (tmp_path / "answers.py").write_text(
        "from attropic.localserver import Reply\n\n"
        "def script(body):\n    return Reply([{'type': 'text', 'text': 'Scripted.'}])\n"
    )
    with serving(attropic, "--script", "answers.py") as (_, url):
        assert attropic("messages", "Hello.", "--base-url", url).out == "Scripted.\n"


def test_a_tape_can_be_recorded_and_replayed(attropic: Command, server: object, tmp_path: Path) -> None:
    """What --record saw of another API, --replay answers without it."""
    upstream = attropic.environment["ANTHROPIC_BASE_URL"]
    with serving(attropic, "--record", "tape", "--upstream", upstream) as (_, url):
        recorded = attropic("messages", "My name is Ada.", "--no-stream", "--base-url", url).out
    with serving(attropic, "--replay", "tape") as (_, url):
        replayed = attropic("messages", "My name is Ada.", "--no-stream", "--base-url", url).out

    assert recorded.startswith("Hello, Ada!")
    assert replayed == recorded


@pytest.mark.parametrize("cloud", ["--bedrock", "--vertex"])
def test_it_answers_as_a_cloud(attropic: Command, cloud: str) -> None:
    """By the name of a cloud, the client of that cloud has a conversation with it."""
    with serving(attropic, cloud) as (_, url):
        client: AnthropicBedrock | AnthropicVertex
        if cloud == "--bedrock":
            client = AnthropicBedrock(api_key="k", aws_region="eu-west-1", base_url=url)
        else:
            client = AnthropicVertex(access_token="k", region="global", project_id="p", base_url=f"{url}/v1")
        with client:
            message = client.messages.create(model="claude-opus-4-7", max_tokens=50, messages=HELLO)

    assert message.stop_reason == "end_turn"


def test_people_are_told_the_address(attropic: Command) -> None:
    """Without --json one line names the address; nothing is said of requests where nobody watches."""
    with attropic.start("serve", "--port", "0") as process:
        assert process.stdout is not None
        line = process.stdout.readline().decode()
        url = line.split()[-1]
        asked = attropic("models", "list", "--base-url", url)
        _, err = _stop(process, signal.SIGINT)

    assert line.startswith("Claude API on http://127.0.0.1:")
    assert asked.code == 0
    assert err == b""


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--host", "0.0.0.0"], "--allow-remote"),
        (["--port", "65536"], "--port"),
        (["--record", "tape"], "--upstream"),
        (["--upstream", "http://127.0.0.1:9"], "--record"),
        (["--replay", "missing"], "missing"),
        (["--record", "tape", "--upstream", "http://127.0.0.1:9", "--replay", "."], "exclude each other"),
        (["--record", "tape", "--upstream", "nowhere"], "upstream"),
        (["--script", "missing"], "missing"),
        (["--script", "wrong.yaml"], "wrong.yaml:1: "),
        (["--store", "wrong"], "wrong cannot be used as a store"),
        (["--pace", "-1"], "--pace"),
    ],
)
def test_what_cannot_be_used_is_refused(attropic: Command, tmp_path: Path, arguments: list[str], says: str) -> None:
    """Settings that cannot be used exit with 2 before anything listens."""
    (tmp_path / "wrong.yaml").write_text("a: [b")
    (tmp_path / "wrong").mkdir()
    (tmp_path / "wrong" / "claude-api.sqlite3").write_text("this is no database, whatever its name says")
    done = attropic("serve", "--port", "0", *arguments)

    assert (done.code, done.out) == (2, "")
    assert says in done.err


def test_a_port_that_is_taken_is_told(attropic: Command) -> None:
    """The message names the address, and there is no traceback."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = attropic("serve", "--port", port)

    assert done.code == 1
    assert port in done.err
    assert "in use" in done.err


def test_it_may_be_reached_from_elsewhere_when_that_is_said(attropic: Command) -> None:
    """--allow-remote lets it listen on every address."""
    with serving(attropic, "--host", "0.0.0.0", "--allow-remote") as (_, url):
        port = url.rsplit(":", 1)[1]
        assert attropic("models", "list", "--base-url", f"http://127.0.0.1:{port}").code == 0
