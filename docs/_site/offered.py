"""The page "What is offered": the frozen lists of official names, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attropic
from tests.surface.official_versions import VERSIONS
from tests.surface.sorting import ABSENT, Name, flat, path_of, read, reasons

PROMISED: set[Name] = set(flat(read()))
#: Name → the short name of the reason why it is not here.
WHY: dict[Name, str] = {name: short for short, names in read(ABSENT).items() for name in flat(names)}
TEXTS = {short: str(reason["why"]) for short, reason in reasons().items()}
HEAD = """# What is offered

The names that code written for the official package `anthropic` uses, and whether they are here. They are those of its
versions {versions}: modules, what is in them, arguments, attributes and methods, and base classes. The lists are files
of the repository, `tests/surface/official/`, which `python -m tests.surface` makes by looking at the packages.

**{promised:,} names are promised**: a test fails when one is lost, because that is a breaking change. {absent:,} are
not here, and each has a reason; what belongs to a class or method that is not here is not counted.

What the official package offers and the description that attropic is generated from does not know, cannot be generated;
`client.get`, `post` and the other verbs [reach it by its path](client.md#paths-that-the-description-does-not-know), and
`extra_body` sends arguments that it does not know.
"""
WHOLE = {
    "modules": "modules",
    "names": "names of modules",
    "keywords": "arguments",
    "members": "attributes and methods",
}


def page() -> str:
    """The whole page, as Markdown."""
    head = HEAD.format(versions=" and ".join(VERSIONS), promised=len(PROMISED), absent=len(WHY))
    return "\n".join([head, *_counts(), *_reasons(), *_clients(), *_names(), *_methods(), *_types()]) + "\n"


def _counts() -> Iterator[str]:
    """How many names of each kind there are."""
    yield from ("| what | promised | not here |", "|---|---|---|")
    for kind, title in {**WHOLE, "bases": "base classes"}.items():
        yield f"| {title} | {_count(PROMISED, kind):,} | {_count(WHY, kind):,} |"
    yield ""


def _reasons() -> Iterator[str]:
    """Why names are not here."""
    yield from ("## Why a name is not here", "", "| names | reason | for example |", "|---|---|---|")
    for short, why in TEXTS.items():
        names = sorted(name for name, reason in WHY.items() if reason == short)
        shown = list(dict.fromkeys(name for _, _, name in names))[:3]
        yield f"| {len(names)} | {why} | {_code(shown)} |"
    yield ""


def _clients() -> Iterator[str]:
    """Which clients there are, and what their constructors take."""
    yield from ("## Clients", "", "| class | offered |", "|---|---|")
    for name in _in("names", "", PROMISED):
        if name.endswith(("Client", "Anthropic", "Bedrock", "Vertex")) and not name.startswith("Default"):
            yield f"| `{name}` | yes |"
    for name in _in("names", "", WHY):
        if "Anthropic" in name:
            yield f"| `{name}` | {TEXTS[WHY['names', '', name]]} |"
    yield from (
        "",
        "`Anthropic` and `AsyncAnthropic` take:",
        "",
        _code(_in("keywords", "Anthropic", PROMISED)) + ".",
        "",
    )
    yield from ("| not taken | instead |", "|---|---|")
    yield from _lines([name for name in WHY if name[:2] == ("keywords", "Anthropic")])
    yield ""


def _names() -> Iterator[str]:
    """Names of the package itself."""
    here = _in("names", "", PROMISED)
    yield from ("## Names of the package", "", *_folded("Names that are here", here))
    yield from ("| not offered | why |", "|---|---|")
    yield from _lines([name for name in WHY if name[:2] == ("names", "")])
    yield ""
    yield from _folded("Names that only attropic has", set(attropic.__all__) - set(here))
    modules = sorted(path_of(place, name) for kind, place, name in PROMISED if kind == "modules")
    packages = {place for kind, place, _ in PROMISED if kind == "names"}
    whole = [module for module in modules if not module.startswith("types.") or module in packages]
    yield from _folded("Modules that are here, but for those of single types", whole)


def _methods() -> Iterator[str]:
    """Methods of resources, and the arguments that differ."""
    here = {place for kind, place, _ in PROMISED if kind == "keywords" and place.startswith("Anthropic.")}
    methods = {place for place in here if place.count(".") > 1}
    yield from ("## Methods", "", "The [list of all](../generated/API.md) has their routes.", "")
    yield from _folded("Methods that are here", methods)
    yield from ("| not here | why |", "|---|---|")
    absent = [name for name in WHY if name[0] == "members" and f"{name[1]}.".startswith("Anthropic.")]
    yield from _lines(absent, whole=True)
    yield from ("", "Arguments of methods that are not here, but for `workspace_id`, which no method has:", "")
    yield from ("| method | argument |", "|---|---|")
    arguments = [name for name in WHY if name[0] == "keywords" and name[1] in methods and name[2] != "workspace_id"]
    for method in sorted({place for _, place, _ in arguments}):
        yield f"| `{method}` | {_code(_in('keywords', method, arguments))} |"
    yield ""


def _types() -> Iterator[str]:
    """Types of requests and answers."""
    yield from ("## Types", "", "| module | here | not here |", "|---|---|---|")
    places = sorted({place for kind, place, _ in PROMISED if kind == "names" and place.startswith("types")})
    for place in places:
        yield f"| `{place}` | {len(_in('names', place, PROMISED))} | {len(_in('names', place, WHY))} |"
    yield ""
    for place in places:
        yield from _folded(f"Names of {place} that are here", _in("names", place, PROMISED))


def _lines(names: Iterable[Name], *, whole: bool = False) -> Iterator[str]:
    """Rows of a table: names, and the reason that they share."""
    by_reason: dict[str, list[str]] = {}
    for name in names:
        by_reason.setdefault(WHY[name], []).append(path_of(*name[1:]) if whole else name[2])
    yield from (f"| {_code(by_reason[short])} | {why} |" for short, why in TEXTS.items() if short in by_reason)


def _in(kind: str, place: str, names: Iterable[Name]) -> list[str]:
    return sorted(name for of, where, name in names if (of, where) == (kind, place))


def _count(names: Iterable[Name], kind: str) -> int:
    return sum(1 for name in names if name[0] == kind)


def _code(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names)) or "–"


def _folded(title: str, names: Iterable[str]) -> list[str]:
    """A list that opens when somebody wants it."""
    found = list(names)
    return [f'??? note "{title}: {len(found)}"', "", f"    {_code(found)}", ""]


if __name__ == "__main__":
    print(page())
