"""What a caller says of one stream."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from attropic_api._runtime.omit import NotGiven, not_given

from .._errors import ConfigurationError

if TYPE_CHECKING:
    from .resume import ResumePolicy

#: Half an hour: a model may think that long without showing it, while pings come.
DEFAULT_IDLE_TIMEOUT: Final = 1800.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Streaming:
    """The settings of one stream; what is not given is that of the client.

    Attributes:
        idle_timeout: Seconds that it may give nothing but pings; None is endless.
        silence_timeout: Seconds that it may give no byte; None is endless.
        resume: When it goes on by itself after it was cut; None is never.

    Raises:
        ConfigurationError: A value cannot be used; the message names it.
    """

    idle_timeout: float | NotGiven | None = not_given
    silence_timeout: float | NotGiven | None = not_given
    resume: ResumePolicy | None = None

    def __post_init__(self) -> None:
        check_seconds("idle_timeout", self.idle_timeout)
        check_seconds("silence_timeout", self.silence_timeout)
        if self.resume is None:
            return
        from .resume import ResumePolicy

        if not isinstance(self.resume, ResumePolicy):
            raise ConfigurationError(f"`resume` must be a ResumePolicy or None, not {type(self.resume).__name__}.")


def check_seconds(name: str, value: object) -> None:
    """See that a value is a number of seconds above 0, None, or was not given.

    Raises:
        ConfigurationError: It is something else; the message names it.
    """
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if value is None or isinstance(value, NotGiven) or (number and value > 0):  # type: ignore[operator]
        return
    raise ConfigurationError(f"`{name}` must be a number of seconds above 0, or None; not {value!r}.")
