"""The same client on Amazon Bedrock: only the line that makes it is another one."""

from __future__ import annotations

from attropic import AnthropicBedrock, NotOfferedError
from attropic.types import MessageParam

MODEL = "claude-haiku-4-5"  # or an id, an inference profile or an ARN of Bedrock
QUESTION: list[MessageParam] = [{"role": "user", "content": "What is 2 + 3?"}]

# Region and credentials are found as AWS does it: AWS_REGION, AWS_BEARER_TOKEN_BEDROCK, AWS_PROFILE, roles, …
with AnthropicBedrock() as client:
    message = client.messages.create(model=MODEL, max_tokens=100, messages=QUESTION)
    print("answer:", "".join(block.text for block in message.content if block.type == "text"))

    with client.messages.stream(model=MODEL, max_tokens=100, messages=QUESTION) as stream:
        print("streamed:", "".join(stream.text_stream))

    try:
        client.models.list()
    except NotOfferedError as error:
        print("not offered:", error)
