"""The async driver. Its twin is ``sync``."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from typing import Any, TypeVar

from attropic_api._runtime.closing import async_settle
from attropic_api._runtime.errors import ContentError
from attropic_api._runtime.secret import conceal
from attropic_api._runtime.sending import AsyncSending, async_make_ready

from .._core.effects import Arrived, Ask, Close, Effect, Failed, Lost, Read, Received, Send, Sleep, Wait
from .._core.gather import gathered
from .._errors import RetryableError
from .._middleware import async_chain
from .._observe import complain
from ._httpx import broken, expose, failed, forget, head, out_of_time, prepare, refused
from .bodies import async_pieces
from .calling import async_outcome
from .line import Line
from .outgoing import Outgoing, async_post
from .routing import async_directed, translate
from .timing import CUT, async_sleep, async_upcoming, async_within, worthwhile
from .waiting import async_rung

T = TypeVar("T")


async def drive(flow: Generator[Effect, Any, T], line: Line) -> T:
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
                outcome = await carry_out(effect, line, started)
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
            await answer.raw.aclose()
        raise
    finally:
        failure = None  # or it would hold itself by its traceback


async def carry_out(effect: Effect, line: Line, started: float) -> Any:
    """Do what a flow asks for; give what came of it."""
    if isinstance(effect, Send):
        try:
            await async_make_ready(effect.body, whole=line.whole)
        except ContentError as error:
            raise refused(error) from None
        if line.middleware:
            effect.expose = True
            outcome: Any = await async_chain(effect, line, started, send)
        else:
            try:
                outcome = await send(effect, line, started)
            except RetryableError as error:  # of a platform: its credential cannot be had now
                outcome = Failed(error)
        outcome.elapsed = time.monotonic() - started
        return outcome
    if isinstance(effect, Read | Close):
        return await step(effect, started)
    if isinstance(effect, Sleep):
        return await async_sleep(effect.seconds)
    if isinstance(effect, Wait):
        return await async_rung(effect)
    return await ask(effect)


async def ask(effect: Ask) -> Any:
    """Call a function of the caller's."""
    try:
        return conceal(await async_outcome(effect.function(*effect.arguments)))
    except Exception as error:
        if not effect.quiet:
            raise
        return complain(effect, error)


async def finish(effects: Iterator[Ask]) -> None:
    """Carry out what is left to tell when a stream has ended."""
    for effect in effects:
        await ask(effect)


async def send(effect: Send, line: Line, started: float) -> Received | Lost:
    """Send one request."""
    http = line.http
    at = None if effect.deadline is None else started + effect.deadline
    outgoing: Outgoing | None = None
    received: Received | None = None
    sending = AsyncSending()
    with async_within(at) as scope:
        try:
            sent = effect if line.route is None else await async_directed(effect, line.route)
            outgoing = prepare(http, sent, at, sending)
            response = await async_post(http, outgoing)
            received = head(http, effect, outgoing, response, started)
            received.at, received.started = at, started
            if line.route is not None:
                line.route.head(effect, received)
            found: Received | Lost = received
            if effect.gather is not None and response.is_success:
                found = await follow(gathered(effect, received), started)
            elif not (effect.keep_open and response.is_success):
                received.content = await response.aread()
            if line.route is not None and found is received:
                translate(line.route, effect, received)
            if effect.expose or not response.is_success:
                expose(received.response)
            return found
        except Exception as error:
            if received is not None:
                await received.raw.aclose()
            return failed(http, effect, error, outgoing, received, sending.failure)
        except BaseException as error:
            raise forget(error) from None
        finally:
            await sending.drop()
    assert scope.cancelled_caught
    return out_of_time(effect, outgoing, received)


async def follow(flow: Generator[Read | Close, Any, T], started: float) -> T:
    """Carry out the reads of a flow until it ends."""
    outcome: Any = None
    try:
        while True:
            outcome = await step(flow.send(outcome), started)
    except StopIteration as end:
        found: T = end.value
        return found


async def step(effect: Read | Close, started: float) -> Arrived | Lost | None:
    """Read more of a body, or give it up."""
    received = effect.received
    if isinstance(effect, Close):
        await async_settle(received.response.aclose, received.pieces)
        return None
    if received.pieces is None:
        received.pieces = async_pieces(received.response)
    outcome: Arrived | Lost | None = None
    began = time.monotonic()
    try:
        data = CUT if effect.last and not worthwhile(effect) else await async_upcoming(effect)
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
