"""Conversations, and answers that are written in the background and can be followed from any place."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from attropic import APIError, AsyncAnthropic
from attropic.types import Message, MessageParam

MODEL = "claude-sonnet-5-5"
SYSTEM = "You are the assistant of a small web page. Answer briefly."


class Answer:
    """An answer while it is written: its events so far, for as many readers as like."""

    def __init__(self) -> None:
        self.id = secrets.token_urlsafe(8)
        self.task: asyncio.Task[None] | None = None
        self._events: list[tuple[str, Any]] = []
        self._ended = False
        self._news = asyncio.Event()

    def tell(self, name: str, data: Any, *, last: bool = False) -> None:
        """Add an event, and wake the readers."""
        self._events.append((name, data))
        self._ended = last
        self._news.set()
        self._news = asyncio.Event()

    async def follow(self, after: int = 0) -> AsyncIterator[str]:
        """Server-sent events, from the one after number `after` on: a browser that comes back misses nothing."""
        while True:
            while after < len(self._events):
                name, data = self._events[after]
                after += 1
                yield f"id: {after}\nevent: {name}\ndata: {json.dumps(data)}\n\n"
            if self._ended:
                return
            await self._news.wait()


@dataclass
class Conversation:
    """What was said, and the answer that is being written."""

    id: str = field(default_factory=lambda: secrets.token_urlsafe(8))
    turns: list[MessageParam] = field(default_factory=list)
    answer: Answer | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is being written."""
        return self.answer is not None and self.answer.task is not None and not self.answer.task.done()

    def ask(self, client: AsyncAnthropic, text: str) -> Answer:
        """Begin an answer."""
        self.answer = Answer()
        self.answer.task = asyncio.create_task(self._write(client, self.answer, text))
        return self.answer

    async def _write(self, client: AsyncAnthropic, answer: Answer, text: str) -> None:
        asked: MessageParam = {"role": "user", "content": text}
        stream = None
        try:
            async with client.messages.stream(
                model=MODEL, max_tokens=2000, system=SYSTEM, messages=[*self.turns, asked]
            ) as stream:
                async for piece in stream.text_stream:
                    answer.tell("piece", piece)
                message = await stream.get_final_message()
        except APIError as error:
            answer.tell("failed", error.message, last=True)  # the question is not kept: it may be asked again
        except asyncio.CancelledError:
            self._keep(asked, stream.current_message_snapshot if stream else None)
            answer.tell("stopped", None, last=True)
            raise
        else:
            self._keep(asked, message)
            cost = message.cost()
            told = {"tokens": message.usage.output_tokens, "cost": str(cost) if cost else None}
            answer.tell("done", told, last=True)

    def _keep(self, asked: MessageParam, message: Message | None) -> None:
        text = "".join(block.text for block in message.content if block.type == "text") if message else ""
        if text.strip():
            self.turns += [asked, {"role": "assistant", "content": text}]
