"""Whatever the local API answers keeps the contract, whole and event by event, and both say the same."""

from __future__ import annotations

from typing import Any

import pytest

from attropic.localserver import Api, ApiError, load_script
from attropic.localserver.messages import complete

from .asking import Json, accumulated, ask, check, check_events, check_message, read, send, stream, turn
from .bodies import BETA_BODIES, BODIES

EVERYTHING = """
- say:
    - text: A text
    - text: Cited
      citations:
        - {type: char_location, cited_text: Cited}
        - {type: page_location, cited_text: Cited, start_page_number: 3}
        - {type: content_block_location, cited_text: Cited, document_title: T}
        - {type: search_result_location, cited_text: Cited, source: S}
        - {type: web_search_result_location, cited_text: Cited, url: "https://a.example", title: null}
    - thinking: Hm, let me see.
    - {thinking: "", signature: abc}
    - redacted_thinking: abc
    - {server_tool: web_search, input: {query: owls}, result: [{url: "https://a.example", title: A}]}
    - {server_tool: web_search, input: {query: owls}, result: {error_code: unavailable}}
    - server_tool: web_fetch
      input: {url: "https://a.example"}
      result: {url: "https://a.example", content: {source: {type: text, media_type: text/plain, data: Page}}}
    - {server_tool: web_fetch, result: {error_code: url_too_long}}
    - {server_tool: code_execution, input: {code: "1"}, result: {stdout: "1"}}
    - {server_tool: code_execution, result: {error_code: unavailable}}
    - {server_tool: code_execution, result: {type: encrypted_code_execution_result, encrypted_stdout: abc}}
    - server_tool: bash_code_execution
      input: {command: ls}
      result: {stdout: a, content: [{file_id: file_1}]}
    - {server_tool: text_editor_code_execution, result: {content: text, file_type: text}}
    - {server_tool: text_editor_code_execution, result: {is_file_update: true}}
    - {server_tool: text_editor_code_execution, result: {lines: [a], old_start: 1}}
    - {server_tool: tool_search_tool_regex, input: {pattern: a}, result: {tool_references: [{tool_name: get_weather}]}}
    - {type: container_upload, file_id: file_1}
    - {tool: get_weather, input: {city: Paris, nested: {a: [1, 2.5, null, true]}}}
    - {tool: nothing}
    - {type: tool_use, id: own-id, name: raw, input: {}}
"""
BETA = """
- say:
    - {type: compaction, content: What was said so far., encrypted_content: abc}
    - {type: compaction, content: null}
    - {type: mcp_tool_use, name: echo, server_name: local, input: {a: 1}}
    - {type: mcp_tool_result, content: [{type: text, text: heard}]}
    - {server_tool: advisor, result: {text: Do it}}
    - {server_tool: advisor, result: {error_code: overloaded}}
  stop: {stop}
  usage: {usage}
"""
STOPS = ("end_turn", "max_tokens", "tool_use", "pause_turn", "refusal")
BETA_STOPS = (*STOPS, "model_context_window_exceeded", "compaction")


def verify(api: Api, body: Json, beta: bool) -> None:
    """The whole message and each event keep the contract, and the events make the message."""
    counted = read(send(api, {k: v for k, v in body.items() if k in COUNTED}, beta=beta, path=COUNT))
    check("BetaCountMessageTokensResponse" if beta else "CountMessageTokensResponse", counted)
    whole, events = ask(api, body, beta=beta), stream(api, body, beta=beta)
    check_message(whole, beta)
    check_events(events, beta)
    made = accumulated(events)
    assert {**made, "id": "", "usage": used(made), "container": None} == {
        **whole, "id": "", "usage": used(whole), "container": None,
    }  # fmt: skip


COUNT = "/v1/messages/count_tokens"
COUNTED = ("model", "messages", "system", "tools", "tool_choice", "thinking", "output_config", "output_format")


def used(message: Json) -> Any:
    """The usage without what the first request writes to the cache and the second one reads."""
    return {name: value for name, value in message["usage"].items() if "cache" not in name and name != "input_tokens"}


@pytest.mark.parametrize("beta", [False, True])
@pytest.mark.parametrize("name", BODIES)
def test_built_in_answers_keep_the_contract(name: str, beta: bool) -> None:
    """Each answer of the built-in script is valid in both APIs, as a message and as a stream that makes the same."""
    verify(Api(), BODIES[name], beta)


@pytest.mark.parametrize("name", BETA_BODIES)
def test_beta_answers_keep_the_contract(name: str) -> None:
    """So are the answers to what only the beta API knows."""
    verify(Api(), BETA_BODIES[name], True)


@pytest.mark.parametrize("beta", [False, True])
def test_every_kind_of_block_of_a_script_keeps_the_contract(beta: bool) -> None:
    """A script may leave out what the contract requires: each kind of block is completed in both APIs."""
    verify(Api(load_script(EVERYTHING)), turn(), beta)


@pytest.mark.parametrize("stop", BETA_STOPS)
def test_blocks_and_reasons_of_the_beta_api_keep_its_contract(stop: str) -> None:
    """Blocks that only the beta API has are completed, with each reason to stop and with usage of their own."""
    usage = "{iterations: [{type: message, input_tokens: 3, output_tokens: 4}], cache_creation_input_tokens: 5}"
    script = load_script(BETA.replace("{stop}", stop).replace("{usage}", usage))
    verify(Api(script), turn(), True)
    message = ask(Api(script), turn(), beta=True)
    assert message["stop_reason"] == stop
    assert (message["stop_details"] is not None) == (stop == "refusal")
    assert message["usage"]["iterations"][0]["output_tokens"] == 4


@pytest.mark.parametrize("beta", [False, True])
def test_a_message_can_be_made_without_a_request(beta: bool) -> None:
    """What batches ask for: the whole message for a body, of the capacity that they are served by."""
    message = complete(Api(), turn("hello"), 7, beta, key="k", tier="batch")
    check_message(message, beta)
    assert (message["id"], message["usage"]["service_tier"]) == (f"msg_{7:024d}", "batch")
    with pytest.raises(ApiError, match="at least one message"):
        complete(Api(), turn(messages=[]), 8, beta)


@pytest.mark.parametrize("stop", STOPS)
def test_reasons_of_the_api_keep_its_contract(stop: str) -> None:
    """Each reason to stop of the API can be told by a script."""
    verify(Api(load_script(f"- say: text\n  stop: {stop}")), turn(), False)
