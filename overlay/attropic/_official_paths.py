"""Modules that the official package has as files and this one makes when they are imported.

``attropic.types.message`` is the module of ``Message``, ``attropic.resources.models`` that of its resources.
What ``attropic.types`` has, these modules have; nothing is loaded before it is used.
"""

from __future__ import annotations

import sys
import typing
from importlib import import_module
from importlib.machinery import ModuleSpec
from pkgutil import iter_modules
from types import ModuleType, UnionType
from typing import Any, Final

_TYPES: Final = f"{__package__}.types"
_RESOURCES: Final = f"{__package__}.resources"
_GENERATED: Final = "attropic_api.resources"
#: Resources with behaviour beside what is generated, by the official path of their module.
_OWN: Final = {
    f"{_RESOURCES}.messages.batches": f"{_RESOURCES}._batches",
    f"{_RESOURCES}.beta.messages.batches": f"{_RESOURCES}.beta._batches",
}
#: What the arguments of one call are called for each kind of answer.
_KINDS: Final = ("", "Base", "NonStreaming", "Streaming")


class Finder:
    """Finds what is no file."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """The module of an official path, when there is one."""
        package, _, module = name.rpartition(".")
        if package == _TYPES or package.startswith(f"{_TYPES}."):
            return _spec_of_types(name, package, module)
        if package == _RESOURCES or package.startswith(f"{_RESOURCES}."):
            return _spec_of_resources(name, package, module)
        return None


def install() -> None:
    """Let imports find these modules."""
    if Finder not in sys.meta_path:
        sys.meta_path.append(Finder)


def _spec_of_types(name: str, package: str, module: str) -> ModuleSpec | None:
    folded = module.replace("_", "")
    exported = [one for one in dir(import_module(package)) if one.lower() == folded and one[0].isupper()]
    return ModuleSpec(name, _OfType(package, exported)) if exported else None  # type: ignore[arg-type]


def _spec_of_resources(name: str, package: str, module: str) -> ModuleSpec | None:
    if name in _OWN:
        return ModuleSpec(name, _Same(_OWN[name]))  # type: ignore[arg-type]
    if package.rpartition(".")[2] == module:  # `messages.messages` is where the official package has `messages`
        return ModuleSpec(name, _Same(package))  # type: ignore[arg-type]
    other = name.replace(_RESOURCES, _GENERATED, 1)
    try:
        import_module(other)
    except ModuleNotFoundError:
        return None
    return ModuleSpec(name, _Like(other), is_package=True)  # type: ignore[arg-type]


class _Same:
    """Gives a module under another name."""

    def __init__(self, other: str) -> None:
        self._other = other

    def create_module(self, spec: ModuleSpec) -> None:
        """The import system makes one, which is then replaced."""

    def exec_module(self, module: ModuleType) -> None:
        """Put the other module in its place."""
        sys.modules[module.__name__] = import_module(self._other)


class _Like:
    """Makes a module that has what another one has."""

    def __init__(self, other: str) -> None:
        self._other = other

    def create_module(self, spec: ModuleSpec) -> None:
        """The import system makes it."""

    def exec_module(self, module: ModuleType) -> None:
        """Give it its names."""
        own, other = vars(module), import_module(self._other)
        own["__doc__"] = other.__doc__
        own["__dir__"] = lambda: sorted({*own, *dir(other)})
        own["__getattr__"] = lambda name: _of_resource(other, name)


def _of_resource(module: ModuleType, name: str) -> Any:
    """A name of a resource, or of one below it: the official package shows the classes of those above, too."""
    if not hasattr(module, name) and name[:1].isupper():
        for below in iter_modules(module.__path__):
            found = getattr(import_module(f"{module.__name__}.{below.name}"), name, None)
            if found is not None:
                return found
    return getattr(module, name)


class _OfType:
    """Makes the module of a type."""

    def __init__(self, package: str, exported: list[str]) -> None:
        self._package = package
        self._exported = exported

    def create_module(self, spec: ModuleSpec) -> None:
        """The import system makes it."""

    def exec_module(self, module: ModuleType) -> None:
        """Give it its names."""
        own = vars(module)
        own["__all__"] = list(self._exported)
        own["__doc__"] = f"{' and '.join(self._exported)}, under the official path."
        own["__dir__"] = lambda: sorted({*own, *self._exported})
        own["__getattr__"] = lambda name: self._load(module, name)

    def _load(self, module: ModuleType, name: str) -> Any:
        found: Any = None
        if not name.startswith("__"):
            package = import_module(self._package)
            same = next((one for one in self._exported if one.lower() == name.lower()), None)
            parts = (_part(getattr(package, one), one, name) for one in self._exported)
            found = getattr(package, same) if same else next(filter(None, parts), None)
        if found is None:
            raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")
        setattr(module, name, found)
        return found


def _part(main: Any, main_name: str, name: str) -> Any:
    """What a module of a type has beside it: kinds of its arguments, and the types of its properties."""
    if main_name.endswith("Params") and name in [main_name + kind for kind in _KINDS]:
        return main
    wanted = name.lower()
    for attribute, hint in _hints(main).items():
        plain = attribute.replace("_", "")
        if plain == wanted or plain == f"{wanted}s":
            return _item(hint, many=plain != wanted)
    return None


def _hints(main: Any) -> dict[str, Any]:
    from attropic_api._runtime.handmade import hints
    from attropic_api._runtime.model import BaseModel

    kind: Any = main
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        found: dict[str, Any] = hints(main)
        return found
    try:
        from typing_extensions import get_type_hints

        return get_type_hints(main)
    except TypeError:  # an alias
        return {}


def _item(hint: Any, *, many: bool) -> Any:
    """The type of a property without null; of a list, or of a text or list, the type of its items."""
    members = typing.get_args(hint) if typing.get_origin(hint) in (typing.Union, UnionType) else (hint,)
    present = [member for member in members if member is not type(None)]
    for member in present:
        listed = isinstance(origin := typing.get_origin(member), type) and issubclass(origin, typing.Iterable)
        if listed and not issubclass(origin, dict) and (many or len(present) > 1):
            return typing.get_args(member)[0]
    return typing.Union[tuple(present)]  # noqa: UP007  # of a tuple
