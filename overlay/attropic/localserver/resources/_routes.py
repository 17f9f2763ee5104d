"""Where the operations of a contract stand among its resources, told by their methods and paths alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from .._contract import Contract, Operation
from .._wire import Json
from ._shape import shape

_VERSION: Final = re.compile(r"v\d\w*")
#: Method → what it does to one object.
_OF_ONE: Final = {"GET": "retrieve", "DELETE": "delete", "POST": "update", "PUT": "update", "PATCH": "update"}
#: Method → what it does to a collection.
_OF_ALL: Final = {"GET": "list", "POST": "create", "PUT": "create"}


@dataclass(frozen=True)
class Route:
    """Where an operation stands.

    Attributes:
        collection: The objects that it is about, as `vaults.credentials`.
        parents: The collections above, the outermost first, each with the parameter that names one of its objects.
        parameter: The one that names the object itself; None for an operation of the whole collection.
        action: `create`, `list`, `retrieve`, `update`, `delete`, or the last part of the path, as `archive`.
    """

    collection: str
    parents: tuple[tuple[str, str], ...]
    parameter: str | None
    action: str


class Routes:
    """The routes of all operations.

    Args:
        contract: With the operations.
    """

    def __init__(self, contract: Contract) -> None:
        self._shape = shape(contract)
        self._operations = list(contract.operations.values())
        self._prefixes = {one.path.rpartition("/{")[0] for one in self._operations if one.path.endswith("}")}
        self._collections = {one.path for one in self._operations if self._is_of_all(one)}
        self.of = {one.name: self._route(one) for one in self._operations}
        #: The collections to which objects can be added.
        self.open = {route.collection for route in self.of.values() if route.action == "create"}

    def schema_of(self, collection: str) -> Json:
        """The schema of one object of a collection; an empty one when none can be retrieved."""
        found = (one for one in self._operations if self.of[one.name].collection == collection)
        return next((one.result for one in found if self.of[one.name].action == "retrieve"), {})

    def below(self, collection: str) -> list[str]:
        """The collections right below one."""
        found = (route.collection for route in self.of.values() if route.parents and route.parents[-1][0] == collection)
        return list(dict.fromkeys(found))

    def _is_of_all(self, operation: Operation) -> bool:
        """Whether an operation is one of a whole collection."""
        path, verb = operation.path, operation.verb
        if path.endswith("}") or verb not in _OF_ALL:
            return False
        result = self._shape.properties(operation.result)
        is_list = verb == "GET" and self._shape.plain(result.get("data") or {}).get("type") == "array"
        is_list = is_list or operation.page is not None
        is_new = verb == "POST" and "id" in result and not path.rpartition("/")[0].endswith("}")
        return path in self._prefixes or is_list or is_new

    def _route(self, operation: Operation) -> Route:
        parts = operation.path.strip("/").split("/")
        if _VERSION.fullmatch(parts[0]):
            del parts[0]
        names: list[str] = []
        chain: list[tuple[str, str]] = []
        for part in parts:
            if part.startswith("{"):
                chain.append((".".join(names), part[1:-1]))
            else:
                names.append(part)
        if operation.path.endswith("}"):
            return Route(chain[-1][0], tuple(chain[:-1]), chain[-1][1], _OF_ONE.get(operation.verb, operation.verb))
        if operation.path in self._collections and operation.verb in _OF_ALL:
            return Route(".".join(names), tuple(chain), None, _OF_ALL[operation.verb])
        above = operation.path.rpartition("/")[0]
        if above.endswith("}"):
            return Route(chain[-1][0], tuple(chain[:-1]), chain[-1][1], names[-1])
        if above in self._collections:
            return Route(".".join(names[:-1]), tuple(chain), None, names[-1])
        return Route(".".join(names), tuple(chain), None, "singleton")


@cache
def routes(contract: Contract) -> Routes:
    """The routes of a contract."""
    return Routes(contract)
