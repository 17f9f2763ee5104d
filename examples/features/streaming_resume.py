"""A stream that breaks off goes on by itself, where that is wanted."""

from __future__ import annotations

from attropic import Anthropic, APIConnectionError, ResumePolicy

QUESTION = "Name the planets, from the sun outwards."

with Anthropic() as client:
    # Without a policy a stream that broke off is an error, which has what came until then.
    try:
        with client.messages.stream(
            model="claude-sonnet-5-5", max_tokens=400, messages=[{"role": "user", "content": QUESTION}]
        ) as stream:
            print("whole:", stream.get_final_text())
    except APIConnectionError as error:
        partial = error.partial_message
        if partial is not None:
            print("broken:", "".join(block.text for block in partial.content if block.type == "text"))

    # With one the model is asked to go on, and the events follow those before.
    with client.messages.stream(
        model="claude-sonnet-5-5",
        max_tokens=400,
        messages=[{"role": "user", "content": QUESTION}],
        resume=ResumePolicy(max_resumes=2),
    ) as stream:
        print("with resume:", stream.get_final_text())
