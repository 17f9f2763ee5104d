"""The HTTP answer itself: status, headers, request id, limits; and paths that the client does not know."""

from __future__ import annotations

from attropic import Anthropic
from attropic.types import MessageParam

MODEL = "claude-sonnet-5-5"
QUESTION: list[MessageParam] = [{"role": "user", "content": "What is 2 + 3?"}]

with Anthropic() as client:
    response = client.messages.with_raw_response.create(model=MODEL, max_tokens=100, messages=QUESTION)
    print(response.status_code, response.headers["content-type"], f"{response.retries_taken} retries")
    print("request id:", response.request_id)
    limits = response.rate_limits
    if limits and limits.requests:
        print(f"requests left: {limits.requests.remaining} of {limits.requests.limit}")
    message = response.parse()  # what `create` would have given
    print("answer:", "".join(block.text for block in message.content if block.type == "text"))

    with client.messages.with_streaming_response.create(
        model=MODEL, max_tokens=100, messages=QUESTION, stream=True
    ) as streamed:
        events = [line for line in streamed.iter_lines() if line.startswith("event:")]
    print(f"{len(events)} lines of events, the last is {events[-1]!r}")

    count = client.post(
        "/v1/messages/count_tokens",
        cast_to=dict[str, int],
        body={"model": MODEL, "messages": [{"role": "user", "content": "Hello."}]},
    )
    print("by path:", count)
