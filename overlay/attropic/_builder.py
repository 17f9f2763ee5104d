"""A message request made step by step. Each step gives a new builder and checks what it was given."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from copy import copy, deepcopy
from typing import TYPE_CHECKING, Any

from attropic_api._runtime.omit import ABSENT

from ._core.sources import document_source, image_source
from ._errors import ConfigurationError

if TYPE_CHECKING:
    from os import PathLike
    from typing import TypeAlias

    from typing_extensions import Self

    #: Text, a content block, or several.
    Content: TypeAlias = str | Mapping[str, Any] | object | Sequence[str | Mapping[str, Any] | object]
    File: TypeAlias = str | bytes | PathLike[str] | Mapping[str, Any]

#: The least that thinking may be given. Source: the Messages API.
_LEAST_THINKING = 1024


class Builder:
    """A request that grows. A builder never changes: a step gives another one.

    Args:
        resource: What sends it.
        model: The model that writes the answer.
        max_tokens: The most tokens it may write.

    Raises:
        ConfigurationError: A value cannot be used; the message names it and what can.
    """

    def __init__(self, resource: Any, model: str, max_tokens: int) -> None:
        if not isinstance(model, str) or not model.strip():
            raise ConfigurationError(f"`model` must be the name of a model, not {model!r}.")
        if not isinstance(max_tokens, int) or isinstance(max_tokens, bool) or max_tokens < 1:
            raise ConfigurationError(f"`max_tokens` must be a whole number from 1 on, not {max_tokens!r}.")
        self._resource = resource
        self._turns: tuple[tuple[str, tuple[Any, ...]], ...] = ()
        self._params: dict[str, Any] = {"model": model, "max_tokens": max_tokens}

    # -- turns ---------------------------------------------------------------------------------

    def system(self, content: Content) -> Self:
        """Add to the system prompt."""
        blocks = [*self._params.get("system", ()), *_blocks("system", content)]
        return self._with(system=blocks)

    def user(self, content: Content) -> Self:
        """Add to the user's turn; after one of the assistant a new one begins."""
        return self._turn("user", *_blocks("user", content))

    def assistant(self, content: Content) -> Self:
        """Add to the assistant's turn: an earlier answer, or the beginning of the one to come."""
        return self._turn("assistant", *_blocks("assistant", getattr(content, "content", content)))

    def image(self, image: File | None = None, *, file_id: str | None = None, media_type: str | None = None) -> Self:
        """Add an image to the user's turn.

        Args:
            image: Its address, its bytes, its path, or a source block.
            file_id: The id of an uploaded file, instead.
            media_type: Its type, where its bytes do not tell.
        """
        return self._turn("user", {"type": "image", "source": _given("image", image, file_id, media_type)})

    def document(
        self,
        document: File | None = None,
        *,
        file_id: str | None = None,
        media_type: str | None = None,
        title: str | None = None,
        context: str | None = None,
        citations: bool | None = None,
    ) -> Self:
        """Add a document to the user's turn.

        Args:
            document: Its address, its bytes, its path, its text, or a source block.
            file_id: The id of an uploaded file, instead.
            media_type: Its type, where its bytes do not tell.
            title: What it is called.
            context: What the model is to know of it, which is not cited.
            citations: Whether the answer may cite it.
        """
        block: dict[str, Any] = {
            "type": "document",
            "source": _given("document", document, file_id, media_type),
            "title": title,
            "context": context,
            "citations": None if citations is None else {"enabled": citations},
        }
        return self._turn("user", {key: value for key, value in block.items() if value is not None})

    # -- what the answer may be ----------------------------------------------------------------

    def tool(
        self,
        tool: str | Mapping[str, Any] | object,
        description: str | None = None,
        input_schema: Mapping[str, Any] | None = None,
    ) -> Self:
        """Add a tool.

        Args:
            tool: Its name, or the whole tool.
            description: What it does and when to use it.
            input_schema: The JSON schema of its input. Default: an object without properties.
        """
        made: Any = tool
        if isinstance(tool, str):
            made = {"name": tool, "input_schema": dict(input_schema or {"type": "object", "properties": {}})}
            if description is not None:
                made["description"] = description
        elif description is not None or input_schema is not None:
            raise ConfigurationError("`description` and `input_schema` belong to a tool that is given by its name.")
        name = made.get("name") if isinstance(made, Mapping) else getattr(made, "name", None)
        if isinstance(made, Mapping) and not name and "type" not in made:
            raise ConfigurationError("`tool` needs a `name`.")
        tools = self._params.get("tools", ())
        if name and any((t.get("name") if isinstance(t, Mapping) else getattr(t, "name", None)) == name for t in tools):
            raise ConfigurationError(f"`tool`: there is a tool {name!r} already; names must be unique.")
        return self._with(tools=[*tools, made])

    def thinking(self, budget: int | str | Mapping[str, Any]) -> Self:
        """Have the model think before it answers.

        Args:
            budget: The most tokens to think with, ``adaptive``, ``disabled``, or the whole setting.
        """
        if isinstance(budget, Mapping):
            return self._with(thinking=dict(budget))
        if budget in ("adaptive", "disabled"):
            return self._with(thinking={"type": budget})
        most = self._params["max_tokens"]
        if not isinstance(budget, int) or isinstance(budget, bool) or not _LEAST_THINKING <= budget < most:
            raise ConfigurationError(
                f"`thinking` must be 'adaptive', 'disabled', or a number of tokens from {_LEAST_THINKING} to below "
                f"`max_tokens` ({most}); not {budget!r}."
            )
        return self._with(thinking={"type": "enabled", "budget_tokens": budget})

    def temperature(self, temperature: float) -> Self:
        """Set the randomness of the answer, from 0 to 1."""
        number = isinstance(temperature, int | float) and not isinstance(temperature, bool)
        if not number or not 0 <= temperature <= 1:
            raise ConfigurationError(f"`temperature` must be a number from 0 to 1, not {temperature!r}.")
        return self._with(temperature=temperature)

    def stop(self, *sequences: str) -> Self:
        """Add texts that end the answer as soon as the model writes one of them."""
        for text in sequences:
            if not isinstance(text, str) or not text:
                raise ConfigurationError(f"`stop` takes texts that are not empty, not {text!r}.")
        return self._with(stop_sequences=[*self._params.get("stop_sequences", ()), *sequences])

    def set(self, **params: Any) -> Self:
        """Set any other argument of ``create``; ``omit`` takes one away.

        Raises:
            ConfigurationError: There is no such argument, or it has a step of its own.
        """
        known = _parameters(self._resource, "create")
        for name in params:
            if name in ("messages", "stream"):
                step = "`user` and `assistant`" if name == "messages" else "`stream()`"
                raise ConfigurationError(f"`{name}` is said by {step}.")
            if name not in known:
                raise ConfigurationError(f"`{name}` is no argument of `create`; `extra_body` sends it anyway.")
        return self._with(**params)

    # -- what comes of it ----------------------------------------------------------------------

    def params(self) -> dict[str, Any]:
        """The arguments of ``create``, as new values.

        Raises:
            ConfigurationError: There is no turn yet, or the first one is not the user's.
        """
        if not self._turns:
            raise ConfigurationError("`messages` is empty: say something with `.user(...)`.")
        if self._turns[0][0] != "user":
            raise ConfigurationError("`messages` must begin with the user's turn: call `.user(...)` first.")
        turns = [{"role": role, "content": _simple(content)} for role, content in self._turns]
        made = {**self._params, "messages": turns}
        if "system" in made:
            made["system"] = _simple(made["system"])
        return deepcopy(made)

    def _counted(self) -> dict[str, Any]:
        """The arguments of ``count_tokens``."""
        known = _parameters(self._resource, "count_tokens")
        return {name: value for name, value in self.params().items() if name in known}

    def _turn(self, role: str, *content: Any) -> Self:
        turns = self._turns
        if turns and turns[-1][0] == role:
            *turns_before, (_, before) = turns
            turns, content = tuple(turns_before), (*before, *content)
        twin = copy(self)
        twin._turns = (*turns, (role, content))
        return twin

    def _with(self, **params: Any) -> Self:
        twin = copy(self)
        found = {**self._params, **params}
        twin._params = {name: value for name, value in found.items() if not isinstance(value, ABSENT)}
        return twin

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._params['model']}, {len(self._turns)} turns>"


def _blocks(step: str, content: Any) -> list[Any]:
    """Content as a list of blocks."""
    if isinstance(content, str):
        if not content.strip():
            raise ConfigurationError(f"`{step}` needs a text that is not blank.")
        return [{"type": "text", "text": content}]
    if isinstance(content, Mapping) or hasattr(content, "to_dict"):
        return [content]
    if not isinstance(content, Sequence) or isinstance(content, bytes) or not content:
        raise ConfigurationError(f"`{step}` takes text, a content block, or several; not {content!r}.")
    return [block for part in content for block in _blocks(step, part)]


def _simple(content: Sequence[Any]) -> Any:
    """A single text as text, anything else as a list of blocks."""
    only = content[0] if len(content) == 1 else None
    if isinstance(only, Mapping) and set(only) == {"type", "text"} and only["type"] == "text":
        return only["text"]
    return list(content)


def _given(name: str, value: Any, file_id: str | None, media_type: str | None) -> dict[str, Any]:
    if (value is None) == (file_id is None):
        raise ConfigurationError(f"Give either `{name}` or `file_id`.")
    if file_id is not None:
        return {"type": "file", "file_id": file_id}
    return image_source(value, media_type) if name == "image" else document_source(value, media_type)


def _parameters(resource: Any, method: str) -> frozenset[str]:
    """The keyword arguments of a method."""
    return frozenset(inspect.signature(getattr(resource, method)).parameters)
