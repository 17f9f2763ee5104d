"""Code of your own around every attempt: it may change the request, answer itself, or refuse."""

from __future__ import annotations

import json
import time
from typing import Any

from attropic import Anthropic, APIRequest, CallNext

kept: dict[str, Any] = {}


def timed(request: APIRequest, call_next: CallNext) -> Any:
    """Measure each attempt, and mark it for the log of a proxy."""
    request.headers["x-trace"] = "tour"
    began = time.perf_counter()
    response = call_next(request)
    print(f"{request.operation}: status {response.status_code}, quick: {time.perf_counter() - began < 60}")
    return response


def cached(request: APIRequest, call_next: CallNext) -> Any:
    """Answer the same question from memory the second time."""
    key = json.dumps(request.json, sort_keys=True)
    if key in kept:
        print("from the cache")
        return request.respond(json=kept[key])
    response = call_next(request)
    if response.status_code == 200:
        kept[key] = response.json()
    return response


with Anthropic(middleware=[cached, timed]) as client:
    for _ in range(2):
        message = client.messages.create(
            model="claude-sonnet-5-5", max_tokens=100, messages=[{"role": "user", "content": "What is 2 + 3?"}]
        )
        print("answer:", "".join(block.text for block in message.content if block.type == "text"))
