"""Requests and answers of another version of the API than that of the contract, told by the header of the request."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from attropic_api._runtime.conventions import VERSION_HEADER
from attropic_api._runtime.versions import Version, respelled
from attropic_api._server import VERSIONS

from ._wire import ApiError, Request, Response, dumps

if TYPE_CHECKING:
    from ._contract import Operation
    from ._form import Part


def version_of(request: Request) -> Version | None:
    """The version that a request asks for; None when it is that of the contract, or nothing is known of it."""
    return _load(request.headers.get(VERSION_HEADER, ""))


@cache
def _load(name: str) -> Version | None:
    if name not in VERSIONS:
        return None
    found: Version = import_module(f"attropic_api._versions.{VERSIONS[name]}").VERSION
    return found


def offered(version: Version, operation: Operation) -> None:
    """See that the version has an operation.

    Raises:
        ApiError: 404, it has not.
    """
    if "gone" in _row(version, operation):
        raise ApiError(404, f"Not found in version {version.name}: {operation.path}")


def form(version: Version, operation: Operation, parts: list[Part]) -> None:
    """Give the parts of a form the names of the contract."""
    names = _back(version, operation)
    for part in parts:
        part.name = names.get(part.name, part.name)


def body(version: Version, operation: Operation, value: Any) -> Any:
    """A JSON body with the names of the contract.

    Raises:
        ApiError: 400, it has what the version does not have.
    """
    row = _row(version, operation)
    for name, remedy in row.get("nested", {}).get((), {}).items():
        if isinstance(value, dict) and name in value:
            raise ApiError(400, f"{name}: Not supported in version {version.name}. {remedy}")
    return respelled(value, {(): _back(version, operation)})


def answer(version: Version, operation: Operation, response: Response) -> Response:
    """An answer with the names of the version."""
    names = _row(version, operation).get("answer")
    if not names or response.status != operation.status or not isinstance(response.body, bytes):
        return response
    return replace(response, body=dumps(respelled(json.loads(response.body), names)))


def _row(version: Version, operation: Operation) -> Mapping[str, Any]:
    return version.operations.get(operation.name, {})


def _back(version: Version, operation: Operation) -> dict[str, str]:
    """Key of the version → key of the contract, in a body."""
    return {new: old for old, new in _row(version, operation).get("renamed", {}).get((), {}).items()}
