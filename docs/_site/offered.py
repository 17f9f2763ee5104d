"""The page "What is offered": names of the official package beside ours, by looking at both."""

from __future__ import annotations

import importlib
import inspect
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

import anthropic

import attropic

#: Why a name of the official package is not here; the first beginning that fits counts.
TELEMETRY = "`attropic.otel` has settings of its own: see [observability](observability.md#opentelemetry)"
REFUSAL = "look at `stop_reason` and ask another model"
LOGIN = "logging in by profiles and federation is not offered; `api_key` takes a function"
REASONS = {
    "OpenTelemetry": TELEMETRY,
    "ResolvedOpenTelemetry": TELEMETRY,
    "BetaFallbackState": REFUSAL,
    "BetaRefusalFallbackMiddleware": REFUSAL,
    "IdentityTokenFileError": LOGIN,
    "WorkloadIdentityError": LOGIN,
}
BY_CODE = "the error of the status is raised, and its `body` has the code"
CLIENTS = {
    "Anthropic": "", "AsyncAnthropic": "", "Client": "", "AsyncClient": "", "AnthropicBedrock": "",
    "AsyncAnthropicBedrock": "", "AnthropicVertex": "", "AsyncAnthropicVertex": "",
    "AnthropicBedrockMantle": "not yet", "AnthropicFoundry": "not yet", "AnthropicAWS": "not yet",
    "AnthropicGoogleCloud": "not yet",
}  # fmt: skip
TYPES = ("types", "types.messages", "types.beta", "types.beta.messages")
#: What every method here takes, or what is said of all methods at once.
COMMON = {"extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "betas", "options", "workspace_id"}
KEYWORDS = (
    "Every method takes `extra_headers`, `extra_query`, `extra_body` and `timeout`, and beyond those `max_retries` and",
    '`betas`. None has `workspace_id`: send `extra_headers={"anthropic-workspace-id": ...}`. Others that differ:',
    "",
)
HEAD = """# What is offered

The names that code written for the official package `anthropic` uses, and whether they are here. This page is made by
looking at both packages, `anthropic` {theirs} and `attropic` {ours}, each time the site is built. What it lists as
offered is promised: a name that is lost is a breaking change.

What the official package offers and the description that attropic is generated from does not know, cannot be generated;
`client.get`, `post` and the other verbs [reach it by its path](client.md#paths-that-the-description-does-not-know), and
`extra_body` sends arguments that it does not know.
"""


def page() -> str:
    """The whole page, as Markdown."""
    head = HEAD.format(theirs=anthropic.__version__, ours=attropic.__version__)
    return "\n".join([head, *_clients(), *_keywords(), *_names(), *_methods(), *_types()]) + "\n"


def _clients() -> Iterator[str]:
    """Which clients there are."""
    yield from ("## Clients", "", "| class | offered |", "|---|---|")
    for name, reason in CLIENTS.items():
        offered = hasattr(attropic, name)
        yield f"| `{name}` | {'yes' if offered else reason or 'no'} |"
    yield ""


def _keywords() -> Iterator[str]:
    """What the constructors take."""
    ours, theirs = _parameters(attropic.Anthropic), _parameters(anthropic.Anthropic)
    yield from (
        "## Keywords of a client",
        "",
        f"As in the official package: {_code(name for name in ours & theirs if not name.startswith('_'))}.",
        "",
    )
    yield f"Not offered: {_code(name for name in theirs - ours if not name.startswith('_'))}."
    yield from ("", f"Only here: {_code(ours - theirs)}.", "")


def _names() -> Iterator[str]:
    """Names of the package itself."""
    theirs, ours = set(anthropic.__all__), set(attropic.__all__)
    yield from ("## Names of the package", "", f"{len(theirs & ours)} of {len(theirs)} names are here.", "")
    yield from _folded("Names that are here", theirs & ours)
    yield from ("| not offered | instead |", "|---|---|")
    lost: dict[str, list[str]] = {}
    for name in sorted(theirs - ours):
        lost.setdefault(next((why for start, why in REASONS.items() if name.startswith(start)), BY_CODE), []).append(
            name
        )
    yield from (f"| {_code(names)} | {reason} |" for reason, names in lost.items())
    yield ""
    yield from _folded("Names that only attropic has", ours - theirs)


def _methods() -> Iterator[str]:
    """Methods of resources, and the keywords that differ."""
    theirs = dict(_walk(anthropic.Anthropic(api_key="none"), ""))
    ours = dict(_walk(attropic.Anthropic(api_key="none"), ""))
    both = sorted(theirs.keys() & ours.keys())
    yield from ("## Methods", "")
    yield f"{len(both)} of {len(theirs)} methods are here; the [list of all](../generated/API.md) has their routes."
    yield from ("", *_folded("Methods that are here", both))
    yield from ("The others belong to parts of the API that the description does not have:", "")
    yield from ("| resource | methods |", "|---|---|")
    areas = Counter(".".join(path.split(".")[: 2 if path.startswith("beta.") else 1]) for path in theirs.keys() - both)
    yield from (f"| `client.{area}` | {count} |" for area, count in sorted(areas.items()))
    yield from ("", *KEYWORDS, "| method | not offered | only here |", "|---|---|---|")
    for path in both:
        lost, more = _parameters(theirs[path]) - COMMON, _parameters(ours[path]) - COMMON
        if lost - more and "params" not in more:
            yield f"| `{path}` | {_code(lost - more)} | {_code(more - lost)} |"
    yield ""


def _types() -> Iterator[str]:
    """Types of requests and answers."""
    yield from ("## Types", "", "| module | official | here | of these |", "|---|---|---|---|")
    lists: list[str] = []
    for name in TYPES:
        theirs, ours = (_classes(f"{package}.{name}") for package in ("anthropic", "attropic"))
        yield f"| `{name}` | {len(theirs)} | {len(ours)} | {len(theirs & ours)} |"
        lists += _folded(f"Names of {name} that are here", theirs & ours)
    yield ""
    yield from lists


def _walk(owner: object, path: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every public method of the resources of a client, by its path."""
    for name in dir(type(owner)):
        kind = inspect.getattr_static(type(owner), name)
        if name.startswith(("_", "with_")):
            continue
        if inspect.isfunction(kind) and path:
            yield path + name, kind
        elif isinstance(kind, (cached_property, property)) or not hasattr(kind, "__func__"):
            member = getattr(owner, name)
            if ".resources" in type(member).__module__:
                yield from _walk(member, f"{path}{name}.")


def _parameters(function: Callable[..., Any]) -> set[str]:
    return {name for name in inspect.signature(function).parameters if name != "self"}


def _classes(module: str) -> set[str]:
    return {name for name in dir(importlib.import_module(module)) if name[0].isupper() and name != "TYPE_CHECKING"}


def _code(names: Any) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names)) or "–"


def _folded(title: str, names: Any) -> list[str]:
    """A list that opens when somebody wants it."""
    return [f'??? note "{title}: {len(names)}"', "", f"    {_code(names)}", ""]


if __name__ == "__main__":
    print(page())
