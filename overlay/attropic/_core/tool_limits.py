"""When a loop of tools stops: its limits, and why it stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .._errors import ConfigurationError

if TYPE_CHECKING:
    from attropic_api._runtime.cost import Cost

#: Reasons to stop that are limits of the caller's, not what the model said.
LIMITS: Final = ("max_iterations", "max_total_tokens", "max_cost", "max_seconds", "stop_when", "closed")


@dataclass(frozen=True, kw_only=True)
class Stop:
    """Why a loop stopped.

    Attributes:
        reason: The ``stop_reason`` of the last answer, or the limit that was reached: ``max_iterations``,
            ``max_total_tokens``, ``max_cost``, ``max_seconds``, ``stop_when``; ``closed`` after ``close()``.
        message: The same in words.
        pending: The ids of the calls of the last answer that have no result yet. ``resume()`` runs them.
    """

    reason: str
    message: str
    pending: tuple[str, ...] = ()

    @property
    def by_limit(self) -> bool:
        """Whether it was a limit, so that ``resume()`` goes on."""
        return self.reason in LIMITS


class Progress(NamedTuple):
    """What a loop did since it began, or was resumed.

    Attributes:
        turns: How many answers came.
        tokens: How many tokens were read and written, those of the cache included.
        cost: What they cost; None when that is not known.
        seconds: How long it took.
        wish: What ``stop_when`` gave.
    """

    turns: int
    tokens: int
    cost: Decimal | None
    seconds: float
    wish: Any = None


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What a loop may use; None is endless. They count from where this loop began or was resumed.

    Attributes:
        max_iterations: Answers.
        max_total_tokens: Tokens read and written by all its calls, those of the cache included.
        max_cost: What they may cost, in the currency of ``cost``. Answers whose cost is not known do not count.
        max_seconds: Seconds. Nothing that runs is cut short.
        cost: Gives what an answer costs, or None when that is not known. Default: the prices of the package.
        stop_when: Asked after each answer with which the loop would go on; a true value stops it. Given the runner.

    Raises:
        ConfigurationError: A value is out of range; the message names it.
    """

    max_iterations: int | None = None
    max_total_tokens: int | None = None
    max_cost: Decimal | float | None = None
    max_seconds: float | None = None
    cost: Callable[[Any], Cost | Decimal | float | None] | None = None
    stop_when: Callable[[Any], Any] | None = None

    def __post_init__(self) -> None:
        for name in ("max_iterations", "max_total_tokens"):
            value = getattr(self, name)
            if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 1):
                raise ConfigurationError(f"`{name}` must be a whole number from 1 on, or None; not {value!r}.")
        for name in ("max_cost", "max_seconds"):
            value = getattr(self, name)
            number = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
            if value is not None and not (number and value > 0):
                raise ConfigurationError(f"`{name}` must be a number above 0, or None; not {value!r}.")
        for name in ("cost", "stop_when"):
            if getattr(self, name) is not None and not callable(getattr(self, name)):
                raise ConfigurationError(f"`{name}` must be a function or None, not {getattr(self, name)!r}.")

    def reached(self, progress: Progress) -> tuple[str, str] | None:
        """Which limit is reached, and in words; None when none is."""
        if progress.wish:
            said = progress.wish if isinstance(progress.wish, str) else "`stop_when` said so"
            return "stop_when", said
        bounds = (
            ("max_iterations", self.max_iterations, progress.turns, "answers came"),
            ("max_total_tokens", self.max_total_tokens, progress.tokens, "tokens were used"),
            ("max_cost", self.max_cost, progress.cost, "is the cost"),
            ("max_seconds", self.max_seconds, progress.seconds, "seconds passed"),
        )
        for name, most, used, words in bounds:
            if most is not None and used is not None and used >= most:
                told = f"{used:.1f}" if isinstance(used, float) else str(used)
                return name, f"`{name}={most}` is reached: {told} {words}"
        return None
