"""What is known of models without asking."""

from __future__ import annotations

import datetime

import httpx
import pytest

import attropic
from attropic import catalogue
from attropic.localserver import Api
from attropic.resources.messages import DEPRECATED_MODELS, MODELS_TO_WARN_WITH_THINKING_ENABLED
from attropic.testing import LocalTransport
from attropic_api import data
from attropic_api.models import ModelInfo

ALL = catalogue.models(retired=True)
DAY = datetime.date(2026, 11, 26)


@pytest.mark.parametrize("facts", ALL, ids=lambda facts: facts.id)
def test_every_model_makes_sense(facts: catalogue.ModelFacts) -> None:
    """Limits are in order, dates follow each other, and a replacement is a model that is not older."""
    assert facts.max_output_tokens is None or facts.max_output_tokens < (facts.context_window or 0)
    days = [day for day in (facts.released, facts.deprecated, facts.retires) if day is not None]
    assert days == sorted(days)
    assert facts.retires is None or facts.retires_not_before is None
    assert set(facts.thinking_deprecated) <= set(facts.thinking)
    if facts.replacement is not None:
        other = catalogue.find(facts.replacement)
        assert other is not None
        assert other.lifecycle(DAY) == "active"


def test_aliases_and_ids_find_the_same() -> None:
    """An alias means one model, and no two models share one."""
    names = [name for facts in ALL for name in (facts.id, *facts.aliases)]

    assert len(names) == len(set(names))
    assert all(catalogue.find(alias) is facts for facts in ALL for alias in facts.aliases)
    assert catalogue.find("claude-of-tomorrow") is None


@pytest.mark.parametrize(
    ("model", "day", "state"),
    [
        ("claude-sonnet-4-5", datetime.date(2026, 11, 29), "deprecated"),
        ("claude-sonnet-4-5", datetime.date(2026, 11, 30), "retired"),
        ("claude-opus-5", datetime.date(2030, 1, 1), "active"),
        ("claude-2.1", DAY, "retired"),
    ],
)
def test_the_day_decides(model: str, day: datetime.date, state: str) -> None:
    """A model is retired from the day of its end on, and active while no end was announced."""
    facts = catalogue.find(model)

    assert facts is not None
    assert facts.lifecycle(day) == state
    assert (facts in catalogue.models(on=day)) == (state != "retired")


def test_constants_are_ids() -> None:
    """There is a constant for each id and each alias, named after it."""
    constants = {name: value for name, value in vars(catalogue.Model).items() if name.isupper()}

    assert set(constants.values()) == {name for facts in ALL for name in (facts.id, *facts.aliases)}
    assert constants["CLAUDE_HAIKU_4_5"] == "claude-haiku-4-5"
    assert all(value.upper().replace("-", "_").replace(".", "_") == name for name, value in constants.items())


def test_facts_have_sources() -> None:
    """The table says where it was read and when."""
    assert {"models", "lifecycle", "checked"} <= set(data.read("models")["source"])


def test_official_tables_say_the_same() -> None:
    """The names of the official package give the same dates and models."""
    ends = {
        name: str(facts.retires) for facts in ALL if facts.retires is not None for name in (facts.id, *facts.aliases)
    }

    assert ends == DEPRECATED_MODELS
    assert DEPRECATED_MODELS["claude-sonnet-4-5"] == "2026-11-30"
    assert "claude-opus-4-6" in MODELS_TO_WARN_WITH_THINKING_ENABLED


def test_the_local_api_lists_what_the_catalogue_knows() -> None:
    """The catalogue and the local API differ in nothing but the models that are kept for old code."""
    with attropic.Anthropic(api_key="k", http_client=httpx.Client(transport=LocalTransport(Api()))) as client:
        listed = list(client.models.list(limit=1000))

    differences = catalogue.compare(listed, on=DAY)
    assert {difference.what for difference in differences} == {"retired"}


def test_differences_are_told() -> None:
    """A model only one side knows, and a figure that differs, are each told with both values."""
    known = catalogue.models(on=DAY)
    listed = [_info(facts.id, facts.name, facts.context_window, facts.max_output_tokens) for facts in known[1:]]
    listed[0].max_tokens = 1
    listed.append(_info("claude-of-tomorrow", "Tomorrow", 1, 1))

    assert catalogue.compare(listed, on=DAY) == [
        catalogue.Difference(known[1].id, "max_output_tokens", known[1].max_output_tokens, 1),
        catalogue.Difference("claude-of-tomorrow", "model", None, "Tomorrow"),
        catalogue.Difference(known[0].id, "model", known[0].name, None),
    ]


def _info(model: str, name: object, most_input: object, most_output: object) -> ModelInfo:
    body = {"id": model, "type": "model", "display_name": name, "created_at": "2026-01-01T00:00:00Z"}
    return ModelInfo.from_dict(
        {**body, "max_input_tokens": most_input, "max_tokens": most_output, "capabilities": None}
    )
