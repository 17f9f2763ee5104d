"""A limit on how much happens at a time."""

from __future__ import annotations

import threading
from random import Random

from attropic._io.gate import Gate


def test_who_waits_is_let_through_in_order() -> None:
    """So many go through at once; who leaves lets the next one of the line through."""
    gate, told = Gate(1), []
    first, second = (lambda: told.append("first")), (lambda: told.append("second"))

    assert gate.enter(first)
    assert not gate.enter()
    assert not gate.enter(first)
    assert not gate.enter(second)
    gate.leave()
    assert told == ["first"]
    gate.leave()
    assert told == ["first", "second"]
    gate.leave()
    assert gate.enter()


def test_who_gives_up_loses_no_place() -> None:
    """Who leaves the line is not let through; who was let through meanwhile lets the next one through."""
    gate, told = Gate(1), []
    first, second = (lambda: told.append("first")), (lambda: told.append("second"))
    gate.enter()
    gate.enter(first)
    gate.enter(second)

    gate.give_up(first)
    gate.leave()
    assert told == ["second"]
    gate.give_up(second)
    assert gate.enter()


def test_threads_keep_the_limit() -> None:
    """Of many threads that come, wait, give up and leave, never more than the limit are inside, and all places are
    free in the end."""
    gate, lock, inside, most = Gate(3), threading.Lock(), [0], [0]

    def work(seed: int) -> None:
        chance = Random(seed)
        for _ in range(100):
            through = threading.Event()
            wake = through.set
            if not gate.enter(wake):
                through.wait(chance.choice([0, 0.0001, 5]))
                if not through.is_set():
                    gate.give_up(wake)
                    continue
            with lock:
                inside[0] += 1
                most[0] = max(most[0], inside[0])
            with lock:
                inside[0] -= 1
            gate.leave()

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert most[0] <= 3
    assert [gate.enter() for _ in range(4)] == [True, True, True, False]
