# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""What values of the description mean to a client."""

from typing import Final

#: How a delta grows its block: tag → property → property of the block, and how.
DELTAS: Final[dict[str, dict[str, tuple[str, str]]]] = {
    "citations_delta": {"citation": ("citations", "item")},
    "compaction_delta": {"content": ("content", "text")},
    "input_json_delta": {"partial_json": ("input", "json")},
    "signature_delta": {"signature": ("signature", "whole")},
    "text_delta": {"text": ("text", "text")},
    "thinking_delta": {"thinking": ("thinking", "text")},
}
#: The status that the type of an error stands for.
STATUSES: Final[dict[str, int]] = {
    "api_error": 500,
    "authentication_error": 401,
    "billing_error": 402,
    "conflict_error": 409,
    "invalid_request_error": 400,
    "not_found_error": 404,
    "overloaded_error": 529,
    "permission_error": 403,
    "rate_limit_error": 429,
    "request_too_large": 413,
    "timeout_error": 504,
}
#: What follows a reason to stop; any other ends the turn.
STOPS: Final[dict[str, str]] = {
    "compaction": "resume",
    "max_tokens": "cut",
    "model_context_window_exceeded": "cut",
    "pause_turn": "resume",
    "tool_use": "run",
}
