"""Where objects are kept: ids, transactions, names that keep others out, and a store that is forgotten."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from attropic.localserver import Store


def test_an_id_was_issued_or_was_not() -> None:
    """A store knows the ids that it gave, also those whose objects are gone."""
    store = Store()
    id = store.new_id("file")
    assert id == "file_000000000000000000000001"
    assert store.issued(id)
    for other in (
        "file_000000000000000000000002",
        "file_000000000000000000000000",
        "skill_000000000000000000000001",
        "file_1",
        "file_00000000000000000000000x",
        "file_٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠١",
        "file",
        "",
    ):
        assert not store.issued(other)


def test_a_store_that_is_forgotten_is_closed() -> None:
    """Nobody has to close a store in memory: no warning about its connection, whoever drops it."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        store: Store | None = Store()
        assert store is not None
        circle = [store]
        circle.append(circle)  # type: ignore[arg-type]
        store = None
        del circle
        gc.collect()


def test_closing_twice_is_fine(tmp_path: Path) -> None:
    """The second time changes nothing."""
    store = Store(tmp_path)
    store.close()
    store.close()


def test_what_fails_leaves_nothing(tmp_path: Path) -> None:
    """A transaction happens whole or not at all, bytes and counters included."""
    store = Store(tmp_path)

    def fail() -> None:
        with store.transaction():
            store.put("thing", store.new_id("thing"), {"a": store.keep([b"x" * 1_000_000])})
            raise RuntimeError("no")

    with pytest.raises(RuntimeError, match="no"):
        fail()
    assert store.all("thing") == []
    assert b"".join(store.read(1)) == b""
    assert store.new_id("thing").endswith("1")
    store.close()


def test_one_at_a_time_is_within_a_name() -> None:
    """Who asks for a name waits for whoever is within it; other names and the store are free."""
    store = Store()
    order: list[str] = []
    inside, leave = threading.Event(), threading.Event()

    def first() -> None:
        with store.alone("a"), store.alone("a"):
            inside.set()
            assert leave.wait(10)
            order.append("first")

    def second() -> None:
        with store.alone("a"):
            order.append("second")

    one, two = threading.Thread(target=first), threading.Thread(target=second)
    one.start()
    assert inside.wait(10)
    two.start()
    with store.alone("b"), store.transaction():
        order.append("other")
    leave.set()
    one.join(10)
    two.join(10)
    assert order == ["other", "first", "second"]


@pytest.mark.parametrize("sizes", [[], [0], [1], [262_144], [262_145], [100] * 7000, [3_000_000, 0, 5]])
def test_bytes_come_back_as_they_were(sizes: list[int]) -> None:
    """Whatever pieces bytes come in, they are the same when they are read."""
    store = Store()
    pieces = [bytes([number % 256]) * size for number, size in enumerate(sizes)]
    file = store.keep(pieces)
    found = list(store.read(file))
    assert b"".join(found) == b"".join(pieces)
    assert all(len(piece) <= 262_144 for piece in found)
    store.drop(file)
    assert list(store.read(file)) == []


def test_a_file_that_comes_or_goes_keeps_nobody_waiting() -> None:
    """Between two pieces of a large file others read and write, and so they do while it is forgotten."""
    store = Store()
    small = store.keep([b"small"])

    def pieces() -> Iterator[bytes]:
        for number in range(40):
            with ThreadPoolExecutor(1) as other:
                assert other.submit(lambda: list(store.read(small))).result(10) == [b"small"]
                other.submit(store.put, "thing", str(number), {}).result(10)
            yield b"x" * 300_000

    large = store.keep(pieces())
    assert sum(map(len, store.read(large))) == 12_000_000
    assert len(store.all("thing")) == 40


def test_bytes_that_fail_on_their_way_are_forgotten() -> None:
    """A file whose pieces end in an error is not kept, whatever of it was written."""
    store = Store()

    def pieces() -> Iterator[bytes]:
        yield b"x" * 9_000_000
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError, match="no more"):
        store.keep(pieces())
    assert list(store.read(1)) == []


def test_a_file_that_was_under_way_when_its_process_died_is_forgotten(tmp_path: Path) -> None:
    """Opening the folder again takes away what nobody can read; files that were kept stay."""
    code = """
import os, pathlib, sys
from attropic.localserver import Store
store = Store(pathlib.Path(sys.argv[1]))
store.keep([b"kept"])
def pieces():
    yield b"x" * 9_000_000
    os._exit(0)
store.keep(pieces())
"""
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True)
    store = Store(tmp_path)
    assert list(store.read(1)) == [b"kept"]
    assert list(store.read(2)) == []
    assert store.keep([b"next"]) == 3
    store.close()
