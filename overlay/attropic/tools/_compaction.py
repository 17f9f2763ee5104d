"""Long conversations made short: what came so far is summarized, and the summary stands in its place. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from .._core.turns import CUT, Turn, blocks
from .._errors import ConfigurationError

#: What asks for the summary.
SUMMARY_PROMPT: Final = """\
Before we go on: this conversation is about to be replaced by a summary, which you write now. Whoever continues the \
task sees nothing but your summary, so put into it everything that is needed for it:

- what was asked for, with every condition and preference that was stated, in the words of the user where they matter;
- what has been done and found out so far, with the names, numbers, paths, ids and results that may be needed again;
- what went wrong, and what was learned from it;
- what was decided and why, and what is still open;
- the next steps, in order, and what exactly was about to be done.

Write the summary itself and nothing else, addressed to whoever continues."""
#: Arguments that shape an answer, and not a summary; and those that fit one model and may not fit another.
_SHAPING: Final = ("stop_sequences", "tool_choice", "output_format", "context_management")
_OF_A_MODEL: Final = ("thinking", "output_config", "speed", "temperature", "top_k", "top_p")
#: Keys of the official ``compaction_control`` → ours.
_CONTROL: Final = {"context_token_threshold": "threshold_tokens", "model": "model", "summary_prompt": "prompt"}


@dataclass(frozen=True, kw_only=True)
class CompactionPolicy:
    """When and how a loop of tools summarizes its conversation.

    Before a request, when the last answer reached the threshold, the conversation is sent with `prompt` once more, no
    tool may be called, and the answer replaces it as one message of the user.

    Attributes:
        threshold_tokens: So many tokens of one call, read and written, those of the cache included.
        prompt: What asks for the summary.
        model: Who writes it; None is the model of the conversation.
        max_tokens: How long it may be; None is as long as any answer.
        keep_last: So many messages at the end stay as they are, behind the summary. One more stays where a result
            would lose its call.

    Raises:
        ConfigurationError: A value cannot be used; the message names it.
    """

    threshold_tokens: int = 100_000
    prompt: str = SUMMARY_PROMPT
    model: str | None = None
    max_tokens: int | None = None
    keep_last: int = 0

    def __post_init__(self) -> None:
        for name, least in (("threshold_tokens", 1), ("max_tokens", 1), ("keep_last", 0)):
            value = getattr(self, name)
            optional = name == "max_tokens" and value is None
            if not optional and (not isinstance(value, int) or isinstance(value, bool) or value < least):
                raise ConfigurationError(f"`{name}` must be a whole number from {least} on, not {value!r}.")
        if not isinstance(self.prompt, str) or not self.prompt.strip():
            raise ConfigurationError("`prompt` must be a text that asks for a summary.")

    def request(self, params: Mapping[str, Any], messages: Sequence[Turn]) -> dict[str, Any]:
        """The arguments of the call that writes the summary, without tools.

        Args:
            params: Those of the calls of the conversation.
            messages: The conversation. Calls at its end that have no result are left out.
        """
        other = self.model is not None and self.model != params.get("model")
        dropped = (*_SHAPING, *(_OF_A_MODEL if other else ()))
        found = {key: value for key, value in params.items() if key not in dropped}
        config = found.get("output_config")
        if isinstance(config, Mapping):
            found["output_config"] = {key: value for key, value in config.items() if key != "format"}
        if self.model is not None:
            found["model"] = self.model
        if self.max_tokens is not None:
            found["max_tokens"] = self.max_tokens
        return {**found, "messages": _asking(messages, self.prompt)}

    def replaced(self, messages: Sequence[Turn], summary: Any) -> list[Turn] | None:
        """The conversation with the summary in the place of what it stands for; None when it cannot be used.

        Args:
            messages: The conversation.
            summary: The answer to ``request``.
        """
        text = "".join(block.text for block in summary.content if block.type == "text").strip()
        start = self._first_kept(messages)
        if not text or summary.stop_reason in (*CUT, "refusal") or start == 0:
            return None
        return [{"role": "user", "content": [{"type": "text", "text": text}]}, *messages[start:]]

    def _first_kept(self, messages: Sequence[Turn]) -> int:
        """Where the messages that stay begin: neither with results nor inside of a turn of the assistant."""
        start = max(0, len(messages) - self.keep_last)
        while 0 < start < len(messages) and _leans(messages[start - 1], messages[start]):
            start -= 1
        return start


def compaction_of(policy: CompactionPolicy | None, control: Mapping[str, Any] | None) -> CompactionPolicy | None:
    """The policy that was given, in our form or in the official one.

    Args:
        policy: Ours.
        control: The official ``compaction_control``.

    Raises:
        ConfigurationError: Both were given, or a value cannot be used.
    """
    if policy is not None and not isinstance(policy, CompactionPolicy):
        raise ConfigurationError(f"`compaction` must be a CompactionPolicy or None, not {type(policy).__name__}.")
    if control is None:
        return policy
    if policy is not None:
        raise ConfigurationError("Give `compaction` or `compaction_control`, not both.")
    unknown = [key for key in control if key != "enabled" and key not in _CONTROL]
    if unknown:
        known = ", ".join(("enabled", *_CONTROL))
        raise ConfigurationError(f"`compaction_control` does not know {unknown[0]!r}. It knows {known}.")
    if not control.get("enabled"):
        return None
    return CompactionPolicy(**{ours: control[key] for key, ours in _CONTROL.items() if control.get(key) is not None})


def _asking(messages: Sequence[Turn], prompt: str) -> list[Turn]:
    """The conversation with a request for a summary at its end."""
    found = list(messages)
    if found and found[-1]["role"] == "assistant":
        left = [block for block in blocks(found[-1]) if block.get("type") != "tool_use"]
        found[-1:] = [{"role": "assistant", "content": left}] if left else []
    asked = {"type": "text", "text": prompt}
    if found and found[-1]["role"] == "user":
        return [*found[:-1], {"role": "user", "content": [*blocks(found[-1]), asked]}]
    return [*found, {"role": "user", "content": [asked]}]


def _leans(before: Turn, turn: Turn) -> bool:
    """Whether a message cannot stand without the one before it."""
    results = any(block.get("type") == "tool_result" for block in blocks(turn))
    return results or (turn["role"] == "assistant" and before["role"] == "assistant")
