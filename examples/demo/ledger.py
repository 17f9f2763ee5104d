"""What the tour used: every call is told to hooks of the client, which add it up."""

from __future__ import annotations

from collections import defaultdict

from stage import say, step

from attropic import CallEvent, Hooks


class Ledger:
    """Counts calls, tokens and seconds by operation.

    Attributes:
        hooks: To be given to a client.
    """

    def __init__(self) -> None:
        self._rows: dict[str, list[float]] = defaultdict(lambda: [0, 0, 0, 0.0])
        self.hooks = Hooks(on_end=self._add, on_error=self._add)

    def _add(self, event: CallEvent) -> None:
        row = self._rows[event.operation]
        row[0] += 1
        row[1] += getattr(event.usage, "input_tokens", 0) or 0
        row[2] += getattr(event.usage, "output_tokens", 0) or 0
        row[3] += event.elapsed

    def show(self) -> None:
        """Print it."""
        step("What it used", "Anthropic(hooks=Hooks(on_end=..., on_error=...))")
        say(f"{'operation':32}{'calls':>6}{'tokens in':>11}{'out':>7}{'seconds':>9}")
        total = [sum(column) for column in zip(*self._rows.values(), strict=True)]
        for name, (calls, given, written, seconds) in [*self._rows.items(), ("in all", total)]:
            say(f"{name:32}{calls:6.0f}{given:11.0f}{written:7.0f}{seconds:9.2f}")
