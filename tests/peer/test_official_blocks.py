"""Code of the official README and migration guide runs here with only the name of the package changed."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from typing import NamedTuple

import pytest

import attropic
from attropic.localserver import ApiError, LocalServer, Reply
from attropic.localserver._wire import Json
from attropic.localserver.messages import answer

from .blocks import pick
from .running import INSTALLED, KEY, Documents, run

SOON = {"retry-after-ms": "1"}
#: The distribution to read of each version; the migration guide is only in the source.
KINDS = {"0.60.0": "wheel", "1.17.0": "wheel", INSTALLED: "sdist"}
MESSAGE = ("POST /v1/messages",)
TEXT = r"\[.*You said: .*\]"


class Case(NamedTuple):
    """A block, what it prints and sends, and code of ours that follows it to show what it did."""

    version: str
    heading: str
    index: int = 0
    prints: str = ""
    calls: tuple[str, ...] = MESSAGE
    sends: str = ""
    headers: dict[str, str | None] = {}
    then: str = ""
    needs: str = ""


PLAIN_CALL = "client.messages.create(...)"
OWN_TRANSPORT = (
    "print(client.base_url)\n"
    "own = DefaultHttpxClient(transport=httpx.HTTPTransport(), timeout=httpx.Timeout(9))\n"
    "Anthropic(http_client=own, timeout=httpx.Timeout(9, connect=5)).messages.create(...)"
)
ON_HTTPX2 = "from anthropic import Anthropic\nprint(Anthropic().messages.create(...).content)"
FAIL = (
    "try:\n    client.messages.create(..., model='none')\n"
    "except anthropic.NotFoundError as error:\n    log_failure(error)"
)
RAW_ANSWER = "raw, data = await response.read(), await response.json()\nprint(type(raw), data['id'] == message.id)"

CASES = [
    Case("0.60.0", "Usage", prints=TEXT),
    Case("0.60.0", "Async usage", prints=TEXT),
    Case("0.60.0", "With aiohttp", prints=TEXT, needs="httpx_aiohttp"),
    Case("0.60.0", "Streaming responses", 0, prints=r"message_start\n(\w+\n)+message_stop"),
    Case("0.60.0", "Streaming responses", 1, prints=r"message_start\n(\w+\n)+message_stop"),
    Case("0.60.0", "Token counting", 0, calls=("POST /v1/messages/count_tokens",)),
    Case("0.60.0", "Token counting", 1, then="print(message.usage.input_tokens > 0)", prints="True"),
    Case("0.60.0", "Handling errors"),
    Case("0.60.0", "Request IDs", prints=r"req_0*1"),
    Case("0.60.0", "Retries"),
    Case("0.60.0", "Timeouts"),
    Case("0.60.0", "Default Headers", then=PLAIN_CALL, headers={"anthropic-version": r"(?!\d).+"}),
    Case("0.60.0", "Accessing raw response data (e.g. headers)", prints=f"None\n{TEXT}"),
    Case("0.60.0", ".with_streaming_response", prints=r'None\n\{.*"type":\s*"message".*\}'),
    Case(
        "0.60.0",
        "Undocumented endpoints",
        then="print(response.json(), isinstance(response, httpx.Response))",
        prints=r"seen\n\{.*True\} True",
        calls=("POST /foo",),
        sends=r"\{.*true\}",
    ),
    Case("0.60.0", "Configuring the HTTP client", 0, then=OWN_TRANSPORT, prints=r"http://\S+\.example\.com:\d+/?"),
    Case("0.60.0", "Configuring the HTTP client", 1, calls=()),
    Case("0.60.0", "Managing HTTP resources", then="print(client.is_closed())", prints="True", calls=()),
    Case("0.60.0", "Determining the installed version", prints=re.escape(attropic.__version__), calls=()),
    Case("1.17.0", "Getting started", prints=TEXT),
    Case(INSTALLED, "Getting started", prints=TEXT),
    Case(
        INSTALLED,
        "Custom HTTP clients, transports, timeouts and limits",
        0,
        then=OWN_TRANSPORT,
        prints=r"http://127\.0\.0\.1:\d+/?",
    ),
    Case(INSTALLED, "Custom HTTP clients, transports, timeouts and limits", 1, then=ON_HTTPX2, prints=TEXT),
    Case(INSTALLED, "Response and error objects", then=FAIL, prints=r"404 req_0*1"),
    Case(INSTALLED, "Tracing, instrumentation and mocking libraries", then=ON_HTTPX2, prints=TEXT),
    Case(
        INSTALLED,
        ".with_raw_response returns the new response classes",
        then=RAW_ANSWER,
        prints=r"req_0*1\n<class 'bytes'> True",
    ),
    Case(INSTALLED, "Removed: deprecated request parameters", 1, sends=r'.*"temperature":.*'),
    Case(
        INSTALLED,
        "Raw bytes as body= on client.get/post/put/patch/delete",
        then="print(isinstance(client.post('/v1/example', content=b'raw', cast_to=httpx2.Response), httpx2.Response))",
        prints="True",
        calls=("POST /v1/example",) * 2,
        sends="raw",
    ),
    Case(
        INSTALLED,
        "Header names are matched case-insensitively",
        headers={"user-agent": r"(?!.*(attropic|httpx|,)).+", "x-stainless-timeout": None},
    ),
    Case(INSTALLED, "bytes header values no longer work", headers={"x-signature": "signature"}),
]


def identity(case: Case) -> str:
    return f"{case.version}-{case.heading}-{case.index}"


def refusing(status: int, times: int = 1000) -> Callable[[Json], Reply]:
    """A script that refuses as often as told, and answers from then on."""
    left = iter(range(times))

    def script(body: Json) -> Reply:
        if next(left, None) is None:
            return answer(body)
        raise ApiError(status, headers=SOON)

    return script


@pytest.mark.parametrize("case", CASES, ids=identity)
def test_an_official_block_runs(case: Case, document: Documents, server: LocalServer) -> None:
    """A block runs to its end without a word of complaint, and prints and sends what its text promises."""
    if case.needs:
        pytest.importorskip(case.needs)
    code = pick(document(case.version, KINDS[case.version]), case.heading, case.index)

    done = run(f"{code}\n{case.then}", server.url)

    assert done.stderr == ""
    assert re.fullmatch(case.prints, done.stdout.rstrip("\n"), re.S), done.stdout
    assert tuple(f"{request.method} {request.path}" for request in server.requests) == case.calls
    assert not case.sends or re.fullmatch(case.sends, server.requests[-1].body.decode())
    for name, pattern in case.headers.items():
        value = server.requests[-1].headers.get(name)
        assert value is None if pattern is None else re.fullmatch(pattern, value or ""), f"{name}: {value}"


@pytest.mark.parametrize(("status", "sent"), [(400, 1), (404, 1), (429, 3), (500, 3), (529, 3)])
def test_its_error_handling_meets_a_refusal(status: int, sent: int, document: Documents) -> None:
    """The block on errors goes to the branch of the status, with the status and the response at hand."""
    code = pick(document("0.60.0", "wheel"), "Handling errors", 0)

    with LocalServer(script=refusing(status)) as server:
        said = run(code, server.url).stdout.splitlines()

    assert len(server.requests) == sent
    if status == 429:
        assert len(said) == 1
        assert "429" in said[0]
    else:
        assert said[1] == str(status)
        assert str(status) in said[2]


def test_its_error_handling_meets_a_dead_port(document: Documents) -> None:
    """The block on errors goes to the branch of a lost connection, and the cause is named."""
    code = pick(document("0.60.0", "wheel"), "Handling errors", 0)

    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        said = run(code, f"http://127.0.0.1:{silent.getsockname()[1]}").stdout.splitlines()

    assert len(said) == 2
    assert said[1] not in ("", "None")


def test_its_retries_per_request_are_made(document: Documents) -> None:
    """The block on retries turns them off for the client and asks for five per request, which suffice for five 500s."""
    code = pick(document("0.60.0", "wheel"), "Retries", 0)

    with LocalServer(script=refusing(500, times=5)) as server:
        run(code, server.url)

    assert len(server.requests) == 6


@pytest.mark.parametrize("level", ["info", "debug"])
def test_its_logging_is_set_up_by_the_environment(level: str, document: Documents, server: LocalServer) -> None:
    """The variable that the text on logging exports writes each attempt to standard error, and never the key."""
    text = document("0.60.0", "wheel")
    exported = dict(re.findall(r"export (\w+)=(\w+)", pick(text, "Logging", 0, ("shell", "sh"))))
    assert list(exported.values()) == ["info"]

    done = run(pick(text, "Usage", 0), server.url, **dict.fromkeys(exported, level))

    lines = [line for line in done.stderr.splitlines() if "attropic" in line]
    assert any("/v1/messages" in line and "200" in line for line in lines)
    assert (len(lines) == 1) == (level == "info")
    assert KEY not in done.stderr
