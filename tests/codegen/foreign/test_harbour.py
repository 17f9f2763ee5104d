"""Bearer tokens, lists by cursor and an event stream, through a client made from the description alone."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from generated_package import Package
from script import COLOURS, LATER, Script, each, play, value

STREAM = (
    b"event: arrival\r\ndata: {\"type\": \"arrival\", \"vessel_id\": \"v1\", \"berth_id\": \"b2\","
    b" \"at\": \"2026-05-06T07:08:09Z\"}\r\n\r\n"
    b": nothing happens\n\n"
    b"data: {\"type\": \"lift\", \"container_id\": \"c3\",\ndata: \"crane\": {\"reach_m\": 40, \"limit_t\": 65.5}}\n\n"
    b"data: {\"type\": \"flood\", \"level\": 3}\n\n"
    b"data: {\"type\": \"closing\"}\n\n"
    b"data: {\"type\": \"notice\", \"text\": \"after hours\"}\n\n"
)  # fmt: skip


def _port(number: int) -> dict[str, Any]:
    return {
        "id": f"p{number}",
        "made_at": "2026-01-02T03:04:05Z",
        "name": f"Port {number}",
        "place": {"lat": 60.1, "lon": 5.0},
        "depth_m": 12.5,
        "services": ["fuel", "wind"],
    }


def _page(*ports: int, then: str | None) -> httpx.Response:
    return httpx.Response(200, json={"ports": [_port(number) for number in ports], "next_cursor": then})


@pytest.mark.parametrize("colour", COLOURS)
def test_a_list_goes_on_over_failures(harbour: Package, colour: str) -> None:
    """Every item comes once and in order, though pages are refused for now, lost before and lost after sending."""
    script = Script(
        LATER, _page(1, 2, then="c+2"), httpx.ConnectError("no way"), _page(3, then="c3"),
        httpx.ReadError("cut"), httpx.Response(500, headers={"retry-after": "0"}), _page(4, then=None),
    )  # fmt: skip

    async def scene(client: Any) -> list[Any]:
        return await each(client.ports.list(limit=2, q=["deep", "ice free"]))

    ports = play(harbour, colour, script, scene, auth_token="t0ken", max_retries=2)

    assert [port.id for port in ports] == ["p1", "p2", "p3", "p4"]
    assert ports[0].made_at.year == 2026
    assert ports[0].services == ["fuel", "wind"]
    first, second, third = (
        f"/base/v2/ports?{cursor}limit=2&q=deep&q=ice%20free" for cursor in ("", "cursor=c%2B2&", "cursor=c3&")
    )
    asked = [sorted(target.partition("?")[2].split("&")) for target in script.targets]
    expected = [sorted(t.partition("?")[2].split("&")) for t in (first, first, second, second, third, third, third)]
    assert asked == expected
    assert {request.headers["authorization"] for request in script.asked} == {"Bearer t0ken"}


@pytest.mark.parametrize("colour", COLOURS)
def test_retries_end(harbour: Package, colour: str) -> None:
    """A call that is refused more often than it may be sent again raises what the last answer means."""
    script = Script(LATER, LATER, LATER, LATER)

    async def scene(client: Any) -> None:
        await value(client.ports.retrieve("1"))

    with pytest.raises(harbour.errors.UnexpectedStatus, match="status 503"):
        play(harbour, colour, script, scene, max_retries=2)

    assert len(script.asked) == 3


@pytest.mark.parametrize("colour", COLOURS)
def test_what_may_have_happened_is_not_sent_again(harbour: Package, colour: str) -> None:
    """A POST whose answer was lost is raised at once; one that never left is sent again."""
    script = Script(httpx.ConnectError("no way"), httpx.ReadError("cut"))

    async def scene(client: Any) -> None:
        await value(client.tariffs.create(title="Quay dues", rule={"unit": "metre", "steps": []}, currency="NOK"))

    with pytest.raises(httpx.ReadError):
        play(harbour, colour, script, scene, max_retries=5)

    assert script.asked[0].content == script.asked[1].content
    assert len(script.asked) == 2


@pytest.mark.parametrize("colour", COLOURS)
def test_a_call_says_its_own_retries(harbour: Package, colour: str) -> None:
    """`max_retries` of a call wins over that of its client, both ways."""
    script = Script(LATER, httpx.Response(200, json=_port(1)), LATER)

    async def scene(client: Any) -> Any:
        found = await value(client.ports.retrieve("1", max_retries=1))
        with pytest.raises(harbour.errors.UnexpectedStatus):
            await value(client.ports.retrieve("2"))
        return found

    assert play(harbour, colour, script, scene).name == "Port 1"
    assert len(script.asked) == 3


@pytest.mark.parametrize("colour", COLOURS)
def test_events_are_typed_until_the_last(harbour: Package, colour: str) -> None:
    """Events come as their types, one that nobody knows as itself, and the named one is the end, after a retry."""
    events = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=STREAM)
    script = Script(LATER, events)

    async def scene(client: Any) -> list[Any]:
        return await each(await value(client.quay.watch(berth_ids=["b2"])))

    found = play(harbour, colour, script, scene, max_retries=1)

    assert [type(event).__name__ for event in found] == ["Arrival", "Lift", "UnknownVariant", "Closing"]
    assert found[0].at.minute == 8
    assert found[1].crane.limit_t == 65.5
    assert found[2].raw == {"type": "flood", "level": 3}
    assert script.asked[1].content == b'{"berth_ids":["b2"]}'
