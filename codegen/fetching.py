"""Fetch a description, straight or through a pointer to it, and know it again by its digest.

A pointer is a small file, ``.stats.yml`` beside the official packages, that names the description in
``openapi_spec_url``. What was fetched is recorded in ``spec/source.yaml``: no clock, no secret.
"""

from __future__ import annotations

import email.utils
import hashlib
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from attrs import evolve, frozen

from . import load, text
from .bundle import bundle
from .errors import SpecError
from .upgrade import upgrade

FILE = "source.yaml"
POINTER = "openapi_spec_url"
_HEADER = "# Where the contract comes from, written by `python -m codegen update`.\n"
_DATE = re.compile(r"(?<!\d)(20\d\d-[01]\d-[0-3]\d)(?!\d)")
#: More than any description has; a wrong address must not fill the memory.
_LIMIT = 64 * 2**20
_SECONDS = 60.0


@frozen
class Record:
    """What is remembered of a description.

    Attributes:
        url: Where it was read, without query and credentials; of a local file the name alone.
        sha256: The digest of its bytes.
        version: ``info.version`` of it.
        date: The day it is of: in its version, its name, or as its server says; empty when none of them does.
    """

    url: str = ""
    sha256: str = ""
    version: str = ""
    date: str = ""

    @property
    def label(self) -> str:
        """How to call it in a heading: its day, or the start of its digest."""
        return self.date or self.sha256[:12]

    @classmethod
    def read(cls, spec: Path) -> Record:
        """The record of a contract; empty when it has none."""
        file = spec / FILE
        if not file.exists():
            return cls()
        value = load.read(str(file))
        if not isinstance(value, dict) or not all(isinstance(part, str) for part in value.values()):
            raise SpecError("This is no record of a source.", where=str(file), remedy="Remove the file.")
        return cls(**{key: value[key] for key in ("url", "sha256", "version", "date") if key in value})

    def write(self, spec: Path) -> None:
        """Write the record beside its contract."""
        value = {"url": self.url, "sha256": self.sha256, "version": self.version, "date": self.date}
        (spec / FILE).write_text(_HEADER + text.dump(value), encoding="utf-8")


@frozen(repr=False)
class Fetched:
    """A description as it was fetched.

    Attributes:
        source: Where it was read, as the caller or the pointer says.
        content: Its bytes.
        value: What they say.
        record: What is remembered of it.
    """

    source: str
    content: bytes
    value: dict[str, Any]
    record: Record

    @property
    def alone(self) -> bool:
        """Whether it refers to no other file, so that its digest says all of it."""
        return not re.search(rb"""["']?\$ref["']?\s*:\s*["']?[^#"'\s]""", self.content)

    def document(self) -> dict[str, Any]:
        """The whole description as one document in OpenAPI 3.1.

        Raises:
            SpecError: A reference cannot be resolved.
        """
        return upgrade(bundle(self.value, self.source))


def fetch(source: str, sha256: str = "") -> Fetched:
    """Read a description from a file or URL, or from where a pointer says.

    Args:
        source: A file or URL of a description, or of a pointer.
        sha256: The digest that it must have, in hexadecimal.

    Raises:
        SpecError: It cannot be read, is no description, or has another digest.
    """
    content, modified = _read(source)
    value = text.parse(_decoded(content, source), where=public(source))
    if isinstance(value, dict) and "openapi" not in value and POINTER in value:
        source = load.join(source, _target(value, source))
        content, modified = _read(source)
        value = text.parse(_decoded(content, source), where=public(source))
    digest = hashlib.sha256(content).hexdigest()
    if sha256 and digest != sha256.lower():
        raise SpecError(
            f"The description has the digest {digest}, not the one asked for.",
            where=public(source),
            remedy="Look at what has changed there, then give the new digest or none.",
        )
    value = load.checked(value, public(source))
    version = str((value.get("info") or {}).get("version") or "")
    record = Record(_name(source), digest, version, _date(version, source, modified))
    return Fetched(source, content, value, record)


def recorded(fetched: Fetched, date: str) -> Fetched:
    """The same with a day that the caller knows."""
    return evolve(fetched, record=evolve(fetched.record, date=date))


def public(source: str) -> str:
    """A source as it may be shown: a URL without user, password, query and fragment."""
    if not load.is_url(source):
        return source
    parts = urlsplit(source)
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, "", ""))


def _name(source: str) -> str:
    return public(source) if load.is_url(source) else Path(source).name


def _target(value: dict[str, Any], source: str) -> str:
    target = value[POINTER]
    if not isinstance(target, str) or not target:
        raise SpecError(
            f"`{POINTER}` is not an address.", where=public(source), pointer=f"/{POINTER}", remedy="Correct it."
        )
    if load.is_url(source) and "://" in target and not load.is_url(target):
        raise SpecError(
            f"`{POINTER}` must be http or https.", where=public(source), pointer=f"/{POINTER}", remedy="Correct it."
        )
    return target


def _date(version: str, source: str, modified: str) -> str:
    name = (urlsplit(source).path if load.is_url(source) else source).replace("\\", "/").rsplit("/", 1)[-1]
    for place in (version, name):
        found = _DATE.search(place)
        if found:
            return found[1]
    try:
        return email.utils.parsedate_to_datetime(modified).date().isoformat() if modified else ""
    except ValueError:
        return ""


def _decoded(content: bytes, source: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SpecError(
            f"The description is not UTF-8: {error.reason}.", where=public(source), remedy="Give one in UTF-8."
        ) from None


def _read(source: str) -> tuple[bytes, str]:
    """The bytes, and the Last-Modified of a server."""
    if load.is_url(source):
        return _download(source)
    try:
        return Path(source).read_bytes(), ""
    except OSError as error:
        raise SpecError(f"The file cannot be read: {error.strerror}.", where=source, remedy="Check the path.") from None


def _download(source: str) -> tuple[bytes, str]:
    import httpx  # a local description needs none

    parts: list[bytes] = []
    try:
        with httpx.stream("GET", source, timeout=_SECONDS, follow_redirects=True) as answer:
            if answer.status_code != 200:
                raise SpecError(
                    f"The address answered {answer.status_code}.",
                    where=public(source),
                    remedy="Check the address, or give a local file.",
                )
            size = 0
            for part in answer.iter_bytes():
                size += len(part)
                if size > _LIMIT:
                    raise SpecError(
                        f"The answer is longer than {_LIMIT // 2**20} MiB.",
                        where=public(source),
                        remedy="Check the address.",
                    )
                parts.append(part)
            modified = answer.headers.get("last-modified", "")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise SpecError(
            f"The address cannot be read: {type(error).__name__}.",
            where=public(source),
            remedy="Check the address and the network, or give a local file.",
        ) from None
    return b"".join(parts), modified
