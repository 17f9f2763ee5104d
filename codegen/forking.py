"""Make a copy of this repository a fork: names, a package and an overlay of its own, beside what upstream has.

No file of upstream is changed, so that a merge has nothing of ours to conflict with but ``generated/``.
"""

from __future__ import annotations

import keyword
import re
import sys
from pathlib import Path
from typing import Final

from attrs import define

from . import merging
from .errors import SpecError
from .fork_files import FILES
from .identifiers import pascal
from .inputs import ROOT

#: Names that mean something else where the fork is installed.
_TAKEN: Final = frozenset({"anthropic", "attropic", "attropic_api", "codegen", "tests", "test"})
_MARK: Final = "overlay/pyproject.toml"


@define(frozen=True)
class Names:
    """What a fork is called.

    Attributes:
        name: Its distribution, ``acme-claude``.
        package: Its import name, ``acme_claude``.
        client: Its client, ``AcmeClaude``; the async one is ``AsyncAcmeClaude``.
    """

    name: str
    package: str
    client: str


def names(name: str, package: str | None = None, client: str | None = None) -> Names:
    """The names of a fork, those that are not given by rule.

    Raises:
        SpecError: One cannot be used; the error says which and what would be right.
    """
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9]*([-_.][A-Za-z0-9]+)*", name):
        raise _refused(
            "NAME", name, "is no name of a distribution", "Use letters, digits and single hyphens: acme-claude."
        )
    name = re.sub(r"[-_.]+", "-", name).lower()
    package = package or name.replace("-", "_")
    if not package.isascii() or not package.isidentifier() or keyword.iskeyword(package) or package.startswith("_"):
        raise _refused("--package", package, "cannot be imported", "Use lower-case letters, digits and underscores.")
    for taken in (name.replace("-", "_"), package):
        if taken in _TAKEN or taken in sys.stdlib_module_names:
            raise _refused("NAME", taken, "is taken: it is the name of another package", "Put your own name before it.")
    client = client or pascal(name)
    if not client.isascii() or not client.isidentifier() or keyword.iskeyword(client):
        raise _refused("--client", client, "is no name of a class", "Use letters and digits: AcmeClaude.")
    if client.removeprefix("Async") in ("Anthropic", "Client", ""):
        raise _refused("--client", client, "is the name of another client", "Put your own name before it.")
    return Names(name, package, client)


def fork(given: Names, root: Path = ROOT) -> list[Path]:
    """Make ``root`` the fork of these names; gives the files written. What is there already stays as it is.

    Raises:
        SpecError: It is no copy of this repository, another fork, or a file that is not the fork's is in the way.
    """
    if not (root / "overlay" / "attropic" / "__init__.py").is_file() or not (root / "spec" / "openapi.yaml").is_file():
        raise SpecError(
            "This is no copy of the repository.", where=str(root), remedy="Run the command at the top of a clone."
        )
    mark = root / _MARK
    if mark.exists():
        found = re.search(r'^name = "([^"]+)"', mark.read_text(encoding="utf-8"), re.MULTILINE)
        if found is None or found[1] != given.name:
            other = found[1] if found else "something else"
            raise SpecError(
                f"This copy is {other} already, and cannot be {given.name} as well.",
                where=_MARK,
                remedy=f"Run `init-fork {other}`, or start from a new clone.",
            )
    elif (root / "overlay" / given.package).exists():
        raise SpecError(
            f"There is a package {given.package} already, and no fork.",
            where=f"overlay/{given.package}",
            remedy="Choose another --package.",
        )
    written = []
    for path, text in sorted(FILES.items(), key=lambda file: file[0] != _MARK):  # the mark first: a second run goes on
        target = root / _filled(path, given)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(_filled(text, given), encoding="utf-8")
            written.append(target)
    merging.register(root)
    return written


def _filled(text: str, given: Names) -> str:
    clients = sorted([given.client, f"Async{given.client}"])
    parts = {
        "name": given.name,
        "package": given.package,
        "client": given.client,
        "imported": "\n".join(f"    from ._client import {name} as {name}" for name in clients),
        "packages": "\n".join(f"import {name}" for name in sorted(["attropic", "attropic_api", given.package])),
    }
    for part, value in parts.items():
        text = text.replace("{{" + part + "}}", value)
    return text


def _refused(argument: str, value: str, problem: str, remedy: str) -> SpecError:
    return SpecError(f"{argument}: {value!r} {problem}.", remedy=remedy)
