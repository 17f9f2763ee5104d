"""What a description says of streams beyond OpenAPI: ``x-streamed``, ``x-stream-end`` and ``x-accepts``."""

# ruff: noqa: UP031 - templates of YAML flow text

from __future__ import annotations

import copy
import pickle
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from generated_package import Package, make

from codegen import contract, describe, ir

Write = Callable[..., Path]
PLACE = "#/components/schemas/"
#: Words and calls arrive in pieces, calls by a union inside of the union; notes and events do not.
SCHEMAS = """{
  Params: {type: object, required: [said], properties: {stream: {type: boolean}, said: {type: array, items: {$ref: '#/components/schemas/Said'}}}},
  Talk: {type: object, required: [content], properties: {content: {type: array, items: {$ref: '#/components/schemas/Content'}}, note: {$ref: '#/components/schemas/Note'}}},
  Event: {oneOf: [{$ref: '#/components/schemas/Start'}, {$ref: '#/components/schemas/Stop'}]},
  Start: {type: object, required: [type, content], properties: {type: {const: start}, content: {$ref: '#/components/schemas/Content'}}},
  Stop: {type: object, required: [type], properties: {type: {const: stop}}},
  Content: {x-streamed: true, oneOf: [{$ref: '#/components/schemas/Words'}, {$ref: '#/components/schemas/Calls'}]},
  Words: {type: object, required: [type, text], properties: {type: {const: words}, text: {type: string}, note: {$ref: '#/components/schemas/Note'}}},
  Calls: {oneOf: [{$ref: '#/components/schemas/Call'}, {$ref: '#/components/schemas/Task'}]},
  Call: {type: object, required: [type, input], properties: {type: {const: call}, input: {type: object}, complete: {type: boolean}, raw_input: {type: string}, score: {type: integer}}},
  Task: {type: object, required: [type], properties: {type: {const: task}}},
  Note: {type: object, properties: {complete: {type: boolean}, raw_input: {type: string}}},
  Said: {x-accepts: [Content], oneOf: [{$ref: '#/components/schemas/Words'}, {$ref: '#/components/schemas/CallParam'}]},
  CallParam: {type: object, additionalProperties: false, required: [type, input], properties: {type: {const: call}, input: {type: object}, complete: {type: boolean}}},
}"""  # noqa: E501
PATHS = """{
  /v1/talks: {post: {x-stream-end: stop,
    requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Params'}}}},
    responses: {'200': {description: ok, content: {
      application/json: {schema: {$ref: '#/components/schemas/Talk'}},
      text/event-stream: {itemSchema: {$ref: '#/components/schemas/Event'}}}}}}},
  '/v1/talks/{id}/events': {get: {
    parameters: [{name: id, in: path, required: true, schema: {type: string}}],
    responses: {'200': {description: ok, content: {
      text/event-stream: {itemSchema: {$ref: '#/components/schemas/Event'}}}}}}},
}"""
CALL = {"type": "call", "input": {"a": [1]}, "complete": False, "raw_input": "x", "score": 3, "more": 1}


def described(source: Path) -> ir.Api:
    document = contract.read_source(str(source))
    document["x-client"] = {"betas": {"types": "Beta"}}
    return describe.describe(document)


def blocks(api: ir.Api) -> dict[str, str]:
    """The models that arrive in pieces, and the union of requests that takes each back."""
    return {key: d.sent_as for key, d in api.definitions.items() if isinstance(d, ir.Model) and d.block}


def fields(api: ir.Api, key: str) -> dict[str, str]:
    model = api.definitions[key]
    assert isinstance(model, ir.Model)
    return {part.wire: part.name for part in model.fields}


@pytest.fixture(scope="module")
def talks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    """The package of the description above."""
    folder = tmp_path_factory.mktemp("talks")
    text = f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {PATHS}\ncomponents: {{schemas: {SCHEMAS}}}\n"
    (folder / "talks.yaml").write_text(text, encoding="utf-8")
    path = list(sys.path)
    yield make(folder / "talks.yaml", folder / "out", "streamed_talks")
    sys.path[:] = path


def test_members_of_a_marked_union_are_blocks(description: Write) -> None:
    """So are those of unions inside of it; what they hold, and what stands beside them, is not."""
    api = described(description(SCHEMAS, PATHS))
    assert blocks(api) == {"Words": "said_param", "Call": "said_param", "Task": "said_param"}


def test_without_the_marks_there_are_no_blocks(description: Write) -> None:
    """The same description without ``x-`` keys has no blocks, no ends, and its own names of fields."""
    schemas, paths = SCHEMAS.replace("x-streamed: true, ", ""), PATHS.replace("x-stream-end: stop,", "")
    api = described(description(schemas.replace("x-accepts: [Content], ", ""), paths))
    assert blocks(api) == {}
    assert {op.stream_end for op in api.operations} == {""}
    assert fields(api, "Call")["complete"] == "complete"


def test_a_mark_that_says_no_is_none(description: Write) -> None:
    """``x-streamed: false`` marks nothing."""
    assert blocks(described(description(SCHEMAS.replace("x-streamed: true", "x-streamed: false"), PATHS))) == {}


def test_blocks_that_no_request_takes_are_sent_as_nothing(description: Write) -> None:
    """Without ``x-accepts`` they are blocks all the same."""
    api = described(description(SCHEMAS.replace("x-accepts: [Content], ", ""), PATHS))
    assert blocks(api) == {"Words": "", "Call": "", "Task": ""}


@pytest.mark.parametrize("members", ["A, C", "A, Inner", "Inner", "A, [B]", "[Inner], null"])
def test_members_are_found_wherever_a_union_names_them(description: Write, members: str) -> None:
    """Behind aliases, lists and nulls, also when a union inside of it leads back to it."""
    kinds = {
        "[B]": f"type: array, items: {{$ref: '{PLACE}B'}}",
        "[Inner]": f"type: array, items: {{$ref: '{PLACE}Inner'}}",
    }
    kinds["null"] = "type: 'null'"
    union = ", ".join("{%s}" % kinds.get(name, f"$ref: '{PLACE}{name}'") for name in members.split(", "))
    schemas = f"{{U: {{x-streamed: true, anyOf: [{union}]}}, C: {{$ref: '{PLACE}B'}},"
    schemas += (
        f"Inner: {{anyOf: [{{$ref: '{PLACE}A'}}, {{$ref: '{PLACE}C'}}, {{type: array, items: {{$ref: '{PLACE}U'}}}}]}},"
    )
    for name in "AB":
        schemas += f"{name}: {{required: [type], properties: {{type: {{const: {name}}}}}}},"

    assert set(blocks(described(description(schemas + "}")))) == {"A", "B"}


def test_merged_twins_go_back_as_the_stable_one(description: Write) -> None:
    """A type that both unions share is one block, taken back by the stable union; a beta one by the beta union."""
    schemas = "{"
    for prefix, more in (("", ""), ("Beta", ", {$ref: '%sBetaOnly'}" % PLACE)):
        schemas += f"""
          {prefix}Content: {{x-streamed: true, oneOf: [{{$ref: '{PLACE}{prefix}Words'}}{more}]}},
          {prefix}Said: {{x-accepts: [{prefix}Content], oneOf: [{{$ref: '{PLACE}{prefix}Words'}}{more}]}},
          {prefix}Words: {{required: [type], properties: {{type: {{const: words}}, complete: {{type: boolean}}}}}},"""
    schemas += "BetaOnly: {required: [type], properties: {type: {const: only}}}}"

    api = described(description(schemas))
    assert api.definitions["BetaWords"].same_as == "Words"
    assert blocks(api) == {"Words": "said", "BetaOnly": "beta_said"}
    assert fields(api, "Words") == {"type": "type", "complete": "complete_"}


def test_names_of_a_block_are_kept_free(description: Write) -> None:
    """``complete`` and ``raw_input`` get an underscore in blocks, and only there."""
    api = described(description(SCHEMAS, PATHS))
    assert fields(api, "Call") == {
        "type": "type", "input": "input", "complete": "complete_", "raw_input": "raw_input_", "score": "score",
    }  # fmt: skip
    assert fields(api, "Note") == {"complete": "complete", "raw_input": "raw_input"}
    assert fields(api, "CallParam")["complete"] == "complete"


def test_names_that_are_made_free_stay_apart(description: Write) -> None:
    """A block that has both ``complete`` and ``complete_`` has an attribute for each."""
    kind = "{type: object, properties: {type: {const: a}, complete: {}, complete_: {}, raw_input_: {}, raw_input: {}}}"
    api = described(description("{U: {x-streamed: true, anyOf: [{$ref: '%sA'}]}, A: %s}" % (PLACE, kind)))
    names = fields(api, "A")
    assert len(set(names.values())) == 5
    assert not {"complete", "raw_input"} & set(names.values())


def test_a_schema_called_block_is_not_taken_for_the_base(description: Write) -> None:
    """Its class has another name, as modules of blocks use this one for the base."""
    schemas = SCHEMAS.replace("Words:", "Block:").replace("/Words'", "/Block'")
    api = described(description(schemas, PATHS))
    assert "Block" in blocks(api)
    assert "Block" not in {definition.name for definition in api.definitions.values()}


def test_an_operation_knows_the_end_of_its_stream(talks: Package) -> None:
    """``stream_end`` is the tag that the description gives; a stream without one ends with its bytes."""
    assert talks.operation("talks.create").stream_end == "stop"
    assert talks.operation("talks.events").stream_end is None


def test_blocks_derive_from_block(talks: Package) -> None:
    """In the package the marked models are blocks, the others plain models."""
    block = talks.load("_runtime.block").Block
    kinds = {key: issubclass(talks.type(key), block) for key, (kind, *_) in talks.schemas.items() if kind == "model"}
    assert {key for key, is_block in kinds.items() if is_block} == {"Words", "Call", "Task"}
    assert len(kinds) > 6


def test_fields_that_gave_way_are_read_and_written(talks: Package) -> None:
    """A property called ``complete`` is read under its new name and written under its key."""
    call: Any = talks.decode("Content", CALL)
    assert (call.complete, call.complete_, call.raw_input, call.raw_input_) == (True, False, None, "x")
    assert call.to_dict() == CALL
    for twin in (copy.copy(call), copy.deepcopy(call), pickle.loads(pickle.dumps(call))):
        assert twin == call
        assert twin.to_dict() == CALL


def test_a_block_goes_back_as_the_request_takes_it(talks: Package) -> None:
    """``to_param`` keeps what the member of the request has, under its keys, and drops the rest."""
    assert talks.decode("Content", CALL).to_param() == {"type": "call", "input": {"a": [1]}, "complete": False}
    words = {"type": "words", "text": "a", "note": {"complete": True, "more": 1}}
    assert talks.decode("Content", words).to_param() == {"type": "words", "text": "a", "note": {"complete": True}}


def test_a_changed_block_is_checked_when_it_goes_back(talks: Package) -> None:
    """A block that was given a value which no request takes is refused with the place."""
    call: Any = talks.decode("Content", CALL)
    call.input = "no object"
    with pytest.raises(talks.errors.ValidationError) as caught:
        call.to_param()
    assert caught.value.json_path == "$.input"
