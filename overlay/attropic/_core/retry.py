"""Whether a call is sent again, and when. Pure: times and chance come from outside.

Source: RFC 9110, 9.2.2 (idempotent methods).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, replace
from typing import Final

from .._errors import APIConnectionError, APIError, ConfigurationError

DEFAULT_MAX_RETRIES: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """When a call that failed is sent again. All times are seconds.

    Attributes:
        max_retries: How often at most; 0 sends every call once.
        initial_delay: The wait before the first retry; each further one is twice as long.
        max_delay: The longest wait of our own choice.
        jitter: The share of the wait that chance takes away, from 0 to 1.
        max_retry_after: The longest wait that a server may ask for; a longer one raises at once.
        deadline: The longest a call may take: connecting, all attempts, bodies and waits. None is no limit.
        retry_statuses: The statuses that are retried. Default: 408, 409, 429 and all from 500.
        retry_if: Decides instead: True retries, False does not, None leaves it to the rules.
        retry_ambiguous: Whether a call is sent again when the answer was lost after the request was sent,
            so that it may have been carried out. None: when it is idempotent or costs little twice
            (messages yes; batches and uploads no).
        on_retry: Called before each wait with the number of the retry, the wait, the reason in words and
            the request id of the failed attempt. An async client also takes an async function. An
            exception that it raises ends the call.

    Raises:
        ConfigurationError: A value is out of range; the message names it.
    """

    max_retries: int = DEFAULT_MAX_RETRIES
    initial_delay: float = 0.5
    max_delay: float = 8.0
    jitter: float = 0.25
    max_retry_after: float = 60.0
    deadline: float | None = None
    retry_statuses: Collection[int] | None = None
    retry_if: Callable[[APIError], bool | None] | None = None
    retry_ambiguous: bool | None = None
    on_retry: Callable[[int, float, str, str | None], Awaitable[object] | object] | None = None

    def __post_init__(self) -> None:
        check_max_retries(self.max_retries)
        for name in ("initial_delay", "max_delay", "max_retry_after"):
            if not _is_number(value := getattr(self, name)) or value < 0:
                raise ConfigurationError(f"`{name}` must be a number of seconds from 0 on, not {value!r}.")
        if not _is_number(self.jitter) or not 0 <= self.jitter <= 1:
            raise ConfigurationError(f"`jitter` must be a share from 0 to 1, not {self.jitter!r}.")
        if self.deadline is not None and (not _is_number(self.deadline) or self.deadline <= 0):
            raise ConfigurationError(f"`deadline` must be a number of seconds above 0, or None; not {self.deadline!r}.")
        for name in ("retry_if", "on_retry"):
            if (value := getattr(self, name)) is not None and not callable(value):
                raise ConfigurationError(f"`{name}` must be a function, not {value!r}.")
        if self.retry_ambiguous not in (None, True, False) or isinstance(self.retry_ambiguous, float):
            raise ConfigurationError(f"`retry_ambiguous` must be True, False or None, not {self.retry_ambiguous!r}.")
        statuses = self.retry_statuses
        whole = statuses is None or (isinstance(statuses, Collection) and all(isinstance(s, int) for s in statuses))
        if not whole or isinstance(statuses, str | bytes):
            raise ConfigurationError(f"`retry_statuses` must be a collection of statuses, not {statuses!r}.")

    def with_max_retries(self, max_retries: int) -> RetryPolicy:
        """The same policy with another number of retries."""
        return self if max_retries == self.max_retries else replace(self, max_retries=max_retries)


def check_max_retries(value: object) -> None:
    """See that a number of retries is one.

    Raises:
        ConfigurationError: It is not a whole number from 0 on.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ConfigurationError(
            f"`max_retries` must be a whole number from 0 on, not {value!r}. To never give up, take a large number; "
            "to never retry, 0."
        )


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value == value


class Decision:
    """What to do after a failed attempt.

    Attributes:
        delay: The seconds to wait before the next attempt; None gives up.
        reason: Why, in words.
        remark: What the error says beside what happened, when that is not the usual end of retries.
    """

    __slots__ = ("delay", "reason", "remark")

    def __init__(self, delay: float | None, reason: str, remark: str = "") -> None:
        self.delay = delay
        self.reason = reason
        self.remark = remark


def decide(
    policy: RetryPolicy,
    error: APIError,
    *,
    retries_taken: int,
    elapsed: float,
    repeatable: bool,
    rewindable: bool,
    chance: float,
    wanted: bool | None = None,
) -> Decision:
    """Whether to send a call again after this error.

    Args:
        policy: The caller's policy.
        error: What the attempt would raise.
        retries_taken: How many retries there were.
        elapsed: Seconds since the call began.
        repeatable: Whether a lost call may be repeated by the nature of the operation.
        rewindable: Whether the body can be sent again.
        chance: A number from 0 to 1.
        wanted: What ``retry_if`` says, or that the error asks for a retry by itself.
    """
    reason = describe(error)
    if wanted is None:
        wanted = error.is_retryable if policy.retry_statuses is None else _listed(policy.retry_statuses, error)
        if not wanted:
            return Decision(None, f"{reason}: not retryable")
        may = repeatable if policy.retry_ambiguous is None else policy.retry_ambiguous
        if isinstance(error, APIConnectionError) and error.sent and not may:
            remark = "Not retried: the request was sent, so it may have been carried out (`retry_ambiguous`)."
            return Decision(None, reason, remark)
    if not wanted:
        return Decision(None, f"{reason}: not retryable")
    if retries_taken >= policy.max_retries:
        return Decision(None, f"{reason}: no retry is left")
    if not rewindable:
        return Decision(None, reason, "Not retried: the body is a stream that cannot be sent twice.")
    asked = error.retry_after
    if asked is not None and asked > policy.max_retry_after:
        most = policy.max_retry_after
        remark = f"Not retried: the server asks for a wait of {asked:g} s, above `max_retry_after` ({most:g} s)."
        return Decision(None, reason, remark)
    delay = asked if asked is not None else backoff(policy, retries_taken, chance)
    if policy.deadline is not None and elapsed + delay >= policy.deadline:
        remark = f"Not retried: a wait of {delay:.3g} s would go beyond the `deadline` of {policy.deadline:g} s."
        return Decision(None, reason, remark)
    return Decision(delay, reason)


def backoff(policy: RetryPolicy, retries_taken: int, chance: float) -> float:
    """The wait that we choose: doubled each time, up to a limit, less a share by chance."""
    delay = min(policy.initial_delay * 2.0 ** min(retries_taken, 1000), policy.max_delay)
    return delay * (1 - policy.jitter * chance)


def describe(error: APIError) -> str:
    """Why an attempt failed, in a few words."""
    if error.status_code is not None:
        return f"status {error.status_code}" + (f" ({error.type})" if error.type else "")
    return error.message.rstrip(".")


def _listed(statuses: Collection[int], error: APIError) -> bool:
    if error.status_code is None or error.should_retry is not None:
        return error.is_retryable
    return error.status_code in statuses
