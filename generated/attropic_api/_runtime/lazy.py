# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Package tables: names that load their module on first use (PEP 562).

Set ``ATTROPIC_EAGER_IMPORT=1`` to load everything at once; a build does so to prove that every
deferred import works.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from importlib import import_module
from threading import get_ident
from typing import Any


def table(
    package: str, namespace: dict[str, Any], names: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a package.

    Args:
        package: Its ``__name__``.
        namespace: Its ``globals()``, in which loaded names are kept.
        names: Exported name → relative module; ``module:attribute`` where the name differs there;
            ``module:`` for the module itself.
    """

    def load(name: str) -> Any:
        try:
            place = names[name]
        except KeyError:
            raise AttributeError(f"module {package!r} has no attribute {name!r}") from None
        module, colon, attribute = place.partition(":")
        loaded = import_module(module, package)
        value = loaded if colon and not attribute else getattr(loaded, attribute or name)
        namespace[name] = value
        return value

    def listing() -> list[str]:
        return sorted({*namespace, *names})

    if os.environ.get("ATTROPIC_EAGER_IMPORT"):
        for name in names:
            load(name)
    return load, listing


def alias(
    module: str, namespace: dict[str, Any], name: str, annotation: str, names: Mapping[str, str]
) -> Callable[[str], Any]:
    """``__getattr__`` of a module that exports one type alias, made when it is first asked for.

    The alias is the same expression that type checkers see. Inside itself it stands for any value. Several threads may
    make it at once; each makes the same, and none sees what another has not finished.
    """
    making: set[int] = set()

    def load(wanted: str) -> Any:
        if wanted != name:
            raise AttributeError(f"module {module!r} has no attribute {wanted!r}")
        thread = get_ident()
        if thread in making:  # another alias refers back to this one while it is being made
            return Any
        making.add(thread)
        try:
            value = namespace[name] = make()
        finally:
            making.discard(thread)
        return value

    def make() -> Any:
        import datetime
        from typing import Literal

        from .model import UnknownVariant

        scope: dict[str, Any] = {
            "Any": Any,
            "Literal": Literal,
            "UnknownVariant": UnknownVariant,
            "datetime": datetime,
            name: Any,
        }
        package = module.rpartition(".")[0]
        for needed, place in names.items():
            scope[needed] = getattr(import_module(place, package), needed)
        return eval(annotation, scope)  # our own generated text

    return load
