"""``x-billed``: which models say what they used, and so what they cost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from generated_package import make

from codegen import contract, describe, ir
from codegen.errors import SpecError

Write = Callable[..., Path]
SCHEMAS = """{
  Talk: {type: object, x-billed: %s, required: [used, by], properties: {used: {$ref: '#/components/schemas/Used'},
    by: {type: string}, cost: {type: integer}, to: {type: string}}},
  Used: {type: object, x-billed: {}, properties: {tokens: {type: integer}, cost: {type: integer}}},
}"""
PLACES = "{usage: used, model: by}"
REMEDY = "Write `x-billed: {usage: usage, model: model}`"
PATHS = """{/v1/talks: {get: {responses: {'200': {description: ok, content: {
  application/json: {schema: {$ref: '#/components/schemas/Talk'}}}}}}}}"""


def described(source: Path) -> ir.Api:
    return describe.describe(contract.read_source(str(source)))


def test_marked_models_say_where_and_lose_no_field(description: Write) -> None:
    """An answer knows its usage and model, a usage is one itself, and a field of the name of the method is renamed."""
    api = described(description(SCHEMAS % PLACES, PATHS))
    talk, used = api.definitions["Talk"], api.definitions["Used"]
    assert isinstance(talk, ir.Model)
    assert isinstance(used, ir.Model)
    assert (talk.billed, used.billed) == (ir.Billed("used", "by"), ir.Billed())
    assert [part.name for part in talk.fields] == ["used", "by", "cost_", "to"]


def test_without_the_mark_nothing_is_billed(description: Write) -> None:
    """The same description without it has plain models with their own names."""
    api = described(description(SCHEMAS.replace("x-billed: %s, ", "").replace("x-billed: {}, ", ""), PATHS))
    models = [model for model in api.definitions.values() if isinstance(model, ir.Model)]
    assert [model.billed for model in models] == [None, None]
    assert "cost" in [part.name for model in models for part in model.fields]


def test_a_package_without_prices_says_so(tmp_path: Path, description: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """A contract may mark answers and have no prices: the models work, and a cost is refused by name."""
    monkeypatch.syspath_prepend(str(tmp_path))
    talks = make(description(SCHEMAS % PLACES, PATHS), tmp_path / "out", "billed_talks")
    talk = talks.type("Talk").from_dict({"used": {"tokens": 3, "cost": 4}, "by": "m", "cost": 5})
    assert (talk.cost_, talk.used.cost_) == (5, 4)
    assert talk.to_dict() == {"used": {"tokens": 3, "cost": 4}, "by": "m", "cost": 5}
    with pytest.raises(KeyError, match="no facts called 'prices'"):
        talk.cost()


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("yes", "says where the usage and the model"),
        ("{usage: used}", "says where the usage and the model"),
        ("{usage: used, model: by, at: to}", "says where the usage and the model"),
        ("{usage: gone.used, model: by}", "names 'gone.used', which is no property"),
    ],
)
def test_marks_that_lead_nowhere_are_refused(description: Write, said: str, words: str) -> None:
    """The error has the place and what would be right."""
    with pytest.raises(SpecError, match=words) as caught:
        described(description(SCHEMAS % said, PATHS))
    assert caught.value.pointer == "/components/schemas/Talk/x-billed"
    assert REMEDY in caught.value.remedy
