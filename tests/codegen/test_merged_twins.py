"""Beta types that say the same as their stable twin are one class; others stay apart."""

# ruff: noqa: E501, UP031 - tables of cases, one to a line

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from generated_package import Package

from codegen import contract, describe

Write = Callable[..., Path]


def merged(source: Path) -> dict[str, str]:
    document = contract.read_source(str(source))
    document["x-client"] = {"betas": {"types": "Beta"}}
    api = describe.describe(document)
    return {key: d.same_as for key, d in api.definitions.items() if d.same_as}


@pytest.mark.parametrize(
    ("stable", "beta", "same"),
    [
        ("{properties: {a: {type: string}}}", "{properties: {a: {type: string}}}", True),
        (
            "{description: one, properties: {a: {type: string}}}",
            "{description: two, properties: {a: {type: string}}}",
            True,
        ),
        ("{properties: {a: {}, b: {}}}", "{properties: {b: {}, a: {}}}", True),
        ("{properties: {a: {type: string}}}", "{properties: {a: {type: integer}}}", False),
        ("{properties: {a: {type: string}}}", "{properties: {a: {type: string}}, required: [a]}", False),
        ("{properties: {a: {type: string}}}", "{properties: {a: {type: [string, 'null']}}}", False),
        ("{properties: {a: {type: string}}}", "{properties: {a: {type: string, deprecated: true}}}", False),
        ("{properties: {a: {type: string}}}", "{properties: {a: {type: string, default: x}}}", False),
        ("{properties: {a: {}}}", "{properties: {a: {}}, additionalProperties: false}", False),
        ("{properties: {a: {enum: [x, y]}}}", "{properties: {a: {enum: [y, x]}}}", True),
        ("{properties: {a: {enum: [x, y]}}}", "{properties: {a: {enum: [x, y, z]}}}", False),
        ("{properties: {a: {enum: [1, 0]}}}", "{properties: {a: {enum: [true, false]}}}", False),
        ("{type: string, enum: [a, b]}", "{type: string, enum: [a, b]}", True),
        ("{properties: {a: {}}}", "{type: string}", False),
    ],
)
def test_twins_merge_when_they_say_the_same(description: Write, stable: str, beta: str, same: bool) -> None:
    """Structure decides: types, required keys, defaults and deprecations count, prose and order do not."""
    source = description("{Thing: %s, BetaThing: %s}" % (stable, beta))
    assert merged(source) == ({"BetaThing": "Thing"} if same else {})


def test_twins_that_refer_to_twins(description: Write) -> None:
    """Types that refer to each other merge together, in circles too; one difference inside keeps all apart."""
    same = "{A: {properties: {b: {$ref: '#/components/schemas/B'}}}, BetaA: {properties: {b: {$ref: '#/components/schemas/BetaB'}}}, "
    same += "B: {properties: {a: {$ref: '#/components/schemas/A'}}}, BetaB: {properties: {a: {$ref: '#/components/schemas/BetaA'}}}}"
    assert merged(description(same)) == {"BetaA": "A", "BetaB": "B"}
    other = same.replace("BetaB: {properties: {", "BetaB: {properties: {more: {}, ")
    assert merged(description(other)) == {}


def test_a_type_without_a_twin_stays(description: Write) -> None:
    """The prefix alone merges nothing."""
    assert merged(description("{BetaOnly: {properties: {a: {}}}, Other: {properties: {a: {}}}}")) == {}


def test_both_names_of_a_twin_are_one_class(api: Package) -> None:
    """In the committed package a merged beta type is the same class under both names, with one module."""
    pairs = [
        (key, key.removeprefix("Beta"))
        for key in api.schemas
        if key.startswith("Beta") and api.schemas.get(key.removeprefix("Beta"), ("", ""))[:2] == api.schemas[key][:2]
    ]
    assert len(pairs) > 100
    for beta, stable in pairs:
        assert api.type(beta) is api.type(stable)
        assert api.schemas[beta][2] != api.schemas[stable][2]
