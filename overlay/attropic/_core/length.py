"""Whether an answer may take longer than a silent connection lasts, so that it is better streamed on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from attropic_api._runtime.operation import Operation
    from attropic_api._runtime.request import Request

#: How fast a slow model writes: the figure by which the official package expects an answer.
_TOKENS_PER_SECOND: Final = 128_000 / 3600
#: A shorter read timeout is a wish to fail fast, not to wait for an answer in silence.
_FAIL_FAST: Final = 60.0


def too_long(operation: Operation[Any], request: Request, read_timeout: float | None) -> bool:
    """Whether the answer to this request may come later than the read timeout allows.

    Args:
        operation: Its ``length`` names the body key that bounds the answer.
        request: Not one that asks for a stream itself.
        read_timeout: Seconds of silence that are borne; None is endless.
    """
    if operation.length is None or read_timeout is None or not isinstance(request.json, dict):
        return False
    most = request.json.get(operation.length)
    if not isinstance(most, int) or isinstance(most, bool) or request.json.get(operation.stream_switch):
        return False
    return most / _TOKENS_PER_SECOND > max(read_timeout, _FAIL_FAST)
