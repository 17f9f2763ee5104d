"""Answers that say where they have it from: citations of documents and of search results."""

from __future__ import annotations

from attropic import Anthropic
from attropic.files import File, document, search_result

paper = File.from_text("Cats sleep for 15 hours a day. Dogs sleep for 13.", name="sleep.txt")

with Anthropic() as client:
    message = client.messages.create(
        model="claude-sonnet-5-5",
        max_tokens=500,
        messages=[
            {
                "role": "user",
                "content": [
                    document(paper, title="Sleep", citations=True),
                    search_result(
                        "Fish rest, but do not sleep.", source="https://example.com/fish", title="Fish", citations=True
                    ),
                    {"type": "text", "text": "Who sleeps longest?"},
                ],
            }
        ],
    )

for block in message.content:
    if block.type == "text":
        print(block.text)
        for cited in block.citations or []:
            if cited.type == "char_location":
                place = f"{cited.document_title}, characters {cited.start_char_index} to {cited.end_char_index}"
                print(f"    [{place}] {cited.cited_text!r}")
            elif cited.type == "search_result_location":
                print(f"    [{cited.source}] {cited.cited_text!r}")
