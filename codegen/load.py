"""Read a description from a file or a URL."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from . import text
from .errors import SpecError


def is_url(source: str) -> bool:
    return urlsplit(source).scheme in ("http", "https")


def absolute(source: str) -> str:
    """The one address of a file, however it was given; a URL as it is."""
    return source if is_url(source) else str(Path(source).resolve())


def join(base: str, relative: str) -> str:
    """The address of ``relative`` as written in the document at ``base``."""
    if is_url(relative):
        return relative
    if is_url(base):
        return urljoin(base, relative)
    return str((Path(base).parent / relative).resolve())


def read(source: str) -> Any:
    """The parsed content of a YAML or JSON file or URL.

    Raises:
        SpecError: It cannot be read, is not UTF-8, or is not valid YAML or JSON.
    """
    return text.parse(_fetch(source) if is_url(source) else _open(source), where=source)


def document(source: str) -> dict[str, Any]:
    """An OpenAPI document; its version is 3.0, 3.1 or 3.2.

    Raises:
        SpecError: Not an OpenAPI 3 document.
    """
    return checked(read(source), source)


def checked(value: Any, source: str) -> dict[str, Any]:
    """A parsed file as an OpenAPI document; its version is 3.0, 3.1 or 3.2.

    Raises:
        SpecError: Not an OpenAPI 3 document.
    """
    version = value.get("openapi") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not str(version).startswith(("3.0", "3.1", "3.2")):
        raise SpecError(
            f"This is not an OpenAPI 3.0, 3.1 or 3.2 document (openapi: {version!r}).",
            where=source,
            pointer="/openapi",
            remedy="Give a description in OpenAPI 3.0, 3.1 or 3.2, YAML or JSON.",
        )
    components = value.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    parts = {"/paths": value.get("paths"), "/components": components, "/components/schemas": schemas}
    for place, part in parts.items():
        if not isinstance(part, dict | None):
            name = place.rpartition("/")[2]
            raise SpecError(f"`{name}` must be an object.", where=source, pointer=place, remedy="Correct it.")
    return value


def _open(source: str) -> str:
    path = Path(source)
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise SpecError("The file does not exist.", where=source, remedy="Check the path.") from None
    except OSError as error:
        raise SpecError(f"The file cannot be read: {error.strerror}.", where=source, remedy="Check the path.") from None
    except UnicodeDecodeError as error:
        raise SpecError(f"The file is not UTF-8: {error.reason}.", where=source, remedy="Save it as UTF-8.") from None


def _fetch(source: str) -> str:
    import httpx

    try:
        answer = httpx.get(source, timeout=30.0, follow_redirects=True)
    except httpx.HTTPError as error:
        raise SpecError(
            f"The address cannot be read: {error or type(error).__name__}.",
            where=source,
            remedy="Check the address and the network, or give a local file.",
        ) from None
    if answer.status_code != 200:
        raise SpecError(
            f"The address answered {answer.status_code}.",
            where=source,
            remedy="Check the address, or give a local file.",
        )
    return answer.text
