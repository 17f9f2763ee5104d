"""A conversation: its turns, the tools that are called in them, and what is kept of a turn that breaks off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from .._errors import APIError
from ._output import json_line
from ._screen import Screen, Tokens
from ._tools import Tool

if TYPE_CHECKING:
    from .._client import Anthropic

Json = dict[str, Any]
#: Asks a person for the result of a call; None is no result.
Ask = Callable[[str], str | None]

#: Calls of the API in one turn; a model that calls tools for ever is stopped here.
_ROUNDS: Final = 20


class Conversation:
    """A conversation with a model.

    Args:
        client: Whom to ask.
        request: The arguments of every call but the messages.
        tools: Those that are carried out here, by their names.
        ask: Asks for the results of the others.
        as_json: Print each message as JSON in place of its text.

    Attributes:
        messages: What was said.
        tokens: Those of all turns.
    """

    def __init__(
        self, client: Anthropic, request: Json, *, tools: Mapping[str, Tool], ask: Ask, as_json: bool = False
    ) -> None:
        self._client = client
        self.request = request
        self._tools = tools
        self._ask = ask
        self._as_json = as_json
        self._screen = Screen(text=not as_json)
        self.messages: list[Any] = []
        self.tokens = Tokens()

    def turn(self, text: str) -> None:
        """Say something and print the answer; tools are called on the way.

        Raises:
            APIError: There is no answer; what was said is forgotten, unless some of it was answered.
            KeyboardInterrupt: The answer was interrupted; the text that came is kept.
        """
        begin, tokens = len(self.messages), Tokens()
        self.messages.append({"role": "user", "content": text})
        try:
            for _ in range(_ROUNDS):
                message = self._answer()
                for counter in (tokens, self.tokens):
                    counter.add(message.usage)
                content = [block for block in message.content if block.type != "tool_use" or block.complete]
                if len(content) < len(message.content):
                    self._screen.remark("a call of a tool was cut off and is not carried out", style="yellow")
                self.messages.append({"role": "assistant", "content": [_sent(block) for block in content]})
                if results := [self._result(block) for block in content if block.type == "tool_use"]:
                    self.messages.append({"role": "user", "content": results})
                elif message.stop_reason != "pause_turn":
                    break
            else:
                self._screen.remark(f"stopped after {_ROUNDS} calls of the model in one turn", style="yellow")
        finally:
            self._screen.line()
            self._settle(begin)
        self._screen.remark(str(tokens))

    def _answer(self) -> Any:
        """One message of the model, printed while it is written."""
        with self._client.messages.stream(**self.request, messages=self.messages) as stream:
            try:
                message = self._screen.show(stream)
            except KeyboardInterrupt:
                stream.close()
                try:
                    stream.get_final_message()
                except APIError as error:
                    self._keep(error)
                raise
            except APIError as error:
                self._keep(error)
                raise
        if self._as_json:
            json_line(message)
        return message

    def _keep(self, error: APIError) -> None:
        """Remember the text of an answer that broke off."""
        if error.partial_message is not None:
            self.messages += error.partial_message.to_continuation(None)

    def _result(self, block: Any) -> Json:
        """The result of a call, by a tool or by a person."""
        result: Json = {"type": "tool_result", "tool_use_id": block.id}
        tool = self._tools.get(block.name)
        if tool is None:
            text = self._ask(block.name)
            if text is not None:
                return {**result, "content": text}
            failure = "there is no result: nobody was there to give one"
        else:
            try:
                text = tool.run(block.input)
                self._screen.remark(f"  = {text}")
                return {**result, "content": text}
            except ValueError as error:
                failure = str(error)
        self._screen.remark(f"  error: {failure}")
        return {**result, "content": failure, "is_error": True}

    def _settle(self, begin: int) -> None:
        """Leave the conversation as the API takes it: no question without an answer, no call without a result."""
        while len(self.messages) > begin:
            last = self.messages[-1]
            if last["role"] == "user":
                self.messages.pop()
                continue
            kept = [block for block in last["content"] if block["type"] != "tool_use"]
            if any(block["type"] == "text" for block in kept):
                last["content"] = kept
                return
            self.messages.pop()


def _sent(block: Any) -> Json:
    """A block of an answer as a request takes it."""
    sent: Json = block.to_param() if hasattr(block, "to_param") else block.to_dict()
    return sent
