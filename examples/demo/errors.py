"""What goes wrong, and what is known of it then."""

from __future__ import annotations

from stage import say, step

from attropic import Anthropic, APIConnectionError, NotFoundError

MODEL = "claude-opus-4-7"


def refused(client: Anthropic) -> None:
    step("An error", 'client.models.retrieve("no-such-model")')
    try:
        client.models.retrieve("no-such-model")
    except NotFoundError as error:
        say(f"{type(error).__name__}: {error.status_code} {error.type}, request {error.request_id}")


def cut_off(client: Anthropic) -> None:
    step("A stream that is cut", 'extra_headers={"x-local-fault": "cut=1400"}')
    question = "Say this, and let the line break somewhere in the middle of it, as lines do."
    try:
        with client.messages.stream(
            model=MODEL,
            max_tokens=200,
            messages=[{"role": "user", "content": question}],
            extra_headers={"x-local-fault": "cut=1400"},
        ) as stream:
            stream.until_done()
    except APIConnectionError as error:
        partial = error.partial_message
        say(f"{type(error).__name__}: {error.message}")
        say("what came: " + "".join(block.text for block in partial.content if block.type == "text"))
