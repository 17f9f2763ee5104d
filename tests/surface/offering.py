"""Whether a name of the official package is here."""

from __future__ import annotations

import ast
import functools
import importlib
import importlib.util
import inspect
import typing
from collections.abc import Callable, Iterator
from typing import Any

from tests.surface.inspecting import Names, members

PACKAGE = "attropic"


def lost(names: Names, package: str = PACKAGE) -> Iterator[tuple[str, str, str]]:
    """The names that are not here, as kind, place and name."""
    checks: dict[str, Callable[[str, str], Callable[[str], bool]]] = {
        "modules": _module,
        "names": _name,
        "keywords": _keyword,
        "members": _member,
        "bases": _base,
    }
    for kind, check in checks.items():
        for place, wanted in names[kind].items():
            offered = check(package, place)
            yield from ((kind, place, name) for name in wanted if not offered(name))


def _module(package: str, place: str) -> Callable[[str], bool]:
    parent = f"{package}.{place}".rstrip(".")
    return lambda name: _imported(f"{parent}.{name}") is not None


def _name(package: str, place: str) -> Callable[[str], bool]:
    module = _imported(f"{package}.{place}".rstrip("."))
    return lambda name: module is not None and hasattr(module, name)


def _keyword(package: str, place: str) -> Callable[[str], bool]:
    function = found(package, place)
    taken = keywords(function) if callable(function) else set()
    return lambda name: name in taken


def _member(package: str, place: str) -> Callable[[str], bool]:
    owner = found(package, place)
    kind = owner if isinstance(owner, type) else type(owner)
    has = set(members(kind)) | _assigned(kind) if owner is not None else set()
    return lambda name: name in has or (owner is not None and hasattr(owner, name))


def _base(package: str, place: str) -> Callable[[str], bool]:
    kind, home = found(package, place), f"{place.rpartition('.')[0]}.".lstrip(".")

    def derives(name: str) -> bool:
        base = found(package, home + name) or found(package, name)
        return isinstance(kind, type) and isinstance(base, type) and issubclass(kind, base)

    return derives


def found(package: str, place: str) -> Any:
    """What is at a path: a module, what is in one, an attribute of a class, a method of a resource of a client."""
    parts = place.split(".") if place else []
    value: Any = importlib.import_module(package)
    for count, part in enumerate(parts, 1):
        if inspect.ismodule(value):
            value = getattr(value, part, None) or _imported(f"{package}.{'.'.join(parts[:count])}")
        else:
            value = getattr(_client(value) if count < len(parts) or count == 2 else value, part, None)
        if value is None:
            return None
    return value


def keywords(function: Callable[..., Any]) -> set[str]:
    """The arguments of a function by their names, also those that it declares for type checkers only.

    The declarations of its overloads count, and the keys of a TypedDict of ``**params``.
    """
    if not isinstance(function, type):
        return _taken(function)
    made = {name for base in function.__mro__ if base is not object for name in _taken(vars(base).get("__init__"))}
    return made or set(getattr(function, "__annotations__", ()))


def _taken(function: Any) -> set[str]:
    plain = inspect.unwrap(function) if function else None
    plain = getattr(plain, "__func__", plain)
    if not inspect.isfunction(plain):
        return set()
    taken: set[str] = set()
    namespace = _namespace(plain.__globals__["__name__"])
    for node in _declarations(plain.__globals__["__name__"], plain.__qualname__):
        taken |= {argument.arg for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)}
        if node.args.kwarg and node.args.kwarg.annotation:
            hint = eval(ast.unparse(node.args.kwarg.annotation).strip("'\""), namespace)
            for part in (typing.get_origin(one) or one for one in typing.get_args(hint)):
                taken |= part.__required_keys__ | part.__optional_keys__
    return taken or set(inspect.signature(plain).parameters)  # made by attrs


def _declarations(module: str, path: str) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every definition of a function, whatever its overloads and conditions."""
    *owners, name = [part for part in path.split(".") if part != "<locals>"]
    bodies = _flat(_tree(module).body)
    for owner in owners:
        inside = [node for node in bodies if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.name == owner]
        bodies = [node for one in inside for node in _flat(one.body)]
    return [node for node in bodies if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == name]


def _flat(body: list[ast.stmt]) -> list[ast.stmt]:
    return [
        one
        for node in body
        for one in ([*_flat(node.body), *_flat(node.orelse)] if isinstance(node, ast.If) else [node])
    ]


@functools.cache
def _tree(module: str) -> ast.Module:
    return ast.parse(inspect.getsource(importlib.import_module(module)))


@functools.cache
def _namespace(module: str) -> dict[str, Any]:
    """The names of a module, with those that it imports for type checkers only."""
    loaded = importlib.import_module(module)
    names = dict(vars(loaded))
    for node in _tree(module).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for line in node.body:
                if isinstance(line, ast.ImportFrom):
                    names |= _from(line, loaded.__package__)
                else:
                    exec(compile(ast.Module([line], []), module, "exec"), names)
    return names


def _from(line: ast.ImportFrom, package: str | None) -> dict[str, Any]:
    """What an import brings; an extra that is not installed brings nothing."""
    name = importlib.util.resolve_name("." * line.level + (line.module or ""), package)
    module = _imported(name)
    brought: dict[str, Any] = {}
    for alias in line.names if module else ():
        value = getattr(module, alias.name, None) or _imported(f"{name}.{alias.name}")
        brought[alias.asname or alias.name] = value or _namespace(name).get(alias.name)
    return brought


def _assigned(kind: type) -> set[str]:
    """What its constructors assign to ``self``."""
    found: set[str] = set()
    for base in kind.__mro__:
        made = vars(base).get("__init__")
        if inspect.isfunction(made):
            for init in _declarations(made.__globals__["__name__"], made.__qualname__):
                nodes = [node for node in ast.walk(init) if isinstance(node, ast.Attribute)]
                found |= {node.attr for node in nodes if isinstance(node.ctx, ast.Store)}
    return found


@functools.cache
def _imported(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        return None


@functools.cache
def _client(value: Any) -> Any:
    """A client of a class, whose resources are attributes of it; whatever else is itself."""
    named = isinstance(value, type) and value.__name__ in ("Anthropic", "AsyncAnthropic")
    return value(api_key="none") if named else value
