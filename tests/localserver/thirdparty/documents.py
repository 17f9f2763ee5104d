"""The contract as OpenAPI has it: one document of the stable API and one of the beta API, without a query in a path."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any, Final

from .sent import BETA, SENT

Json = dict[str, Any]
#: Names of models that a server has: the list of the contract is open.
_MODELS: Final = ("claude-haiku-4-5-20251001", "claude-opus-4-7")
#: A value that is the id of nothing.
NOTHING: Final = "nothing"


def documents(
    known: Mapping[str, str] | None = None, examples: Mapping[str, Sequence[Json]] | None = None
) -> dict[str, Json]:
    """Both documents, by the names ``stable`` and ``beta``.

    Args:
        known: Name of a parameter → the id of something that is there. Such parameters get this value or one that is
            the id of nothing, for otherwise nearly all that is seen is 404.
        examples: Path → bodies that may be posted there, where the contract says in words what they must be.
    """
    contract = _told(json.loads(files("attropic_api").joinpath("contract.json").read_bytes()))
    schemas = contract["components"]["schemas"]
    schemas["Model"] = {"type": "string", "enum": list(_MODELS)}
    if known:
        _narrow(contract, known)
    for path, bodies in (examples or {}).items():
        for key in {path, f"{path}?{BETA}"} & contract["paths"].keys():
            content = contract["paths"][key]["post"]["requestBody"]["content"]["application/json"]
            content["examples"] = {str(number): {"value": body} for number, body in enumerate(bodies)}
    contract["components"]["securitySchemes"] = {"key": {"type": "apiKey", "in": "header", "name": "x-api-key"}}
    contract["security"] = [{"key": []}]
    del contract["webhooks"]
    paths = contract["paths"]
    stable = {key: item for key, item in paths.items() if "?" not in key}
    beta = {key.removesuffix(f"?{BETA}"): item for key, item in paths.items() if key.endswith(f"?{BETA}")}
    return {"stable": {**contract, "paths": stable}, "beta": {**contract, "paths": beta}}


def _told(node: Any) -> Any:
    """A part of the contract without the parameters that every request is sent with, and without extension keys."""
    if isinstance(node, list):
        return [_told(one) for one in node if not (isinstance(one, dict) and one.get("name") in SENT)]
    if not isinstance(node, dict):
        return node
    if node.get("name") == "anthropic-beta":  # names of features are an open list: any text will do
        return {**node, "schema": {"type": "string"}}
    if "itemSchema" in node:
        return {**node, "itemSchema": _event(node["itemSchema"])}
    return {key: _told(value) for key, value in node.items() if not key.startswith("x-")}


def _event(data: Json) -> Json:
    """An event as OpenAPI 3.2 describes it, where the contract describes its data."""
    text = {"type": "string", "contentMediaType": "application/json", "contentSchema": data}
    return {"type": "object", "properties": {"data": text}, "required": ["data"]}


def _narrow(contract: Json, known: Mapping[str, str]) -> None:
    """Give parameters, and properties of requests, the values that are known for their names."""
    for item in contract["paths"].values():
        for node in [item, *item.values()]:
            for parameter in node.get("parameters", []) if isinstance(node, dict) else []:
                if parameter["in"] == "path":
                    parameter["example"] = known[parameter["name"]]
                    parameter["schema"] = _one_of(known[parameter["name"]])
    schemas = contract["components"]["schemas"]
    for name, schema in schemas.items():
        for field, rule in schema.get("properties", {}).items() if name.endswith(("Params", "Param")) else ():
            if field in known and rule.get("type") == "string":
                schema["properties"][field] = _one_of(known[field])
    schemas["BetaManagedAgentsAgentUnionParams"]["oneOf"][0] = _one_of(known["agent_id"])
    schemas["BetaManagedAgentsAgentParams"]["properties"]["id"] = _one_of(known["agent_id"])


def _one_of(id: str) -> Json:
    return {"type": "string", "enum": [id, NOTHING]}
