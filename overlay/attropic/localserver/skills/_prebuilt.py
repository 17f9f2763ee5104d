"""The skills that Anthropic gives: everybody has them, and nobody changes them. Source: the API's list of skills."""

from __future__ import annotations

from typing import Final

from .._wire import Json

_AT: Final = "2025-10-13T00:00:00.000000Z"
_VERSION: Final = "20251013"
_TITLES: Final = {"docx": "Word", "pdf": "PDF", "pptx": "PowerPoint", "xlsx": "Excel"}

#: Id → the skill.
SKILLS: Final[dict[str, Json]] = {
    name: {
        "id": name,
        "type": "skill",
        "source": "anthropic",
        "display_title": title,
        "latest_version": _VERSION,
        "created_at": _AT,
        "updated_at": _AT,
    }
    for name, title in _TITLES.items()
}

#: Id → its only version.
VERSIONS: Final[dict[str, Json]] = {
    name: {
        "id": f"skillver_{name}_{_VERSION}",
        "type": "skill_version",
        "skill_id": name,
        "version": _VERSION,
        "name": name,
        "description": f"Reads and writes {title} documents.",
        "directory": name,
        "created_at": _AT,
    }
    for name, title in _TITLES.items()
}
