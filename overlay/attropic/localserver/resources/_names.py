"""Names of collections and of their objects."""

from __future__ import annotations

from .._wire import ApiError


def singular(name: str) -> str:
    """The name of one of several: `statuses` → `status`, `memories` → `memory`."""
    if name.endswith("ies"):
        return name[:-3] + "y"
    return name[:-2] if name.endswith(("sses", "uses")) else name.removesuffix("s")


def missing(collection: str, parameter: str, id: str) -> ApiError:
    """The refusal of an id that nothing has.

    Args:
        collection: Where it was looked for, as `vaults.credentials`.
        parameter: The field that named it.
        id: The id.
    """
    noun = singular(collection.rpartition(".")[2]).replace("_", " ")
    return ApiError(404, f"{parameter}: no {noun} has the id {id!r}")
