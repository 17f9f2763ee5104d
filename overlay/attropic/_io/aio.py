"""The async driver. Its twin is ``sync``."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from typing import Any, TypeVar

from attropic_api._runtime.secret import conceal

from .._core.effects import Ask, Effect, Lost, Received, Send, Sleep
from .._middleware import async_chain
from .._observe import complain
from ._httpx import expose, failed, forget, head, out_of_time, prepare
from .calling import async_outcome
from .line import Line
from .pieces import async_pieces
from .timing import async_settle, async_sleep, async_within

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
        if answer is not None and answer.response is not None:
            await answer.response.aclose()
        raise
    finally:
        failure = None  # or it would hold itself by its traceback


async def carry_out(effect: Effect, line: Line, started: float) -> Any:
    """Do what a flow asks for; give what came of it."""
    if isinstance(effect, Send):
        if line.middleware:
            effect.expose = True
            outcome: Any = await async_chain(effect, line, started, send)
        else:
            outcome = await send(effect, line, started)
        outcome.elapsed = time.monotonic() - started
        return outcome
    if isinstance(effect, Sleep):
        return await async_sleep(effect.seconds)
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
    request: Any = None
    received: Received | None = None
    with async_within(at) as scope:
        try:
            request = prepare(http, effect, at, async_pieces)
            response = await http.send(request, stream=True, follow_redirects=False)
            received = head(http, effect, response, started)
            received.at = at
            if not (effect.keep_open and response.is_success):
                await read(effect, received)
            if effect.expose or not response.is_success:
                expose(response)
            return received
        except Exception as error:
            if received is not None:
                await received.response.aclose()
            return failed(http, effect, error, request, received)
        except BaseException as error:
            raise forget(error) from None
    assert scope.cancelled_caught
    return out_of_time(effect, request, received)


async def read(effect: Send, received: Received) -> None:
    """Read the body of an answer, or put its events together."""
    response = received.response
    if effect.gather is None or not response.is_success or not effect.gather.reads(response.headers):
        received.content = await response.aread()
        return
    parts = response.aiter_bytes()
    async for chunk in parts:
        effect.gather.feed(chunk)
        if effect.gather.done:
            break
    effect.gather.feed(None)
    await async_settle(response, parts)
    received.gather = effect.gather
    received.content = effect.gather.content()
