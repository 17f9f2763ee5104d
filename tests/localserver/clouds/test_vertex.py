"""The local API in the shape of Google Vertex AI."""

from __future__ import annotations

from typing import Any

import pytest

from attropic.localserver import Api, Settings

from .asking import BEARER, MODEL, VERTEX, ask, events, sent, turn, value, vertex

MODELS = VERTEX.rpartition("/")[0]
FIRST_PARTY = {"x-api-key": "local", "anthropic-version": "2023-06-01"}


@pytest.fixture
def api() -> Api:
    return Api(settings=Settings(clouds=True, strict=True))


@pytest.mark.parametrize("place", ["global", "us", "eu", "europe-west1"])
@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("claude-sonnet-4@20250514", MODEL),
        ("claude-sonnet-4%4020250514", MODEL),
        ("claude-opus-4-6", "claude-opus-4-6"),
        ("claude-opus-4-6@default", "claude-opus-4-6"),
    ],
)
def test_a_model_is_named_in_the_path(api: Api, place: str, given: str, meant: str) -> None:
    """Names with a date or without, in any location, mean the model of the API."""
    response = ask(api, f"{MODELS.replace('global', place)}/{given}:rawPredict", vertex())
    assert (response.status, value(response)["model"]) == (200, meant)


@pytest.mark.parametrize("version", ["vertex-2023-10-16", "2026-10-21"])
def test_a_stream_is_that_of_the_api(api: Api, version: str) -> None:
    """Server-sent events come as from the API itself."""
    body = turn("Tell me a tale", anthropic_version=version, stream=True)
    found = events(sent(ask(api, f"{VERTEX}:streamRawPredict", body)))
    plain = ask(api, "/v1/messages", turn("Tell me a tale", model=MODEL, stream=True), FIRST_PARTY)
    expected = events(sent(plain))
    for stream in (found, expected):
        stream[0]["message"].pop("id")
    assert found == expected


def test_tokens_are_counted(api: Api) -> None:
    """The count of tokens takes the model in its body, and gives what the API would use."""
    body = vertex("count me", model="claude-sonnet-4@20250514")
    body.pop("max_tokens")
    counted = value(ask(api, f"{MODELS}/count-tokens:rawPredict", body))["input_tokens"]
    assert counted == value(ask(api, f"{VERTEX}:rawPredict", vertex("count me")))["usage"]["input_tokens"]


GOOGLE: list[tuple[str, Any, dict[str, str], int, str, str]] = [
    ("rawPredict", vertex(), {}, 401, "UNAUTHENTICATED", "Request is missing required authentication credential"),
    ("rawPredict", vertex(), {"authorization": "Basic x"}, 401, "UNAUTHENTICATED", "Request is missing"),
    ("predict", vertex(), BEARER, 404, "NOT_FOUND", "Method not found: POST projects/acme/"),
    ("rawPredict", vertex(), {**BEARER, "x-local-fault": "status=429"}, 429, "RESOURCE_EXHAUSTED", ""),
    ("rawPredict", vertex(), {**BEARER, "x-local-fault": "status=403"}, 403, "PERMISSION_DENIED", ""),
]


@pytest.mark.parametrize(("verb", "body", "headers", "status", "state", "text"), GOOGLE)
def test_what_google_refuses_has_googles_shape(
    api: Api, verb: str, body: Any, headers: dict[str, str], status: int, state: str, text: str
) -> None:
    """Credentials, quota and unknown names are refused with code, message and state."""
    response = ask(api, f"{VERTEX}:{verb}", body, headers)
    error = value(response)["error"]
    assert (response.status, error["code"], error["status"]) == (status, status, state)
    assert error["message"].startswith(text)


@pytest.mark.parametrize("path", [f"{MODELS}/gpt:rawPredict", f"{MODELS}/count-tokens:rawPredict"])
def test_an_unknown_model_is_named_with_its_project(api: Api, path: str) -> None:
    """The message says which model of which project is not there."""
    body = vertex(model="gpt") if "count" in path else vertex()
    error = value(ask(api, path, body))["error"]
    assert (error["code"], error["status"]) == (404, "NOT_FOUND")
    assert "`projects/acme/locations/global/publishers/anthropic/models/" in error["message"]
    assert "gpt" in error["message"]


MODELS_OWN: list[tuple[Any, int, str]] = [
    (turn("x"), 400, "anthropic_version: Field required"),
    (turn("x", anthropic_version=1), 400, "anthropic_version: Input should be 'vertex-2023-10-16'"),
    (vertex(model=MODEL), 400, "model: Extra inputs are not permitted"),
    (vertex(max_tokens="1"), 400, "max_tokens: Input should be"),
    (b"[", 400, "The request body is not valid JSON"),
]


@pytest.mark.parametrize(("body", "status", "text"), MODELS_OWN)
def test_what_the_model_refuses_has_the_shape_of_the_api(api: Api, body: Any, status: int, text: str) -> None:
    """What is wrong with a body is told by the API, in its own words."""
    response = ask(api, f"{VERTEX}:rawPredict", body)
    error = value(response)["error"]
    assert (response.status, error["type"]) == (status, "invalid_request_error")
    assert error["message"].startswith(text)


@pytest.mark.parametrize("way", ["header", "body"])
def test_beta_features_come_as_header_or_in_the_body(api: Api, way: str) -> None:
    """Both ways to name them ask for the beta API, whose answers hold more."""
    beta = "context-management-2025-06-27"
    headers = {**BEARER, "anthropic-beta": beta} if way == "header" else BEARER
    response = ask(
        api, f"{VERTEX}:rawPredict", vertex(**({} if way == "header" else {"anthropic_beta": [beta]})), headers
    )
    assert "context_management" in value(response)


def test_the_clouds_are_there_only_when_asked_for() -> None:
    """Without the setting the paths of Vertex AI are unknown, as they are to the API."""
    assert ask(Api(), f"{VERTEX}:rawPredict", vertex()).status == 404
