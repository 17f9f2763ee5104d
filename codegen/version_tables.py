"""The tables of other versions of the API, as modules of the generated package: ``_versions/v….py``."""

from __future__ import annotations

from . import ir
from .pieces import Pieces
from .version_rows import rows
from .versions import Version

FOLDER = "_versions"
#: The header that carries bearer tokens.
_BEARER = "authorization"


def write(api: ir.Api, versions: list[Version], pieces: Pieces) -> None:
    """Write the table of each version into a package; nothing when there are none."""
    if versions:
        pieces.text(f"{FOLDER}/__init__.py", '"""Other versions of the API: what their operations have otherwise."""\n')
    for version in versions:
        pieces.text(f"{FOLDER}/{version.module}.py", _module(api, version))


def _module(api: ir.Api, version: Version) -> str:
    found = rows(api, version)
    texts = [text for row in found.values() for text in row.values()]
    names = [name for name in ("Page", "Param") if any(f"{name}(" in text for text in texts)]
    lines = [f'"""Version {version.name} of the API."""', "", "from __future__ import annotations", ""]
    if "Page" in names:
        lines.append("from .._runtime.operation import Page")
    if "Param" in names:
        lines.append("from .._runtime.parameters import Param")
    lines += ["from .._runtime.versions import Version", "", "VERSION = Version(", f"    {version.name!r},"]
    if version.api.conventions.bearer_keys and not api.conventions.bearer_keys:
        lines.append(f"    key_header={_BEARER!r},")
    elif version.api.conventions.key_headers != api.conventions.key_headers:
        lines.append(f"    key_header={version.api.conventions.key_header!r},")
    lines.append("    operations={")
    for name, row in found.items():
        entries = ", ".join(f"{key!r}: {text}" for key, text in row.items())
        lines.append(f"        {name!r}: {{{entries}}},")
    return "\n".join([*lines, "    },", ")", ""])
