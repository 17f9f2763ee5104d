"""What a request will take, learned from what others took. Pure."""

from __future__ import annotations

from typing import Final

from .pace import Cost

#: What the past counts for, at each answer.
_FADING: Final = 0.95


class Forecast:
    """How many tokens requests take, in proportion to their size and to `max_tokens`.

    Nothing is known before the first answer: then a request takes what its size says, and writes all that it may.
    """

    def __init__(self) -> None:
        self._input = _Share()
        self._output = _Share()

    def cost(self, input_tokens: float, max_tokens: float) -> Cost:
        """What a request will take.

        Args:
            input_tokens: What its size says.
            max_tokens: The most that it may write.
        """
        return Cost(input_tokens * self._input.value, max_tokens * min(1.0, self._output.value))

    def learn(self, input_tokens: float, max_tokens: float, used: Cost) -> None:
        """What a request took in truth."""
        self._input.learn(input_tokens, used.input_tokens)
        self._output.learn(max_tokens, used.output_tokens)


class _Share:
    __slots__ = ("_expected", "_true")

    def __init__(self) -> None:
        self._true = self._expected = 0.0

    @property
    def value(self) -> float:
        return self._true / self._expected if self._expected > 0 else 1.0

    def learn(self, expected: float, true: float) -> None:
        self._true = self._true * _FADING + true
        self._expected = self._expected * _FADING + expected
