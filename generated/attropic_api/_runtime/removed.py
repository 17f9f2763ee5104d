# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Warn of arguments that the API no longer describes, at the line of the caller."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .omit import ABSENT

if TYPE_CHECKING:
    from .operation import Operation


def advise(operation: Operation[Any], arguments: Mapping[str, Any]) -> None:
    """Warn of every argument given that the operation only takes for some versions more."""
    for name, (since, until) in operation.removed.items():
        if name in arguments and not isinstance(arguments[name], ABSENT):
            text = f"{operation.name}({name}=) is not in the API since {since}. It is sent until {until}: leave it out."
            warnings.warn(text, DeprecationWarning, stacklevel=_level())


def _level() -> int:
    """How far away the first frame is that is neither ours nor of a client built on us, as ``warnings.warn`` counts."""
    package = __name__.rpartition("._runtime.")[0]
    resources = import_module(f"{package}.resources")
    clients = [*resources.Root.__subclasses__(), *resources.AsyncRoot.__subclasses__()]
    ours = {package, *(client.__module__.partition(".")[0] for client in clients)}
    frame, level = sys._getframe(1), 0
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in ours:
        frame, level = frame.f_back, level + 1
    return level + 1
