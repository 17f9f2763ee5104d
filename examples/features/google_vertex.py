"""The same client on Vertex AI of Google Cloud: only the line that makes it is another one."""

from __future__ import annotations

import os

from attropic import AnthropicVertex
from attropic.types import MessageParam

MODEL = "claude-haiku-4-5"
QUESTION: list[MessageParam] = [{"role": "user", "content": "What is 2 + 3?"}]

# CLOUD_ML_REGION and ANTHROPIC_VERTEX_PROJECT_ID say where; without a token it is the Application Default Credentials.
with AnthropicVertex(access_token=os.environ.get("VERTEX_ACCESS_TOKEN")) as client:
    message = client.messages.create(model=MODEL, max_tokens=100, messages=QUESTION)
    print("answer:", "".join(block.text for block in message.content if block.type == "text"))

    with client.messages.stream(model=MODEL, max_tokens=100, messages=QUESTION) as stream:
        print("streamed:", "".join(stream.text_stream))

    print("tokens:", client.messages.count_tokens(model=MODEL, messages=QUESTION).input_tokens)
