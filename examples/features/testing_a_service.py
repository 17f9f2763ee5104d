"""Tests of a service that calls the API: no key, no network; run it, or `pytest testing_a_service.py`."""

from __future__ import annotations

import subprocess
import sys

import attropic
from attropic.testing import ClaudeApi, FakeTransport, error


def greet(name: str) -> str:
    """The service: it makes its client as it does in production."""
    with attropic.Anthropic() as client:
        return greet_with(client, name)


def greet_with(client: attropic.Anthropic, name: str) -> str:
    """The same, with a client that is handed over."""
    message = client.messages.create(
        model="claude-sonnet-5-5", max_tokens=100, messages=[{"role": "user", "content": f"Greet {name}."}]
    )
    return "".join(block.text for block in message.content if block.type == "text")


def test_greeting(claude_api: ClaudeApi) -> None:
    """The fixture is a Claude API on loopback, to which the environment leads."""
    claude_api.reply("Hello, Ada!")

    assert greet("Ada") == "Hello, Ada!"
    claude_api.assert_called(times=1, model="claude-sonnet-5-5", contains="Ada")


def test_overload_is_survived(claude_api: ClaudeApi) -> None:
    """Faults happen to the next requests."""
    claude_api.fault(status=529, retry_after=0, times=2)

    assert greet("Ada") == "You said: Greet Ada."
    claude_api.assert_called(times=3)


def test_answers_in_order() -> None:
    """Without a server: each request is given the next answer."""
    fake = FakeTransport([error(529, retry_after=0), "Good day!"])
    with fake.client() as client:
        assert greet_with(client, "Ada") == "Good day!"
    fake.assert_done()


if __name__ == "__main__":
    sys.exit(subprocess.call([sys.executable, "-m", "pytest", "--verbose", "--no-header", __file__]))
