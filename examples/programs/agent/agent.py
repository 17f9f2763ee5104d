"""An agent that works on a folder of notes: it asks before it changes something, and its work survives a stop."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from notes import notes_tools
from person import Person
from saving import Conversation

from attropic import Anthropic
from attropic.tools import LoopEvent, ToolEvent, ToolFailed, ToolFinished, TurnFinished
from attropic.types import MessageParam

MODEL = "claude-sonnet-5-5"
SYSTEM = "You tidy up a folder of notes. Look before you change something, and say at the end what you did."
#: The exit status when somebody has to be asked, and nobody is there.
WAITING = 3


def watch(event: LoopEvent | ToolEvent) -> None:
    """Print what happens."""
    match event:
        case TurnFinished():
            text = "".join(block.text for block in event.message.content if block.type == "text")
            if text:
                print("agent:", text)
        case ToolFinished() | ToolFailed():
            print(f"    {event.name}: {event.result['content']}".rstrip())


def main() -> int:
    """Begin with a task, go on after a stop, or go on with another task."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", nargs="?", help="what is to be done; without it the saved work goes on")
    parser.add_argument("--state", type=Path, default=Path("agent-state"), help="where notes and conversation are")
    parser.add_argument("--max-cost", type=float, default=0.5, metavar="USD", help="the most that one start may cost")
    asked = parser.parse_args()
    conversation, person = Conversation(asked.state / "conversation.json"), Person()
    if asked.task is None and not conversation.exists:
        parser.error("there is no saved work: give a task")

    def nobody_there(runner: Any) -> str | None:
        """Ask for the calls of an answer before they run; the loop stops, with all of them waiting, when nobody is."""
        calls = [block.to_dict() for block in runner.last_message.content if block.type == "tool_use"]
        return None if person.ask(calls) else "somebody has to be asked"

    common: dict[str, Any] = {
        "tools": notes_tools(asked.state / "notes"),
        "approve": person.approve,
        "stop_when": nobody_there,
        "on_event": watch,
        "on_turn": conversation.keep,
        "max_iterations": 20,
        "max_cost": asked.max_cost,
    }
    with Anthropic() as client:
        if conversation.exists:
            if not person.ask(conversation.waiting()):
                return waiting()
            runner = client.messages.tool_runner(history=conversation.read(), **common)
            if asked.task is not None:
                runner.append_messages({"role": "user", "content": asked.task})
        else:
            question: MessageParam = {"role": "user", "content": asked.task or ""}
            runner = client.messages.tool_runner(
                model=MODEL, max_tokens=2000, system=SYSTEM, messages=[question], **common
            )
        runner.until_done()
    assert runner.stop is not None
    if runner.stop.reason == "stop_when":
        return waiting()
    print(f"{runner.turn} answers, {runner.cost} USD; {runner.stop.message}")
    return 0


def waiting() -> int:
    """Say how to go on."""
    print("Nobody is there to ask. The work is saved: start again to go on.")
    return WAITING


if __name__ == "__main__":
    sys.exit(main())
