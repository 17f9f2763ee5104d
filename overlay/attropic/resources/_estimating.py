"""`client.messages.count` and `estimate_cost`: what a call takes, before it is made."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from ._parsing import counted

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api.types import MessageTokensCount
    from attropic_api.types.beta import BetaMessageTokensCount

    from ..usage._estimate import CostEstimate, Terms
    from ._estimate_arguments import (
        BetaCountArguments,
        BetaEstimateArguments,
        CountArguments,
        EstimateArguments,
    )


class CountingMessages:
    """What counting adds to `client.messages`."""

    def count(self, **params: Unpack[CountArguments]) -> MessageTokensCount:
        """Count the input tokens of a call: ``count_tokens`` for the arguments of ``create``.

        Args:
            **params: The arguments of ``create``. What does not matter to the count, as ``max_tokens``, is not sent.

        Raises:
            APIError: The API cannot count it: it takes no tools of the server but few, and no files or URLs.
                ``attropic.usage.estimate_tokens`` estimates it then.
            ConfigurationError: The type cannot be asked for, or ``output_config`` names a format already.
            TypeError: An argument is missing or unknown.
        """
        ask: Any = self
        found: MessageTokensCount = ask.count_tokens(**_countable(type(self), params))
        return found

    def estimate_cost(self, **params: Unpack[EstimateArguments]) -> CostEstimate:
        """Estimate what a call of ``create`` will cost, without making it.

        Args:
            **params: The arguments of ``create``. Beside them ``offline``: estimate the input, do not let the API
                count it; ``prices``: other prices than those of the package; ``batch``: at the price of batches; and
                ``cache_hit_rate``: the share of a prompt with ``cache_control`` that is expected to be in the cache,
                by default what the client's meter saw of the model, else nothing.

        Raises:
            APIError: The API cannot count it; ``offline=True`` does without.
            ConfigurationError: A value cannot be used; the message names it.
            TypeError: An argument is missing or unknown.
        """
        terms, arguments = _terms(params)
        if terms.offline:
            return _estimated(self, arguments, terms, None)
        ask: Any = self
        found = ask.count_tokens(**_countable(type(self), arguments))
        return _estimated(self, arguments, terms, found.input_tokens)


class AsyncCountingMessages:
    """What counting adds to `client.messages` of an async client."""

    async def count(self, **params: Unpack[CountArguments]) -> MessageTokensCount:
        """Count the input tokens of a call: ``count_tokens`` for the arguments of ``create``.

        Args:
            **params: The arguments of ``create``. What does not matter to the count, as ``max_tokens``, is not sent.

        Raises:
            APIError: The API cannot count it: it takes no tools of the server but few, and no files or URLs.
                ``attropic.usage.estimate_tokens`` estimates it then.
            ConfigurationError: The type cannot be asked for, or ``output_config`` names a format already.
            TypeError: An argument is missing or unknown.
        """
        ask: Any = self
        found: MessageTokensCount = await ask.count_tokens(**_countable(type(self), params))
        return found

    async def estimate_cost(self, **params: Unpack[EstimateArguments]) -> CostEstimate:
        """Estimate what a call of ``create`` will cost, without making it.

        Args:
            **params: The arguments of ``create``. Beside them ``offline``: estimate the input, do not let the API
                count it; ``prices``: other prices than those of the package; ``batch``: at the price of batches; and
                ``cache_hit_rate``: the share of a prompt with ``cache_control`` that is expected to be in the cache,
                by default what the client's meter saw of the model, else nothing.

        Raises:
            APIError: The API cannot count it; ``offline=True`` does without.
            ConfigurationError: A value cannot be used; the message names it.
            TypeError: An argument is missing or unknown.
        """
        terms, arguments = _terms(params)
        if terms.offline:
            return _estimated(self, arguments, terms, None)
        ask: Any = self
        found = await ask.count_tokens(**_countable(type(self), arguments))
        return _estimated(self, arguments, terms, found.input_tokens)


class BetaCountingMessages(CountingMessages):
    """What counting adds to `client.beta.messages`."""

    if TYPE_CHECKING:

        def count(self, **params: Unpack[BetaCountArguments]) -> BetaMessageTokensCount: ...  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        def estimate_cost(self, **params: Unpack[BetaEstimateArguments]) -> CostEstimate: ...  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]


class AsyncBetaCountingMessages(AsyncCountingMessages):
    """What counting adds to `client.beta.messages` of an async client."""

    if TYPE_CHECKING:

        async def count(self, **params: Unpack[BetaCountArguments]) -> BetaMessageTokensCount: ...  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        async def estimate_cost(self, **params: Unpack[BetaEstimateArguments]) -> CostEstimate: ...  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]


def _terms(params: Mapping[str, Any]) -> tuple[Terms, dict[str, Any]]:
    """The terms among arguments, and those of the call."""
    from ..usage._estimate import Terms

    names = {field.name for field in fields(Terms)}
    given = {name: value for name, value in params.items() if name in names}
    return Terms(**given), {name: value for name, value in params.items() if name not in names}


def _estimated(messages: Any, arguments: Mapping[str, Any], terms: Terms, count: int | None) -> CostEstimate:
    from ..usage._estimate import cost_estimate, seen_by
    from ..usage._tokens import TokenEstimate, estimate_tokens

    _signature(type(messages), "create").bind(messages, **_without_format(arguments))
    params = counted(arguments)
    read = estimate_tokens(params) if count is None else TokenEstimate.exactly(count)
    return cost_estimate(params, read, terms, seen_by(messages._client, params.get("model")), counted=count is not None)


def _countable(kind: Any, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Without what ``create`` takes and ``count_tokens`` does not."""
    without = _signature(kind, "create").parameters.keys() - _signature(kind, "count_tokens").parameters.keys()
    return {name: value for name, value in arguments.items() if name not in without or name == "output_format"}


def _without_format(arguments: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in arguments.items() if name != "output_format"}


def _signature(kind: Any, name: str) -> inspect.Signature:
    """That of a method as it is generated, which names its arguments."""
    made = next(one for one in reversed(kind.__mro__) if name in vars(one))
    return inspect.signature(vars(made)[name])
