"""An event loop does not wait for files: certificates are read in another thread."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable
from typing import Any

import pytest
import trio

import attropic
from tests.client.calls import ASK, KEY
from tests.faults import authority
from tests.faults.answering import ok
from tests.faults.server import FaultServer

LOOPS: dict[str, Callable[[Any], Any]] = {"asyncio": lambda work: asyncio.run(work()), "trio": trio.run}
#: What reads certificates.
READERS: list[tuple[Any, str]] = [
    (ssl, "create_default_context"),
    (ssl.SSLContext, "load_verify_locations"),
    (ssl.SSLContext, "load_default_certs"),
    (ssl.SSLContext, "load_cert_chain"),
]


@pytest.fixture
def readers(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The threads that read certificates."""
    found: list[int] = []

    def watch(owner: Any, name: str) -> None:
        real = getattr(owner, name)

        def read(*arguments: Any, **options: Any) -> Any:
            found.append(threading.get_ident())
            return real(*arguments, **options)

        monkeypatch.setattr(owner, name, read)

    for owner, name in READERS:
        watch(owner, name)
    return found


@pytest.mark.parametrize("source", ["argument", "environment", "certifi"])
@pytest.mark.parametrize("loop", list(LOOPS))
def test_no_certificate_is_read_in_the_loop(
    loop: str, source: str, readers: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client is made and sends its first call over TLS: what is read from disk is read in another thread."""
    with authority.bundle() as bundle, FaultServer(ok, tls=authority.server_context()) as server:
        options: dict[str, Any] = {"ca_bundle": bundle} if source == "argument" else {}
        if source == "environment":
            monkeypatch.setenv("SSL_CERT_FILE", bundle)

        async def main() -> None:
            async with attropic.AsyncAnthropic(api_key=KEY, base_url=server.url, max_retries=0, **options) as client:
                if source == "certifi":  # which does not know the authority
                    with pytest.raises(attropic.APIConnectionError, match="certificate"):
                        await client.messages.create(**ASK)
                else:
                    assert (await client.messages.create(**ASK)).id == "msg_1"

        readers.clear()
        LOOPS[loop](main)

    assert readers != []
    assert threading.get_ident() not in readers


@pytest.mark.parametrize("loop", list(LOOPS))
def test_many_first_calls_at_once_share_what_is_read(loop: str, readers: list[int], echo: str) -> None:
    """Calls that begin together end up with one HTTP client, and none of them reads in the loop."""
    https: list[int] = []

    async def main() -> None:
        async with attropic.AsyncAnthropic(api_key=KEY, base_url=echo, max_retries=0) as client:

            async def call() -> None:
                await client.messages.create(**ASK)
                https.append(id(await client._pool.get()))

            if loop == "trio":
                async with trio.open_nursery() as nursery:
                    for _ in range(5):
                        nursery.start_soon(call)
            else:
                await asyncio.gather(*(call() for _ in range(5)))

    LOOPS[loop](main)

    assert len(https) == 5
    assert len(set(https)) == 1
    assert threading.get_ident() not in readers
