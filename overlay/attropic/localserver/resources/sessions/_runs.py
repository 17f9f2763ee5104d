"""Agents at work: one turn after the other, as long as events wait to be handled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from ..._call import Call
from ..._wire import Json
from ._log import Log
from ._turn import Stopped, Turn

if TYPE_CHECKING:
    from ..._api import Api


class Run:
    """An agent at work.

    Attributes:
        is_stopped: Whether its turn shall end without another word.
        problem: What the script of the user raised first.
    """

    def __init__(self) -> None:
        self.is_stopped = False
        self.problem: Exception | None = None


#: The sessions of each API in which an agent is at work. It is read and changed within transactions of its store.
_RUNS: Final[WeakKeyDictionary[Api, dict[str, Run]]] = WeakKeyDictionary()


def stop(api: Api, session: str) -> bool:
    """Stop the agent of a session, and say whether it was at work."""
    run = _RUNS.get(api, {}).get(session)
    if run is not None:
        run.is_stopped = True
    return run is not None


def work(call: Call, session: Json) -> None:
    """Let the agent of a session handle what waits; if it is at work already, it will.

    The script of the user is asked outside of any transaction: it may take its time, and others go on.

    Args:
        call: Which brought the events.
        session: As it is kept.

    Raises:
        Exception: The script raised it; what waited behind was handled all the same.
    """
    api, id = call.api, session["id"]
    run = Run()
    with api.store.transaction():
        if _RUNS.setdefault(api, {}).setdefault(id, run) is not run:
            return
    try:
        while _one_turn(call, session, run):
            pass
    except BaseException:
        if _RUNS[api].get(id) is run:
            del _RUNS[api][id]
        raise
    if run.problem is not None:
        raise run.problem


def _one_turn(call: Call, session: Json, run: Run) -> bool:
    """Let the agent handle what waits, and say whether there was something; when there was not, the run has ended."""
    api, id = call.api, session["id"]
    with api.store.transaction():
        log = Log(api.store, id, api.clock())
        run.is_stopped = False
        start = log.take()
        if start is None:
            del _RUNS[api][id]
            return False
    try:
        Turn(call, session["agent"], log, start, lambda: run.is_stopped).run()
    except Stopped:
        pass
    except Exception as error:
        run.problem = run.problem or error
    return True
