"""Public names of a package, by looking at it.

Needs nothing but the package that is looked at, and is run with the official one: ``python inspecting.py anthropic``.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import sys
import typing
import warnings
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

#: What is seen of a package: kind of names → where → names.
Names = dict[str, dict[str, list[str]]]
#: Attributes that the interpreter, pydantic and exceptions give to every class of theirs.
GIVEN = {"add_note", "args", "with_traceback", "mro", "model_computed_fields", "model_fields", "model_config"}
#: Namespaces that hold things for the package itself.
INNER = ("_", "TYPE_CHECKING")


def inspected(package: str) -> Names:
    """The names of a package: of modules, in modules, keywords of what can be called, members and bases of classes."""
    root = importlib.import_module(package)
    modules = {name: module for name, module in _modules(root) if not _inner(name)}
    found: Names = {"modules": {}, "names": {}, "keywords": {}, "members": {}, "bases": {}}
    for name in modules:
        parent, _, last = name.rpartition(".")
        found["modules"].setdefault(parent, []).append(last)
    for name, module in {"": root, **modules}.items():
        if name and not hasattr(module, "__path__") and not name.startswith(("pagination", "tools.")):
            continue  # one class, which its package has too
        public = {name: vars_of(module, name) for name in exported(module, package)}
        if public:
            found["names"][name] = sorted(public)
        if not name.startswith("resources"):
            for one, value in public.items():
                _look(found, f"{name}.{one}".lstrip("."), value, package)
    for client in ("Anthropic", "AsyncAnthropic"):
        _walk(found, getattr(root, client)(api_key="none"), client)
    classes = {path.rpartition(".")[2] for path in found["bases"]} | {"AnthropicError", "Middleware"}
    for path, bases in found["bases"].items():
        found["bases"][path] = [base for base in bases if base in classes and base != path.rpartition(".")[2]]
    return found


def vars_of(module: ModuleType, name: str) -> Any:
    """A name of a module, or None where an extra is wanted that is not installed."""
    try:
        return getattr(module, name)
    except ImportError:
        return None


def exported(module: ModuleType, package: str) -> list[str]:
    """What a module offers: its ``__all__``, or what is of the package itself."""
    found = [name for name in getattr(module, "__all__", ()) if not name.startswith("_")]
    if found and module.__name__ != package:
        return found
    for name in {*dir(module)} - {*found}:
        value = vars_of(module, name)
        home = (getattr(value, "__module__", package) or package).partition(".")[0]
        ours = home in (package, "typing", "types") and not hasattr(typing, name) and not inspect.ismodule(value)
        if ours and name.isidentifier() and not name.startswith(INNER) and name != "annotations":
            found.append(name)
    return found


def keywords(function: Callable[..., Any]) -> list[str]:
    """The arguments of a function by their names; those in a TypedDict of ``**params`` count."""
    found: set[str] = set()
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.kind is parameter.VAR_KEYWORD:
            found |= _unpacked(function, name)
        elif parameter.kind is not parameter.VAR_POSITIONAL:
            found.add(name)
    return sorted(name for name in found - {"self", "cls"} if not name.startswith("_"))


def members(kind: type) -> list[str]:
    """Attributes and methods of a class, without those that every object has."""
    given = {*dir(object), *GIVEN}
    for base in kind.__mro__:
        if (
            base.__module__.partition(".")[0] in ("pydantic", "typing", "builtins", "abc")
            or base.__name__ == "BaseModel"
        ):
            given |= set(dir(base)) if base is not kind else set()
    declared = {name for base in kind.__mro__ for name in getattr(base, "__annotations__", ())}
    declared |= set(getattr(kind, "__pydantic_fields__", ()))
    return sorted(name for name in ({*dir(kind), *declared} - given) if not name.startswith("_"))


def _unpacked(function: Callable[..., Any], name: str) -> set[str]:
    from typing_extensions import get_type_hints

    try:
        hint = get_type_hints(inspect.unwrap(function)).get(name)
    except NameError:  # it names what is only there for type checkers
        return set()
    arguments = typing.get_args(hint)
    return {key for part in arguments for key in getattr(part, "__annotations__", ())}


def _modules(root: ModuleType) -> Iterator[tuple[str, ModuleType]]:
    for info in pkgutil.walk_packages(root.__path__, f"{root.__name__}."):
        name = info.name.removeprefix(f"{root.__name__}.")
        if not _inner(name):
            try:
                yield name, importlib.import_module(info.name)
            except ImportError:
                continue  # wants an extra


def _inner(name: str) -> bool:
    return any(part.startswith("_") for part in name.split("."))


def _look(found: Names, path: str, value: Any, package: str) -> None:
    """One name of a module: what it takes, has and is."""
    if inspect.isfunction(value):
        found["keywords"][path] = keywords(value)
    if not inspect.isclass(value) or value.__module__.partition(".")[0] != package:
        return
    if seen := members(value):
        found["members"][path] = seen
    bases = [base.__name__ for base in value.__mro__[1:] if base.__module__.partition(".")[0] == package]
    if path.partition(".")[0] != "types":
        if bases := sorted({base for base in bases if not base.startswith("_") and base != "BaseModel"}):
            found["bases"][path] = bases
        _methods(found, path, value)


def _methods(found: Names, path: str, kind: type) -> None:
    for name in ("__init__", *members(kind)):
        method = inspect.getattr_static(kind, name, None)
        method = getattr(method, "__func__", method)
        own = inspect.isfunction(method) and method.__module__.partition(".")[0] == kind.__module__.partition(".")[0]
        if own and (taken := keywords(method)):
            found["keywords"][path if name == "__init__" else f"{path}.{name}"] = taken


def _walk(found: Names, owner: object, path: str) -> None:
    """The methods of the resources of a client."""
    for name in members(type(owner)):
        kind = inspect.getattr_static(type(owner), name, None)
        if inspect.isfunction(kind):
            found["keywords"][f"{path}.{name}"] = keywords(kind)
        elif not name.startswith("with_") and kind is not None and not isinstance(kind, staticmethod):
            member = getattr(owner, name)
            if ".resources" in type(member).__module__:
                found["members"][f"{path}.{name}"] = members(type(member))
                _walk(found, member, f"{path}.{name}")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    print(json.dumps(inspected(sys.argv[1])))
