"""Imports from where the official package has things: modules of one type, of resources, of errors."""

from __future__ import annotations

import subprocess
import sys
import typing
from importlib import import_module
from typing import Any
from unittest import mock

import pytest

import attropic
from attropic import types
from attropic.types import beta

NAMES = {
    "attropic.types.message:Message": types.Message,
    "attropic.types.message_param:MessageParam": types.MessageParam,
    "attropic.types.tool_use_block:ToolUseBlock": types.ToolUseBlock,
    "attropic.types.web_search_tool_20250305_param:WebSearchTool20250305Param": types.WebSearchTool20250305Param,
    "attropic.types.input_json_delta:InputJSONDelta": types.InputJSONDelta,
    "attropic.types.input_json_delta:InputJsonDelta": types.InputJSONDelta,
    "attropic.types.model:Model": types.Model,
    "attropic.types.message_create_params:MessageCreateParams": types.MessageCreateParams,
    "attropic.types.message_create_params:MessageCreateParamsNonStreaming": types.MessageCreateParams,
    "attropic.types.completion_create_params:CompletionCreateParamsStreaming": types.CompletionCreateParams,
    "attropic.types.messages.message_batch:MessageBatch": types.MessageBatch,
    "attropic.types.messages.batch_create_params:Request": types.MessageBatchIndividualRequestParams,
    "attropic.types.beta.beta_message:BetaMessage": beta.BetaMessage,
    "attropic.types.beta.message_create_params:MessageCreateParamsBase": beta.MessageCreateParams,
    "attropic.types.beta.messages.batch_create_params:Request": beta.BetaMessageBatchIndividualRequestParams,
    "attropic._exceptions:OverloadedError": attropic.OverloadedError,
    "attropic._types:NOT_GIVEN": attropic.NOT_GIVEN,
    "attropic._types:Timeout": attropic.Timeout,
    "attropic._streaming:AsyncStream": attropic.AsyncStream,
    "attropic._response:APIResponse": attropic.APIResponse,
    "attropic._models:BaseModel": attropic.BaseModel,
    "attropic._base_client:DefaultHttpxClient": attropic.DefaultHttpxClient,
    "attropic._constants:DEFAULT_TIMEOUT": attropic.DEFAULT_TIMEOUT,
    "attropic:HUMAN_PROMPT": "\n\nHuman:",
    "attropic:__title__": "attropic",
}


def load(place: str) -> Any:
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)


@pytest.mark.parametrize("place", NAMES)
def test_a_name_is_where_the_official_package_has_it(place: str) -> None:
    """The same object is under the official path."""
    assert load(place) is NAMES[place] or load(place) == NAMES[place]


def test_a_module_of_a_type_lists_it() -> None:
    """Such a module says what it has, and lacks what the official one lacks."""
    module = import_module("attropic.types.text_block")
    assert module.__all__ == ["TextBlock"]
    assert "TextBlock" in dir(module)
    assert "TextBlock" in (module.__doc__ or "")
    with pytest.raises(AttributeError, match="no attribute 'ImageBlock'"):
        _ = module.ImageBlock


def test_a_module_of_a_type_has_the_types_of_its_properties() -> None:
    """`image_block_param.Source` and the like are the types of properties, without null; of lists those of items."""
    assert set(typing.get_args(load("attropic.types.image_block_param:Source"))) == {
        types.Base64ImageSourceParam,
        types.URLImageSourceParam,
    }
    assert load("attropic.types.raw_message_delta_event:Delta").__name__ == "MessageDelta"
    assert types.TextBlockParam in typing.get_args(load("attropic.types.tool_result_block_param:Content"))
    assert beta.BetaManagedAgentsCustomToolParams in typing.get_args(
        load("attropic.types.beta.agent_create_params:Tool")
    )


@pytest.mark.parametrize(
    "name", ["attropic.types.nothing", "attropic.types.beta.nothing", "attropic.resources.nothing"]
)
def test_a_path_of_nothing_is_no_module(name: str) -> None:
    """A module that nobody has is not found."""
    with pytest.raises(ModuleNotFoundError):
        import_module(name)


def test_a_request_of_a_batch_is_made_as_the_official_documents_say() -> None:
    """The TypedDicts of the documented example are called, and give plain dicts."""
    from attropic.types.message_create_params import MessageCreateParamsNonStreaming
    from attropic.types.messages.batch_create_params import Request

    params = MessageCreateParamsNonStreaming(model="m", max_tokens=1, messages=[{"role": "user", "content": "Hi."}])
    assert Request(custom_id="a", params=params) == {"custom_id": "a", "params": params}


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("attropic.resources.messages.Messages.create", "messages.create"),
        ("attropic.resources.messages.messages.Messages.create", "messages.create"),
        ("attropic.resources.Messages.create", "messages.create"),
        ("attropic.resources.messages.batches.Batches.create", "messages.batches.create"),
        ("attropic.resources.models.Models.retrieve", "models.retrieve"),
        ("attropic.resources.beta.messages.messages.Messages.create", "beta.messages.create"),
        ("attropic.resources.beta.files.Files.upload", "beta.files.upload"),
        ("attropic.resources.beta.Agents.create", "beta.agents.create"),
    ],
)
def test_a_method_can_be_replaced_under_its_official_path(target: str, path: str) -> None:
    """`mock.patch` of the path of a resource class reaches the method of every client."""
    with mock.patch(target, return_value="replaced"):
        found: Any = attropic.Anthropic(api_key="k")
        for name in path.split("."):
            found = getattr(found, name)
        assert found() == "replaced"
    assert "replaced" not in repr(found)


def test_classes_of_resources_are_those_of_clients() -> None:
    """A client's resource is an instance of the class under the official path, also for async clients."""
    resources: Any = import_module("attropic.resources")
    client = attropic.AsyncAnthropic(api_key="k")
    assert isinstance(client.models, resources.AsyncModels)
    assert isinstance(client.completions, resources.AsyncCompletions)
    assert isinstance(client.beta, resources.AsyncBeta)
    assert isinstance(client.messages, load("attropic.resources.messages.messages:AsyncMessages"))
    assert "Models" in dir(resources)


def test_a_value_is_constructed_as_a_type() -> None:
    """`construct_type` reads JSON as a model or a union, and leaves what does not fit."""
    construct = load("attropic._models:construct_type")
    block = {"type": "text", "text": "a", "citations": None}
    assert construct(type_=types.ContentBlock, value=block) == types.TextBlock.from_dict(block)
    assert construct(value=[block], type_=list[types.TextBlock])[0].text == "a"
    assert construct(type_=types.TextBlock, value=7) == 7


def test_importing_a_path_loads_its_type_when_it_is_used() -> None:
    """Importing a module of a type loads no model and no HTTP library."""
    code = (
        "import sys, attropic.types.message, attropic._exceptions, attropic._types, attropic._constants\n"
        "assert not [m for m in sys.modules if m.startswith('attropic_api.models') or m == 'httpx'], sys.modules\n"
        "attropic.types.message.Message\n"
        "assert 'attropic_api.models.message' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
