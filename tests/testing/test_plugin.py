"""The plugin for pytest, in runs of pytest of its own."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

pytest_plugins = ["pytester"]

ASK = """
import attropic
import pytest

ASK = dict(model="claude-opus-4-6", max_tokens=100, messages=[{"role": "user", "content": "Hello."}])

def service(client=None):
    with client or attropic.Anthropic() as client:
        return client.messages.create(**ASK).content[0].text
"""
#: A test for each thing that the fixtures do; each fails when the state of another one is left.
GOOD = (
    ASK
    + """
@pytest.mark.parametrize("number", range(3))
def test_replies(claude_api, number):
    claude_api.reply(f"Number {number}.")
    assert service() == f"Number {number}."
    claude_api.assert_called(times=1)
    claude_api.reply("This one is left.")

def test_echo(claude_api):
    assert service() == "You said: Hello."

def test_client(claude_api):
    assert claude_api.client.messages.create(**ASK).content[0].text == "You said: Hello."

@pytest.mark.anyio
async def test_async_client(claude_api, anyio_backend):
    message = await claude_api.async_client.messages.create(**ASK)
    assert message.content[0].text == "You said: Hello."

@pytest.mark.anyio
async def test_async_client_in_process(claude_api_in_process):
    async with claude_api_in_process.async_client as client:
        message = await client.messages.create(**ASK)
    assert message.content[0].text == "You said: Hello."

@pytest.fixture
def anyio_backend(request):
    return getattr(request, "param", "trio")

def test_in_process(claude_api_in_process):
    claude_api_in_process.reply("No socket.")
    assert service(claude_api_in_process.client) == "No socket."

def test_both(claude_api, claude_api_in_process):
    assert service(claude_api_in_process.client) == "You said: Hello."
    claude_api.assert_not_called()

def test_faults(claude_api):
    claude_api.fault(status=529, retry_after=0, times=2)
    assert service() == "You said: Hello."
    claude_api.assert_called(times=3)

def test_environment(claude_api, monkeypatch):
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-of-this-test")
    service()
    assert claude_api.last_request.headers["x-api-key"] == "sk-of-this-test"

@pytest.fixture(scope="session")
def address(claude_api_server):
    return claude_api_server.url

def test_session(address, claude_api):
    assert claude_api.url == address
"""
)


def _run(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    """A run of pytest in a process of its own: modules of ours that were loaded twice would not know each other."""
    return pytester.runpytest_subprocess("-W", "error", "--strict-markers", "--strict-config", *arguments)


@pytest.mark.parametrize("arguments", [("-p", "no:xdist"), ("-n", "2")], ids=" ".join)
def test_the_fixtures(pytester: pytest.Pytester, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test has its own state, alone and under xdist; the environment leads to the API, and no warning comes."""
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "real")
    pytester.makepyfile(GOOD)

    _run(pytester, *arguments).assert_outcomes(passed=12)


def test_scripts_by_settings_and_marks(pytester: pytest.Pytester) -> None:
    """The settings file names a script for all tests; the nearest mark of a test counts before it."""
    pytester.makeini("[pytest]\nclaude_api_script = scripts/all.yaml\n")
    scripts = pytester.mkdir("scripts")
    (scripts / "all.yaml").write_text("- say: From the settings.\n")
    tests = pytester.mkdir("cases")
    (tests / "mine.yaml").write_text("- say: From the mark.\n")
    lines = """
from attropic.localserver import Reply, Settings

def test_settings_file(claude_api, claude_api_in_process):
    assert service() == service(claude_api_in_process.client) == "From the settings."

@pytest.mark.claude_api(script="mine.yaml")
class TestClass:
    def test_class(self, claude_api):
        assert service() == "From the mark."

    @pytest.mark.claude_api(script=lambda body: Reply([{"type": "text", "text": "Nearest."}]))
    def test_nearest(self, claude_api_in_process):
        assert service(claude_api_in_process.client) == "Nearest."

    @pytest.mark.claude_api(settings=Settings(keys=frozenset({"another"})))
    def test_settings(self, claude_api):
        with pytest.raises(attropic.AuthenticationError):
            service()
"""
    (tests / "test_scripts.py").write_text(ASK + lines)

    _run(pytester).assert_outcomes(passed=4)


def test_failures_say_what_is_wrong_and_no_key(pytester: pytest.Pytester) -> None:
    """A failed assertion shows the difference at the line of the test, a mistake its remedy; no report shows a key."""
    lines = """
def test_fails(claude_api, monkeypatch):
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-" + "very-secret")
    service()
    assert claude_api.requests
    claude_api.assert_called(model="claude-haiku-4-5")

def test_compares(claude_api, monkeypatch):
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-" + "very-secret")
    service()
    assert claude_api.last_request.headers == {}

def test_is_left(claude_api):
    claude_api.reply("x")
    claude_api.assert_done()

@pytest.mark.claude_api(scripts="mine.yaml")
def test_mark(claude_api): ...

@pytest.mark.claude_api(script="missing.yaml")
def test_missing(claude_api): ...
"""
    pytester.makepyfile(ASK + lines)
    result = _run(pytester, "--showlocals", "-vv")

    result.assert_outcomes(failed=3, errors=2)
    result.stdout.fnmatch_lines_random(
        [
            'E*- *"model": "claude-haiku-4-5"',
            'E*+ *"model": "claude-opus-4-6"',
            "*1 reply(s) were not asked for; 0 request(s) came.*",
            "*test_mark: `claude_api` takes script=... and settings=..., nothing else.*",
            "*No such file or directory: *missing.yaml*",
        ]
    )
    text = result.stdout.str()
    assert "sk-very-secret" not in text
    assert "_seen.py" not in text


def test_it_can_be_left_out(pytester: pytest.Pytester) -> None:
    """With ``-p no:attropic`` there is no fixture, and tests without it run."""
    pytester.makepyfile("def test_plain(): ...\ndef test_fixture(claude_api): ...\n")
    result = pytester.runpytest_subprocess("-p", "no:attropic")

    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*fixture 'claude_api' not found*"])


def test_nothing_is_loaded_before_a_fixture_is_used(pytester: pytest.Pytester) -> None:
    """A run of tests that use no fixture loads no HTTP library, no models, no validator and no server."""
    pytester.makepyfile("import json, sys\ndef test_plain():\n    print(json.dumps(sorted(sys.modules)))")
    result = pytester.runpytest_subprocess("-s", "-p", "no:anyio")
    line = next(line for line in result.outlines if '"attropic.testing.plugin"' in line)
    loaded = {name for name in json.loads(line[line.index("[") :]) if "." not in name or name.startswith("attropic")}

    heavy = {"httpx", "httpx2", "anyio", "jsonschema", "uvicorn", "yaml", "attr", "sqlite3"}
    assert not heavy & loaded
    ours = {"attropic", "attropic.testing", "attropic.testing.plugin"}
    assert {name for name in loaded if name.startswith("attropic")} == ours | {
        "attropic_api",
        "attropic_api._runtime",
        "attropic_api._runtime.lazy",
    }


def test_an_extra_that_is_missing_is_named() -> None:
    """Without the server's packages, the error names what to install; the transports need none of them."""
    code = """
import sys
sys.modules.update(uvicorn=None)
from attropic.testing import ClaudeApi, local_client
with local_client() as client:
    client.messages.create(model="claude-opus-4-6", max_tokens=9, messages=[{"role": "user", "content": "Hi"}])
try:
    ClaudeApi().start()
except ModuleNotFoundError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True)

    assert done.stderr == ""
    assert "attropic[serve]" in done.stdout
