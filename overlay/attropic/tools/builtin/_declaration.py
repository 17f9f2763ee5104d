"""A tool of the API as a request declares it."""

from __future__ import annotations

from inspect import Parameter, Signature
from typing import Any

from .._errors import ToolDefinitionError
from ._catalogue import Version, catalogue, find


def declare(family: str, *, version: str | int | None = None, **params: Any) -> dict[str, Any]:
    """A tool of the API as a request declares it. Whatever the description declares can be asked for.

    Args:
        family: Which tool: ``web_search``, ``bash``…; `versions` lists them.
        version: The date of a version or its whole `type`; by default the newest that not only the Beta endpoints
            take.
        **params: The settings that the description knows of this version. None is the same as absence.

    Raises:
        ToolDefinitionError: The tool, the version or a setting is not known, or one is missing; the message says what
            is.
    """
    found = find(family, version)
    given = {key: value for key, value in params.items() if value is not None}
    for key in given:
        if key not in found.required and key not in found.optional:
            raise _unknown(found, key)
    for key in found.required:
        if key not in given:
            raise ToolDefinitionError(f"{family}: {key}= is required by {found.tag}.")
    chosen = {"type": str(version)} if str(version) in found.tags else {}  # one version may have several tags
    return {**found.fixed, **chosen, **given}


class Declaration:
    """Declares one of the tools of the API.

    Args:
        family: Which.

    Attributes:
        family: Which.
    """

    def __init__(self, family: str) -> None:
        self.family = family

    def __call__(self, *, version: str | int | None = None, **params: Any) -> dict[str, Any]:
        """The tool as a request declares it.

        Args:
            version: The date of a version or its whole `type`; by default the newest that not only the Beta endpoints
                take.
            **params: The settings that the description knows of this version. None is the same as absence.

        Raises:
            ToolDefinitionError: The version or a setting is not known, or one is missing; the message says what is.
        """
        return declare(self.family, version=version, **params)

    @property
    def __signature__(self) -> Signature:
        found = find(self.family)
        names = ("version", *found.required, *found.optional)
        return Signature(
            [
                Parameter(name, Parameter.KEYWORD_ONLY, default=Parameter.empty if name in found.required else None)
                for name in names
            ]
        )

    def __repr__(self) -> str:
        return f"<declares the tool {self.family}>"


def _unknown(found: Version, key: str) -> ToolDefinitionError:
    others = [one.tag for one in catalogue()[found.family] if key in (*one.required, *one.optional)]
    if key in found.fixed:
        return ToolDefinitionError(f"{found.family}: {key!r} is always {found.fixed[key]!r}; version= chooses another.")
    known = ", ".join((*found.required, *found.optional))
    elsewhere = f" {' and '.join(others)} would know it." if others else ""
    return ToolDefinitionError(f"{found.family}: {key!r} is not known of {found.tag}. Known are {known}.{elsewhere}")
