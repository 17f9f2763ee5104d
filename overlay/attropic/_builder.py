"""A message request made step by step. Each step gives a new builder and checks what it was given."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping, Sequence
from copy import copy, deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any, Final

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

#: The least that thinking may be given, and what names of tools may look like. Source: the Messages API.
_LEAST_THINKING: Final = 1024
_TOOL_NAME: Final = re.compile(r"[a-zA-Z0-9_-]{1,128}\Z")
#: Arguments that have another place than `set`.
_ELSEWHERE: Final = {
    "messages": "`user` and `assistant`",
    "stream": "`stream()`",
    **dict.fromkeys(("idle_timeout", "silence_timeout", "resume"), "`stream(...)`"),
}


class Builder:
    """A request that grows. A builder never changes: a step gives another one.

    Args:
        resource: What sends it.
        model: The model that writes the answer.
        max_tokens: The most tokens it may write.

    Raises:
        ConfigurationError: A value cannot be used; the message names it and what can.
    """

    #: Whether the API takes uploaded files.
    _uploads = True

    def __init__(self, resource: Any, model: str, max_tokens: int) -> None:
        _check_model(model)
        _check_max_tokens(max_tokens)
        self._resource = resource
        self._turns: tuple[tuple[str, tuple[Any, ...]], ...] = ()
        self._params: dict[str, Any] = {"model": model, "max_tokens": max_tokens}

    # -- turns ---------------------------------------------------------------------------------

    def system(self, content: Content) -> Self:
        """Add to the system prompt."""
        before = self._params.get("system", ())
        before = _blocks("system", before) if isinstance(before, str) else before
        return self._with(system=[*before, *_blocks("system", content)])

    def user(self, content: Content) -> Self:
        """Add to the user's turn; after one of the assistant a new one begins."""
        return self._turn("user", *_blocks("user", content))

    def assistant(self, content: Content) -> Self:
        """Add to the assistant's turn: an earlier answer, or the beginning of the one to come."""
        answer = content if getattr(content, "role", None) == "assistant" else None
        return self._turn("assistant", *_blocks("assistant", getattr(answer, "content", content)))

    def image(self, image: File | None = None, *, file_id: str | None = None, media_type: str | None = None) -> Self:
        """Add an image to the user's turn.

        Args:
            image: Its address, its bytes, its path, or a source block.
            file_id: The id of an uploaded file, instead.
            media_type: Its type, where its bytes do not tell.
        """
        return self._turn("user", {"type": "image", "source": self._source("image", image, file_id, media_type)})

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
            "source": self._source("document", document, file_id, media_type),
            "title": _not_blank("title", title),
            "context": _not_blank("context", context),
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
        made = _whole_tool(tool, description, input_schema)
        name = _name_of(made)
        tools = self._params.get("tools", ())
        if name and any(_name_of(other) == name for other in tools):
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
        _check_temperature(temperature)
        return self._with(temperature=temperature)

    def stop(self, *sequences: str) -> Self:
        """Add texts that end the answer as soon as the model writes one of them."""
        _check_stops("stop", sequences)
        return self._with(stop_sequences=[*self._params.get("stop_sequences", ()), *sequences])

    def set(self, **params: Any) -> Self:
        """Set any other argument of ``create``; ``omit`` takes one away.

        Raises:
            ConfigurationError: There is no such argument, it has another place, or the value cannot be used.
        """
        known = _parameters(self._resource, "create")
        for name, value in params.items():
            if name in _ELSEWHERE:
                raise ConfigurationError(f"`{name}` is said by {_ELSEWHERE[name]}.")
            if name not in known:
                raise ConfigurationError(f"`{name}` is no argument of `create`; `extra_body` sends it anyway.")
            if name in _CHECKS and not isinstance(value, ABSENT):
                _CHECKS[name](value)
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
        if isinstance(made.get("system"), list):
            made["system"] = _simple(made["system"])
        return deepcopy(made)

    def _counted(self) -> dict[str, Any]:
        """The arguments of ``count_tokens``."""
        known = _parameters(self._resource, "count_tokens")
        return {name: value for name, value in self.params().items() if name in known}

    def _source(self, name: str, value: Any, file_id: str | None, media_type: str | None) -> dict[str, Any]:
        if (value is None) == (file_id is None):
            raise ConfigurationError(f"Give either `{name}` or `file_id`.")
        if file_id is not None:
            if not self._uploads:
                raise ConfigurationError("`file_id`: uploaded files belong to the beta API, `client.beta.messages`.")
            return {"type": "file", "file_id": file_id}
        return image_source(value, media_type) if name == "image" else document_source(value, media_type)

    def _turn(self, role: str, *content: Any) -> Self:
        turns, content = self._turns, deepcopy(content)  # the caller may change it
        if turns and turns[-1][0] == role:
            *turns_before, (_, before) = turns
            turns, content = tuple(turns_before), (*before, *content)
        twin = copy(self)
        twin._turns = (*turns, (role, content))
        return twin

    def _with(self, **params: Any) -> Self:
        twin = copy(self)
        found = {**self._params, **deepcopy(params)}  # the caller may change them
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


def _whole_tool(tool: Any, description: str | None, input_schema: Any) -> Any:
    """A tool with a name that can be sent."""
    made = tool
    if isinstance(tool, str):
        if input_schema is not None and not isinstance(input_schema, Mapping):
            raise ConfigurationError(f"`input_schema` must be a JSON schema, not {input_schema!r}.")
        made = {"name": tool, "input_schema": dict(input_schema or {"type": "object", "properties": {}})}
        if description is not None:
            made["description"] = description
    elif description is not None or input_schema is not None:
        raise ConfigurationError("`description` and `input_schema` belong to a tool that is given by its name.")
    elif not isinstance(tool, Mapping) and not hasattr(tool, "to_dict"):
        raise ConfigurationError(f"`tool` must be the name of a tool or a whole tool, not {tool!r}.")
    name = _name_of(made)
    if isinstance(made, Mapping) and not name and "type" not in made:
        raise ConfigurationError("`tool` needs a `name`.")
    custom = "input_schema" in made if isinstance(made, Mapping) else hasattr(made, "input_schema")
    if custom and not (isinstance(name, str) and _TOOL_NAME.match(name)):
        raise ConfigurationError(f"`tool` has the name {name!r}: names are up to 128 letters, digits, _ and -.")
    return made


def _name_of(tool: Any) -> Any:
    return tool.get("name") if isinstance(tool, Mapping) else getattr(tool, "name", None)


def _not_blank(name: str, text: str | None) -> str | None:
    if text is not None and (not isinstance(text, str) or not text):
        raise ConfigurationError(f"`{name}` must be a text that is not empty, not {text!r}.")
    return text


def _check_model(model: Any) -> None:
    if not isinstance(model, str) or not model.strip():
        raise ConfigurationError(f"`model` must be the name of a model, not {model!r}.")


def _check_max_tokens(count: Any) -> None:
    if not isinstance(count, int) or isinstance(count, bool) or count < 0:
        raise ConfigurationError(f"`max_tokens` must be a whole number from 0 on, not {count!r}.")


def _check_temperature(value: Any) -> None:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 1:
        raise ConfigurationError(f"`temperature` must be a number from 0 to 1, not {value!r}.")


def _check_stops(name: str, texts: Any) -> None:
    if isinstance(texts, str) or not isinstance(texts, Sequence):
        raise ConfigurationError(f"`{name}` must be a list of texts, not {texts!r}.")
    for text in texts:
        if not isinstance(text, str) or not text:
            raise ConfigurationError(f"`{name}` takes texts that are not empty, not {text!r}.")


#: Argument → refuses what it cannot be.
_CHECKS: Final[dict[str, Callable[[Any], None]]] = {
    "model": _check_model,
    "max_tokens": _check_max_tokens,
    "temperature": _check_temperature,
    "stop_sequences": partial(_check_stops, "stop_sequences"),
}


def _parameters(resource: Any, method: str) -> frozenset[str]:
    """The keyword arguments of a method of the description."""
    kinds = reversed(type(resource).__mro__)
    return frozenset(inspect.signature(next(vars(kind)[method] for kind in kinds if method in vars(kind))).parameters)
