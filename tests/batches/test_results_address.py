"""Where results are read from: the credential goes to the API and nowhere else."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import attropic
from attropic.batches import BatchNotEndedError, ResultsAddressError
from attropic.types.messages import MessageBatch
from tests.client.calls import KEY, entered, gathered, settled
from tests.helpers.scenes import COLOURS, run

from .batch_api import ID, Server, batch, batches_of, row

API = "https://api.example:8443/gateway"
DIRECT = f"GET {API}/v1/messages/batches/{ID}/results"


def _results(colour: str, server: Server, given: Any, *, beta: bool = False) -> list[str]:
    async def main() -> Any:
        async with entered(server.client(colour, base_url=API)) as client:
            results = await settled(batches_of(client, beta=beta).results(given))
            return [one.custom_id for one in await gathered(results)]

    return run(colour, main)  # type: ignore[no-any-return]


def _batch(url: str | None, status: str = "ended") -> MessageBatch:
    return MessageBatch.from_dict(batch(status, url))


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("beta", [False, True])
def test_an_id_is_asked_from_the_api(colour: str, beta: bool) -> None:
    """With one request, whatever address the batch would name: gateways keep theirs."""
    server = Server(row("a"))

    assert _results(colour, server, ID, beta=beta) == ["a"]
    assert server.seen == [DIRECT + ("?beta=true" if beta else "")]
    assert server.headers[0]["x-api-key"] == KEY


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://api.example:8443/kept/1?part=2", "https://api.example:8443/kept/1?part=2"),
        ("HTTPS://API.example:8443/kept/%7Bx%7D", "https://api.example:8443/kept/%7Bx%7D"),
        ("https://api.example:8443/kept/{x}", "https://api.example:8443/kept/%7Bx%7D"),
        ("/kept/1", "https://api.example:8443/kept/1"),
    ],
)
def test_the_address_of_a_batch_is_followed_at_the_api(colour: str, url: str, asked: str) -> None:
    """Path and query as the batch says them; a relative address is one at the API."""
    server = Server(row("a"))

    assert _results(colour, server, _batch(url)) == ["a"]
    assert server.seen == [f"GET {asked}"]
    assert server.headers[0]["x-api-key"] == KEY


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.example:8443/v1/results",
        "https://api.example/v1/results",
        "https://api.example:8444/v1/results",
        "http://api.example:8443/v1/results",
        "//elsewhere.example:8443/results",
        "https://api.example:8443@elsewhere.example/results",
        "https://user:hidden@api.example:8443/results",
        "https://api.example.elsewhere.example:8443/results",
        "https://api.example:wrong/results",
        "file:///etc/passwd",
    ],
)
def test_nothing_leaves_for_another_place(colour: str, url: str) -> None:
    """Another host, port or scheme is refused before anything is sent; the error says where it leads."""
    server = Server(row("a"))

    with pytest.raises(ResultsAddressError) as caught:
        _results(colour, server, _batch(url))

    assert server.seen == []
    assert "The credential is sent to the API only" in str(caught.value)
    assert f"results({ID!r})" in str(caught.value)
    assert "https://api.example:8443" in str(caught.value)
    assert KEY not in str(caught.value)
    assert "hidden" not in str(caught.value)
    assert caught.value.id == ID


def test_a_redirect_to_another_place_has_no_credential() -> None:
    """Where the API sends elsewhere for its results, the request goes there without the credential."""
    server = Server(httpx.Response(307, headers={"location": "https://files.example/results"}), row("a"))
    library = httpx.Client(transport=httpx.MockTransport(server), follow_redirects=True)

    with attropic.Anthropic(api_key=KEY, base_url=API, http_client=library) as client:
        assert [one.custom_id for one in client.messages.batches.results(ID)] == ["a"]

    assert server.seen == [DIRECT, "GET https://files.example/results"]
    assert server.headers[0]["x-api-key"] == KEY
    assert "x-api-key" not in server.headers[1]


@pytest.mark.parametrize("colour", COLOURS)
def test_a_batch_that_has_not_ended_has_no_results(colour: str) -> None:
    """The error says so, and how to wait; of a batch nothing is asked, of an id its state."""
    server = Server(httpx.Response(404), batch("in_progress"))

    with pytest.raises(BatchNotEndedError, match=f"{ID} is in_progress .*wait") as caught:
        _results(colour, server, ID)
    assert caught.value.batch.processing_status == "in_progress"
    assert server.seen == [DIRECT, DIRECT.removesuffix("/results")]

    with pytest.raises(BatchNotEndedError):
        _results(colour, Server(row("a")), _batch(None, "canceling"))


@pytest.mark.parametrize("colour", COLOURS)
def test_results_at_an_address_of_their_own_are_found_by_the_id(colour: str) -> None:
    """Where there is nothing at the usual address, that of the batch counts."""
    server = Server(httpx.Response(404), batch("ended", "https://api.example:8443/kept/1"), row("a"))

    assert _results(colour, server, ID) == ["a"]
    assert server.seen[2] == "GET https://api.example:8443/kept/1"


@pytest.mark.parametrize("colour", COLOURS)
def test_results_that_are_nowhere_are_not_found(colour: str) -> None:
    """The error is that of the API; an address elsewhere is not followed from there either."""
    gone = httpx.Response(404, json={"type": "error", "error": {"type": "not_found_error", "message": "archived"}})
    with pytest.raises(attropic.NotFoundError, match="archived"):
        _results(colour, Server(gone, batch("ended", f"{API}/v1/x"), httpx.Response(404)), ID)
    with pytest.raises(attropic.NotFoundError):
        _results(colour, Server(httpx.Response(404)), ID)

    server = Server(httpx.Response(404), batch("ended", "https://elsewhere.example/x"))
    with pytest.raises(ResultsAddressError):
        _results(colour, server, ID)
    assert len(server.seen) == 2


def test_a_raw_answer_follows_too() -> None:
    """`with_raw_response.results` of a batch asks at its address."""
    server = Server(row("a"))
    with server.client("sync", base_url=API) as client:
        answer = client.messages.batches.with_raw_response.results(_batch("/kept/1"))

    assert answer.status_code == 200
    assert server.seen == ["GET https://api.example:8443/kept/1"]
