"""What is known of models without asking: limits, abilities, dates. From ``spec/data/models.yaml``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from attropic_api._runtime.facts import read

if TYPE_CHECKING:
    from attropic_api.data.constants import Model as Model
    from attropic_api.models import ModelInfo

__all__ = ["Difference", "Model", "ModelFacts", "compare", "find", "models"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFacts:
    """One model. None stands for what is not documented.

    Attributes:
        id: The full id.
        name: As people write it.
        aliases: Other ids that mean it.
        released: The day since which it can be called.
        context_window: The most tokens of input and output together.
        max_output_tokens: The most tokens of one answer.
        vision: Whether it sees images.
        tools: Whether it calls tools.
        thinking: The types of ``thinking`` that it takes, beside ``disabled``.
        thinking_deprecated: Those of them that it takes for the time being.
        deprecated: The day on which its end was announced.
        retires: The day from which on calls fail.
        retires_not_before: The day before which it will not retire.
        replacement: The id that is to be called instead.
        bedrock: Its id on Amazon Bedrock.
        vertex: Its id on Google Cloud.
    """

    id: str
    name: str | None = None
    aliases: tuple[str, ...] = ()
    released: datetime.date | None = None
    context_window: int | None = None
    max_output_tokens: int | None = None
    vision: bool | None = None
    tools: bool | None = None
    thinking: tuple[str, ...] = ()
    thinking_deprecated: tuple[str, ...] = ()
    deprecated: datetime.date | None = None
    retires: datetime.date | None = None
    retires_not_before: datetime.date | None = None
    replacement: str | None = None
    bedrock: str | None = field(default=None, repr=False)
    vertex: str | None = field(default=None, repr=False)

    def lifecycle(self, on: datetime.date | None = None) -> Literal["active", "deprecated", "retired"]:
        """Whether it can be called on a day, by default today, and whether it should."""
        if self.retires is None:
            return "active" if self.deprecated is None else "deprecated"
        return "retired" if (on or datetime.date.today()) >= self.retires else "deprecated"


@dataclass(frozen=True, slots=True)
class Difference:
    """What the catalogue and the API say differently of a model.

    Attributes:
        model: The id.
        what: The fact, or ``"model"`` when only one of them knows it.
        catalogue: What the catalogue says; None when it says nothing.
        api: What the API says.
    """

    model: str
    what: str
    catalogue: Any
    api: Any


@cache
def _by_id() -> dict[str, ModelFacts]:
    found = {}
    for key, entry in read("models")["models"].items():
        model = ModelFacts(id=key, **{name: _value(name, value) for name, value in entry.items()})
        found.update(dict.fromkeys((key, *model.aliases), model))
    return found


def _value(name: str, value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    is_day = name in ("released", "deprecated", "retires", "retires_not_before")
    return datetime.date.fromisoformat(value) if is_day else value


def find(model: str) -> ModelFacts | None:
    """The facts of an id or an alias; None for a model that the catalogue does not know."""
    return _by_id().get(model)


def models(*, on: datetime.date | None = None, retired: bool = False) -> list[ModelFacts]:
    """Every model, the newest first.

    Args:
        on: The day that decides which are retired. Default: today.
        retired: Whether those are there, too.
    """
    found = dict.fromkeys(_by_id().values())
    return [model for model in found if retired or model.lifecycle(on) != "retired"]


def compare(listed: Iterable[ModelInfo], *, on: datetime.date | None = None) -> list[Difference]:
    """Where the catalogue and the API differ: ``compare(client.models.list())``.

    Args:
        listed: What the API lists.
        on: The day that decides which models of the catalogue should be listed. Default: today.
    """
    found: list[Difference] = []
    seen = set()
    for info in listed:
        facts = find(info.id)
        seen.add(facts)
        if facts is None:
            found.append(Difference(info.id, "model", None, info.display_name))
            continue
        pairs = (
            ("name", facts.name, info.display_name),
            ("context_window", facts.context_window, info.max_input_tokens),
            ("max_output_tokens", facts.max_output_tokens, info.max_tokens),
            ("retired", True if facts.lifecycle(on) == "retired" else None, False),
        )
        found += [
            Difference(info.id, what, ours, theirs)
            for what, ours, theirs in pairs
            if None not in (ours, theirs) and ours != theirs
        ]
    return found + [Difference(facts.id, "model", facts.name, None) for facts in models(on=on) if facts not in seen]


if not TYPE_CHECKING:
    from attropic_api._runtime.lazy import table

    __getattr__, __dir__ = table(__name__, globals(), {"Model": "attropic_api.data.constants"})
