"""Errors: a line or two on stderr, an exit code, no traceback, never a key."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys

import pytest

from attropic.localserver import LocalServer, Settings

from .running import Command

SECRET = "sk-ant-secret-of-nobody"


@pytest.fixture(scope="module")
def unwilling() -> object:
    with LocalServer(settings=Settings(keys=frozenset({"other"}))) as running:
        yield running


@pytest.mark.parametrize(
    "command", [["messages", "Hello."], ["models", "list"], ["chat"], ["count", "Hello."], ["batches", "list"]]
)
def test_an_error_of_the_api(attropic: Command, unwilling: LocalServer, command: list[str]) -> None:
    """Exit code 1, what the API said, its type, and the id of the request; stdout stays empty."""
    done = attropic(*command, stdin="Hello.\n", ANTHROPIC_BASE_URL=unwilling.url, ANTHROPIC_API_KEY=SECRET)

    first, second = done.err.splitlines()
    assert (done.code, done.out) == (1, "")
    assert first.startswith("error: ")
    assert first.endswith("(401 authentication_error)")
    assert second.startswith("request id: req_")
    assert SECRET not in done.err


def test_an_api_that_is_not_there(attropic: Command) -> None:
    """Exit code 1, and where nothing answered."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    done = attropic("count", "Hello.", "--base-url", f"http://127.0.0.1:{port}")

    assert (done.code, done.out) == (1, "")
    assert f"http://127.0.0.1:{port}" in done.err
    assert done.err.count("\n") == 1


def test_a_missing_key(attropic: Command) -> None:
    """Exit code 2, and what to set."""
    done = attropic("models", "list", ANTHROPIC_API_KEY=None)

    assert (done.code, done.out) == (2, "")
    assert "ANTHROPIC_API_KEY" in done.err


@pytest.mark.parametrize("other", [{"ANTHROPIC_AUTH_TOKEN": "t"}, {"ANTHROPIC_CUSTOM_HEADERS": "x-api-key: k"}])
def test_another_credential_will_do(attropic: Command, other: dict[str, str]) -> None:
    """A bearer token or a header of the user stands in for a key."""
    assert attropic("models", "list", ANTHROPIC_API_KEY=None, **other).code == 0


def test_a_key_is_no_argument(attropic: Command) -> None:
    """There is no option for a key, and the help says why."""
    assert attropic("models", "list", "--api-key", "k").code == 2
    assert "A key is never an argument" in attropic("--help").out


def test_words_of_a_server_cannot_do_anything_to_the_terminal(attropic: Command) -> None:
    """Control characters of an error message are not printed."""
    done = attropic("models", "get", "no\x1b[2J\x07such")

    assert done.code == 1
    assert "\x1b" not in done.err
    assert "\x07" not in done.err


@pytest.mark.parametrize(
    "command", [["models", "list", "--json"], ["messages", "Hello."], ["models", "get", "claude-opus-4-7"]]
)
def test_a_reader_that_goes_away_is_no_error(attropic: Command, command: list[str]) -> None:
    """As with `| head -c 0`: nothing is said, and the exit code tells it."""
    with attropic.start(*command) as process:
        assert process.stdout is not None
        process.stdout.close()
        err = process.stderr and process.stderr.read().decode()
        process.wait(20)

    assert process.returncode == 141
    assert err == ""


def test_an_interrupt_exits_with_130(attropic: Command) -> None:
    """Ctrl-C ends a call with 130 and no traceback, and what had been written stays."""
    with LocalServer(settings=Settings(pace=0.3)) as slow:
        environment = {**attropic.environment, "ANTHROPIC_BASE_URL": slow.url}
        with Command(environment).start("messages", "Say this back to me, in many words, slowly.") as process:
            assert process.stdout is not None
            first = process.stdout.read(4)
            process.send_signal(signal.SIGINT)
            rest, err = process.communicate(timeout=10)

    assert process.returncode == 130
    assert "You said: Say this back to me, in many words, slowly.\n".startswith((first + rest[:-1]).decode())
    assert rest.endswith(b"\n")
    assert b"Traceback" not in err


def test_a_missing_extra_is_named() -> None:
    """Without typer and rich the command says in one line what to install."""
    code = (
        "import sys\n"
        "sys.modules['typer'] = sys.modules['rich'] = None\n"
        "import importlib.util as util\n"
        "find = util.find_spec\n"
        "util.find_spec = lambda name, *rest: None if name in ('typer', 'rich') else find(name, *rest)\n"
        "from attropic.cli import main\n"
        "main()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

    assert done.returncode == 2
    assert done.stderr == "The command attropic needs typer and rich: install `attropic[cli]`.\n"
