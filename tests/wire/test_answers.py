"""Successes: what each operation gives back."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from collections.abc import AsyncIterator, Awaitable, Iterator
from pathlib import Path
from typing import Any, get_args

import httpx
import pytest

from attropic_api import BaseModel, models

from .contract import NAMES, ROOT, Call, call, instances, least_body, model_of, path_arguments
from .routes import RESOURCES, ROUTES, Recorder, reach

LINE = re.compile(r"- `client\.([\w.]+)\(.*\)` → `([^`]+)`  \n  `(\w+) ([^`]+)`")
DOCUMENTED = {match[1]: match for match in LINE.finditer((ROOT / "generated" / "API.md").read_text(encoding="utf-8"))}
PAGE = re.compile(r"Sync(\w+)\[(\w+)\]")
WHOLE = [name for name in NAMES if call(name).kind == "json"]
LINES = ["messages.batches.results", "beta.messages.batches.results"]
DOWNLOAD = call("beta.files.download")
BYTES = bytes(range(256)) * 300 + b"\r\n\r\n"


def answering(content: bytes, media: str, **headers: str) -> Recorder:
    return Recorder(lambda request: httpx.Response(200, content=content, headers={"content-type": media, **headers}))


def ask(route: str, one: Call, content: bytes, media: str = "application/json") -> Any:
    recorder = answering(content, media, **{"request-id": "req_1"})
    return reach(route, one, recorder, path_arguments(one), body=least_body(one))


def classes(kind: Any) -> tuple[Any, ...]:
    """The classes of a model or of a union of models."""
    return tuple(part for arg in get_args(kind) for part in classes(arg)) or (kind,)


def test_api_md_lists_every_operation_once() -> None:
    """The reference names all operations of the index, each with the verb and path of the contract."""
    found = {name: f"{match[3]} {match[4]}" for name, match in DOCUMENTED.items()}
    wanted = {}
    for name in NAMES:
        one = call(name)
        query = "&".join(f"{key}={value}" for key, value in one.constant)
        wanted[name] = f"{one.verb} {one.path}" + (f"?{query}" if query else "")
    assert found == wanted


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", WHOLE)
def test_a_json_answer_is_the_documented_model(name: str, route: str) -> None:
    """Every instance of the answer's schema is read as the type that API.md names, and encodes to the same JSON."""
    one = call(name)
    schema = one.success["application/json"]
    page = PAGE.fullmatch(DOCUMENTED[name][2])
    documented = model_of(schema) if page else getattr(models, DOCUMENTED[name][2])
    assert set(classes(documented)) == set(classes(model_of(schema)))
    for member, value in instances(schema):
        result = ask(route, one, json.dumps(value).encode())
        if page and route not in ("sync", "asyncio"):
            colour = "Async" if route.startswith("Async") else "Sync"
            assert type(result).__name__ == f"{colour}{page[1]}"
            assert {type(item) for item in result.data} <= set(classes(getattr(models, page[2])))
        else:
            assert type(result) in classes(documented)
            assert type(result) is model_of(member)
        assert result.to_dict() == value


@pytest.mark.parametrize("route", ["Anthropic", "AsyncAnthropic"])
@pytest.mark.parametrize("name", WHOLE)
def test_an_answer_knows_the_id_of_its_request(name: str, route: str) -> None:
    """``_request_id`` of a model is the ``request-id`` header, and never part of its JSON."""
    one = call(name)
    value = instances(one.success["application/json"])[0][1]
    result = ask(route, one, json.dumps(value).encode())
    assert result._request_id == "req_1"
    assert "req_1" not in result.to_json()


@pytest.mark.parametrize("name", WHOLE)
def test_what_the_server_adds_tomorrow_is_kept(name: str) -> None:
    """A property that the contract does not know is kept, readable, and encoded again, in every answer."""
    one = call(name)
    value = {**instances(one.success["application/json"])[0][1], "added_tomorrow": {"deep": [None, 1]}}
    result = ask("Anthropic", one, json.dumps(value).encode())
    assert isinstance(result, BaseModel)
    assert result.to_dict() == value
    assert result.added_tomorrow == {"deep": [None, 1]}  # type: ignore[attr-defined]


def values(route: str, one: Call, content: bytes) -> list[Any]:
    """All items of an answer in JSON lines."""
    recorder = answering(content, "application/x-jsonl")
    if route in ("sync", "asyncio"):
        return list(reach(route, one, recorder, path_arguments(one)))
    if not route.startswith("Async"):
        found: list[Any] = []
        from .routes import method, run

        run(route, recorder, lambda client: found.extend(method(client, one.name)(**path_arguments(one))))
        return found
    from .routes import method, run

    async def use(client: Any) -> list[Any]:
        return [item async for item in await method(client, one.name)(**path_arguments(one))]

    return list(run(route, recorder, use))


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", LINES)
def test_json_lines_are_typed_items(name: str, route: str) -> None:
    """Each line is one item of the documented type, whatever ends the lines, blank lines and the last line open."""
    one = call(name)
    item = one.success["application/x-jsonl"]
    samples = [value for _, value in instances(item)]
    lines = [json.dumps(value, ensure_ascii=False).encode() for value in samples]
    for content in (
        b"\n".join(lines) + b"\n",
        b"\n".join(lines),
        b"\n\n" + b"\r\n \r\n".join(lines) + b"\r\n\r\n",
    ):
        found = values(route, one, content)
        assert [type(value) for value in found] == [model_of(item)] * len(samples)
        assert [value.to_dict() for value in found] == samples
    assert DOCUMENTED[name][2] == f"Stream[{model_of(item).__name__}]"


@pytest.mark.parametrize("name", LINES)
def test_json_lines_hold_every_kind_of_result(name: str) -> None:
    """Succeeded, errored, canceled and expired results are told apart, and one of tomorrow passes through."""
    one = call(name)
    kinds = sampled_results(one)
    content = b"\n".join(json.dumps(value).encode() for value in kinds.values())
    found = {value.result.type: value for value in values("Anthropic", one, content)}
    assert set(found) == {"succeeded", "errored", "canceled", "expired", "tomorrow"}
    assert {key: value.to_dict() for key, value in found.items()} == kinds


def sampled_results(one: Call) -> dict[str, Any]:
    from .contract import sampler

    item = one.success["application/x-jsonl"]
    whole = sampler().make(item, full=True)
    result = sampler().resolve(item)["properties"]["result"]
    kinds = {value["type"]: {**whole, "result": value} for _, value in instances(result)}
    return {**kinds, "tomorrow": {**whole, "result": {"type": "tomorrow", "x": 1}}}


@pytest.mark.parametrize("route", ROUTES)
def test_an_empty_answer_in_json_lines_has_no_items(route: str) -> None:
    """No bytes and nothing but line ends mean no items."""
    for content in (b"", b"\n\r\n\n"):
        assert values(route, call(LINES[0]), content) == []


def now(value: Any) -> Any:
    """What an answer gives, awaited or gathered where the client is async."""
    if inspect.isawaitable(value):
        return asyncio.run(_awaited(value))
    if isinstance(value, AsyncIterator):
        return asyncio.run(_gathered(value))
    return list(value) if isinstance(value, Iterator) else value


async def _awaited(value: Awaitable[Any]) -> Any:
    return await value


async def _gathered(value: AsyncIterator[Any]) -> list[Any]:
    return [part async for part in value]


@pytest.mark.parametrize("route", RESOURCES)
def test_a_download_gives_the_bytes(route: str, tmp_path: Path) -> None:
    """The bytes arrive unchanged: whole, in pieces of any size, and in a file that is created or overwritten."""
    result = ask(route, DOWNLOAD, BYTES, "application/pdf")
    assert now(result.read()) == result.content == BYTES
    assert b"".join(now(result.iter_bytes())) == BYTES
    assert [len(piece) for piece in now(result.iter_bytes(chunk_size=50_000))] == [50_000, len(BYTES) - 50_000]
    target = tmp_path / "file.pdf"
    target.write_bytes(b"longer than nothing" * 10_000)
    now(result.write_to_file(target))
    assert target.read_bytes() == BYTES
    now(result.write_to_file(str(target)))
    assert target.read_bytes() == BYTES


@pytest.mark.parametrize("route", RESOURCES)
def test_a_download_is_an_answer(route: str) -> None:
    """It has text, JSON, lines, headers and status; an async client's is awaited, as in the official package."""
    result = ask(route, DOWNLOAD, '{"a":\n"é"}'.encode())
    assert inspect.isawaitable(pending := result.json()) == route.startswith("Async")
    assert now(pending) == {"a": "é"}
    assert now(result.text()) == '{"a":\n"é"}' == "".join(now(result.iter_text(3)))
    assert now(result.iter_lines()) == ['{"a":', '"é"}']
    assert (result.status_code, result.request_id, result.is_closed) == (200, "req_1", True)
    now(result.close())
    assert now(result.read()) == result.content


@pytest.mark.parametrize("route", ["sync", "asyncio"])
def test_an_endpoint_function_gives_the_bytes_of_a_download(route: str) -> None:
    """The plain function gives bytes."""
    assert ask(route, DOWNLOAD, BYTES, "application/octet-stream") == BYTES


@pytest.mark.parametrize("route", RESOURCES)
def test_a_download_that_looks_like_json_stays_bytes(route: str) -> None:
    """The kind of the answer is the contract's, not what the content type says; an empty file is no error."""
    assert ask(route, DOWNLOAD, b'{"type": "error"}').content == b'{"type": "error"}'
    assert ask(route, DOWNLOAD, b"").content == b""


@pytest.mark.parametrize("variant", ["sync_detailed", "asyncio_detailed"])
@pytest.mark.parametrize("name", WHOLE)
def test_the_detailed_functions_give_the_answer_of_any_status(name: str, variant: str) -> None:
    """Status, headers, body and the typed value come together, for a success and for an error of any status."""
    from .routes import endpoint, run

    one = call(name)
    value = instances(one.success["application/json"])[0][1]
    error = {"type": "error", "error": {"type": "api_error", "message": "m"}, "request_id": None}
    for status, content in ((200, value), (529, error), (302, {"any": 1})):
        raw = json.dumps(content).encode()
        recorder = Recorder(lambda request, status=status, raw=raw: httpx.Response(status, content=raw))  # type: ignore[misc]
        body = least_body(one)
        given = {**path_arguments(one), **({"body": body} if body is not None else {})}
        kind = "sync" if variant == "sync_detailed" else "asyncio"
        answer = run(
            kind, recorder, lambda client, given=given: getattr(endpoint(name), variant)(client=client, **given)
        )  # type: ignore[misc]
        assert (answer.status_code, answer.content) == (status, raw)
        assert answer.headers["content-length"] == str(len(raw))
        assert (answer.parsed.to_dict() if answer.parsed else None) == (None if status == 302 else content)
