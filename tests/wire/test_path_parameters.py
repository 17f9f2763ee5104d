"""Values that stand in the path."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from .contract import NAMES, Call, call, least_body, path_arguments
from .routes import ROUTES, Recorder, reach, success

WITH_PATH = [name for name in NAMES if call(name).located("path")]
HOSTILE = "a/b c?d#e%"
ENCODED = "a%2Fb%20c%3Fd%23e%25"


def filled(one: Call, text: str) -> str:
    path = one.path
    for wire, _ in one.located("path"):
        path = path.replace("{" + wire + "}", text)
    return "/base/path" + path


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", WITH_PATH)
def test_a_path_parameter_is_percent_encoded(name: str, route: str) -> None:
    """Characters that mean something in an address arrive encoded, so that no value can leave its segment."""
    one = call(name)
    recorder = Recorder(success(one))
    reach(route, one, recorder, dict.fromkeys(path_arguments(one), HOSTILE), body=least_body(one))
    path, _, query = recorder.request.url.raw_path.decode().partition("?")
    assert path == filled(one, ENCODED)
    assert query == "&".join(f"{key}={value}" for key, value in one.constant)


@pytest.mark.parametrize("name", WITH_PATH)
def test_any_text_comes_out_of_the_path_as_it_went_in(name: str) -> None:
    """Decoding each segment once gives back the value: letters of any script, encoded text, braces, dots inside."""
    one = call(name)
    for value in ("é/ü", "%2e%2e", "%2F", "{file_id}", "..a", "a..", "...", "a\\b", "a+b", "a;b=c", "~x_y-z", "a:b@c"):
        recorder = Recorder(success(one))
        reach("Anthropic", one, recorder, dict.fromkeys(path_arguments(one), value), body=least_body(one))
        path = recorder.request.url.raw_path.decode().partition("?")[0]
        sent = [unquote(part) for part in path.removeprefix("/base/path").split("/")]
        wanted = [value if part.startswith("{") else part for part in one.path.split("/")]
        assert sent == wanted, value


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", WITH_PATH)
def test_a_path_parameter_that_would_name_another_resource_is_refused(name: str, route: str) -> None:
    """An empty or blank value and the dot segments raise ValueError that names the parameter; nothing is sent."""
    one = call(name)
    for argument in path_arguments(one):
        for value in ("", " ", "\t\n", ".", ".."):
            recorder = Recorder(success(one))
            with pytest.raises(ValueError, match=argument):
                reach(route, one, recorder, {**path_arguments(one), argument: value}, body=least_body(one))
            assert recorder.requests == []


def test_a_value_that_looks_like_a_template_is_not_filled_again() -> None:
    """The value of one parameter that reads like the name of another is sent as text."""
    one = call("beta.memory_stores.memories.retrieve")
    recorder = Recorder(success(one))
    reach("Anthropic", one, recorder, {"memory_store_id": "{memory_id}", "memory_id": "mem"})
    path = recorder.request.url.raw_path.decode().partition("?")[0]
    assert path == "/base/path/v1/memory_stores/%7Bmemory_id%7D/memories/mem"
