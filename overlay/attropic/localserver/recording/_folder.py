"""Recordings in a folder: one file each, named by its number and its operation."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .._contract import Contract
from .._wire import ApiError, Json
from . import _yaml

_NUMBERED: Final = re.compile(r"(\d{1,9})-.*")
_HEAD: Final = "# Recorded by attropic. Secrets were removed; read it all the same before you share it.\n"


@dataclass(frozen=True)
class Recording:
    """One exchange.

    Attributes:
        name: That of its file.
        request: Method, path, query, headers and body.
        response: Status, headers, body, times, and how it was interrupted.
        upstream: The base URL of who answered.
        data: The bytes of the response that stand in a file of their own.
    """

    name: str
    request: Json
    response: Json
    upstream: str = ""
    data: bytes | None = None


class Folder:
    """Where recordings are written. What is there stays there.

    Args:
        path: The folder, which is made when it is not there.

    Raises:
        OSError: It cannot be made or read.
    """

    def __init__(self, path: Path) -> None:
        path.mkdir(parents=True, exist_ok=True)
        self._path = path
        numbers = (_NUMBERED.fullmatch(entry.name) for entry in path.iterdir())
        self._last = max((int(found[1]) for found in numbers if found), default=0)

    def number(self) -> int:
        """The next number."""
        self._last += 1
        return self._last

    def write(self, number: int, label: str, value: Json, data: bytes | None) -> Path:
        """Write one recording under a name that nothing has yet.

        Args:
            number: Its number; the next one that is free is taken when there is such a file.
            label: What it is about: letters, digits, dots and dashes.
            value: What is written.
            data: The bytes of the response that stand in a file of their own.

        Raises:
            OSError: It cannot be written.
        """
        while True:
            path = self._path / f"{number:04d}-{label}.yaml"
            side = path.with_name(f"{path.stem}.bin")
            if data is not None:
                value["response"]["file"] = side.name
            text = _HEAD + _yaml.dump(value)
            try:
                with path.open("x", encoding="utf-8", newline="\n") as file:
                    if data is not None:
                        _write_new(side, data)
                    file.write(text)
                return path
            except FileExistsError as error:
                if error.filename == str(side):
                    path.unlink()
                number = self.number()


def _write_new(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)


def label_of(contract: Contract, method: str, path: str, query: str) -> str:
    """The name of the operation that a request means; for an unknown one, words of its path."""
    try:
        return contract.find(method, path, query)[0].name
    except ApiError:
        words = re.findall(r"[a-z0-9]+", f"{method} {path}".lower())
        return "-".join(words)[:60].rstrip("-")


def recordings(path: Path) -> Iterator[Recording]:
    """The recordings of a folder, in order of their numbers.

    Raises:
        FileNotFoundError: There is no such folder.
        ValueError: A file is no recording; the message names it, and what is wrong.
    """
    if not path.is_dir():
        raise FileNotFoundError(f"There is no folder {path} with recordings.")
    files = [entry for entry in path.iterdir() if entry.suffix == ".yaml" and entry.is_file()]
    for file in sorted(files, key=lambda entry: (_number(entry.name), entry.name)):
        try:
            yield _read(file)
        except (ValueError, KeyError, TypeError) as error:
            what = f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error)
            raise ValueError(f"{file} is no recording: {what}") from None


def _number(name: str) -> int:
    found = _NUMBERED.fullmatch(name)
    return int(found[1]) if found else 10**9


def _read(file: Path) -> Recording:
    value: Any = _yaml.load(file.read_text(encoding="utf-8"))
    request, response = _object(value, "request"), _object(value, "response")
    for where, name, kind in (
        (request, "method", str),
        (request, "path", str),
        (response, "status", int),
    ):
        if not isinstance(where[name], kind):
            raise ValueError(f"{name} should be {'a number' if kind is int else 'text'}")
    for where in (request, response):
        where["headers"] = {str(name).lower(): str(text) for name, text in (where.get("headers") or {}).items()}
    data = None
    if "file" in response:
        if Path(response["file"]).name != response["file"]:
            raise ValueError("response.file should be the name of a file in the same folder")
        side = file.with_name(response["file"])
        if not side.is_file():
            raise ValueError(f"its file {side.name} is missing")
        data = side.read_bytes()
    elif "base64" in response:
        data = b64decode(response["base64"], validate=True)
    return Recording(file.name, request, response, str(value.get("upstream", "")), data)


def _object(value: Any, name: str) -> Json:
    found = value.get(name) if isinstance(value, dict) else None
    if not isinstance(found, dict):
        raise ValueError(f"it has no {name}")
    return found
