"""Every example of one feature runs as a process, and prints what it is about."""

from __future__ import annotations

import pytest

from .rooms import listing, running

#: What each of them prints, in this order.
PRINTS: dict[str, list[str]] = {
    "amazon_bedrock": ["answer: 2 + 3 = 5", "streamed: 2 + 3 = 5", "not offered: `models.list`"],
    "async_concurrency": ["1 * 1 = 1", "12 * 12 = 144", "12 answers in"],
    "budget": ["call 1: 0.0000", "stopped before call 7: The budget 'today' does not pay"],
    "bulk_run": ["8 requests, 0.00", "first run: 8 answered", "second run: 0 answered", "n8 succeeded 8 * 7 = 56"],
    "citations": ["Cats sleep for 15 hours a day.", "[Sleep, characters 0 to 30]", "[https://example.com/fish]"],
    "client_and_configuration": ["answer: 2 + 3 = 5", "hasty answer: end_turn", "tokens: "],
    "conversation": ["Hello, Ada!", "6 * 7 = 42", "Your name is Ada.", "6 turns"],
    "cost_and_usage": ["estimate: 0.", "the first answer: 0.0", "lakes: 1 call", "rivers: 1 call", "in all: 3 calls"],
    "errors_and_retries": [
        "retry 1 in", "529", "retry 2 in", "429", "answer: I was, but here I am.",
        "NotFoundError: 404 not_found_error, again? False", "BadRequestError: ", "messages", "was it sent? False",
    ],
    "files_and_images": ["image/png, by their content", "blocks: image, document", "claude: ", "refused: notes.txt"],
    "files_api": ["stored: cities.txt, text/plain, 38 bytes", "claude: ", "of this name: 1", "deleted: True"],
    "google_vertex": ["answer: 2 + 3 = 5", "streamed: 2 + 3 = 5", "tokens: 8"],
    "hooks_and_log": [
        "start  messages.create POST /v1/messages", "retry  messages.create: status 529",
        "end    messages.create: status 200", "error  models.retrieve: NotFoundError",
    ],
    "mcp_tools": ["the server offers: library_find_book", "claude: Middlemarch stands on shelf 7"],
    "memory_tool": ["claude: I will remember it.", "claude: You like coffee.", "memories/drinks.md: The user likes"],
    "message_batches": ["ended, 5 of 5 (100 %)", "5 succeeded", "square-5: 5 * 5 = 25   0.0000"],
    "message_builder": ["Who jumps?", "Over whom?", "tokens: 10"],
    "middleware": ["status 200", "answer: 2 + 3 = 5", "from the cache", "answer: 2 + 3 = 5"],
    "models_catalogue": ["the API: claude-", "1,000,000 tokens", "Claude Opus 4.1: retired", "claude-sonnet-5-5"],
    "pagination": ["models, from", "another one? True", "six of them: 6", "goes on with: claude-"],
    "prompt_caching": ["written 4535, read 0", "written 0, read 4535", "without the cache"],
    "raw_responses": ["200 application/json", "request id: req_", "requests left: ", "message_stop'", "by path: {"],
    "server_tools": ["the model looks for: {'query'", "found: Owls at rest", "https://en.wikipedia.org/wiki/Owl"],
    "streaming_events": ["text: 'I'", "input so far: {'city': 'Lisbon'}", "block: tool_use", "stop: tool_use"],
    "streaming_resume": ["broken: Mercury,", "with resume: Mercury, and so on, to Neptune."],
    "streaming_text": ["You said: Tell me in two sentences", "end_turn, 14 tokens"],
    "structured_output": ["3 days in Paris, fine", "so far: {'city': 'Paris'}", "at last: Trip(city='Paris', days=3"],
    "telemetry": ["chat claude-sonnet-5-5: {'gen_ai.usage", "execute_tool get_weather", "chat claude-sonnet-5-5"],
    "testing_a_service": ["test_greeting PASSED", "test_overload_is_survived PASSED", "3 passed"],
    "thinking": ["340 plus 68.", "-- thought, signed with", "17 * 24 = 408", "['thinking', 'text']"],
    "token_counting": ["counted: 209", "estimated: "],
    "tools_loop": ["There is not enough coffee", "Ordered: 2 x tea.", "claude: It is sunny", "3 answers"],
    "tools_step_by_step": ["[add {'a': 17, 'b': 25}]", "The sum is 42.", "2 answers, stopped: end_turn"],
    "unknown_values": ["text: A text of today.", "not known yet: block_of_tomorrow", "'block_of_tomorrow']"],
    "webhooks": ["session sesn_1 is idle", "refused: The notification was not signed"],
}  # fmt: skip
FEATURES = {example.name: example for example in listing.features()}


def in_order(output: str, texts: list[str]) -> str | None:
    """The first of these texts that does not stand behind the one before it."""
    at = 0
    for text in texts:
        at = output.find(text, at)
        if at < 0:
            return text
        at += len(text)
    return None


def test_all_of_them_are_checked() -> None:
    """Each example has an entry above, and each entry an example."""
    assert set(PRINTS) == set(FEATURES)


@pytest.mark.parametrize("name", PRINTS)
def test_a_feature(name: str) -> None:
    """The file ends well against the local API, to which only the environment leads, and prints what it shows."""
    outcome = running.run(FEATURES[name])

    assert outcome.problem is None, outcome.output
    assert in_order(outcome.output, PRINTS[name]) is None, outcome.output
