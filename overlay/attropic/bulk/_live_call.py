"""One live request: how it is sent, and what its end means for it and for those after it."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal

from .._core.pace import Cost, Limits, explains
from .._errors import (
    AnthropicError,
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    PaymentRequiredError,
)
from ..usage._budget_errors import BudgetExceededError
from ._items import Item, Json, Outcome
from ._pace import limits_of, used_by

if TYPE_CHECKING:
    from .._core.retry import RetryPolicy
    from ._work import Work

#: Statuses by which the API says: not so fast. Nothing was carried out, and nothing is paid.
_REFUSED: Final = frozenset((429, 529))
_NOTHING: Final = Cost(0.0, 0.0, 0.0)
#: Errors that every other request would meet as well.
_FATAL: Final = (AuthenticationError, PaymentRequiredError)


@dataclass(frozen=True)
class Answer:
    """What came of a request.

    Attributes:
        outcome: The result of its item, final unless it `may_pass`; None when it was refused, or nothing was sent.
        limits: What the answer told of the limits.
        used: What it took of them; None when nobody knows.
        asked: The seconds that the server asked to wait.
        trouble: Whether the server is overloaded, or refuses for a reason that it does not tell; or failed otherwise.
        fatal: What every other request would meet as well.
    """

    outcome: Outcome | None = None
    limits: Limits = field(default_factory=dict)
    used: Cost | None = None
    asked: float | None = None
    trouble: Literal["congestion", "failure"] | None = None
    fatal: Exception | None = None


class Sender:
    """Sends requests.

    Args:
        work: With the client. What it refuses with 429 or 529 is not sent again by itself.
    """

    def __init__(self, work: Work) -> None:
        policy: RetryPolicy = work.client._options.policy
        retry = replace(policy, retry_if=_unless_refused(policy.retry_if))
        messages = replace(work, client=work.client.with_options(retry=retry)).messages
        self._create: Callable[..., Any] = messages.create
        self._known = inspect.signature(messages.create).parameters
        self._betas = work.beta_arguments

    async def send(self, item: Item, cost: Cost) -> Answer:
        """Send the request of an item, and say what came of it.

        Args:
            item: The item.
            cost: What it was expected to take.
        """
        known = {key: value for key, value in item.params.items() if key in self._known}
        further = {key: value for key, value in item.params.items() if key not in self._known}
        extra = {"extra_body": further} if further else {}
        try:
            message = await self._create(**known, **self._betas, **extra)
        except APIError as error:
            return _failed(item, error, cost)
        except BudgetExceededError as error:
            return Answer(used=_NOTHING, fatal=error)
        except (AnthropicError, TypeError, ValueError) as error:  # nothing was sent: the params are no request
            return Answer(_errored(item, "invalid_request_error", str(error)), used=_NOTHING)
        limits = limits_of(message._rate_limits, message._headers)
        result: Json = {"type": "succeeded", "message": message.to_dict()}
        return Answer(Outcome(item.custom_id, "succeeded", result), limits, used_by(message))


def _failed(item: Item, error: APIError, cost: Cost) -> Answer:
    if isinstance(error, _FATAL):
        return Answer(used=_NOTHING, fatal=error)
    headers = error.response.headers if isinstance(error, APIStatusError) else None
    limits = limits_of(error.rate_limits, headers)
    if error.status_code in _REFUSED:
        is_explained = error.status_code == 429 and explains(limits, cost)
        return Answer(None, limits, _NOTHING, error.retry_after, None if is_explained else "congestion")
    kind = error.type or ("timeout_error" if isinstance(error, APITimeoutError) else "api_error")
    has_failed = isinstance(error, APIConnectionError) or (error.status_code or 0) >= 500
    outcome = _errored(item, kind, error.message, error)
    return Answer(outcome, limits, None, error.retry_after, "failure" if has_failed else None)


def _errored(item: Item, kind: str, message: str, error: APIError | None = None) -> Outcome:
    """A failure as the Message Batches API writes it."""
    body = error.body if error is not None else None
    if isinstance(body, dict) and isinstance(body.get("error"), dict):
        inner: Json = dict(body)
    else:
        inner = {"type": "error", "error": {"type": kind, "message": message}}
    if error is not None and error.request_id:
        inner.setdefault("request_id", error.request_id)
    return Outcome(item.custom_id, "errored", {"type": "errored", "error": inner})


def refused_for_good(item: Item, times: int) -> Outcome:
    """The outcome of an item that was refused too often."""
    words = f"the request was refused {times} times because of rate limits; it may be larger than the limits allow"
    return _errored(item, "rate_limit_error", words)


def _unless_refused(own: Callable[[APIError], bool | None] | None) -> Callable[[APIError], bool | None]:
    def decide(error: APIError) -> bool | None:
        if error.status_code in _REFUSED:
            return False
        return None if own is None else own(error)

    return decide
