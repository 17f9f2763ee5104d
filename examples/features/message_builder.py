"""A request that is put together step by step, with a beginning that several share."""

from __future__ import annotations

from attropic import Anthropic

with Anthropic() as client:
    brief = client.messages.build("claude-sonnet-5-5", max_tokens=300).system("You are brief.")
    with_fox = brief.document("The quick brown fox jumps over the lazy dog.", title="A fox", citations=True)

    for question in ("Who jumps?", "Over whom?"):
        message = with_fox.user(question).send()  # a builder never changes: `with_fox` is as it was
        print(question, "".join(block.text for block in message.content if block.type == "text"))

    print("tokens:", brief.user("Hello.").count_tokens().input_tokens)
