"""Who takes part: attropic, the official package in two versions, and what neither can be faster than."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from . import environments
from .environments import Missing

OURS: Final = "attropic"
FLOOR: Final = "floor"
OFFICIAL: Final = "official"
EARLIER: Final = "official 0.121"
FAST: Final = "floor + orjson"


@dataclass(frozen=True)
class Contender:
    """One that takes part.

    Attributes:
        name: What it is called in tables.
        kind: `floor` or `sdk`: which code it runs.
        module: What it imports.
        parser: The JSON library of a floor.
        package: The distribution whose version is shown.
        requirements: What an environment of its own has; none is needed where ours has it.
    """

    name: str
    kind: str
    module: str
    parser: str = "json"
    package: str = ""
    requirements: tuple[str, ...] = ()

    def python(self) -> str:
        """Its interpreter.

        Raises:
            Missing: It cannot take part here.
        """
        if self.requirements:
            return environments.python(self.name.replace(" ", "-").replace("+", "and"), self.requirements)
        environments.installed(self.package)
        return sys.executable

    @property
    def shown(self) -> str:
        """What exactly takes part."""
        if self.requirements:
            return ", ".join(self.requirements)
        return f"{self.package} {environments.installed(self.package)}"


CONTENDERS: Final = (
    Contender(OURS, "sdk", "attropic", package="attropic"),
    Contender(FLOOR, "floor", "httpx", package="httpx"),
    Contender(OFFICIAL, "sdk", "anthropic", package="anthropic"),
    Contender(EARLIER, "sdk", "anthropic", requirements=("anthropic[aiohttp,bedrock]==0.121.0",)),
    Contender(
        FAST, "floor", "httpx", "orjson", requirements=("httpx==0.28.1", "httpx-aiohttp==0.2.0", "orjson==3.13.0")
    ),
)


def present(contenders: Iterable[Contender]) -> tuple[dict[str, str], dict[str, str]]:
    """Of each contender its interpreter; or, of those that cannot take part, why."""
    pythons, absent = {}, {}
    for contender in contenders:
        try:
            pythons[contender.name] = contender.python()
        except Missing as reason:
            absent[contender.name] = str(reason)
    return pythons, absent
