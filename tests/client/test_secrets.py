"""A credential goes on the wire and shows itself nowhere else, whatever goes wrong."""

from __future__ import annotations

import asyncio
import base64
import json
import pickle
import socket
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

import attropic
from attropic import ClientConfig

from .calls import ASK, CLIENTS, MESSAGE, entered, settled

HERE = str(Path(__file__).parent)
CANARY = "sk-canary-4711"
FORMS = (CANARY, base64.b64encode(f"me:{CANARY}".encode()).decode())
#: Name → the arguments of a client that talks to the host ``at`` with the scheme ``scheme``.
CREDENTIALS: dict[str, Any] = {
    "api_key": lambda scheme, at: {"api_key": CANARY, "base_url": f"{scheme}://{at}"},
    "auth_token": lambda scheme, at: {"auth_token": CANARY, "base_url": f"{scheme}://{at}"},
    "function": lambda scheme, at: {"api_key": lambda: CANARY, "base_url": f"{scheme}://{at}"},
    "x-api-key": lambda scheme, at: {"default_headers": {"X-Api-Key": CANARY}, "base_url": f"{scheme}://{at}"},
    "authorization": lambda scheme, at: {
        "default_headers": {"authorization": f"Bearer {CANARY}"},
        "base_url": f"{scheme}://{at}",
    },
    "base_url": lambda scheme, at: {"base_url": f"{scheme}://me:{CANARY}@{at}"},
    "proxy": lambda scheme, at: {
        "api_key": "other",
        "base_url": f"{scheme}://api.test",
        "proxy": f"http://me:{CANARY}@{at}",
    },
}


class _Peer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Any

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", 0)))
        self.server.asked.append(dict(self.headers))
        if self.server.status is None:
            self.server.over.wait(30)
            return
        self.send_response(self.server.status)
        self.send_header("content-length", str(len(self.server.body) + self.server.missing))
        self.end_headers()
        self.wfile.write(self.server.body)
        self.close_connection = True

    def log_message(self, *arguments: Any) -> None:
        pass


@contextmanager
def peer(status: int | None, body: bytes = b"", missing: int = 0) -> Iterator[Any]:
    """A server that gives this answer, of which the last bytes may be missing; without a status, none."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Peer) as server:
        made: Any = server
        made.status, made.body, made.missing, made.asked, made.over = status, body, missing, [], Event()
        made.at = f"127.0.0.1:{server.server_address[1]}"
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield made
        made.over.set()
        server.shutdown()
        thread.join()


#: Name → scheme, error, options of the client, and the arguments of the peer; no peer refuses.
FAILURES: dict[str, Any] = {
    "status": ("http", attropic.AuthenticationError, {}, (401, b'{"error": {"type": "authentication_error"}}')),
    "malformed": ("http", attropic.APIResponseValidationError, {}, (200, b"<html>")),
    "cut": ("http", attropic.APIConnectionError, {}, (200, b'{"id', 99)),
    "timeout": ("http", attropic.APITimeoutError, {"timeout": 0.1}, (None,)),
    "refused": ("http", attropic.APIConnectionError, {}, None),
    "tls": ("https", attropic.APIConnectionError, {}, (200, b"")),
}


@contextmanager
def refusing() -> Iterator[Any]:
    """Where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        yield SimpleNamespace(at=f"127.0.0.1:{free.getsockname()[1]}", asked=[])


async def call(client: Any, **options: Any) -> Any:
    async with entered(client):
        return await settled(client.messages.create(**ASK, **options))


def foreign_locals(error: BaseException) -> str:
    """The local variables of every frame that is not one of these tests, of the error and of what led to it."""
    found: list[str] = []
    left = [traceback.TracebackException.from_exception(error, capture_locals=True)]
    while left:
        part = left.pop()
        left += [other for other in (part.__cause__, part.__context__) if other is not None]
        for frame in part.stack:
            if not frame.filename.startswith(HERE):
                found += [
                    f"{frame.filename}:{frame.name}: {name}={value}" for name, value in (frame.locals or {}).items()
                ]
    return "\n".join(found)


def shown(error: Any, *more: Any) -> dict[str, str]:
    """What can be seen of an error, by where."""
    request, response, cause = (getattr(error, name, None) for name in ("request", "response", "__cause__"))
    http = [request, getattr(response, "request", None), response]
    cause_request = getattr(cause, "_request", None)
    return {
        "text": f"{error!r} {error} {error.args} {cause!r} {cause}",
        "attributes": f"{error.__dict__}",
        "http": " ".join(f"{one!r} {one.url} {one.headers!r} {dict(one.headers)}" for one in http if one is not None),
        "cause": "" if cause_request is None else f"{cause_request.url} {dict(cause_request.headers)}",
        "traceback": "".join(traceback.format_exception(error)),
        "locals": foreign_locals(error),
        "pickle": pickle.dumps(error).decode("latin-1"),
        "objects": " ".join(f"{one!r} {one}" for one in more),
    }


def leaks(found: dict[str, str]) -> list[str]:
    """Where a credential is, line by line."""
    lines = [f"{where}: {line}" for where, text in found.items() for line in text.splitlines()]
    return [line[:300] for line in lines if any(form in line for form in FORMS)]


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("credential", CREDENTIALS)
def test_a_call_that_fails_shows_no_credential(
    credential: str, failure: str, kind: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither the error, its request, answer, cause, traceback with locals and pickle, nor client, options and log."""
    for name in ("", "attropic", "httpx", "httpcore"):
        caplog.set_level("DEBUG", name)
    scheme, expected, options, answer = FAILURES[failure]
    with refusing() if answer is None else peer(*answer) as server:
        client = kind(
            **CREDENTIALS[credential](scheme, server.at), **options, max_retries=0, trust_env=False
        )  # the proxies of this machine are not asked
        with pytest.raises(expected) as caught:
            asyncio.run(call(client))
    found = shown(caught.value, client, client._options, client.default_headers, client.messages)
    assert leaks({**found, "log": caplog.text}) == []
    if answer is not None and scheme == "http":
        assert any(form in str(server.asked) for form in FORMS)  # it was sent
        assert "attropic" in caplog.text
        assert "httpcore" in caplog.text


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("credential", CREDENTIALS)
def test_a_call_that_is_cancelled_shows_no_credential(credential: str, kind: Any) -> None:
    """An interrupt from the keyboard and a cancelled task have tracebacks too."""
    stop = KeyboardInterrupt if kind is attropic.Anthropic else asyncio.CancelledError

    def handler(request: httpx.Request) -> httpx.Response:
        raise stop

    options = CREDENTIALS[credential]("http", "a.test")
    options.pop("proxy", None)
    transport = httpx.MockTransport(handler)
    if kind is attropic.Anthropic:
        with httpx.Client(transport=transport) as http, pytest.raises(stop) as caught:
            kind(http_client=http, **options).messages.create(**ASK)
    else:

        async def main() -> None:
            async with httpx.AsyncClient(transport=transport) as http:
                await kind(http_client=http, **options).messages.create(**ASK)

        with pytest.raises(stop) as caught:
            asyncio.run(main())
    assert leaks({"locals": foreign_locals(caught.value)}) == []


def test_a_task_that_is_cancelled_while_it_waits_shows_no_credential() -> None:
    """A task that is cancelled in the middle of a read of a real socket holds no key in its frames."""

    async def main(server: Any) -> BaseException:
        async with attropic.AsyncAnthropic(**CREDENTIALS["api_key"]("http", server.at), trust_env=False) as client:
            task = asyncio.ensure_future(client.messages.create(**ASK))
            while not server.asked:
                await asyncio.sleep(0.001)
            task.cancel()
            (found,) = await asyncio.gather(task, return_exceptions=True)
            assert isinstance(found, asyncio.CancelledError)
            return found

    with peer(None) as server:
        assert leaks({"locals": foreign_locals(asyncio.run(main(server)))}) == []


WAYS: dict[str, Any] = {
    "keywords": lambda kind, given: kind(**given),
    "config": lambda kind, given: ClientConfig(**given),
    "with_config": lambda kind, given: kind.with_config(ClientConfig(**given)),
    "copy": lambda kind, given: kind(api_key="k").copy(**given),
}


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("credential", CREDENTIALS)
def test_a_construction_that_fails_shows_no_credential(credential: str, way: str, kind: Any) -> None:
    """A good credential beside a bad argument is in no frame of the traceback, whatever way the client is made."""
    with pytest.raises(attropic.ConfigurationError, match="`timeout`") as caught:
        WAYS[way](kind, {**CREDENTIALS[credential]("http", "a.test"), "timeout": "soon"})
    assert leaks(shown(caught.value)) == []


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_success_shows_no_credential(kind: Any, caplog: pytest.LogCaptureFixture) -> None:
    """The raw answer of a call that went well has a request without a credential, and the log has none."""
    caplog.set_level("DEBUG")

    async def main(at: str) -> Any:
        async with entered(kind(**CREDENTIALS["api_key"]("http", at), trust_env=False)) as client:
            return await settled(client.messages.with_raw_response.create(**ASK))

    with peer(200, json.dumps(MESSAGE).encode()) as server:
        response = asyncio.run(main(server.at))
    request = response.http_response.request
    assert leaks({"log": caplog.text, "http": f"{response!r} {request.headers!r} {dict(request.headers)}"}) == []
