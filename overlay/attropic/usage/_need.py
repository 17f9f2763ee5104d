"""What a request may take at most, before it is sent. Pure."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.billing import Charge, charges, rules
from attropic_api._runtime.cost import total_cost
from attropic_api._runtime.price_file import UnknownPriceWarning
from attropic_api._runtime.prices import PriceTable

from .._core.budget import Amount
from ..bulk._estimate import estimated_tokens
from ._budget_errors import UnknownPriceError

if TYPE_CHECKING:
    from attropic_api._runtime.cost import Cost
    from attropic_api._runtime.operation import Operation
    from attropic_api._runtime.request import Request

    from .._core.guard import Used
    from ._budget import Budget

#: An operation that starts a batch, by the end of its name. Its requests are paid with it.
BATCH: Final = "messages.batches.create"
#: By how much the size of a request may mislead about its tokens.
_MISLEADS: Final = 1.25
#: A price of input, by the lifetime that is asked of the cache.
_WRITES: Final = {"5m": "cache_write_5m", "1h": "cache_write_1h"}


def is_paid(operation: Operation[Any]) -> bool:
    """Whether an operation takes tokens that are paid."""
    return operation.length is not None or operation.name.endswith(BATCH)


def charges_before(
    operation: Operation[Any], request: Request, estimate: Callable[[Mapping[str, Any]], int] | None
) -> tuple[list[Charge], bool]:
    """The most that is billed of a request, and whether it is that of a batch.

    Args:
        operation: What is called.
        request: What is sent.
        estimate: Gives the most input tokens of params. Default: by their size.
    """
    if operation.length is not None:
        body = request.json if isinstance(request.json, Mapping) else {}
        return [charge_before(body, operation.length, estimate)], False
    found = [charge_before(params, "max_tokens", estimate) for params in _entries(request)]
    return [charge for charge in found if charge.tokens], True


def cost_before(budget: Budget, found: list[Charge], *, batch: bool) -> Cost | None:
    """What charges cost; None when the budget does not ask, or lets what is not known pass.

    Raises:
        UnknownPriceError: It is not known.
    """
    if budget.max_cost is None:
        return None
    cost = _priced(budget, found, batch=batch)
    if cost is None and budget.unknown == "raise":
        raise UnknownPriceError(budget.name, next((charge.model for charge in found), None))
    return cost


def need_of(budget: Budget, found: list[Charge], *, batch: bool) -> Amount:
    """What charges take of a budget.

    Raises:
        UnknownPriceError: What they cost is not known.
    """
    cost = cost_before(budget, found, batch=batch)
    tokens = sum(sum(charge.tokens.values()) for charge in found)
    return Amount(tokens=tokens) if cost is None else Amount(cost.total, tokens)


def taken_of(budget: Budget, used: Used, model: str | None, need: Amount) -> Amount:
    """What a call took of a budget.

    Args:
        budget: The budget.
        used: What the answer tells.
        model: The model that was asked for: it has a price where that which answered has none.
        need: What was reserved; what cannot be priced costs as much.
    """
    found = charges(used.usage, used.model or model)
    tokens = sum(sum(charge.tokens.values()) for charge in found)
    if budget.max_cost is None:
        return Amount(tokens=tokens)
    cost = _priced(budget, found, batch=False)
    if cost is None and model is not None and model != used.model:
        cost = _priced(budget, charges(used.usage, model), batch=False)
    return Amount(need.cost if cost is None else cost.total, tokens)


def _priced(budget: Budget, found: list[Charge], *, batch: bool) -> Cost | None:
    try:
        table = budget.prices or PriceTable.default()
        return total_cost(table.cost([charge], batch=batch) for charge in found)
    except (UnknownPriceWarning, ValueError):  # warnings may be errors
        return None


def charge_before(
    params: Mapping[str, Any], length: str, estimate: Callable[[Mapping[str, Any]], int] | None
) -> Charge:
    """The most that is billed of a request for a message.

    Args:
        params: What is sent.
        length: The name of the property that bounds its answer.
        estimate: Gives the most input tokens of params. Default: by their size.
    """
    read = math.ceil(estimated_tokens(params) * _MISLEADS) if estimate is None else int(estimate(params))
    most = params.get(length)
    most = most if isinstance(most, int) and not isinstance(most, bool) else 0
    choices = {name: value for name in rules().choices if isinstance(value := params.get(name), str)}
    if choices.get("service_tier") in ("auto", "standard_only"):  # what a request may ask for; answers name other ones
        del choices["service_tier"]
    tools = params.get("tools")
    pieces = dict(_searches(tools)) if isinstance(tools, list) else {}
    model = params.get("model")
    return Charge(
        model=model if isinstance(model, str) else None,
        tokens={_input_price(params): read, "output": most},
        pieces=pieces,
        choices=choices,
        least=read,
        most=read,
    )


def _input_price(params: Mapping[str, Any]) -> str:
    """The dearest price that input may have: that of writing it to the cache, when the request asks for it."""
    lifetimes = {_lifetime(control) for control in _controls(params)}
    return _WRITES[max(lifetimes, key=["5m", "1h"].index)] if lifetimes else "input"


def _controls(value: Any) -> Iterator[Any]:
    if isinstance(value, Mapping):
        if value.get("cache_control"):
            yield value["cache_control"]
        for part in value.values():
            if isinstance(part, Mapping | list):
                yield from _controls(part)
    elif isinstance(value, list):
        for part in value:
            if isinstance(part, Mapping | list):
                yield from _controls(part)


def _lifetime(control: Any) -> str:
    return "1h" if isinstance(control, Mapping) and control.get("ttl") == "1h" else "5m"


def _searches(tools: list[Any]) -> Iterator[tuple[str, int]]:
    """What is charged by the piece, as far as the request limits it."""
    for tool in tools:
        kind, most = (tool.get("type"), tool.get("max_uses")) if isinstance(tool, Mapping) else (None, None)
        if isinstance(kind, str) and kind.startswith("web_search_") and isinstance(most, int):
            yield "web_search_requests", most


def _entries(request: Request) -> Iterator[Mapping[str, Any]]:
    """The params of the requests of a batch, whose body is a value or stands in a file."""
    body: Any = request.json
    if not isinstance(body, Mapping):
        body, file = {}, request.content
        if isinstance(file, bytes):
            body = json.loads(file)
        elif hasattr(file, "seek"):
            body = json.load(file)
            file.seek(0)
    for entry in body.get("requests") or ():
        params = entry.get("params") if isinstance(entry, Mapping) else None
        if isinstance(params, Mapping):
            yield params
