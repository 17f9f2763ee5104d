"""The tool runner of the official client, which calls functions until the model is content."""

from __future__ import annotations

from typing import Any

import pytest
from anthropic import beta_async_tool, beta_tool

from .asking import SERIES, Asked
from .test_messages import MODEL

#: The 2 series keeps the history of a runner at the server, where it may; both ways must lead to the same end.
WAYS = [{}] if SERIES == 0 else [{}, {"thread": False}]


def weather(seen: list[str], colour: str) -> Any:
    """A tool that notes the cities that it is asked for."""

    def get_weather(city: str) -> str:
        """Tell the weather.

        Args:
            city: Where.
        """
        seen.append(city)
        return f"Sunny in {city}."

    async def async_weather(city: str) -> str:
        return get_weather(city)

    if colour == "sync":
        return beta_tool(get_weather)
    return beta_async_tool(async_weather, name="get_weather", description="Tell the weather.")


@pytest.mark.parametrize("way", WAYS, ids=lambda way: "full history" if way else "as it is")
def test_the_runner_goes_on_until_the_answer(api: Asked, way: dict[str, Any]) -> None:
    """The call of the model is made by the runner, and its result is in the last message."""
    seen: list[str] = []
    asked = [{"role": "user", "content": "What is the weather in Lisbon?"}]
    runner = api.client.beta.messages.tool_runner(
        model=MODEL, max_tokens=256, messages=asked, tools=[weather(seen, api.colour)], **way
    )
    messages = api.items(runner)
    assert [message.stop_reason for message in messages] == ["tool_use", "end_turn"]
    assert seen == ["Lisbon"]
    assert "Sunny in Lisbon." in messages[-1].content[-1].text


@pytest.mark.parametrize("way", WAYS, ids=lambda way: "full history" if way else "as it is")
def test_the_runner_streams(api: Asked, way: dict[str, Any]) -> None:
    """With ``stream`` the runner gives a stream for each turn."""
    seen: list[str] = []
    asked = [{"role": "user", "content": "What is the weather in Lisbon?"}]
    runner = api.client.beta.messages.tool_runner(
        model=MODEL, max_tokens=256, messages=asked, tools=[weather(seen, api.colour)], stream=True, **way
    )
    message = api.run(runner.until_done())
    assert seen == ["Lisbon"]
    assert "Sunny in Lisbon." in message.content[-1].text
