"""``types`` and its sub-packages: every type under the name and place that users know.

By rule, ``types`` holds every model and every TypedDict, a sub-package those of betas, and each operation's keyword
arguments stand as ``<Thing><Method>Params`` beside the types of its resource. ``spec/namespaces.yaml`` adds what the
rules do not give.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from . import ir, load
from .errors import SpecError
from .identifiers import pascal, snake
from .operations import OperationViews
from .pieces import Pieces
from .typeddicts import arguments_name

#: Exported name → "models" or "params", and the name there.
Table = dict[str, tuple[str, str]]
FILE = "namespaces.yaml"


def read(spec: Path) -> dict[str, dict[str, str]]:
    """The additions of ``spec/namespaces.yaml``; empty when there is no such file."""
    path = spec / FILE
    data: dict[str, dict[str, str]] = load.read(str(path)) if path.exists() else {}
    return data


def tables(api: ir.Api, views: OperationViews, additions: dict[str, dict[str, str]]) -> dict[str, Table]:
    """The content of every namespace, by its dotted name.

    Raises:
        SpecError: An addition names a type that is not there.
    """
    known: Table = {}
    for definition in api.definitions.values():
        known.setdefault(definition.name, ("models", definition.name))
    for definition in api.definitions.values():
        name = definition.param_name
        if definition.in_request and (name not in known or name.endswith(("Param", "Params"))):
            known[name] = ("params", name)
    found: dict[str, Table] = {"types": dict(known)}
    prefix = api.conventions.betas_types
    if prefix:
        found[f"types.{snake(prefix)}"] = {name: at for name, at in known.items() if name.startswith(prefix)}
    for namespace, names in additions.items():
        table = found.setdefault(namespace, {})
        for name, ours in names.items():
            if ours not in known:
                raise SpecError(
                    f"There is no type {ours!r}.",
                    where=FILE,
                    pointer=f"/{namespace}/{name}",
                    remedy="Correct the name, or remove the line.",
                )
            table[name] = known[ours]
    for op in api.operations:
        view = views.views[op.path_key, op.verb]
        if view.has_keywords:
            namespace = ".".join(("types", *op.resource[:-1]))
            name = _singular(pascal(op.resource[-1])) + pascal(op.method) + "Params"
            if namespace in found or len(op.resource) < 3:
                found.setdefault(namespace, {}).setdefault(name, ("params", arguments_name(op)))
    return found


def write(found: dict[str, Table], pieces: Pieces) -> None:
    """Give one lazy package for every namespace."""
    for namespace, table in found.items():
        parts = namespace.split(".")
        children = sorted({n.split(".")[len(parts)] for n in found if n.startswith(f"{namespace}.")})
        path = "/".join([*parts, "__init__.py"])
        pieces.text(path, _text(namespace, table, children, "." * (len(parts) + 1)))


def _text(namespace: str, table: Table, children: list[str], root: str) -> str:
    names = sorted(table)
    mirror: list[str] = [f"    from . import {child} as {child}" for child in children]
    entries: list[str] = [f'            "{child}": ".{child}:",' for child in children]
    for name in names:
        package, original = table[name]
        mirror.append(f"    from {root}{package} import {original} as {name}")
        suffix = "" if name == original else f":{original}"
        entries.append(f'            "{name}": "{root}{package}{suffix}",')
    exported = [*children, *names]
    lines: list[Any] = [
        f'"""`{namespace}`: types under the names that users know, loaded when first used."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING",
        "",
        f"from {root}_runtime.lazy import table as _table",
        "",
        "if TYPE_CHECKING:",
        *(mirror or ["    pass"]),
        "else:",
        "    __getattr__, __dir__ = _table(",
        "        __name__,",
        "        globals(),",
        "        {",
        *entries,
        "        },",
        "    )",
        "",
        "__all__ = [",
        *(f"    {name!r}," for name in exported),
        "]",
        "",
    ]
    return "\n".join(lines)


def _singular(word: str) -> str:
    """``Batches`` → ``Batch``, ``Memories`` → ``Memory``, ``Files`` → ``File``."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
