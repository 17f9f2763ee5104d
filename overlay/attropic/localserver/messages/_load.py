"""Scripts from files."""

from __future__ import annotations

import sys
import traceback
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any, Final, cast

from ._error import ScriptError
from ._language import parse
from ._reply import Script

_YAML: Final = (".yaml", ".yml")
#: The function of a file of Python that is its script.
_NAME: Final = "script"


def load_script(source: Path | str) -> Script:
    """A script from a file.

    Args:
        source: A YAML file (``.yaml``, ``.yml``), or a Python file (``.py``) that defines
            ``script(body) -> Reply``; or, as a text of several lines, YAML itself.

    Raises:
        ScriptError: It cannot be used; the message says where and why.
        OSError: The file cannot be read.
        ModuleNotFoundError: PyYAML or jsonschema is not installed; the message names the extra.
    """
    if isinstance(source, str) and "\n" in source:
        return parse(source)
    file = Path(source)
    if file.suffix.lower() in _YAML:
        try:
            return parse(file.read_text(encoding="utf-8-sig"), str(source))
        except UnicodeDecodeError as error:
            raise ScriptError(str(source), 0, "", f"is not UTF-8: {error.reason} at byte {error.start}") from None
    if file.suffix.lower() == ".py":
        return _python(file, str(source))
    raise ScriptError(str(source), 0, "", "is no script: its name must end with .yaml, .yml or .py")


def _python(file: Path, name: str) -> Script:
    """The script of a file of Python, which finds modules in its own folder."""
    spec = spec_from_file_location(f"attropic_script_{file.stem}", file)
    assert spec is not None
    assert spec.loader is not None
    file.open("rb").close()
    module = sys.modules[spec.name] = module_from_spec(spec)  # dataclasses look their module up
    folder = str(file.resolve().parent)
    sys.path.insert(0, folder)
    try:
        spec.loader.exec_module(module)
    except SyntaxError as error:
        raise ScriptError(name, error.lineno or 0, "", f"is no Python: {error.msg}") from None
    except Exception as error:
        lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(file)]
        raise ScriptError(name, (lines or [0])[-1] or 0, "", f"{type(error).__name__}: {error}") from error
    finally:
        if folder in sys.path:
            sys.path.remove(folder)
    script: Any = getattr(module, _NAME, None)
    if not callable(script):
        raise ScriptError(name, 0, _NAME, "is missing; define `def script(body): ...` that gives a Reply")
    return cast("Script", script)
