"""A conversation: its turns, the tools that are called in them, and what is kept of a turn that breaks off."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final

from .._errors import APIError
from ..tools._registry import ToolRegistry
from ._output import json_line
from ._screen import Screen, Tokens
from ._tools import AskedTool

if TYPE_CHECKING:
    from .._client import Anthropic
    from .._core.tool_calls import ToolCall

Json = dict[str, Any]

#: Calls of the API in one turn; a model that calls tools for ever is stopped here.
_ROUNDS: Final = 20


class Conversation:
    """A conversation with a model.

    Args:
        client: Whom to ask.
        request: The arguments of every call but the messages and the tools.
        tools: The tools, and registries of tools.
        approve: Asked before a tool is called; None when nobody is.
        as_json: Print each message as JSON in place of its text.

    Raises:
        DuplicateToolError: Two tools have one name.

    Attributes:
        messages: What was said.
        tokens: Those of all turns, and what they cost.
    """

    def __init__(
        self,
        client: Anthropic,
        request: Json,
        *,
        tools: Iterable[Any] = (),
        approve: Callable[[ToolCall], Any] | None = None,
        as_json: bool = False,
    ) -> None:
        self._client = client
        self.request = request
        self.tools = ToolRegistry()
        for tool in tools:
            self.tools.extend(tool if isinstance(tool, ToolRegistry) else [tool])
        self._approve = approve
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
        with self._client.messages.tool_runner(
            **self.request,
            messages=[*self.messages, {"role": "user", "content": text}],
            tools=self.tools,
            stream=True,
            max_iterations=_ROUNDS,
            parallel=not any(isinstance(tool, AskedTool) for tool in self.tools),  # a person is asked one at a time
            approve=self._approve,
            on_event=self._screen.call,
        ) as runner:
            partial: list[Any] = []
            try:
                for stream in runner:
                    message = self._answer(stream, partial)
                    for counter in (tokens, self.tokens):
                        counter.add(message)
                if runner.stop is not None and runner.stop.by_limit:
                    self._screen.remark(f"stopped after {_ROUNDS} calls of the model in one turn", style="yellow")
            finally:
                self._screen.line()
                self.messages = [*runner.messages, *partial]
                self._settle(begin)
        self._screen.remark(str(tokens))

    def _answer(self, stream: Any, partial: list[Any]) -> Any:
        """One message of the model, printed while it is written.

        Args:
            stream: The message.
            partial: Takes what came of it when it breaks off.
        """
        try:
            message = self._screen.show(stream)
        except KeyboardInterrupt:
            stream.close()
            try:
                stream.get_final_message()
            except APIError as error:
                partial += _text_of(error)
            raise
        except APIError as error:
            partial += _text_of(error)
            raise
        if any(block.type == "tool_use" and not block.complete for block in message.content):
            self._screen.remark("a call of a tool was cut off and is not carried out", style="yellow")
        if self._as_json:
            json_line(message)
        return message

    def _settle(self, begin: int) -> None:
        """Leave the conversation as the API takes it: no question without an answer, no call without a result."""
        while len(self.messages) > begin:
            last = self.messages[-1]
            if last["role"] == "user":
                self.messages.pop()
                continue
            kept = [block for block in last["content"] if block["type"] != "tool_use"]
            if any(block["type"] == "text" for block in kept):
                self.messages[-1] = {**last, "content": kept}
                return
            self.messages.pop()


def _text_of(error: APIError) -> list[Any]:
    """The text of an answer that broke off, as a request takes it."""
    return [] if error.partial_message is None else error.partial_message.to_continuation(None)
