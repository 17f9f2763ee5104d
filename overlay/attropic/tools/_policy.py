"""How calls of a tool are carried out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from .._core.retry import RetryPolicy, check_max_retries
from .._core.retry import backoff as _backoff
from .._core.streaming import check_seconds
from .._errors import ConfigurationError

if TYPE_CHECKING:
    from .._core.tool_calls import ToolCall

#: The longest wait of our own choice.
_LONGEST_WAIT: Final = 8.0


@dataclass(frozen=True, kw_only=True)
class ToolPolicy:
    """How calls of a tool are carried out.

    Attributes:
        timeout: The seconds that an attempt may take; None is endless. An async tool is cancelled then. A thread
            cannot be: a tool that is not async runs on, unheard, until it ends or sees ``ToolContext.cancelled``.
        max_retries: How often at most a call is tried again that raised one of `retry_on`.
        retry_on: The exceptions after which a call is tried again; a timeout is a ``TimeoutError``.
        backoff: The seconds before the first retry; each further wait is twice as long, up to 8 s, less a share that
            chance takes away. Or a function of the number of the retry, from 1 on, that gives the seconds.
        concurrency: How many calls of the tool may run at a time, in all executors that share its registry.
        approval: Whether a call needs approval. None: if the executor has an `approve` hook. True: always; it is
            refused where there is no such hook. False: never. A function: it is asked in the place of that hook.

    Raises:
        ConfigurationError: A value is out of range; the message names it.
    """

    timeout: float | None = None
    max_retries: int = 2
    retry_on: type[Exception] | tuple[type[Exception], ...] = ()
    backoff: float | Callable[[int], float] = 0.5
    concurrency: int | None = None
    approval: bool | Callable[[ToolCall], Any] | None = None

    def __post_init__(self) -> None:
        check_seconds("timeout", self.timeout)
        check_max_retries(self.max_retries)
        kinds = self.retry_on if isinstance(self.retry_on, tuple) else (self.retry_on,)
        if not all(isinstance(kind, type) and issubclass(kind, Exception) for kind in kinds):
            raise ConfigurationError(
                f"`retry_on` must be a class of exceptions, or a tuple of such, not {self.retry_on!r}."
            )
        if not callable(self.backoff):
            _check_wait(self.backoff)
        check_concurrency(self.concurrency)
        if self.approval not in (None, True, False) and not callable(self.approval):
            raise ConfigurationError(f"`approval` must be True, False, None or a function, not {self.approval!r}.")

    def retries(self, error: BaseException, taken: int) -> bool:
        """Whether a call is tried again.

        Args:
            error: What the attempt raised.
            taken: How many retries there were.
        """
        return taken < self.max_retries and isinstance(error, self.retry_on)

    def delay(self, taken: int, chance: float) -> float:
        """The seconds before the next attempt.

        Args:
            taken: How many retries there were.
            chance: A number from 0 to 1.

        Raises:
            ConfigurationError: The function that was given as `backoff` gives no number of seconds.
        """
        if callable(self.backoff):
            return _check_wait(self.backoff(taken + 1))
        return _backoff(self._waits, taken, chance)

    @cached_property
    def _waits(self) -> RetryPolicy:
        first = self.backoff if isinstance(self.backoff, int | float) else 0.0
        return RetryPolicy(initial_delay=first, max_delay=max(first, _LONGEST_WAIT))


def check_concurrency(value: object) -> None:
    """See that a limit is one.

    Raises:
        ConfigurationError: It is neither a whole number from 1 on, nor None.
    """
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 1):
        raise ConfigurationError(f"`concurrency` must be a whole number from 1 on, or None, not {value!r}.")


def _check_wait(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < float("inf"):
        raise ConfigurationError(
            f"`backoff` must be a number of seconds from 0 on, or a function that gives one, not {value!r}."
        )
    return value
