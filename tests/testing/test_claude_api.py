"""``ClaudeApi`` leads code under test to a local API that can be told what to say."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anthropic
import anyio
import pytest

import attropic
from attropic.localserver import Fault, Reply, Settings, When
from attropic.testing import ClaudeApi

from .ways import ASK, LOOPS, text

SCRIPT = """
- when: {text: Hello}
  say: Good day.
- say: What?
"""


@pytest.fixture(scope="module")
def running() -> Iterator[ClaudeApi]:
    """One on a socket."""
    api = ClaudeApi().start()
    yield api
    api.close()


@pytest.fixture(scope="module")
def in_process() -> Iterator[ClaudeApi]:
    """One without a socket."""
    api = ClaudeApi(in_process=True)
    yield api
    api.close()


@pytest.fixture(params=["running", "in_process"])
def api(request: pytest.FixtureRequest) -> ClaudeApi:
    """Either, as new."""
    found: ClaudeApi = request.getfixturevalue(request.param)
    found.reset()
    return found


def _ask(api: ClaudeApi, **ask: Any) -> Any:
    return api.client.messages.create(**{**ASK, **ask})


def test_replies_come_in_order_and_then_the_script(api: ClaudeApi) -> None:
    """Replies that wait are given one by one; after them the script answers."""
    api.reply("One.")
    api.reply(tool_use={"name": "now"}, usage={"output_tokens": 9})
    api.reply("Two.", times=2)

    assert text(_ask(api)) == "One."
    call = _ask(api)
    assert (call.content[0].name, call.stop_reason, call.usage.output_tokens) == ("now", "tool_use", 9)
    with pytest.raises(AssertionError, match=r"2 reply\(s\) were not asked for; 2 request\(s\) came"):
        api.assert_done()
    assert [text(_ask(api)) for _ in range(3)] == ["Two.", "Two.", "You said: Hello there."]
    api.assert_done()


def test_a_reply_for_always(api: ClaudeApi) -> None:
    """``times=None`` says it from then on, until something else is said."""
    api.reply("First.")
    api.reply("Always.", times=None)

    assert [text(_ask(api)) for _ in range(3)] == ["First.", "Always.", "Always."]
    api.assert_done()
    api.script(lambda body: Reply([{"type": "text", "text": body["model"]}]))
    assert text(_ask(api)) == ASK["model"]


def test_rules_take_turns(api: ClaudeApi) -> None:
    """Of several rules the first that fits answers, and the script of the local API what none does."""
    hello = When(text="hello").say(Reply([{"type": "text", "text": "Good day."}]))
    api.script(When(model="claude-haiku-*").say(Reply(stop_reason="refusal")), hello)

    assert text(_ask(api)) == "Good day."
    assert _ask(api, model="claude-haiku-4-5").stop_reason == "refusal"
    assert text(_ask(api, messages=[{"role": "user", "content": "Bye."}])) == "You said: Bye."


def test_a_reply_as_a_value(api: ClaudeApi) -> None:
    """A ``Reply`` can wait, too."""
    api.reply(Reply([{"type": "text", "text": "Slow."}], pace=0.001))

    assert text(_ask(api)) == "Slow."


@pytest.mark.parametrize("kind", ["function", "text", "file", "path"])
def test_ways_to_give_a_script(api: ClaudeApi, kind: str, tmp_path: Path) -> None:
    """A script is a function, lines of YAML, or a file of it."""
    file = tmp_path / "script.yaml"
    file.write_text(SCRIPT)
    ways: dict[str, Any] = {
        "function": lambda body: Reply([{"type": "text", "text": "Good day."}]),
        "text": SCRIPT,
        "file": str(file),
        "path": file,
    }
    api.script(ways[kind])

    assert text(_ask(api)) == "Good day."


def test_faults_of_the_next_requests(api: ClaudeApi) -> None:
    """A fault meets so many requests, and retries of the client get through after it."""
    api.fault(status=529, retry_after=0.0, times=2)
    api.reply("At last.")

    assert text(_ask(api)) == "At last."
    api.assert_called(times=3)
    api.fault(Fault(cut=5))
    with pytest.raises(attropic.APIConnectionError):
        api.client.with_options(max_retries=0).messages.create(**ASK)


def test_a_fault_that_there_is_not(api: ClaudeApi) -> None:
    """A misspelt fault is an error of the test."""
    with pytest.raises(TypeError, match="statos"):
        api.fault(statos=529)


def test_reset_forgets_everything(api: ClaudeApi) -> None:
    """After a reset there are no requests, replies, faults or files, and other clients."""
    client = api.client
    client.beta.files.upload(file=("a.txt", b"a"))
    _ask(api)
    api.reply("Old.")
    api.script(SCRIPT)
    api.fault(status=500)
    api.reset()

    assert client.is_closed()
    assert api.requests == []
    assert text(_ask(api)) == "You said: Hello there."
    assert api.client.beta.files.list().data == []


def test_a_reset_may_set_things(api: ClaudeApi) -> None:
    """Script and settings of one test are gone with the next reset."""
    api.reset(SCRIPT, Settings(keys=frozenset({"another"})))
    with pytest.raises(attropic.AuthenticationError):
        _ask(api)
    api.reset()
    assert text(_ask(api)) == "You said: Hello there."


@pytest.mark.parametrize("loop", LOOPS)
def test_the_async_client(api: ClaudeApi, loop: str) -> None:
    """The async client works in any event loop, several calls at a time, and nobody has to close it."""
    api.reset()

    async def scene() -> list[str]:
        found = []

        async def ask(word: str) -> None:
            message = await api.async_client.messages.create(**{**ASK, "messages": [{"role": "user", "content": word}]})
            found.append(text(message))

        async with anyio.create_task_group() as tasks:
            for word in ("a", "b", "c"):
                tasks.start_soon(ask, word)
        return sorted(found)

    assert LOOPS[loop](scene) == ["You said: a", "You said: b", "You said: c"]


def test_transports_for_the_code_under_test(api: ClaudeApi) -> None:
    """Code that takes an HTTP client is led here without a socket and without the environment."""
    http = attropic.DefaultHttpxClient(transport=api.transport)
    with attropic.Anthropic(api_key="k", base_url="https://x", http_client=http) as client:
        client.messages.create(**ASK)

    async def scene() -> None:
        http = attropic.DefaultAsyncHttpxClient(transport=api.async_transport)
        async with attropic.AsyncAnthropic(api_key="k", base_url="https://x", http_client=http) as client:
            await client.messages.create(**ASK)

    anyio.run(scene)
    api.assert_called(times=2)


@pytest.mark.parametrize("package", [attropic, anthropic])
def test_the_environment_leads_here(package: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a context manager it leads clients of the environment here, past proxies, and undoes it afterwards."""
    names = ("ANTHROPIC_BASE_URL", "ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "NO_PROXY", "no_proxy", "HTTP_PROXY")
    for name in names:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "real")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "intranet")
    before = dict(os.environ)

    with ClaudeApi(script=SCRIPT) as api:
        with package.Anthropic() as client:
            assert client.messages.create(**ASK).content[0].text == "Good day."
        assert os.environ["NO_PROXY"].split(",")[0] == "intranet"
        assert "real" not in api.last_request.headers.get("authorization", "")
    assert dict(os.environ) == before


def test_in_process_nothing_gets_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a socket, a client that was not given the transport reaches nobody: not the real API."""
    monkeypatch.setenv("ANTHROPIC_API_KEY", "real")
    with ClaudeApi(in_process=True) as api, attropic.Anthropic(max_retries=0) as client:
        assert client.api_key != "real"
        with pytest.raises(attropic.APIConnectionError):
            client.messages.create(**ASK)
        assert api.requests == []


def test_keys_do_not_show(api: ClaudeApi) -> None:
    """No repr and no message of an assertion shows the key of a request."""
    secret = "sk-ant-very-secret"
    with api.client.with_options(api_key=secret) as client:
        client.messages.create(**ASK)

    with pytest.raises(AssertionError) as caught:
        api.assert_called(headers={"x-api-key": "another-secret"})
    shown = f"{caught.value} {api!r} {api.requests!r} {api.last_request.headers!r} {api.api.requests!r}"
    assert "secret" not in shown.replace("[secret]", "")
    assert api.last_request.headers["x-api-key"] == secret
