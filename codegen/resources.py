"""Operations → the tree of resource classes."""

from __future__ import annotations

import re

from attrs import define, field

from . import ir
from .identifiers import pascal
from .names import RESERVED
from .operations import OperationView, OperationViews

#: Built-in types that annotations name; a method or child of that name hides them inside the class.
_BUILTINS = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str"})


def clear_of(annotation: str, hidden: set[str]) -> str:
    """The annotation with built-in types that ``hidden`` holds named through ``builtins``."""
    if not hidden:
        return annotation
    names = "|".join(sorted(hidden))
    return re.sub(rf"""'[^']*'|"[^"]*"|\b({names})\b""", lambda m: f"builtins.{m[1]}" if m[1] else m[0], annotation)


@define
class ResourceView:
    """One resource class, its operations and its children."""

    path: tuple[str, ...]
    name: str = ""
    methods: list[OperationView] = field(factory=list)
    children: list[ResourceView] = field(factory=list)

    @property
    def is_package(self) -> bool:
        return bool(self.children)

    @property
    def file(self) -> str:
        return "/".join(self.path) + ("/__init__.py" if self.is_package else ".py")

    @property
    def root(self) -> str:
        """The dots from this module to the generated package."""
        return "." * (len(self.path) + (2 if self.is_package else 1))

    @property
    def models(self) -> list[str]:
        return sorted({name for view in self.methods for name in view.models})

    @property
    def param_types(self) -> list[str]:
        return sorted({name for view in self.methods for name in view.param_types})

    @property
    def hidden(self) -> set[str]:
        names = {view.op.method for view in self.methods} | {child.path[-1] for child in self.children}
        return names & _BUILTINS


def tree(api: ir.Api, views: OperationViews) -> ResourceView:
    """The root of the resource tree; children in the order of the description."""
    nodes: dict[tuple[str, ...], ResourceView] = {(): ResourceView(())}
    taken = {d.name for d in api.definitions.values()} | {d.param_name for d in api.definitions.values()} | RESERVED
    for op in api.operations:
        for depth in range(1, len(op.resource) + 1):
            path = op.resource[:depth]
            if path not in nodes:
                parent = nodes[path[:-1]]
                near = {form for node in (parent, *parent.children) for form in (node.name, f"Async{node.name}")}
                name = pascal(path[-1]) or "Root"
                while {name, f"Async{name}"} & (taken | near):
                    name += "Resource"
                nodes[path] = ResourceView(path, name)
                parent.children.append(nodes[path])
        nodes[op.resource].methods.append(views.views[op.path_key, op.verb])
    return nodes[()]


def walk(node: ResourceView) -> list[ResourceView]:
    """Every resource below ``node``, parents first."""
    return [found for child in node.children for found in [child, *walk(child)]]
