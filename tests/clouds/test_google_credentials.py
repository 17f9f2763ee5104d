"""Access tokens: given ones, and those that a credentials object renews."""

from __future__ import annotations

import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest

import attropic
from attropic.clouds._google_credentials import GoogleCredentials
from attropic.clouds._google_token_errors import GoogleCredentialsError, TokenUnavailableError
from tests.client.calls import answer
from tests.clouds.google import Credentials
from tests.clouds.vertex_calls import COLOURS, USUAL, create, kind, play

colours = pytest.mark.parametrize("colour", COLOURS)


def using(held: Any) -> dict[str, Any]:
    """The options of a client with a credentials object."""
    return {**USUAL, "access_token": None, "credentials": held}


def sent(seen: Any) -> list[str]:
    """What the requests said of who asks."""
    return [request.headers["authorization"] for request in seen.requests]


@colours
def test_given_token_is_sent(colour: str) -> None:
    """A token that is text is sent as a bearer token."""
    assert sent(play(colour, create)) == ["Bearer the-token"]


@colours
def test_function_is_asked_for_each_attempt(colour: str) -> None:
    """A function gives another token to each attempt; with an async client it may be async."""
    left = ["two", "one"]

    async def waits() -> str:
        await anyio.sleep(0)
        return left.pop()

    give: Any = left.pop if colour == "sync" else waits
    answers = [answer(500), answer()]
    seen = play(
        colour,
        create,
        lambda request: answers.pop(0)(request),
        access_token=give,
        retry=attropic.RetryPolicy(initial_delay=0),
        max_retries=1,
    )

    assert sent(seen) == ["Bearer one", "Bearer two"]


@colours
@pytest.mark.parametrize("given", ["", "two words", "line\nbreak", 7])
def test_token_that_no_header_can_carry_is_refused(colour: str, given: Any) -> None:
    """The message names the argument and does not show the token; nothing is sent."""
    requests: list[Any] = []
    for token in (given, lambda: given):
        with pytest.raises(attropic.CredentialsError, match="`access_token`") as caught:
            play(colour, create, lambda request: requests.append(request) or answer()(request), access_token=token)
        assert not str(given) or str(given) not in str(caught.value)
    assert requests == []


@colours
@pytest.mark.parametrize("where", ["default_headers", "extra_headers"])
def test_authorization_of_the_caller_wins(colour: str, where: str) -> None:
    """With an authorization header of the caller's, no token is asked for."""
    held = Credentials()
    mine = {"Authorization": "Bearer mine"}

    async def scene(client: Any) -> Any:
        return await create(client, **({where: mine} if where == "extra_headers" else {}))

    options = {where: mine} if where == "default_headers" else {}
    seen = play(colour, scene, **using(held), **options)

    assert (sent(seen), held.renewals) == (["Bearer mine"], 0)


@colours
def test_token_is_renewed_when_it_has_ended(colour: str) -> None:
    """One that lasts is used again and again, one that has ended is renewed before the call."""
    held = Credentials(ends=3600)

    async def scene(client: Any) -> None:
        await create(client)
        held.expiry = Credentials(ends=-1).expiry
        await create(client)
        await create(client)

    assert sent(play(colour, scene, **using(held))) == [
        "Bearer old-token", "Bearer token-1", "Bearer token-1",
    ]  # fmt: skip
    assert held.renewals == 1


@pytest.mark.parametrize("colour", ["asyncio", "trio"])
def test_fifty_tasks_renew_once_and_leave_the_loop_alone(colour: str) -> None:
    """While a renewal is on its way, other tasks run: the one that lets it end is such a task."""
    release = threading.Event()
    held = Credentials(refreshing=lambda number: release.wait(10) or pytest.fail("the event loop stood still"))

    async def scene(client: Any) -> None:
        async def let_go() -> None:
            while not held.renewals:
                await anyio.sleep(0)
            release.set()

        async with anyio.create_task_group() as tasks:
            for _ in range(50):
                tasks.start_soon(create, client)
            tasks.start_soon(let_go)

    seen = play(colour, scene, **using(held))

    assert (held.renewals, sent(seen)) == (1, ["Bearer token-1"] * 50)


def test_fifty_threads_and_copies_renew_once() -> None:
    """Threads that ask at the same time wait for one renewal, those of a copy in another region too."""
    held = Credentials(refreshing=lambda number: time.sleep(0.05))

    async def scene(client: Any) -> None:
        clients = [client, client.copy(region="us-east5")]
        with ThreadPoolExecutor(50) as pool:
            list(pool.map(lambda number: clients[number % 2].messages.create(**ASKED), range(50)))

    seen = play("sync", scene, **using(held))

    assert (held.renewals, set(sent(seen))) == (1, {"Bearer token-1"})
    assert {request.url.host.partition("-")[0] for request in seen.requests} == {"europe", "us"}


ASKED: dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Hi."}]}


@colours
def test_token_about_to_end_is_used_while_it_is_renewed(colour: str) -> None:
    """Nobody waits for the renewal of a token that lasts for two minutes more."""
    release, done = threading.Event(), threading.Event()

    def refreshing(number: int) -> None:
        release.wait(10)
        done.set()

    held = Credentials(ends=120, refreshing=refreshing)

    async def scene(client: Any) -> None:
        await create(client)
        await create(client)
        release.set()
        assert done.wait(10)
        while held.expired:
            time.sleep(0.001)
        await create(client)

    seen = play(colour, scene, **using(held))

    assert (sent(seen)[0], sent(seen)[1], held.renewals) == ("Bearer old-token", "Bearer old-token", 1)
    assert sent(seen)[2] == "Bearer token-1"


def test_token_that_cannot_be_renewed_is_used_as_long_as_it_lasts() -> None:
    """A failure does not reach callers before the token has ended, and is not repeated with each call."""

    def refreshing(number: int) -> None:
        raise OSError("no network")

    held = Credentials(ends=120, refreshing=refreshing)
    credentials = GoogleCredentials(held)

    async def scene(client: Any) -> None:
        for _ in range(3):
            await create(client)
            for thread in threading.enumerate():
                if thread.name == "attropic-google-token":
                    thread.join()

    assert set(sent(play("sync", scene, **using(held)))) == {"Bearer old-token"}
    assert (held.renewals, credentials.project) == (1, None)


class TransportError(Exception):
    """What google-auth raises when its server cannot be reached."""


@colours
def test_server_of_tokens_that_is_away_is_asked_again(colour: str) -> None:
    """A renewal that may succeed later is tried again under the retry policy, and raised when that ends."""

    def refreshing(number: int) -> None:
        if number < 2:
            raise TransportError("away")

    once = using(Credentials(refreshing=refreshing))
    policy = attropic.RetryPolicy(initial_delay=0)
    assert sent(play(colour, create, retry=policy, **once | {"max_retries": 1})) == ["Bearer token-2"]

    with pytest.raises(TokenUnavailableError, match=r"cannot be asked now\. TransportError"):
        play(colour, create, **using(Credentials(refreshing=refreshing)))


@colours
def test_failure_shows_no_secret(colour: str) -> None:
    """The error says its kind, and neither its text nor its tracebacks hold what a strange object says of itself."""

    def refreshing(number: int) -> None:
        raise RuntimeError("the secret is s3cr3t")

    with pytest.raises(GoogleCredentialsError, match=r"gave no access token\. RuntimeError$") as caught:
        play(colour, create, **using(Credentials(refreshing=refreshing)))

    assert "s3cr3t" not in "".join(traceback.format_exception(caught.value))


@colours
def test_deadline_holds_while_a_token_is_awaited(colour: str) -> None:
    """A server of tokens that says nothing does not hold a call beyond its deadline."""
    release = threading.Event()
    held = Credentials(refreshing=lambda number: release.wait(10))
    try:
        with pytest.raises(attropic.APITimeoutError, match="no access token of Google came before the deadline"):
            play(
                colour,
                create,
                **using(held),
                retry=attropic.RetryPolicy(deadline=0.05, max_retries=3, initial_delay=0),
            )
    finally:
        release.set()
    assert held.renewals == 1


@pytest.mark.parametrize("colour", ["asyncio", "trio"])
def test_cancelled_call_does_not_wait_for_the_token(colour: str) -> None:
    """Who is cancelled leaves at once; the renewal goes on for the others."""
    release = threading.Event()
    held = Credentials(refreshing=lambda number: release.wait(10))

    async def scene(client: Any) -> Any:
        with anyio.move_on_after(0.05) as scope:
            await create(client)
        release.set()
        assert scope.cancelled_caught
        return await create(client)

    seen = play(colour, scene, **using(held))

    assert (held.renewals, sent(seen)) == (1, ["Bearer token-1"])


def test_credentials_get_the_scope_that_they_need() -> None:
    """Credentials that want scopes get that of Google Cloud."""

    class Unscoped(Credentials):
        requires_scopes = True
        scopes: Any = None

        def with_scopes(self, scopes: list[str]) -> Any:
            found = Credentials()
            found.scopes = scopes  # type: ignore[attr-defined]
            return found

    client = kind("sync")(**using(Unscoped()))
    assert client.credentials.scopes == ["https://www.googleapis.com/auth/cloud-platform"]
    client.close()
