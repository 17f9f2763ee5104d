"""The flow of one call: what to send, what the outcome means, whether to send again.

A flow is a generator. It yields effects and is given their outcomes; a driver of ``_io`` carries
them out, sync or async. So each decision is written once and can be stepped through by hand.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Generator, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.body import Body

from .._errors import APIConnectionError, APIError, RetryableError, event_error, status_error
from .._observe import tell_of_one_try
from . import credentials, guard
from .effects import Ask, Effect, Failed, Lost, Outcome, Received, Send, Sleep
from .lost import connection_error
from .redirects import redirected
from .retry import Decision, RetryPolicy, decide

if TYPE_CHECKING:
    from attropic_api._runtime.operation import Operation
    from attropic_api._runtime.request import Request

    from .._observe import Watch
    from ..clouds._platform import Platform
    from .gather import Gather
    from .guard import Guard
    from .resume import ResumePolicy


class Plan:
    """Everything that is decided about a call before it is sent.

    Attributes:
        operation: What is called.
        request: What is sent; retries send the same.
        body: Its body, prepared.
        url: Where it is sent.
        timeout: Seconds, a timeout of the HTTP library, None, or not given.
        policy: When it is sent again.
        keep_open: Whether the body of a success is left unread, to be streamed.
        expose: Whether the caller is given the response.
        gather: Puts the events of the answer together, when it is streamed only on the way.
        guards: What each attempt has to pass: budgets, a rate limiter.
        idle: Seconds that a stream may give nothing but pings; None is endless.
        silence: Seconds that a stream may give nothing at all; None is endless.
        resume: When a stream that was cut goes on with another call; None is never.
        counts: Whether a header tells the number of the retry; not when the caller set or removed it.
        platform: Where it goes, when that is not the API itself.
        authorize: The flow of a platform that gives the headers of a credential, within so many seconds.
        credential: The header of the credential and the function that gives it, when it is not constant.
        argument: The argument of the client that the function was, when its header does not tell.
        follow_redirects: Whether to follow redirects; None leaves it to the HTTP client.
        watch: Who is told about the call.
    """

    __slots__ = (
        "argument", "authorize", "body", "counts", "credential", "expose", "follow_redirects", "gather", "guards",
        "idle", "keep_open", "operation", "platform", "policy", "request", "resume", "silence", "timeout", "url",
        "watch",
    )  # fmt: skip

    def __init__(
        self, operation: Operation[Any], request: Request, url: str, timeout: Any, policy: RetryPolicy
    ) -> None:
        self.operation = operation
        self.request = request
        self.body = Body(request)
        self.url = url
        self.timeout = timeout
        self.policy = policy
        self.counts = False
        self.keep_open = False
        self.expose = False
        self.gather: Callable[[], Gather] | None = None
        self.guards: tuple[Guard, ...] = ()
        self.authorize: Callable[[float | None], Generator[Effect, Any, Mapping[str, str]]] | None = None
        self.credential: tuple[str, Callable[[], Any]] | None = None
        self.argument = ""
        self.platform: Platform | None = None
        self.follow_redirects: bool | None = None
        self.idle: float | None = None
        self.silence: float | None = None
        self.resume: ResumePolicy | None = None
        self.watch: Watch | None = None

    def asking(self, request: Request) -> Plan:
        """The same plan for another request."""
        twin = copy(self)
        twin.request = request
        twin.body = Body(request)
        return twin


Flow = Generator[Effect, Any, Received]
_MOST_REDIRECTS: Final = 20
#: The header in which the API is told the number of the retry.
_COUNT: Final = "x-stainless-retry-count"


def perform(plan: Plan, read: Callable[[Received], Any]) -> Generator[Effect, Any, Any]:
    """The whole call: send it, read its answer, tell those who watch.

    Raises:
        APIConnectionError: No answer arrived.
        APIStatusError: The answer is an error.
        APIResponseValidationError: The answer is not of its type.
    """
    watch = plan.watch
    received: Received | None = None
    try:
        if plan.policy.max_retries and not plan.body.rewindable:
            tell_of_one_try(plan.operation.name)
        if watch is not None:
            yield from watch.started()
        received = yield from exchange(plan)
        found = read(received)
    except Exception as error:
        if isinstance(error, APIError) and received is not None:
            error.retries_taken = received.retries_taken
        guard.leave(plan.guards, failed=True)
        if watch is not None:
            yield from watch.failed(error)
        raise
    except BaseException as error:  # cancelled: there is no time to wait for anybody
        guard.leave(plan.guards, failed=True)
        if watch is not None and not isinstance(error, GeneratorExit):
            watch.cut(error)
        raise
    if plan.guards and not plan.keep_open:
        used = guard.used_by_answer(found, received) if plan.operation.length is not None else None
        guard.leave(plan.guards, used)
    if watch is not None and not plan.keep_open:
        yield from watch.ended(found, received)
    return found


def exchange(plan: Plan, chance: Callable[[], float] = random.random, *, retries: int = 0) -> Flow:
    """Send the request, and again while the policy says so; give the answer when it is a success.

    Args:
        plan: The call.
        chance: Gives a number from 0 to 1.
        retries: How often it was sent again before.

    Raises:
        APIConnectionError: No answer arrived.
        APIStatusError: The answer is an error.
    """
    while True:
        for one in plan.guards:
            yield from one.enter(plan)
        outcome = yield from _attempt(plan, retries)
        for one in plan.guards:
            one.attempted(outcome)
        error = _failure(plan, outcome)
        if error is None and isinstance(outcome, Received):
            outcome.retries_taken = retries
            if plan.watch is not None:
                yield from plan.watch.answered(outcome)
            return outcome
        assert error is not None
        cause = outcome.cause if isinstance(outcome, Lost) else error.__cause__
        try:
            yield from again(plan, error, cause, outcome.elapsed, retries, chance)
        finally:
            del error, outcome, cause  # or they would hold each other by the traceback
        retries += 1


def again(
    plan: Plan,
    error: Exception,
    cause: BaseException | None,
    elapsed: float,
    retries: int,
    chance: Callable[[], float] = random.random,
) -> Generator[Effect, Any, None]:
    """Wait for another attempt, when the policy says so; raise the error when it does not."""
    watch, policy = plan.watch, plan.policy
    decision = yield from _decide(plan, error, elapsed, retries, chance)
    if decision.delay is None:
        if isinstance(error, APIError) and decision.remark:
            error.remark(decision.remark)
        try:
            raise error from cause
        finally:
            del error, cause  # or they would hold each other by the traceback
    if watch is not None:
        yield from watch.retrying(error, decision, retries + 1)
    if policy.on_retry is not None:
        request_id = error.request_id if isinstance(error, APIError) else None
        yield Ask(policy.on_retry, (retries + 1, decision.delay, decision.reason, request_id))
    yield Sleep(decision.delay)


def _attempt(plan: Plan, retries: int) -> Generator[Effect, Any, Outcome]:
    """One attempt, redirects included."""
    request, body, url = plan.request, plan.body, plan.url
    if plan.counts:
        request.headers[_COUNT] = str(retries)
    if plan.credential is not None:
        header, give = plan.credential
        name = plan.argument or next(name for name, carrier in credentials.HEADERS.items() if carrier == header)
        request.headers[header] = credentials.written(header, credentials.check(name, (yield Ask(give))))
    elif plan.authorize is not None:
        try:
            request.headers.update((yield from plan.authorize(plan.policy.deadline)))
        except RetryableError as error:
            return Failed(error)
        except TimeoutError as error:
            lost = Lost("timeout", str(error), None)
            lost.elapsed = plan.policy.deadline or 0.0
            return lost
    followed = 0
    while True:
        outcome: Outcome = yield Send(plan, request, body, url, retries)
        if plan.watch is not None:
            plan.watch.attempted(outcome, retries)
        if not isinstance(outcome, Received) or not outcome.follow:
            return outcome
        followed += 1
        reason = ""
        try:
            request, url = redirected(request, url, outcome.status, outcome.headers["location"])
        except ValueError:
            reason = "a redirect to what is no address."
        same = request.method == plan.request.method
        if followed > _MOST_REDIRECTS:
            reason = f"more than {_MOST_REDIRECTS} redirects."
        elif same and not body.rewindable:
            reason = "a redirect, and the body is a stream that cannot be sent twice."
        if reason:
            lost = Lost("permanent", reason, None, headers=outcome.headers)
            lost.elapsed = outcome.elapsed
            return lost
        body = body if same else Body(request)


def _failure(plan: Plan, outcome: Outcome) -> Exception | None:
    """The error that an outcome is, or None for a success."""
    if isinstance(outcome, Failed):
        return outcome.error
    if isinstance(outcome, Lost):
        error: APIError = connection_error(outcome)
        _tell(error, plan, outcome.received)
        return error
    if not 200 <= outcome.status <= 299:
        return status_error(outcome.status, outcome.content, response=outcome.response)
    if outcome.gather is not None and outcome.gather.error is not None:
        error = event_error(outcome.gather.error, response=outcome.response)
        _tell(error, plan, outcome)
        return error
    return None


def _tell(error: APIError, plan: Plan, received: Received | None) -> None:
    """Put what was put together of an answer into the error that ended it."""
    if received is not None and received.gather is not None:
        from . import facts

        snapshot = received.gather.snapshot(plan.operation)
        facts.tell(error, received, snapshot, content_started=bool(snapshot.accumulator.parts))


def _decide(
    plan: Plan, error: Exception, elapsed: float, retries: int, chance: Callable[[], float]
) -> Generator[Effect, Any, Decision]:
    wanted: bool | None = None
    shown = _underlying(error)
    if shown is None:  # a RetryableError of middleware
        shown, wanted = APIConnectionError(message=str(error) or type(error).__name__), True
    else:
        shown.retries_taken = retries
        if plan.policy.retry_if is not None:
            wanted = yield Ask(plan.policy.retry_if, (shown,))
    return decide(
        plan.policy,
        shown,
        retries_taken=retries,
        elapsed=elapsed,
        repeatable=plan.operation.repeatable,
        rewindable=plan.body.rewindable,
        chance=chance(),
        wanted=wanted,
    )


def _underlying(error: BaseException | None) -> APIError | None:
    """The error of the API that an error of middleware comes from; None when that asks for a retry by itself."""
    while error is not None and not isinstance(error, APIError):
        error = None if isinstance(error, RetryableError) else error.__cause__
    return error
