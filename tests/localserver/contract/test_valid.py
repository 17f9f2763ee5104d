"""Every operation answers a valid request as the contract says."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest

from attropic.localserver._contract import contract

from .calling import Caller, Json, events_of, problems
from .samples import samples
from .world import BODIES, FORM, World, form, skill_archive

OPERATIONS = list(contract().operations)
FORMS = {"files.upload": ("file", "a.txt", b"hi"), "skills": ("files[]", "skill.zip", skill_archive())}


def requests(world: World, name: str) -> list[Json]:
    """Requests of an operation that the contract allows, as arguments of a call."""
    operation = world.call.api.contract.operations[name]
    if "multipart/form-data" in operation.bodies:
        field = FORMS.get(operation.plain_name) or FORMS["skills"]
        return [{"head": {"content-type": FORM}, "data": form(*field)}]
    if operation.plain_name in BODIES:
        return [{"body": BODIES[operation.plain_name]}]
    if "application/json" in operation.bodies:
        schema = operation.bodies["application/json"]
        return [{"body": body} for body in samples(world.call.api.contract, schema, world.fixed())]
    return [{}]


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_valid_request_is_answered_by_the_contract(name: str) -> None:
    """Requests with every property, and with every member of a union, are answered with 200 and a valid body."""
    count = len(requests(World(Caller()), name))
    for number in range(count):
        call = Caller()
        world = World(call)
        path = world.path(name)
        given = requests(world, name)[number]
        body = fitting(name, given.pop("body", None), world)
        answer = call.send(name, body, **given, **path)
        assert answer.status == 200, (answer.json, body)
        check(name, answer.response, call)


def fitting(name: str, body: Any, world: World) -> Any:
    """A body as this world takes it: what depends on the objects that it is about is set."""
    if name == "beta.agents.update":
        return {**body, "version": 1}
    if name == "beta.vaults.credentials.update":
        return body if body["auth"]["type"] == "mcp_oauth" else {**body, "auth": {"type": "mcp_oauth"}}
    if name == "beta.skills.delete":
        world.call("skills.versions.delete", skill_id=world.skill, version=world.skill_version)
    if name == "beta.sessions.update":
        return {key: value for key, value in body.items() if key != "vault_ids"}
    if name == "beta.sessions.events.send":
        return {"events": [event for event in body["events"] if event["type"].rpartition(".")[2] in FREE]}
    return body


#: Events that need nothing before them.
FREE = ("message", "interrupt", "define_outcome")


def check(name: str, response: Any, call: Caller) -> None:
    """The body of an answer keeps the contract, whatever its media type."""
    ((media, schema),) = [
        pair
        for pair in call.api.contract.operations[name].answers["200"].items()
        if response.headers["content-type"].startswith(pair[0])
    ]
    if media == "text/event-stream":
        values = [event for event in itertools.islice(events_of(response), 5) if isinstance(event, dict)]
    elif media == "application/x-jsonl":
        body = response.body if isinstance(response.body, bytes) else b"".join(response.body)
        values = [json.loads(line) for line in body.splitlines()]
    else:
        values = [json.loads(response.body)] if media == "application/json" else []
    for value in values:
        assert problems(call.api.contract, schema, value) == []
