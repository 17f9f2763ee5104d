"""Tools that a file of Python makes: it is run, and what it defines is taken."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

from ..tools._function import BaseFunctionTool, BuiltinFunctionTool
from ..tools._registry import ToolRegistry
from ._failure import UNUSABLE, Failure


def tools_of(files: Iterable[Path]) -> list[Any]:
    """The tools and registries of tools that files of Python define, in the order in which they do.

    A file is run as a script is: modules beside it can be imported. Under the name ``__main__`` it is not run.

    Raises:
        Failure: A file cannot be run, or defines no tool.
    """
    return [tool for file in files for tool in _tools(_run(file), file)]


def _tools(module: ModuleType, file: Path) -> list[Any]:
    values = list({id(value): value for value in vars(module).values()}.values())
    registries = [value for value in values if isinstance(value, ToolRegistry)]
    single = [
        value
        for value in values
        if isinstance(value, BaseFunctionTool | BuiltinFunctionTool)
        and not any(value in registry for registry in registries)
    ]
    if not registries and not single:
        raise Failure(f"{file} defines no tools: decorate a function with `@tool` of `attropic.tools`", UNUSABLE)
    return [*registries, *single]


def _run(file: Path) -> ModuleType:
    name = f"attropic_tools_of_{file.stem}"
    spec = spec_from_file_location(name, file.resolve())
    if spec is None or spec.loader is None:
        raise Failure(f"{file} is no file of Python: its name must end in .py", UNUSABLE)
    module = module_from_spec(spec)
    sys.modules[name] = module  # types of annotations are looked up there
    sys.path.insert(0, str(file.resolve().parent))
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise Failure(f"{file} cannot be run: {_where(error, file)}", UNUSABLE) from None
    return module


def _where(error: Exception, file: Path) -> str:
    """The error in a line, with the line of the file that it comes from."""
    words = "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]
    lines = [
        frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(file.resolve())
    ]
    line = error.lineno if isinstance(error, SyntaxError) else lines[-1] if lines else None
    return words if line is None else f"line {line}: {words}"
