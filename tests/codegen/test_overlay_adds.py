"""What overlays may add: what a description may say, and facts beside it. An error names the action that is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen import contract, data, fitting, overlay
from codegen.describe import describe
from codegen.errors import SpecError
from codegen.overlaid import blaming, overlaid
from codegen.pieces import Pieces

SOURCE = """\
openapi: 3.1.0
info: {title: T, version: '1'}
paths: {}
components: {schemas: {Thing: {type: object, required: [id], properties: {id: {type: string}}}}}
"""
HEAD = "overlay: 1.0.0\ninfo: {title: T, version: '1'}\n"


def write(folder: Path, name: str, target: str, update: str, more: str = "") -> Path:
    (folder / "overlays").mkdir(exist_ok=True)
    action = f"{{target: {target}, description: Because., x-expect: {{matches: 1}}, update: {update}}}"
    file = folder / "overlays" / name
    file.write_text(f"{HEAD}{more}actions: [{action}]\n", encoding="utf-8")
    return file


def applied(folder: Path) -> dict[str, Any]:
    """The description with the overlays of a folder."""
    (folder / "openapi.yaml").write_text(SOURCE, encoding="utf-8")
    made, ledger = overlaid(contract.read(folder), folder / "overlays", str(folder / "openapi.yaml"))
    with blaming(ledger):
        describe(made)
    return made


def test_an_addition_is_read_as_any_description(tmp_path: Path) -> None:
    """Parameters of a whole path, shared parameters and answers, other files, and what only OpenAPI 3.0 says."""
    (tmp_path / "shared.yaml").write_text("Colour: {type: string, enum: [red]}\n", encoding="utf-8")
    write(
        tmp_path,
        "50-a.yaml",
        "$.components",
        "{parameters: {limit: {name: limit, in: query, schema: {type: integer, nullable: true}}},"
        " responses: {one: {description: d, content: {application/json:"
        " {schema: {$ref: '#/components/schemas/Thing'}}}}}}",
    )
    write(
        tmp_path,
        "51-b.yaml",
        "$.paths",
        "{'/v1/things/{id}': {parameters: [{name: id, in: path, required: true, schema: {type: string}},"
        " {$ref: '#/components/parameters/limit'}], get: {parameters: [{name: colour, in: query, schema:"
        " {$ref: 'shared.yaml#/Colour'}}], responses: {'200': {$ref: '#/components/responses/one'}}}}}",
    )

    made = applied(tmp_path)

    get = made["paths"]["/v1/things/{id}"]["get"]
    assert [p["name"] for p in get["parameters"]] == ["colour", "id", "limit"]
    assert get["parameters"][0]["schema"] == {"$ref": "#/components/schemas/Colour"}
    assert get["parameters"][2]["schema"] == {"type": ["integer", "null"]}
    assert get["responses"]["200"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Thing"}
    assert made["components"]["schemas"]["Colour"] == {"type": "string", "enum": ["red"]}


@pytest.mark.parametrize(
    ("target", "update", "problem"),
    [
        ("$.components.schemas", "{A: {$ref: '#/components/schemas/Thingy'}}", "there is no 'Thingy'"),
        ("$.components.schemas.Thing.properties", "{a: {$ref: 'gone.yaml#/A'}}", "cannot be resolved"),
        ("$.paths", "{'/v1/a/{id}': {get: {responses: {'200': {description: d}}}}}", "no path parameter"),
        ("$.paths", "{/v1/a: {get: {x-page: 1, responses: {'200': {description: d}}}}}", "x-page"),
        ("$.components.schemas.Thing", "{x-status: 200}", "x-status"),
        ("$.components.schemas.Thing.required", "[a]", "by one entry"),
    ],
)
def test_what_is_wrong_with_an_addition_is_told_with_its_action(
    tmp_path: Path, target: str, update: str, problem: str
) -> None:
    """The file and the action stand in the message, though only the whole description shows the mistake."""
    write(tmp_path, "50-good.yaml", "$.info", "{x-good: 1}")
    file = write(tmp_path, "51-bad.yaml", target, update)

    with pytest.raises(SpecError) as caught:
        applied(tmp_path)

    told = str(caught.value)
    assert problem in told
    assert f"{file}#/actions/0" in told or (f"file:   {file}" in told and "/actions/0 (target" in told)
    assert "remedy:" in told


def test_an_error_that_no_overlay_made_names_none(tmp_path: Path) -> None:
    """What the description itself says wrong is not laid at the door of an action."""
    write(tmp_path, "50-good.yaml", "$.info", "{x-good: 1}")
    (tmp_path / "openapi.yaml").write_text(SOURCE.replace("paths: {}", "paths: {/a: {get: {x-page: 1}}}"))
    made, ledger = overlaid(contract.read(tmp_path), tmp_path / "overlays", str(tmp_path / "openapi.yaml"))

    with pytest.raises(SpecError) as caught, blaming(ledger):
        describe(made)

    assert caught.value.set_by == ""


# -- facts beside the description ------------------------------------------------------------------


def facts(spec: Path) -> dict[str, Any]:
    """The data of a contract as they come into the package."""
    package = spec / "package"
    data.write(spec, Pieces(package, spec / "stage"), "note")
    found: dict[str, Any] = json.loads((package / "data" / "prices.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "prices.yaml").write_text("models: {small: {input: 1}}\n", encoding="utf-8")
    return tmp_path


def test_an_overlay_extends_facts(spec: Path) -> None:
    """It changes the file that it names and not the description, which it may not even fit."""
    write(spec, "50-a.yaml", "$.models", "{large: {input: 2}}", "extends: ../data/prices.yaml\n")

    document: dict[str, Any] = {"info": {}}
    overlay.apply_all(document, spec / "overlays")

    assert document == {"info": {}}
    assert fitting.fit(document, spec / "overlays") == []
    assert facts(spec)["models"] == {"small": {"input": 1}, "large": {"input": 2}}


def test_facts_that_do_not_fit_are_told_as_of_a_description(spec: Path) -> None:
    """Action, what was expected, what was found, and the nearest name."""
    file = write(spec, "50-a.yaml", "$.models.smal", "{input: 2}", "extends: ../data/prices.yaml\n")

    with pytest.raises(SpecError) as caught:
        facts(spec)

    error = caught.value
    assert (error.where, error.found, error.nearest) == (str(file), "$.models has no 'smal'", "$.models.small")


def test_two_overlays_of_facts_do_not_contradict_each_other(spec: Path) -> None:
    """What one has set, another one changes on purpose only."""
    write(spec, "50-a.yaml", "$.models", "{large: {input: 2}}", "extends: ../data/prices.yaml\n")
    write(spec, "51-b.yaml", "$.models.large", "{input: 3}", "extends: ../data/prices.yaml\n")

    with pytest.raises(SpecError, match="Two actions set /input differently"):
        facts(spec)


def test_facts_that_are_not_there_cannot_be_extended(spec: Path) -> None:
    """A name that is wrong is told, with the file that may be meant."""
    file = write(spec, "50-a.yaml", "$.models", "{large: {input: 2}}", "extends: ../data/price.yaml\n")

    with pytest.raises(SpecError) as caught:
        overlay.apply_all({"info": {}}, spec / "overlays")

    assert (caught.value.where, caught.value.pointer, caught.value.nearest) == (str(file), "/extends", "prices.yaml")
