"""How long a stream may be silent, and how long it may give nothing but pings.

Time counts while somebody waits for the stream, not while the caller is busy with what it gave.
"""

from __future__ import annotations

from typing import Final

from .effects import Arrived, Lost, Read, Received

#: A wait that was cut short by a hair is over.
_HAIR: Final = 0.001


class Patience:
    """The limits of one stream, in seconds; None is endless.

    Args:
        idle: From the last event that is not a ping.
        silence: From the last byte.
    """

    __slots__ = ("_elapsed", "_idle", "_read", "_silence", "_waited")

    def __init__(self, idle: float | None, silence: float | None) -> None:
        self._idle = idle
        self._silence = silence
        self._waited = 0.0
        self._elapsed = 0.0
        #: The last effect, to be used again.
        self._read: Read | None = None

    def wait(self, received: Received) -> Read | Lost:
        """The wait for more of the body, not longer than the limits allow; or what it means that they allow none."""
        left = None if self._idle is None else self._idle - self._waited
        if left is not None and left <= _HAIR:
            return self._idled(Lost("idle", "", None, headers=received.headers))
        silence = self._silence
        limit = left if silence is None else silence if left is None else min(left, silence)
        read = self._read
        if read is None or read.limit != limit or read.received is not received:
            read = self._read = Read(received, limit)
        return read

    def waited(self, outcome: Arrived | Lost) -> Arrived | Lost:
        """What came of a wait."""
        self._waited += outcome.waited
        self._elapsed = outcome.elapsed
        if isinstance(outcome, Lost) and outcome.kind == "silence":
            silence, limit = self._silence, None if self._read is None else self._read.limit
            if limit is not None and (silence is None or limit < silence):
                return self._idled(outcome)
            if silence is not None:
                outcome.reason = f"no byte came for longer than {silence:g} s (`silence_timeout`)."
        return outcome

    def _idled(self, lost: Lost) -> Lost:
        lost.kind = "idle"
        lost.sent = True
        lost.elapsed = lost.elapsed or self._elapsed
        lost.reason = f"nothing but pings came for longer than {self._idle:g} s (`idle_timeout`)."
        return lost

    def fresh(self) -> None:
        """An event came that is not a ping."""
        self._waited = 0.0
