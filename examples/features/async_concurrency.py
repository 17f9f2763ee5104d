"""Many calls at once with the async client: as many as you allow, and the first failure ends nothing else."""

from __future__ import annotations

import asyncio
import time

from attropic import APIError, AsyncAnthropic


async def ask(client: AsyncAnthropic, gate: asyncio.Semaphore, question: str) -> str:
    async with gate:
        message = await client.messages.create(
            model="claude-sonnet-5-5", max_tokens=100, messages=[{"role": "user", "content": question}]
        )
    return "".join(block.text for block in message.content if block.type == "text")


async def main() -> None:
    gate = asyncio.Semaphore(8)
    began = time.monotonic()
    async with AsyncAnthropic() as client:
        questions = [f"What is {n} * {n}?" for n in range(1, 13)]
        answers = await asyncio.gather(*(ask(client, gate, one) for one in questions), return_exceptions=True)
    for question, answer in zip(questions, answers, strict=True):
        print(question, f"failed: {answer}" if isinstance(answer, APIError) else answer)
    print(f"{len(answers)} answers in {time.monotonic() - began:.1f} s")


asyncio.run(main())
