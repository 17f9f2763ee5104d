"""Whatever the contract lets a client send is answered or refused, never with a failure of the server."""

from __future__ import annotations

import json
from typing import Any

import pytest

from attropic.localserver import Api, Settings
from attropic.localserver._contract import REF, contract
from attropic.localserver._sample import example

from .asking import Json, check, check_message, send, turn
from .bodies import USE

STRICT = Settings(strict=True)


def members(name: str) -> list[str]:
    return [member["$ref"].removeprefix(REF) for member in contract().schemas[name]["oneOf"]]


def tools(beta: bool) -> list[str]:
    body = contract().schemas["BetaCreateMessageParams" if beta else "CreateMessageParams"]
    return [member["$ref"].removeprefix(REF) for member in body["properties"]["tools"]["items"]["oneOf"]]


def sample(name: str) -> Any:
    return example({"$ref": f"{REF}{name}"}, contract().document)


def answered(body: Json, beta: bool) -> int:
    """The status; a message and an error keep the contract."""
    response = send(Api(settings=STRICT), body, beta=beta)
    assert isinstance(response.body, bytes)
    found = json.loads(response.body)
    assert response.status in (200, 400, 404), found
    if response.status == 200:
        check_message(found, beta)
    else:
        check("BetaErrorResponse" if beta else "ErrorResponse", found)
    return response.status


BLOCKS = [(name, name.startswith("Beta")) for name in members("InputContentBlock") + members("BetaInputContentBlock")]
TOOLS = [(name, beta) for beta in (False, True) for name in tools(beta)]


@pytest.mark.parametrize(("name", "beta"), BLOCKS)
def test_each_block_of_the_contract_is_taken(name: str, beta: bool) -> None:
    """A block of each kind, from the user, from the assistant, or in a result of a tool, is answered or refused."""
    block = sample(name)
    users = answered(turn([block, {"type": "text", "text": "?"}]), beta)
    turns = [("user", "a"), ("assistant", [block]), ("user", "b")]
    messages = [{"role": role, "content": content} for role, content in turns]
    assistants = answered(turn(messages=messages), beta)
    assert 200 in (users, assistants) or block["type"] in ("tool_use", "tool_result") or "file" in str(block)
    result = {"type": "tool_result", "tool_use_id": USE["id"], "content": [block]}
    turns = [("user", "a"), ("assistant", [USE]), ("user", [result])]
    answered(turn(messages=[{"role": role, "content": content} for role, content in turns]), beta)


@pytest.mark.parametrize("choice", ["auto", "any"])
@pytest.mark.parametrize(("name", "beta"), TOOLS)
def test_each_tool_of_the_contract_is_taken(name: str, beta: bool, choice: str) -> None:
    """A tool of each kind may be there, and be forced."""
    body = turn("Search for owls, run `print(1)`, read https://a.example", tools=[sample(name)])
    assert answered({**body, "tool_choice": {"type": choice}}, beta) == 200


@pytest.mark.parametrize("beta", [False, True])
def test_each_parameter_of_the_contract_is_taken(beta: bool) -> None:
    """The smallest value of each parameter, and null where it may be, is answered or refused."""
    rules = contract().schemas["BetaCreateMessageParams" if beta else "CreateMessageParams"]["properties"]
    for name, rule in rules.items():
        values = [example(rule, contract().document)]
        values += [None] if {"type": "null"} in rule.get("anyOf", []) else []
        for value in values:
            answered({**turn(), name: value}, beta)
