"""The sync driver. Its twin is ``aio``."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from typing import Any, TypeVar

from attropic_api._runtime.closing import settle
from attropic_api._runtime.errors import ContentError
from attropic_api._runtime.secret import conceal
from attropic_api._runtime.sending import Sending, make_ready

from .._core.effects import Arrived, Ask, Close, Effect, Failed, Lost, Read, Received, Send, Sleep, Wait
from .._core.gather import gathered
from .._errors import RetryableError
from .._middleware import chain
from .._observe import complain
from ._httpx import broken, expose, failed, forget, head, out_of_time, prepare, refused
from .bodies import pieces
from .calling import plain_outcome
from .line import Line
from .outgoing import Outgoing, post
from .routing import directed, translate
from .timing import CUT, sleep, upcoming, within, worthwhile
from .waiting import rung

T = TypeVar("T")


def drive(flow: Generator[Effect, Any, T], line: Line) -> T:
    """Carry out the effects of a flow until it ends."""
    started = time.monotonic()
    outcome: Any = None
    answer: Received | None = None
    failure: BaseException | None = None
    try:
        while True:
            effect: Effect = flow.send(outcome) if failure is None else flow.throw(failure)
            failure = None
            try:
                outcome = carry_out(effect, line, started)
            except BaseException as error:
                failure = error
                continue
            if isinstance(effect, Send):
                answer = outcome if isinstance(outcome, Received) else None
    except StopIteration as end:
        found: T = end.value
        return found
    except BaseException:
        if answer is not None and answer.raw is not None:
            answer.raw.close()
        raise
    finally:
        failure = None  # or it would hold itself by its traceback


def carry_out(effect: Effect, line: Line, started: float) -> Any:
    """Do what a flow asks for; give what came of it."""
    if isinstance(effect, Send):
        try:
            make_ready(effect.body, whole=line.whole)
        except ContentError as error:
            raise refused(error) from None
        if line.middleware:
            effect.expose = True
            outcome: Any = chain(effect, line, started, send)
        else:
            try:
                outcome = send(effect, line, started)
            except RetryableError as error:  # of a platform: its credential cannot be had now
                outcome = Failed(error)
        outcome.elapsed = time.monotonic() - started
        return outcome
    if isinstance(effect, Read | Close):
        return step(effect, started)
    if isinstance(effect, Sleep):
        return sleep(effect.seconds)
    if isinstance(effect, Wait):
        return rung(effect)
    return ask(effect)


def ask(effect: Ask) -> Any:
    """Call a function of the caller's."""
    try:
        return conceal(plain_outcome(effect.function(*effect.arguments)))
    except Exception as error:
        if not effect.quiet:
            raise
        return complain(effect, error)


def finish(effects: Iterator[Ask]) -> None:
    """Carry out what is left to tell when a stream has ended."""
    for effect in effects:
        ask(effect)


def send(effect: Send, line: Line, started: float) -> Received | Lost:
    """Send one request."""
    http = line.http
    at = None if effect.deadline is None else started + effect.deadline
    outgoing: Outgoing | None = None
    received: Received | None = None
    sending = Sending()
    with within(at) as scope:
        try:
            sent = effect if line.route is None else directed(effect, line.route)
            outgoing = prepare(http, sent, at, sending)
            response = post(http, outgoing)
            received = head(http, effect, outgoing, response, started)
            received.at, received.started = at, started
            if line.route is not None:
                line.route.head(effect, received)
            found: Received | Lost = received
            if effect.gather is not None and response.is_success:
                found = follow(gathered(effect, received), started)
            elif not (effect.keep_open and response.is_success):
                received.content = response.read()
            if line.route is not None and found is received:
                translate(line.route, effect, received)
            if effect.expose or not response.is_success:
                expose(received.response)
            return found
        except Exception as error:
            if received is not None:
                received.raw.close()
            return failed(http, effect, error, outgoing, received, sending.failure)
        except BaseException as error:
            raise forget(error) from None
        finally:
            sending.drop()
    assert scope.cancelled_caught
    return out_of_time(effect, outgoing, received)


def follow(flow: Generator[Read | Close, Any, T], started: float) -> T:
    """Carry out the reads of a flow until it ends."""
    outcome: Any = None
    try:
        while True:
            outcome = step(flow.send(outcome), started)
    except StopIteration as end:
        found: T = end.value
        return found


def step(effect: Read | Close, started: float) -> Arrived | Lost | None:
    """Read more of a body, or give it up."""
    received = effect.received
    if isinstance(effect, Close):
        settle(received.response.close, received.pieces)
        return None
    if received.pieces is None:
        received.pieces = pieces(received.response)
    outcome: Arrived | Lost | None = None
    began = time.monotonic()
    try:
        data = CUT if effect.last and not worthwhile(effect) else upcoming(effect)
        now = time.monotonic()
        if data is not CUT and (received.at is None or now < received.at):
            outcome = Arrived(data, now - began, now - started)
    except Exception as error:
        outcome = broken(effect, error)
    if outcome is None:
        outcome = broken(effect, None)
    if isinstance(outcome, Lost):
        now = time.monotonic()
        outcome.waited, outcome.elapsed = now - began, now - started
    return outcome
