"""The faults themselves, met by the bare HTTP library: each one is what its name says."""

from __future__ import annotations

import contextlib
import ssl
from typing import Any

import httpx
import pytest

from . import answering, authority, connecting
from .server import Fault, FaultServer

#: The reset may come as early as while the connection is made.
BROKEN = (httpx.ConnectError, httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError)
FAILS: dict[str, tuple[Fault, Any]] = {
    "reset before": (connecting.reset_before, BROKEN),
    "reset after": (connecting.reset_after, httpx.ReadError),
    "closed before": (connecting.close_before, BROKEN),
    "closed after": (connecting.close_after, httpx.RemoteProtocolError),
    "silent": (connecting.silent, httpx.ReadTimeout),
    "not HTTP": (connecting.not_http, httpx.RemoteProtocolError),
    "stalled body": (answering.stalled_body, httpx.ReadTimeout),
    "reset in the body": (answering.reset_body, httpx.ReadError),
    "body too short": (answering.short_by(20), httpx.RemoteProtocolError),
    "length is no number": (answering.framed("many"), httpx.RemoteProtocolError),
    "length is negative": (answering.framed(-1), httpx.RemoteProtocolError),
    "chunk too short": (answering.cut_chunk, httpx.RemoteProtocolError),
    "last chunk missing": (answering.chunked(answering.GOOD), httpx.RemoteProtocolError),
    "endless head": (answering.endless_head, httpx.RemoteProtocolError),
    "corrupt gzip": (answering.zipped(b"not gzip"), httpx.DecodingError),
    "redirect loop": (answering.redirect(), httpx.TooManyRedirects),
}
ANSWERS: dict[str, tuple[Fault, int]] = {
    "ok": (answering.ok, 200),
    "chunks": (answering.chunked(answering.GOOD[:50], answering.GOOD[50:], whole=True), 200),
    "slow head": (answering.slow_head(0.001, ends=True), 200),
    "slow body": (answering.slow_body(0.001, ends=True), 200),
    "gzip": (answering.zipped(answering.GZIP), 200),
    "overloaded": (answering.overloaded, 529),
    "limited": (answering.limited_until, 429),
    "early": (answering.early(413), 413),
    "surplus": (answering.surplus, 200),
}


def post(server: FaultServer, count: int = 1, body: bytes = b"{}", **options: Any) -> list[httpx.Response]:
    """The answers to some requests of one client, each sent when the fault of the one before it is over."""
    answers: list[httpx.Response] = []
    with httpx.Client(timeout=0.3, trust_env=False, follow_redirects=True, **options) as client:
        while len(answers) < count:
            if answers:
                server.settle()
            answers.append(client.post(f"{server.url}/v1/messages", content=body))
    return answers


@pytest.mark.parametrize("case", FAILS)
def test_a_fault_that_leaves_no_answer(case: str) -> None:
    """The request fails with the exception that the HTTP library has for this fault."""
    fault, expected = FAILS[case]
    with FaultServer(fault) as server, pytest.raises(expected):
        post(server)


@pytest.mark.parametrize("case", ANSWERS)
def test_a_fault_that_is_an_answer(case: str) -> None:
    """The answer arrives with its status and with the number of the attempt as its id."""
    fault, status = ANSWERS[case]
    with FaultServer(fault) as server:
        (response,) = post(server)
    assert (response.status_code, response.headers["request-id"], server.attempts) == (status, "req_1", 1)


def test_the_script_goes_on_and_its_last_fault_stays() -> None:
    """Attempts are counted over connections, and each meets its own fault."""
    with FaultServer(answering.failure(500), answering.then_close(answering.ok), answering.overloaded) as server:
        answers = post(server, 4)
    assert [response.status_code for response in answers] == [500, 200, 529, 529]
    assert [response.headers["request-id"] for response in answers] == ["req_1", "req_2", "req_3", "req_4"]


def test_a_request_is_remembered_whole() -> None:
    """Method, path, headers and body are those that were sent, however large the body is."""
    with FaultServer(answering.ok) as server:
        post(server, body=b"x" * 1_000_000, headers={"X-Api-Key": "k"})
    (request,) = server.requests
    assert (request.method, request.path, request.headers["x-api-key"]) == ("POST", "/v1/messages", "k")
    assert request.body == b"x" * 1_000_000


def test_an_early_answer_to_a_large_request_arrives() -> None:
    """The answer that is sent before the body was read is not lost with the connection."""
    with FaultServer(answering.early(413)) as server:
        (response,) = post(server, body=b"x" * 4_000_000)
    assert response.status_code == 413


def test_a_port_that_does_not_listen_refuses() -> None:
    """Connecting fails at once until the server listens."""
    with FaultServer(answering.ok, listen=False) as server:
        with pytest.raises(httpx.ConnectError, match="refused"):
            post(server)
        server.listen()
        assert post(server)[0].status_code == 200


def test_a_full_port_does_not_answer() -> None:
    """Connecting to it ends in a timeout."""
    with (
        connecting.full_port() as address,
        httpx.Client(trust_env=False) as client,
        pytest.raises(httpx.ConnectTimeout),
    ):
        client.get(address, timeout=0.1)


def test_a_redirect_elsewhere_arrives_there() -> None:
    """The other server gets the request that this one sends on."""
    with (
        FaultServer(answering.ok) as other,
        FaultServer(answering.redirect("elsewhere"), elsewhere=other.url) as server,
    ):
        assert post(server, body=b"{}")[0].status_code == 200
    assert [request.path for request in other.requests] == ["/v1/messages"]


@pytest.mark.parametrize("wrong", [None, "unknown authority", "other host", "expired", "cut"])
def test_tls(wrong: str | None) -> None:
    """The certificate is good for who trusts the authority; each spoilt form of it is refused for its own reason."""
    context = authority.server_context(
        "other.test" if wrong == "other host" else "127.0.0.1", expired=wrong == "expired"
    )
    fault = connecting.close_before if wrong == "cut" else answering.ok
    expected: Any = contextlib.nullcontext() if wrong is None else pytest.raises(httpx.ConnectError)
    with FaultServer(fault, tls=context) as server, authority.bundle() as known, expected as caught:
        trusted = ssl.create_default_context(cafile=None if wrong == "unknown authority" else known)
        assert post(server, verify=trusted)[0].status_code == 200
    reasons = {
        "unknown authority": "self-signed|unable to get",
        "other host": "mismatch|not valid",
        "expired": "expired",
    }
    if wrong in reasons:
        caught.match(reasons[wrong])
