"""Functions that the model calls, until it has no more to say."""

from __future__ import annotations

from typing import Annotated, Literal

from attropic import Anthropic
from attropic.tools import LoopEvent, Param, ToolError, ToolEvent, ToolFailed, ToolFinished, tool

STOCK = {"tea": 3, "coffee": 0}


@tool
def get_weather(city: str, unit: Literal["celsius", "fahrenheit"] = "celsius") -> str:
    """Tell the weather of a city.

    Args:
        city: Its name.
        unit: The scale of the temperature.
    """
    return f"Sunny in {city}, {'21 °C' if unit == 'celsius' else '70 °F'}."


@tool
def order(item: str, amount: Annotated[int, Param(ge=1, le=10)] = 1) -> str:
    """Order something to drink."""
    if STOCK.get(item, 0) < amount:
        raise ToolError(f"There is not enough {item}. We have {STOCK}.")  # the model reads this
    return f"Ordered: {amount} x {item}."


def watch(event: LoopEvent | ToolEvent) -> None:
    match event:
        case ToolFinished():
            print(f"{event.name}({event.input}) -> {event.result['content']}")
        case ToolFailed():
            print(f"{event.name}({event.input}) failed: {event.error}")


with Anthropic() as client:
    result = client.messages.run_tools(
        model="claude-sonnet-5-5",
        max_tokens=1000,
        messages=[{"role": "user", "content": "How is the weather in Lisbon? Order what fits: coffee, else tea."}],
        tools=[get_weather, order],
        max_iterations=8,
        on_event=watch,
    )

print("claude:", result.text)
print(f"{result.turns} answers, {result.usage.output_tokens} tokens of output; {result.stop.message}")
