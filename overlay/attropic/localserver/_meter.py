"""The tokens of a call: those of its input are known before it is answered, those of its output with the answer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from ._call import Call
from ._limits import INPUT, OUTPUT, Limits
from ._wire import Events, Json, Response
from .messages import input_tokens

_METERED = "messages.create"


class Meter:
    """Counts the tokens of one call against the limits of its credential.

    Args:
        limits: Those of all credentials.
        call: The call; only one that makes a message has tokens.

    Raises:
        ApiError: 429, the credential has not as many left.
    """

    def __init__(self, limits: Limits, call: Call) -> None:
        self._limits = limits
        self._key = call.key
        self._input = 0
        self._is_metered = call.operation.plain_name == _METERED and (limits.limits(INPUT) or limits.limits(OUTPUT))
        if self._is_metered:
            limits.take(self._key, OUTPUT, 0)
            self._input = input_tokens(call.body)
            limits.take(self._key, INPUT, self._input)

    def read(self, response: Response) -> Response:
        """The response; its tokens are counted when they are known, those of a stream when it tells them."""
        if not self._is_metered or response.status != 200:
            return response
        if isinstance(response.body, Events):
            return replace(response, body=Events(self._watched(response.body.events)))
        if isinstance(response.body, bytes):
            self._count(json.loads(response.body).get("usage") or {})
        return response

    def _watched(self, events: Iterable[Json | float]) -> Iterator[Json | float]:
        for event in events:
            if isinstance(event, dict) and event.get("type") == "message_delta":
                self._count(event.get("usage") or {})
            yield event

    def _count(self, usage: dict[str, Any]) -> None:
        """Tokens that were read from the cache do not count. Source: https://docs.claude.com/en/api/rate-limits"""
        read = sum(usage.get(name) or 0 for name in ("input_tokens", "cache_creation_input_tokens"))
        self._limits.use(self._key, INPUT, read - self._input)
        self._limits.use(self._key, OUTPUT, usage.get("output_tokens") or 0)
