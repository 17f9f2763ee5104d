"""Functions that the model calls, and answers in a type."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Literal

from stage import say, step

from attropic import Anthropic
from attropic.tools import LoopEvent, ToolEvent, ToolFinished, ToolStarted, TurnFinished, tool

MODEL = "claude-opus-4-7"
SLOW = 0.5


@tool
def get_weather(city: str, unit: Literal["celsius", "fahrenheit"] = "celsius") -> str:
    """Tell the weather of a city, now.

    Args:
        city: Its name.
        unit: The scale of the temperature.
    """
    time.sleep(SLOW)
    return f"sunny in {city}, {'18 °C' if unit == 'celsius' else '64 °F'}"


@dataclass
class Forecast:
    """What the weather will be."""

    city: str
    rain: bool


@tool
def get_weather_tomorrow(city: str) -> Forecast:
    """Tell the weather of a city, tomorrow."""
    time.sleep(SLOW)
    return Forecast(city, rain=True)


def loop(client: Anthropic) -> None:
    step("Two tools at the same time", "client.messages.run_tools(tools=[...], on_event=...)")
    began = time.monotonic()
    question = "What is the weather in Paris?"

    def watch(event: LoopEvent | ToolEvent) -> None:
        at = f"{time.monotonic() - began:4.1f} s "
        match event:
            case TurnFinished():
                say(f"{at} answer {event.turn}: {event.message.stop_reason}")
            case ToolStarted():
                say(f"{at}   {event.name}({', '.join(f'{k}={v!r}' for k, v in event.input.items())})")
            case ToolFinished():
                say(f"{at}   {event.name} -> {event.result['content']}")

    say(f"you:    {question}")
    result = client.messages.run_tools(
        model=MODEL,
        max_tokens=200,
        messages=[{"role": "user", "content": question}],
        tools=[get_weather, get_weather_tomorrow],
        max_iterations=5,
        on_event=watch,
    )
    say(f"claude: {result.text}")
    say(f"{result.turns} answers, {result.usage.output_tokens} tokens; {result.stop.message}")


@dataclass
class Trip:
    """A trip.

    Attributes:
        city: Where to.
        days: How long.
        comfort: How to travel.
    """

    city: str
    days: int
    comfort: Literal["plain", "fine"] = "plain"


def structured(client: Anthropic) -> None:
    step("An answer in a type", "client.messages.parse(output_format=Trip)")
    question = "I would like to spend 3 days in Paris."
    say(f"you:    {question}")
    message = client.messages.parse(
        model=MODEL, max_tokens=200, messages=[{"role": "user", "content": question}], output_format=Trip
    )
    say(f"claude: {''.join(block.text for block in message.content if block.type == 'text')}")
    say(f"parsed: {message.parsed_output}")
