"""Tools that the API carries out itself: a search of the web, with its sources."""

from __future__ import annotations

from attropic import Anthropic
from attropic.tools.builtin import web_search

with Anthropic() as client:
    message = client.messages.create(
        model="claude-sonnet-5-5",
        max_tokens=1000,
        messages=[{"role": "user", "content": "Search the web: how many hours a day do owls sleep?"}],
        tools=[web_search(max_uses=2, allowed_domains=["wikipedia.org"])],
    )

for block in message.content:
    if block.type == "server_tool_use":
        print("the model looks for:", block.input)
    elif block.type == "web_search_tool_result" and isinstance(block.content, list):
        print("found:", ", ".join(found.title for found in block.content))
    elif block.type == "text":
        sources = [cited.url for cited in block.citations or [] if cited.type == "web_search_result_location"]
        print("claude:", block.text, *sources)
