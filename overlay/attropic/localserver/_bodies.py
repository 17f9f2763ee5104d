"""What is checked of a JSON body before its operation begins."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from ._contract import Contract, Operation
from ._schema import schemas
from ._wire import ApiError, Json

#: What tells a client that keeps conversations at the API to send the whole of this one. Source: the errors of the
#: API of 2026-10-21, to which threads belong; the contract is older.
_NO_THREADS: Final = {"error_code": "thread_unsupported_request"}


def check(operation: Operation, contract: Contract, body: Any) -> None:
    """Check a JSON body against the contract.

    Raises:
        ApiError: 400, it breaks the contract; the message names the field.
    """
    schema = submitted(operation, contract)
    try:
        schemas(contract).check(schema, body)
    except ApiError as problem:
        known = contract.resolve(schema).get("properties") or {}
        if operation.plain_name == "messages.create" and isinstance(body, dict) and "thread" in {*body} - {*known}:
            problem.more["details"] = _NO_THREADS
        raise


@cache
def submitted(operation: Operation, contract: Contract) -> Json:
    """The schema of the JSON body of an operation, as far as it is checked when the body comes.

    That is the whole of it, with one exception: the parameters of the requests of a batch are checked when it is their
    turn, as the API does, and what is wrong with them is their result.
    """
    schema = operation.bodies["application/json"]
    if operation.plain_name != "messages.batches.create":
        return schema
    body = contract.resolve(schema)
    request = contract.resolve(body["properties"]["requests"]["items"])
    loose = {**request, "properties": {**request["properties"], "params": {"type": "object"}}}
    whole = body["properties"]["requests"]
    bounds = {name: whole[name] for name in ("minItems", "maxItems")}  # before the items: their number is quickly seen
    requests = {**bounds, **whole, "items": loose}
    return {**body, "properties": {**body["properties"], "requests": requests}}
