"""The course of a stream stepped by hand: bytes and losses go in, batches and effects come out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attropic import Hooks
from attropic._core.course import Course
from attropic._core.effects import Arrived, Ask, Lost, Read, Received, Send
from attropic._core.ending import Ending
from attropic._core.resume import ResumePolicy
from attropic._core.streaming import DEFAULT_IDLE_TIMEOUT
from attropic_api._runtime.operation import Operation
from attropic_api._runtime.template import plain
from attropic_api._runtime.values import anything
from attropic_api.api.beta_messages import create as beta
from attropic_api.api.beta_sessions_events import stream as session
from attropic_api.api.messages_batches import results

from .steps import CREATE, HEADERS, Sent, Walk, answer, lost, plan

BETA: Operation[Any] = beta.OPERATION
SESSION: Operation[Any] = session.OPERATION
RESULTS: Operation[Any] = results.OPERATION
#: What comes of one read: bytes, None for their end, or what the driver would give.
Outcome = bytes | Arrived | Lost | Received | None


def after(seconds: float, data: bytes | None, *, elapsed: float = 0.0) -> Arrived:
    """Bytes that came so many seconds after they were waited for, and after the beginning of the call."""
    arrived = Arrived(data, seconds)
    arrived.elapsed = elapsed
    return arrived


def gone(kind: Any = "connection", *, elapsed: float = 0.0, waited: float = 0.0, **more: Any) -> Lost:
    """A body that broke off."""
    found = lost(kind, sent=True, **more)
    found.elapsed, found.waited = elapsed, waited
    return found


def head(status: int = 200, **headers: str) -> Received:
    """The head of an answer whose body is still to come."""
    return answer(status, b"", **headers)


def course(
    operation: Operation[Any] = CREATE,
    *,
    kind: str = "",
    received: Received | None = None,
    idle: float | None = DEFAULT_IDLE_TIMEOUT,
    silence: float | None = None,
    resume: ResumePolicy | None = None,
    hooks: Sequence[Hooks] = (),
    headers: dict[str, str] = HEADERS,
    events: bool | None = None,
    **policy: Any,
) -> Course:
    """The course of a stream whose head is here; waits before retries have no chance in them."""
    request = operation.request(ARGUMENTS.get(operation.name, {"body": BODY}))
    made = plan(operation, request=request, hooks=hooks, keep_open=True, headers=headers, **{"jitter": 0, **policy})
    made.idle, made.silence, made.resume = idle, silence, resume
    many = operation.many(request)
    assert many is not None
    return Course(made, kind or many[0], many[1], received or head(), events=events)


BODY: dict[str, Any] = {"model": "m", "max_tokens": 9, "messages": [{"role": "user", "content": "Hi."}], "stream": True}
ARGUMENTS: dict[str, dict[str, Any]] = {
    RESULTS.name: {"message_batch_id": "b"},
    SESSION.name: {"session_id": "s"},
}


class Ride(Walk):
    """What came out of a course.

    Attributes:
        batches: The lists that the caller was given.
        typed: The values in them, as the caller reads them.
        words: All that happened, in order: the class of each effect, and ``batch``.
        error: What the caller is raised, with what is known of the stream in it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.batches: list[list[Any]] = []
        self.typed: list[Any] = []
        self.words: list[str] = []

    @property
    def given(self) -> list[Any]:
        """The values that the caller was given."""
        return [value for batch in self.batches for value in batch]

    @property
    def tags(self) -> list[str]:
        """The types of the events that the caller was given."""
        return [value["type"] for value in self.given]

    @property
    def reads(self) -> list[Read]:
        """The reads that were to bring something, those that only waited for the end left out."""
        return [effect for effect in self.effects if isinstance(effect, Read) and not effect.last]

    @property
    def drains(self) -> list[Read]:
        """The reads that only waited for the end."""
        return [effect for effect in self.effects if isinstance(effect, Read) and effect.last]


def ride(course: Course, *outcomes: Outcome, raw: bool = False, drain: Sequence[Arrived | Lost] = ()) -> Ride:
    """Step a course to its end.

    Args:
        course: The course.
        outcomes: One for each read and each send, in their order.
        raw: Whether the caller takes the events as they came.
        drain: One for each read that only waits for the end; the end itself, when there are none.
    """
    ridden, left, rest = Ride(), list(outcomes), list(drain)
    typed = anything if raw else course.typed()
    flow: Any = course.raw() if raw else course.run()
    given: Any = None
    failure: BaseException | None = None
    try:
        while True:
            effect = flow.send(given) if failure is None else flow.throw(failure)
            given = failure = None
            if isinstance(effect, list):
                ridden.words.append("batch")
                ridden.batches.append([plain(value) for value in effect])
                try:
                    ridden.typed += map(typed, effect)
                except ValueError as error:
                    raise course.invalid(error) from error
                continue
            ridden.words.append(type(effect).__name__)
            ridden.effects.append(effect)
            if isinstance(effect, Read):
                given = _read(effect, left, rest)
            elif isinstance(effect, Send):
                assert left, "the course sends once more than there are outcomes"
                ridden.sent.append(Sent(effect))
                given = left.pop(0)
                assert isinstance(given, Received | Lost)
            elif isinstance(effect, Ask):
                try:
                    given = effect.function(*effect.arguments)
                except Exception as error:
                    failure = error
    except StopIteration:
        pass
    except AssertionError:
        raise
    except Exception as error:
        ridden.error = Ending(course.plan, course.explain).failed(error)
    assert left == [], "the course ended before it saw every outcome"
    assert rest == [], "the course waited for the end less often than there are outcomes"
    return ridden


def _read(effect: Read, left: list[Any], rest: list[Any]) -> Arrived | Lost:
    """What comes of a read."""
    if effect.last:
        return rest.pop(0) if rest else Arrived(None, 0.0)
    assert left, "the course reads once more than there are outcomes"
    outcome = left.pop(0)
    return outcome if isinstance(outcome, Arrived | Lost) else Arrived(outcome, 0.0)
