"""An answer in a type of the program, whole and while it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from attropic import Anthropic
from attropic.tools import Param

MODEL = "claude-sonnet-5-5"


@dataclass
class Trip:
    """A trip.

    Attributes:
        city: Where to.
        days: How long.
        comfort: How to travel.
    """

    city: str
    days: Annotated[int, Param(ge=1, le=60)]
    comfort: Literal["plain", "fine"] = "plain"


REQUEST = "I would like to spend 3 fine days in Paris."

with Anthropic() as client:
    message = client.messages.parse(
        model=MODEL, max_tokens=500, messages=[{"role": "user", "content": REQUEST}], output_format=Trip
    )
    trip = message.parsed_output  # a Trip, or None after a refusal
    if trip is not None:
        print(f"{trip.days} days in {trip.city}, {trip.comfort}")

    with client.messages.stream(
        model=MODEL, max_tokens=500, messages=[{"role": "user", "content": REQUEST}], output_format=Trip
    ) as stream:
        for event in stream:
            if event.type == "text":
                print("so far:", stream.current_parsed_snapshot)
        print("at last:", stream.get_final_message().parsed_output)
