"""The results of a batch: one line after the other, typed, in memory that stays the same."""

from __future__ import annotations

import json
import pickle
import tracemalloc
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import attropic
from attropic.batches import AsyncBatchResults, BatchResultError, BatchResults
from attropic_api._runtime.model import UnknownVariant
from attropic_api._runtime.streams import AsyncStream, Stream
from attropic_api._runtime.values import parse_json
from tests.client.calls import entered, gathered, settled
from tests.helpers.scenes import COLOURS, Body, run

from .batch_api import ID, SUCCEEDED, Server, batches_of, row

ERRORED = {"type": "errored", "error": {"type": "error", "error": {"type": "api_error", "message": "no"}}}
Scene = Callable[[Any], Any]


def _read(colour: str, content: Any, scene: Scene = gathered, *, beta: bool = False, **call: Any) -> Any:
    """What a scene gives, called with the results that have this content: bytes, or a body."""
    headers = {"content-type": "text/plain"}
    sent: Any = {"content": content} if isinstance(content, bytes) else {"stream": content}

    async def main() -> Any:
        server = Server(httpx.Response(200, headers=headers, **sent))
        async with entered(server.client(colour)) as client:
            found = await settled(batches_of(client, beta=beta).results(ID, **call))
            async with entered(found) as results:
                return await scene(results)

    return run(colour, main)


async def _take(results: Any, given: list[Any]) -> None:
    """Read results into a list, up to the error that ends them."""
    if hasattr(results, "__aiter__"):
        async for one in results:
            given.append(one)
    else:
        given.extend(results)


def _ids(results: list[Any]) -> list[str]:
    return [one.custom_id for one in results]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("beta", [False, True])
def test_results_are_typed_by_what_became_of_the_request(colour: str, beta: bool) -> None:
    """Each kind has its class, one that nobody knows too; the content type does not matter."""
    new = {"type": "postponed", "until": 1}
    lines = [row("a"), row("b", ERRORED), row("c", {"type": "canceled"}), row("d", {"type": "expired"}), row("e", new)]

    found = _read(colour, b"".join(lines), beta=beta)

    assert [one.result.type for one in found] == ["succeeded", "errored", "canceled", "expired", "postponed"]
    assert found[0].result.message.content[0].text == "Hello."
    assert found[1].result.error.error.message == "no"
    assert isinstance(found[4].result, UnknownVariant)
    assert found[4].to_dict() == {"custom_id": "e", "result": new}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("size", [7, 100_000])
def test_lines_may_arrive_in_any_pieces(colour: str, end: bytes, size: int) -> None:
    """Blank lines are passed over, the last line needs no end, and what looks like a line end in a text is none."""
    said = {**SUCCEEDED["message"], "content": [{"type": "text", "text": "a\u2028b\x85é", "citations": None}]}  # type: ignore[dict-item]
    line = json.dumps({"custom_id": "c", "result": {"type": "succeeded", "message": said}}, ensure_ascii=False)
    content = b"\n \n" + row("a") + b"\n" + row("b") + line.encode()
    content = content.replace(b"\n", end)

    found = _read(colour, Body([content[at : at + size] for at in range(0, len(content), size)]))

    assert _ids(found) == ["a", "b", "c"]
    assert found[2].result.message.content[0].text == "a\u2028b\x85é"


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("end", "size"), [(b"\n", 100_000), (b"\r\n", 50)])
@pytest.mark.parametrize(
    ("broken", "custom_id", "says"),
    [
        (b'{"custom_id": "c", "res', None, "expected JSON"),
        (b"\xff\xfe", None, "expected JSON"),
        (b"[]", None, "expected an object"),
        (b'{"custom_id": "c"}', "c", "result"),
        (b'{"custom_id": "c", "result": {"type": "succeeded", "message": 1}}', "c", "$.result.message"),
        (b"[" * 5000, None, "too deep"),
    ],
)
@pytest.mark.parametrize("last", [False, True])
def test_a_line_that_cannot_be_read_is_told_after_the_good_ones(
    colour: str, end: bytes, size: int, broken: bytes, custom_id: str | None, says: str, last: bool
) -> None:
    """With its number, blank lines counted, how many were good, and whose it is; also when it is the last one."""
    content = b"\n" + row("a") + b"\n" + row("b") + broken + (b"" if last else b"\n" + row("d"))
    content = content.replace(b"\n", end)
    given: list[Any] = []

    async def scene(results: Any) -> None:
        with pytest.raises(BatchResultError, match=r"^Line 5 of the results") as caught:
            await _take(results, given)
        error = caught.value
        assert (error.line, error.good, error.custom_id) == (5, 2, custom_id)
        assert says in str(error)
        assert isinstance(error, attropic.APIResponseValidationError)
        twin = pickle.loads(pickle.dumps(error))
        assert (str(twin), twin.line, twin.good) == (str(error), 5, 2)

    _read(colour, Body([content[at : at + size] for at in range(0, len(content), size)]), scene)

    assert _ids(given) == ["a", "b"]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("one_by_one", [False, True])
def test_results_that_were_read_before_are_passed_over(colour: str, one_by_one: bool) -> None:
    """They are counted and not made; one that is broken in its inside is no matter then."""
    broken = b'{"custom_id": "b", "result": 1}\n'

    async def scene(results: Any) -> Any:
        if one_by_one:
            first = next(results) if colour == "sync" else await anext(results)
            return [first, *(await gathered(results))], results.count
        return await gathered(results), results.count

    found, count = _read(colour, row("a") + broken + row("c") + row("d"), scene, resume_after=["a", "b", "z"])

    assert _ids(found) == ["c", "d"]
    assert count == 4


@pytest.mark.parametrize("colour", COLOURS)
def test_a_cut_says_how_to_go_on(colour: str) -> None:
    """The results before it were given; the error is that of a connection, and tells how many there were."""
    given: list[Any] = []

    async def scene(results: Any) -> None:
        with pytest.raises(attropic.APIConnectionError, match=r"2 results were read.*resume_after"):
            await _take(results, given)

    _read(colour, Body([row("a"), row("b"), b'{"cust'], httpx.ReadError("gone")), scene)

    assert _ids(given) == ["a", "b"]


@pytest.mark.parametrize("colour", COLOURS)
def test_results_are_a_stream(colour: str) -> None:
    """With the answer, and closed when the block is left; what was not read is given up."""
    body = Body([row("a"), row("b")])

    async def scene(results: Any) -> Any:
        kinds = (BatchResults, Stream) if colour == "sync" else (AsyncBatchResults, AsyncStream)
        assert all(issubclass(type(results), kind) for kind in kinds)
        assert results.http_response.status_code == 200
        return (next(results) if colour == "sync" else await anext(results)), results.count

    found, count = _read(colour, body, scene)

    assert (found.custom_id, count) == ("a", 1)
    assert body.closed


@pytest.mark.parametrize("colour", COLOURS)
def test_results_by_id(colour: str) -> None:
    """A mapping from each id to its result."""

    async def main() -> Any:
        async with entered(Server(row("a") + row("b", ERRORED)).client(colour)) as client:
            return await settled(client.messages.batches.results_by_id(ID))

    found = run(colour, main)

    assert {id: one.result.type for id, one in found.items()} == {"a": "succeeded", "b": "errored"}


def test_a_raw_answer_can_be_had() -> None:
    """`with_raw_response.results` gives the answer, of which `parse()` is the stream."""
    with Server(row("a")).client("sync") as client:
        answer = client.messages.batches.with_raw_response.results(ID)

        assert answer.status_code == 200
        assert _ids(list(answer.parse())) == ["a"]


def _peak(rows: int) -> int:
    with Server(httpx.Response(200, stream=Body(row(f"r{number}") for number in range(rows)))).client("sync") as client:
        results = client.messages.batches.results(ID)
        next(results)
        tracemalloc.start()
        try:
            assert sum(1 for _ in results) == rows - 1
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()


def test_memory_does_not_grow_with_the_results() -> None:
    """Ten times as many results need no more than a few results more."""
    _peak(50)
    few, many = _peak(200), _peak(2000)

    assert many < few + 20_000


@pytest.mark.parametrize("size", [1, 3, 10, 1000])
def test_line_numbers_count_every_line(size: int) -> None:
    """Whatever pieces the lines come in, and whether they are read as one text or line by line."""
    from attropic_api._runtime.rows import RowDecoder

    for content in (b"1\n\n2\n \n\n3\n4", b"1\r\n\r\n2\r\n \r\n\r\n3\r\n4", b"1\n\n2\r\n \n\n3\n4"):
        rows, found = RowDecoder(), list[Any]()
        for at in range(0, len(content), size):
            rows.feed(content[at : at + size], found)
        rows.feed(None, found)

        assert found == [1, 2, 3, 4]
        assert [rows.line_of(index) for index in range(4)] == [1, 3, 6, 7]


def test_a_line_has_a_limit() -> None:
    """A line that does not end is not kept for ever."""
    from attropic_api._runtime.rows import RowDecoder

    rows, found = RowDecoder(limit=10), list[Any]()
    rows.feed(b"1\n" * 20, found)

    rows.feed(b"11111", found)
    rows.feed(b"11111", found)
    with pytest.raises(ValueError, match="longer than 10 bytes"):
        rows.feed(b"1", found)
    assert len(found) == 20


def test_a_value_does_not_go_over_lines() -> None:
    """A line that is no JSON is broken, also when it is whole with the next one."""
    from attropic_api._runtime.rows import RowDecoder

    assert parse_json(b"[1,\n2]") == [1, 2]
    found: list[Any] = []
    with pytest.raises(ValueError, match="expected JSON"):
        RowDecoder().feed(b"0\n[1,\n2]\n", found)
    assert found == [0]
