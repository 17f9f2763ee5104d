"""Vertex AI: where calls go, what they say, and what its errors are."""

from __future__ import annotations

import json
from typing import Any

import pytest

import attropic
from attropic.clouds._google_errors import BY_STATUS, TYPES, in_api_shape
from attropic.clouds._unsupported import NotOfferedError
from attropic.clouds._vertex import Vertex
from attropic.clouds.vertex import AnthropicVertex, AsyncAnthropicVertex
from tests.client.calls import ASK, answer, gathered, settled, streamed
from tests.clouds.vertex_calls import COLOURS, USUAL, VARIABLES, create, kind, play
from tests.core.events import ANSWER

colours = pytest.mark.parametrize("colour", COLOURS)
both = pytest.mark.parametrize("kind", [AnthropicVertex, AsyncAnthropicVertex])
HOSTS = [
    ("global", "https://aiplatform.googleapis.com/v1/"),
    ("us", "https://aiplatform.us.rep.googleapis.com/v1/"),
    ("eu", "https://aiplatform.eu.rep.googleapis.com/v1/"),
    ("us-east5", "https://us-east5-aiplatform.googleapis.com/v1/"),
    ("europe-west1", "https://europe-west1-aiplatform.googleapis.com/v1/"),
]


@pytest.fixture(autouse=True)
def _own_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@both
@pytest.mark.parametrize(("region", "host"), HOSTS)
@pytest.mark.parametrize("way", ["argument", "variable", "copy"])
def test_region_has_its_host(kind: Any, region: str, host: str, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Global, multi-regional and regional addresses follow the region, however it is said, in a copy too."""
    if way == "variable":
        monkeypatch.setenv("CLOUD_ML_REGION", region)
    client = kind(**USUAL | {"region": {"argument": region, "copy": "asia-east1"}.get(way, attropic.not_given)})
    client = client.copy(region=region) if way == "copy" else client

    assert (client.base_url, client.region) == (host, region)


@both
def test_base_url_of_argument_then_variable_then_region(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address that was given is kept, whatever the region of a copy."""
    monkeypatch.setenv("ANTHROPIC_VERTEX_BASE_URL", "https://variable.test/v1")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "https://api.test")

    assert kind(**USUAL).base_url == "https://variable.test/v1/"
    client = kind(base_url="https://argument.test/v1", **USUAL)
    assert client.base_url == client.with_options(region="us", project_id="p").base_url == "https://argument.test/v1/"
    client.base_url = "https://later.test/v1"
    assert client.base_url == "https://later.test/v1/"


@both
@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"region": attropic.not_given}, "No region was given. Give the argument `region`, or set CLOUD_ML_REGION"),
        ({"region": ""}, "Expected a non-empty value for `region` but received ''"),
        ({"region": ".."}, "`region` must not be '..'"),
        ({"region": "evil.test/"}, "`region` must be `global`, `us`, `eu` or a place"),
        ({"project_id": ""}, "Expected a non-empty value for `project_id` but received ''"),
        ({"project_id": "%2e%2E"}, "`project_id` must not be '%2e%2E'"),
        ({"project_id": "..;x"}, "`project_id` must not be '..;x'"),
        ({"project_id": ";x"}, "`project_id` must not be ';x'"),
        ({"colour": "blue"}, "`colour` is not an argument of"),
        ({"api_key": "k"}, "`api_key` is not an argument of"),
    ],
)
def test_what_cannot_be_used_is_refused_at_once(kind: Any, options: Any, message: str) -> None:
    """The message names the argument, and its variable; it is a ValueError as that of the official client."""
    with pytest.raises(ValueError) as caught:
        kind(**USUAL | options)
    assert message in str(caught.value)


@both
def test_names_are_kept_in_copies(kind: Any) -> None:
    """What the client was given can be read from it and from its copies; the token shows in neither repr."""
    client = kind(**USUAL)
    copy = client.with_options(region="us", project_id="other", timeout=3)

    assert (client.region, client.project_id, client.access_token) == ("europe-west1", "acme", "the-token")
    assert (copy.region, copy.project_id, copy.access_token, copy.timeout) == ("us", "other", "the-token", 3)
    assert "the-token" not in f"{client!r}{client._options!r}{client._options.platform!r}{client._options.arguments!r}"


@both
def test_region_and_project_may_be_set(kind: Any) -> None:
    """Calls after that go to the other region and project, with the same token; what is no name is refused."""
    client = kind(**USUAL)
    tokens = client._options.platform.tokens
    client.region, client.project_id = "eu", "other"

    assert (client.region, client.project_id) == ("eu", "other")
    assert client.base_url == "https://aiplatform.eu.rep.googleapis.com/v1/"
    assert client._options.platform.tokens is tokens
    with pytest.raises(ValueError, match="`project_id`"):
        client.project_id = ".."


ROOT = "/v1/projects/acme/locations/europe-west1/publishers/anthropic/models/"
#: Model and options → path and body, beside the messages.
REQUESTS: list[tuple[str, dict[str, Any], str, dict[str, Any]]] = [
    ("claude-opus-4-6", {}, "claude-opus-4-6:rawPredict", {"anthropic_version": "vertex-2023-10-16"}),
    (
        "claude-opus-4-6", {"stream": True}, "claude-opus-4-6:streamRawPredict",
        {"anthropic_version": "vertex-2023-10-16", "stream": True},
    ),
    (
        "claude-haiku-4-5-20251001", {}, "claude-haiku-4-5@20251001:rawPredict",
        {"anthropic_version": "vertex-2023-10-16"},
    ),
    (
        "claude-3-sonnet@20240229", {}, "claude-3-sonnet@20240229:rawPredict",
        {"anthropic_version": "vertex-2023-10-16"},
    ),
    ("m/../x;y z:é", {}, "m%2F..%2Fx%3By%20z%3A%C3%A9:rawPredict", {"anthropic_version": "vertex-2023-10-16"}),
    ("m", {"extra_body": {"anthropic_version": "mine"}}, "m:rawPredict", {"anthropic_version": "mine"}),
    ("m", {"extra_headers": {"Anthropic-Version": "2026-10-21"}}, "m:rawPredict", {"anthropic_version": "2026-10-21"}),
]  # fmt: skip


@colours
@pytest.mark.parametrize(("model", "options", "path", "body"), REQUESTS)
def test_request_is_that_of_vertex(colour: str, model: str, options: Any, path: str, body: dict[str, Any]) -> None:
    """Project, region and model stand in the path, the version in the body, and no header of the API is left."""

    async def scene(client: Any) -> None:
        await gathered(await settled(client.messages.create(**{**ASK, "model": model}, **options))) if options.get(
            "stream"
        ) else await create(client, model=model, **options)

    handler = streamed(*ANSWER) if options.get("stream") else answer()
    seen = play(colour, scene, handler, default_headers={"x-api-key": "of-the-api"})

    request = seen.request
    assert request.url.raw_path.decode() == ROOT + path
    assert request.url.host == "europe-west1-aiplatform.googleapis.com"
    rest = {name: value for name, value in ASK.items() if name != "model"}
    assert json.loads(request.content) == {**rest, **body}
    assert {"anthropic-version", "x-api-key"}.isdisjoint(request.headers)


@colours
@pytest.mark.parametrize(
    ("version", "said"),
    [("2023-06-01", "vertex-2023-10-16"), ("2026-10-21", "2026-10-21"), (None, "vertex-2023-10-16")],
)
def test_version_of_the_client_stands_in_the_body(colour: str, version: str | None, said: str) -> None:
    """The first version has a name of its own on Vertex AI; later ones keep theirs."""
    assert json.loads(play(colour, create, api_version=version).request.content)["anthropic_version"] == said


@colours
@pytest.mark.parametrize("beta", [False, True])
def test_count_of_tokens_keeps_the_model_in_the_body(colour: str, beta: bool) -> None:
    """The path of a count names no model; betas stay a header, and the query of beta calls is gone."""

    async def scene(client: Any) -> Any:
        messages = client.beta.messages if beta else client.messages
        more: Any = {"betas": ["one", "two"]} if beta else {"extra_headers": {"anthropic-beta": "one,two"}}
        return await settled(messages.count_tokens(model="claude-haiku-4-5", messages=ASK["messages"], **more))

    seen = play(colour, scene, answer(200, {"input_tokens": 3}))

    assert seen.result.input_tokens == 3
    assert seen.request.url.raw_path.decode() == ROOT + "count-tokens:rawPredict"
    assert seen.request.headers["anthropic-beta"].startswith("one,two")
    assert json.loads(seen.request.content) == {
        "model": "claude-haiku-4-5@20251001",
        "messages": ASK["messages"],
        "anthropic_version": "vertex-2023-10-16",
    }


@colours
@pytest.mark.parametrize("model", ["", " ", ".", "..", "%2e%2E"])
def test_model_that_is_no_name_is_refused(colour: str, model: str) -> None:
    """An empty model and one that is a step in a path are refused by name, and nothing is sent."""
    requests: list[Any] = []
    with pytest.raises(ValueError, match="`model`"):
        play(colour, lambda client: create(client, model=model), requests.append)  # type: ignore[arg-type]
    assert requests == []


@colours
@pytest.mark.parametrize(
    ("call", "reason"),
    [
        (lambda client: client.messages.batches.list(), "BigQuery"),
        (lambda client: client.beta.messages.batches.retrieve("b"), "BigQuery"),
        (lambda client: client.models.list(), "Model Garden"),
        (lambda client: client.beta.files.list(), "messages"),
    ],
)
def test_what_vertex_lacks_is_said(colour: str, call: Any, reason: str) -> None:
    """Batches, models and files are not offered; nothing is sent."""

    async def scene(client: Any) -> Any:
        return await settled(call(client))

    requests: list[Any] = []
    with pytest.raises(NotOfferedError, match=f"not offered by Vertex AI.*{reason}"):
        play(colour, scene, requests.append)  # type: ignore[arg-type]
    assert requests == []


ERRORS = [
    (400, "INVALID_ARGUMENT", attropic.BadRequestError, "invalid_request_error"),
    (401, "UNAUTHENTICATED", attropic.AuthenticationError, "authentication_error"),
    (403, "PERMISSION_DENIED", attropic.PermissionDeniedError, "permission_error"),
    (404, "NOT_FOUND", attropic.NotFoundError, "not_found_error"),
    (409, "ABORTED", attropic.ConflictError, "conflict_error"),
    (429, "RESOURCE_EXHAUSTED", attropic.RateLimitError, "rate_limit_error"),
    (500, "INTERNAL", attropic.InternalServerError, "api_error"),
    (503, "UNAVAILABLE", attropic.ServiceUnavailableError, "overloaded_error"),
    (504, "DEADLINE_EXCEEDED", attropic.GatewayTimeoutError, "timeout_error"),
]


@colours
@pytest.mark.parametrize("listed", [False, True])
@pytest.mark.parametrize(("status", "code", "error", "name"), ERRORS)
def test_errors_of_google_are_those_of_the_api(
    colour: str, listed: bool, status: int, code: str, error: Any, name: str
) -> None:
    """Each code has its class and type, alone or in a list; the words and details of Google are kept."""
    said = {"error": {"code": status, "message": "Too bad.", "status": code, "details": [{"reason": "why"}]}}
    with pytest.raises(error) as caught:
        play(colour, create, answer(status, [said] if listed else said))

    assert type(caught.value) is error
    assert caught.value.type == name
    assert caught.value.body["error"] == {
        "type": name, "message": "Too bad.", "code": status, "status": code, "details": [{"reason": "why"}],
    }  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        b"<html>Bad Gateway</html>",
        b"",
        b"[]",
        b'{"type": "error", "error": {"type": "api_error", "message": "x"}}',
        b"7",
    ],
)
def test_other_errors_stay_as_they_are(body: bytes) -> None:
    """What is no error of Google is given as it came."""
    with pytest.raises(attropic.InternalServerError) as caught:
        play("sync", create, answer(502, body))
    assert caught.value.body == (json.loads(body) if body[:1] in (b"[", b"{", b"7") else body.decode() or None)


def test_every_type_of_the_tables_has_a_status() -> None:
    """The tables name no type that the API does not have; an unknown code is told by its status."""
    from attropic._core.error_body import STATUS_OF_TYPE

    assert {*TYPES.values(), *BY_STATUS.values()} <= set(STATUS_OF_TYPE)
    unknown = in_api_shape({"error": {"code": 429, "status": "NEW", "message": "m"}})
    assert unknown is not None
    assert unknown["error"]["type"] == "rate_limit_error"


@colours
def test_error_of_google_within_a_stream_has_its_class(colour: str) -> None:
    """A stream that Google breaks off in words of its own raises the class that its code has."""
    broken = b'data: {"error": {"code": 429, "status": "RESOURCE_EXHAUSTED", "message": "Too many."}}\n\n'
    body = b"".join(b"data: " + json.dumps(event).encode() + b"\n\n" for event in ANSWER[:3]) + broken

    async def scene(client: Any) -> Any:
        return await gathered(await settled(client.messages.create(**ASK, stream=True)))

    with pytest.raises(attropic.RateLimitError, match="Too many") as caught:
        play(colour, scene, answer(200, body, content_type="text/event-stream"))
    assert caught.value.in_stream


@colours
def test_middleware_sees_the_request_of_the_api(colour: str) -> None:
    """Middleware sees path and model of the API, and no token that shows itself."""
    seen: list[Any] = []

    def note(request: Any) -> None:
        seen.append((request.url.endswith("/v1/messages"), "the-token" in repr(request.headers), request.json["model"]))

    def plain(request: Any, call_next: Any) -> Any:
        note(request)
        return call_next(request)

    async def waits(request: Any, call_next: Any) -> Any:
        note(request)
        return await call_next(request)

    play(colour, create, middleware=[plain if colour == "sync" else waits])

    assert seen == [(True, False, ASK["model"])]


def test_official_names_are_there() -> None:
    """The clients and the error stand where the official package has them."""
    from attropic.lib._extras._common import MissingDependencyError
    from attropic.lib.vertex import AnthropicVertex as official

    assert official is AnthropicVertex
    assert "attropic[vertex]" in str(MissingDependencyError(library="google-auth", extra="vertex"))
    assert isinstance(kind("sync")(**USUAL)._options.platform, Vertex)
