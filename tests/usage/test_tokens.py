"""``estimate_tokens``: the tokens of texts and requests, offline."""

from __future__ import annotations

import json
from typing import Any

import pytest

from attropic import ConfigurationError
from attropic.usage import TokenEstimate, estimate_tokens
from attropic.usage._tokens._families import family_of
from attropic.usage._tokens._pieces import profiled
from benchmarks import estimator, estimator_fit

TOOL: dict[str, Any] = {
    "name": "get_weather",
    "description": "The weather of a place.",
    "input_schema": {"type": "object", "properties": {"place": {"type": "string"}}, "required": ["place"]},
}


def user(content: Any) -> dict[str, Any]:
    return {"role": "user", "content": content}


def ask(content: Any = "Hello.", **more: Any) -> dict[str, Any]:
    return {"model": "claude-opus-5-5", "max_tokens": 10, "messages": [user(content)], **more}


@pytest.mark.parametrize("tokenizer", estimator_fit.TOKENIZERS)
def test_the_stated_bound_holds_for_documents_that_were_not_fitted(tokenizer: str) -> None:
    """Of 512 documents at least 95 in 100 are within their bound, half are nearer than 6 %, and there is no bias."""
    found = estimator.errors(tokenizer)
    off = sorted(abs(error.share) for error in found)

    assert len(found) == 512
    assert sum(error.is_within for error in found) >= 0.95 * len(found)
    assert off[len(off) // 2] < 0.06
    assert off[len(off) * 9 // 10] < 0.16
    assert abs(sum(error.share for error in found)) < 0.02 * len(found)


def test_the_bound_says_something() -> None:
    """It is no wider than a quarter for English, code and data of some length."""
    for tokenizer in estimator_fit.TOKENIZERS:
        family = family_of(estimator.MODELS[tokenizer])
        for document in estimator_fit.corpus():
            if estimator.kind_of(document) in estimator.KINDS[:2] and document.tokens[tokenizer] > 400:
                low, expected, high = family.tokens(document.pieces)
                assert 0.7 * expected < low < expected < high < 1.3 * expected


def test_the_costs_are_those_that_the_corpus_gives() -> None:
    """What the data says is what fitting to the other half of the corpus says."""
    documents = [document for document in estimator_fit.corpus() if not document.checks]
    rows = [profiled(document.pieces) for document in documents]
    costs = estimator_fit.fitted(rows, [document.tokens["later"] for document in documents])

    assert costs == pytest.approx(family_of("claude-opus-5-5").costs, abs=0.01)


@pytest.mark.parametrize(
    "figure", json.loads(estimator.FIGURES.read_text(encoding="utf-8"))["requests"], ids=lambda one: str(one["tokens"])
)
def test_recorded_requests_are_within_the_bound(figure: Any) -> None:
    """What the API counted for requests with and without system prompts, tools and results is between low and high."""
    found = estimate_tokens(figure["body"])

    assert found.low <= figure["tokens"] <= found.high
    assert found.expected == pytest.approx(figure["tokens"], rel=0.15, abs=5)


@pytest.mark.parametrize(
    ("model", "newer"),
    [
        ("claude-opus-5-5", True),
        ("claude-opus-4-7", True),
        ("claude-haiku-5-5", True),
        ("some-gateway-model", True),
        ("claude-opus-4-6", False),
        ("claude-opus-4-20250514", False),
        ("claude-sonnet-4-5", False),
        ("claude-haiku-4-5-20251001", False),
        ("claude-3-5-haiku-20241022", False),
        ("us.anthropic.claude-sonnet-4-5-20250929-v1:0", False),
        ("claude-sonnet-4@20250514", False),
    ],
)
def test_a_model_counts_by_its_tokenizer(model: str, newer: bool) -> None:
    """The same English is about a third more tokens for later models; those that are not known count as the newest."""
    text = "The harbour was quiet, and several fishermen repaired their nets before the evening came. " * 20
    found, later = estimate_tokens(text, model), estimate_tokens(text)

    assert (found == later) is newer
    assert newer or later.expected > 1.2 * found.expected


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("", 0, 0),
        ("water " * 500, 450, 1100),
        ("水" * 500, 300, 900),
        ("вода " * 100, 120, 400),
        ("\U0001f600" * 100, 150, 700),
        (" " * 5000, 1, 1200),
        ("a" * 5000, 600, 12_000),
        ("aB" * 5000, 2000, 20_000),
        ("é" * 5000, 2000, 12_000),
        ("\x00\x7f\ud800\U0010ffff", 1, 30),
    ],
)
def test_any_text_has_a_sensible_number(text: str, least: int, most: int) -> None:
    """Empty, repeated, foreign and broken text; low, expected and high are in order."""
    found = estimate_tokens(text)

    assert least <= found.expected <= most
    assert 0 <= found.low <= found.expected <= found.high


def test_long_text_is_read_in_linear_time() -> None:
    """Slices change nothing of note: a hundred times the text is a hundred times the tokens."""
    text = "Several fishermen repaired 12 nets; the harbour was quiet.\n" * 40

    assert estimate_tokens(text * 100).expected == pytest.approx(100 * estimate_tokens(text).expected, rel=0.01)


def test_each_part_of_a_request_counts_what_the_model_reads() -> None:
    """System prompt, messages, tools and schemas add tokens; ids, cache marks and what is not sent add none."""
    base = estimate_tokens(ask()).expected
    schema = {"type": "json_schema", "schema": TOOL["input_schema"]}

    assert estimate_tokens(ask(system="word " * 100)).expected > base + 90
    assert estimate_tokens(ask(system=[{"type": "text", "text": "word " * 100}])).expected > base + 90
    assert estimate_tokens(ask(tools=[TOOL])).expected > base + 350
    assert estimate_tokens(ask(tools=[TOOL], tool_choice={"type": "any"})).expected > base + 450
    assert estimate_tokens(ask(output_config={"format": schema})).expected > base + 100
    assert estimate_tokens(ask(metadata={"user_id": "x" * 999}, stop_sequences=["y" * 999])).expected == base
    marked = [{"type": "text", "text": "Hello.", "cache_control": {"type": "ephemeral"}}]
    assert estimate_tokens(ask(marked)).expected == base


def test_calls_and_their_results_count() -> None:
    """Arguments and results are read; a signature and an encrypted result are not."""
    call = {"type": "tool_use", "id": "t" * 999, "name": "get_weather", "input": {"place": "word " * 100}}
    result = {"type": "tool_result", "tool_use_id": "t" * 999, "content": [{"type": "text", "text": "word " * 100}]}
    found = estimate_tokens(
        {"model": "m", "messages": [user("Hi."), {"role": "assistant", "content": [call]}, user([result])]}
    )
    hidden = estimate_tokens(ask([{"type": "web_search_result", "title": "A", "encrypted_content": "x" * 9999}]))

    bare = estimate_tokens({"model": "m", "messages": [user("Hi."), {"role": "assistant", "content": []}, user([])]})
    words = estimate_tokens("get_weather" + json.dumps(call["input"]) + "word " * 100).expected
    assert found.expected == pytest.approx(bare.expected + words + 36, abs=6)
    assert hidden.expected < 40


def test_thinking_of_earlier_turns_may_count_or_not() -> None:
    """The API may leave it out: it makes the estimate wider."""
    thought = {"type": "thinking", "thinking": "word " * 300, "signature": "x" * 999}
    plain = estimate_tokens({"messages": [user("Hi."), {"role": "assistant", "content": []}]})
    found = estimate_tokens({"messages": [user("Hi."), {"role": "assistant", "content": [thought]}]})

    assert found.low == plain.low
    assert found.expected > plain.expected + 250


def test_tools_of_the_server_are_not_known() -> None:
    """What they add depends on what they find, and ``known`` says so; those of the client have documented figures."""
    search = estimate_tokens(ask(tools=[{"type": "web_search_20250305", "name": "web_search"}]))
    bash = estimate_tokens(ask(tools=[{"type": "bash_20250124", "name": "bash"}]))

    assert (search.known, bash.known, estimate_tokens(ask()).known) == (False, True, True)
    assert search.high > 10_000


def test_estimates_add_up() -> None:
    """``+`` adds all three; one part that is not known makes the sum so."""
    one, other = TokenEstimate(1, 2, 3), TokenEstimate(10, 20, 30, known=False)

    assert one + other == TokenEstimate(11, 22, 33, known=False)
    assert TokenEstimate.exactly(7) == TokenEstimate(7, 7, 7)


@pytest.mark.parametrize("body", [None, 5, b"text", [user("Hi.")]])
def test_what_is_no_request_is_refused(body: Any) -> None:
    """The error names the argument."""
    with pytest.raises(ConfigurationError, match="`body` must be a text or a mapping"):
        estimate_tokens(body)


@pytest.mark.parametrize("messages", [None, 5, "text", [1, None], [{"role": "user"}], [user([None, 5, {}])]])
def test_a_malformed_request_has_a_number_all_the_same(messages: Any) -> None:
    """It is the API that judges requests."""
    assert estimate_tokens({"model": 5, "messages": messages, "tools": {"a": 1}, "system": 7}).expected >= 6
