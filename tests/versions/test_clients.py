"""A client in another version: what it sends once, how copies change it, and whose key is sent."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import httpx
import pytest

import attropic
from attropic import omit
from attropic._versions import VersionError
from attropic.batches import BatchRequestError
from tests.wire.routes import method

from .sent import BASE, KEY, VERSION, ours

ASK: dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Hello"}]}
OLD = "2023-06-01"


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("version", [None, OLD])
def test_the_default_stays(version: str | None, colour: str) -> None:
    """Without a version, or with that of the description, requests are what they ever were."""
    sent = ours("messages.create", colour, {**ASK, "temperature": 1.0}, api_version=version)
    listed = ours("beta.files.list", colour, {"after_id": "file_1"}, api_version=version)

    assert (sent.headers["anthropic-version"], sent.headers["x-api-key"]) == (OLD, KEY)
    assert "authorization" not in sent.headers
    assert sent.body == {**ASK, "temperature": 1.0}
    assert listed.query == [("after_id", "file_1"), ("beta", "true")]
    assert listed.headers["anthropic-beta"] == "files-api-2025-04-14"


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_version_that_nobody_described_is_a_header(colour: str) -> None:
    """Of a version that is not known only the header is sent: everything else is as by default."""
    sent = ours("beta.files.list", colour, {"after_id": "file_1"}, api_version="2031-01-01")

    assert (sent.headers["anthropic-version"], sent.headers["x-api-key"]) == ("2031-01-01", KEY)
    assert sent.query == [("after_id", "file_1"), ("beta", "true")]


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize(
    ("options", "wanted"),
    [
        ({}, {"authorization": f"Bearer {KEY}"}),
        ({"api_key": lambda: KEY}, {"authorization": f"Bearer {KEY}"}),
        ({"api_key": None, "auth_token": "token"}, {"authorization": "Bearer token"}),
        ({"default_headers": {"x-api-key": "mine"}}, {"x-api-key": "mine"}),
        ({"api_key": lambda: KEY, "default_headers": {"X-Api-Key": "mine"}}, {"x-api-key": "mine"}),
        ({"default_headers": {"Authorization": "Bearer mine"}}, {"authorization": "Bearer mine"}),
        ({"default_headers": {"authorization": omit}}, {}),
        ({"base_url": "https://user:pass@api.test"}, {"authorization": "Basic dXNlcjpwYXNz", "x-api-key": KEY}),
    ],
    ids=["key", "function", "token", "key header", "key header and function", "bearer header", "none", "user"],
)
def test_whose_key_is_sent(options: dict[str, Any], wanted: dict[str, str], colour: str) -> None:
    """A key is a bearer token; a header of the caller is sent alone; the user of an address leaves the key its own."""
    sent = ours("messages.create", colour, ASK, **options)

    assert {name: sent.headers[name] for name in ("authorization", "x-api-key") if name in sent.headers} == wanted


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("key", [KEY, lambda: KEY], ids=["text", "function"])
def test_headers_of_a_call_win(key: Any, colour: str) -> None:
    """A key or a version among the headers of one call is the one that is sent."""
    mine = {"x-api-key": "mine", "anthropic-version": "2031-01-01"}
    sent = ours("messages.create", colour, {**ASK, "extra_headers": mine}, api_key=key)

    assert "authorization" not in sent.headers
    assert {name: sent.headers[name] for name in mine} == mine


def test_a_bad_key_is_told_by_its_argument() -> None:
    """The error of a key that a function gives names `api_key`, although its header is that of tokens."""
    with pytest.raises(attropic.CredentialsError, match="`api_key` holds a space"):
        ours("messages.create", "sync", ASK, api_key=lambda: "two words")


@pytest.mark.parametrize("change", ["copy", "with_options"])
def test_copies_change_the_version(change: str) -> None:
    """A copy has another version, with its key where that version has it; the client stays what it is."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(400, json={})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    client = attropic.Anthropic(api_key=KEY, base_url=BASE, max_retries=0, http_client=http)
    later = getattr(client, change)(api_version=VERSION)
    back = getattr(later, change)(api_version=OLD)
    for one in (client, later, back, client):
        with pytest.raises(attropic.BadRequestError):
            one.beta.files.list()

    assert [request.headers["anthropic-version"] for request in seen] == [OLD, VERSION, OLD, OLD]
    assert ["authorization" in request.headers for request in seen] == [False, True, False, False]
    assert [request.url.query for request in seen] == [b"beta=true", b"", b"beta=true", b"beta=true"]
    assert later.copy(timeout=3.0).beta.files.list is not None


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize(
    ("name", "arguments", "told"),
    [
        ("messages.create", {**ASK, "temperature": 1.0}, "`temperature` of messages.create .* Leave it out"),
        ("messages.create", {**ASK, "top_p": None}, "`top_p` of messages.create"),
        ("completions.create", {"model": "m", "max_tokens_to_sample": 1, "prompt": "p"}, "Use `messages.create`"),
        ("beta.files.list", {"before_id": "file_1"}, "`before_id` of beta.files.list .* `extra_query` sends it"),
    ],
)
def test_what_is_gone_is_an_error_before_anything_is_sent(
    name: str, arguments: dict[str, Any], told: str, colour: str
) -> None:
    """The error names argument, version and remedy; it is an error of arguments, of Python and of this package."""
    with pytest.raises(VersionError, match=told) as caught:
        ours(name, colour, arguments)

    assert isinstance(caught.value, attropic.ConfigurationError | TypeError)
    assert VERSION in str(caught.value)


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_the_way_around_is_open(colour: str) -> None:
    """What is put in `extra_body` and `extra_query` is sent as it is."""
    sent = ours("messages.create", colour, {**ASK, "extra_body": {"temperature": 1.0}})
    listed = ours("beta.files.list", colour, {"extra_query": {"ids": ["a", "b"], "page": "p"}})

    assert sent.body["temperature"] == 1.0
    assert listed.query == [("ids[]", "a"), ("ids[]", "b"), ("page", "p")]


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("many", [1, 4000], ids=["small", "spilled"])
@pytest.mark.parametrize("name", ["messages.batches.create", "beta.messages.batches.create"])
def test_requests_of_a_batch_are_looked_at(name: str, many: int, colour: str) -> None:
    """An entry with a parameter that the version does not have is named, however large the batch."""
    entries = [{"custom_id": f"r{number}", "params": dict(ASK)} for number in range(many)]
    entries[-1]["params"] = {**ASK, "top_k": 1}
    with pytest.raises(BatchRequestError, match=r"params.top_k: is not in version 2026-10-21") as caught:
        ours(name, colour, {"requests": entries})

    assert (caught.value.index, caught.value.field) == (many - 1, "params.top_k")


def test_a_large_batch_goes_out_as_the_version_has_it() -> None:
    """A body that waited on disk is sent without the query and the beta of the default version."""
    entries = [{"custom_id": f"r{number}", "params": ASK} for number in range(4000)]
    sent = ours("beta.messages.batches.create", "sync", {"requests": entries})

    assert (sent.query, sent.headers.get("anthropic-beta"), len(sent.body["requests"])) == ([], None, 4000)


def test_streams_and_raw_answers_are_of_the_version_too() -> None:
    """Every way to a resource refuses what the version does not have."""
    client = attropic.Anthropic(api_key=KEY, api_version=VERSION)
    for way in ("messages.with_raw_response.create", "beta.messages.with_raw_response.create"):
        with pytest.raises(VersionError):
            method(client, way)(**ASK, temperature=0.5)
    with pytest.raises(VersionError), client.messages.stream(**ASK, temperature=0.5):
        pass


def test_nothing_is_loaded_by_default() -> None:
    """A client and a call of the default version load no table, and nothing that reads tables."""
    code = (
        "import sys, httpx, attropic\n"
        "http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(400, json={})))\n"
        "client = attropic.Anthropic(api_key='k', max_retries=0, http_client=http)\n"
        "try: client.messages.create(model='m', max_tokens=1, messages=[])\n"
        "except attropic.BadRequestError: pass\n"
        "print([name for name in sys.modules if 'version' in name and name.startswith('attropic')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "['attropic._version']"
