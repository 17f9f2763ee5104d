"""All of two foreign descriptions is callable, in every colour, with credentials where the description says."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
from generated_package import Package
from script import COLOURS, Script, play, value

CREDENTIALS: dict[str, tuple[dict[str, str], dict[str, str]]] = {
    "harbour_api": ({"auth_token": "t0ken"}, {"authorization": "Bearer t0ken"}),
    "workshop_api": ({"api_key": "k3y"}, {"x-workshop-key": "k3y", "workshop-version": "2025-11-01"}),
}


def _said(package: Package, verb: str, path: str) -> tuple[Any, Any, int]:
    """A body to send, an answer to give and its status, made from the description."""
    operation = package.document["paths"][path][verb.lower()]
    sent: Any = None
    for content in operation.get("requestBody", {}).get("content", {}).values():
        sent = package.sampler.make(content["schema"], full=False)
    status = min(operation["responses"])
    given: Any = None
    for content in operation["responses"][status].get("content", {}).values():
        given = package.sampler.make(content["schema"], full=True)
    return sent, given, int(status)


@pytest.mark.parametrize("colour", COLOURS)
def test_every_operation_is_called_and_read(foreign: Package, colour: str) -> None:
    """Each of more than 40 operations sends its verb, path and credential, and gives a value of its type."""
    given, headers = CREDENTIALS[foreign.name]
    assert len(foreign.operations) >= 40
    assert len(foreign.schemas) >= 80
    plain = {name: at for name, at in foreign.operations.items() if name not in ("quay.watch", "jobs.photos")}
    said = {name: _said(foreign, verb, path) for name, (verb, path, _) in plain.items()}
    answers = [
        httpx.Response(status) if answer is None else httpx.Response(status, json=answer)
        for _, answer, status in said.values()
    ]
    script = Script(*answers)

    async def scene(client: Any) -> list[Any]:
        results = []
        for name, (body, _, _) in said.items():
            operation = foreign.operation(name)
            arguments = {key: "a/b" for key, param in operation.params.items() if param.location == "path"}
            if body is not None:
                arguments["body"] = body
            options = foreign.load("_runtime.request").Options()
            results.append(await value(client.call(operation, arguments, options)))
        return results

    results = play(foreign, colour, script, scene, **given)

    base = "/base" if foreign.name == "harbour_api" else ""
    for request, result, (name, (verb, path, _)) in zip(script.asked, results, plain.items(), strict=True):
        assert request.method == verb, name
        assert request.url.raw_path.decode() == base + re.sub(r"\{\w+\}", "a%2Fb", path)
        assert {key: request.headers[key] for key in headers} == headers
        assert not [key for key in request.headers if key.startswith("anthropic")]
        answer = said[name][1]
        if foreign.operation(name).page is None:
            assert foreign.encode(result) == answer, name
        else:
            assert result.to_dict() == answer, name


@pytest.mark.parametrize("colour", COLOURS)
def test_a_refusal_is_typed(foreign: Package, colour: str) -> None:
    """A documented error is raised with the value that the description gives it, and is not sent again."""
    problem = foreign.sampler.make({"$ref": "#/components/schemas/Problem"}, full=True)
    script = Script(httpx.Response(422, json=problem))
    name = "ports" if foreign.name == "harbour_api" else "jobs"

    async def scene(client: Any) -> None:
        await value(getattr(client, name).retrieve("1"))

    with pytest.raises(foreign.errors.UnexpectedStatus) as caught:
        play(foreign, colour, script, scene, max_retries=3)

    assert type(caught.value.parsed).__name__ == "Problem"
    assert caught.value.parsed.to_dict() == problem
    assert len(script.asked) == 1
