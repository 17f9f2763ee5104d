"""From a row of an input to an item: what its prompt is, what it is called, and what a request must have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter
from typing import Any, Final

from attropic_api._runtime.values import encode

from ._errors import InputError
from ._items import Item, Json
from ._sources import Format, Inputs, Row, format_of, rows

#: What a row of a file that we wrote has beside its request.
_OURS: Final = frozenset({"custom_id", "params", "result", "attempts"})
_NEEDED: Final = ("model", "max_tokens", "messages")


class Reader:
    """Makes items of an input.

    A row is a prompt (a text), the params of a message, a request of a batch (``{"custom_id", "params"}``), or, of a
    CSV or Parquet file or with a template, columns that make a prompt.

    Args:
        inputs: The input.
        format: How its file is written; by default the suffix says.
        prompt: A template that makes the prompt of a row with columns: ``"Translate: {text}"``. By default the column
            ``prompt`` is the prompt.
        id_column: The column with the custom_id.
        defaults: Params that every item has which does not say otherwise.

    Raises:
        InputError: An argument cannot be used; the message names it.
    """

    def __init__(
        self,
        inputs: Inputs,
        *,
        format: Format | None = None,
        prompt: str | None = None,
        id_column: str = "custom_id",
        defaults: Mapping[str, Any] | None = None,
    ) -> None:
        self._rows = rows(inputs, format)
        self._id = id_column
        self._defaults = checked_defaults(defaults or {})
        self._template = "{prompt}" if prompt is None else prompt
        named = isinstance(inputs, str) or hasattr(inputs, "__fspath__")
        self._columns = prompt is not None or (
            named and format_of(_path(inputs), format, "inputs") in ("csv", "tsv", "parquet")
        )
        try:
            fields = [field for _, field, _, _ in Formatter().parse(self._template) if field is not None]
        except ValueError as error:
            raise InputError(f"prompt={prompt!r} is no template: {error}. Write a brace as {{{{ or }}}}") from None
        if any(not field.isidentifier() and not field.replace(" ", "_").isidentifier() for field in fields):
            raise InputError(f"prompt={prompt!r}: a template holds names of columns in braces, and nothing else there")

    def items(self) -> Iterator[Item]:
        """The items, one after the other.

        Raises:
            InputError: A row makes no request; the message says where and why.
        """
        for index, (place, row) in enumerate(self._rows):
            yield self._item(index, place, row)

    def _item(self, index: int, place: str, row: Any) -> Item:
        custom_id, params = self._read((place, row))
        merged: Json = {**self._defaults, **params}
        for name in _NEEDED:
            if name not in merged:
                remedy = "" if name == "messages" else f": give it in the row, or {name}= for all"
                raise InputError(f"{place}: `{name}` is missing{remedy}")
        if merged.pop("stream", None):
            raise InputError(f"{place}: `stream` cannot be true in a bulk run: leave it out")
        try:
            plain: Json = encode(merged)
        except TypeError as error:
            raise InputError(f"{place}: {error}") from None
        if not isinstance(plain["messages"], list) or not plain["messages"]:
            raise InputError(f"{place}: `messages` must be a list with at least one message")
        return Item(index, custom_id or f"item-{index}", plain)

    def _read(self, placed: Row) -> tuple[str, Mapping[str, Any]]:
        """The custom_id of a row, if it has one, and its params."""
        place, row = placed
        if isinstance(row, str):
            return "", {"messages": [_asked(place, row)]}
        if not isinstance(row, Mapping):
            raise InputError(f"{place}: must be a text or an object, not {type(row).__name__}")
        name = self._custom_id(place, row)
        if self._columns:
            return name, {"messages": [_asked(place, self._prompt(place, row))]}
        if "params" in row:
            if unknown := sorted(set(row) - _OURS - {self._id}):
                raise InputError(f"{place}: {unknown[0]!r} does not belong here: a request has custom_id and params")
            if not isinstance(row["params"], Mapping):
                raise InputError(f"{place}: `params` must be an object")
            return name, row["params"]
        params = {key: value for key, value in row.items() if key != self._id}
        if "prompt" in params and "messages" not in params:
            prompt = params.pop("prompt")
            if not isinstance(prompt, str):
                raise InputError(f"{place}: `prompt` must be a text")
            params["messages"] = [_asked(place, prompt)]
        return name, params

    def _custom_id(self, place: str, row: Mapping[str, Any]) -> str:
        found = row.get(self._id)
        if found is None or found == "":
            return ""
        if isinstance(found, bool) or not isinstance(found, str | int):
            raise InputError(f"{place}: `{self._id}` must be a text or a whole number")
        return str(found)

    def _prompt(self, place: str, row: Mapping[str, Any]) -> str:
        try:
            return Formatter().vformat(self._template, (), row)
        except KeyError as error:
            column = error.args[0]
            raise InputError(
                f"{place}: there is no column {column!r}, only {', '.join(map(repr, row))}: "
                "name one in prompt='… {column}'"
            ) from None


def checked_defaults(defaults: Mapping[str, Any]) -> dict[str, Any]:
    """Defaults, if they are arguments of ``messages.create``.

    Raises:
        TypeError: One is not; the message names it.
    """
    from attropic_api.params import BetaMessagesCreateArguments, MessagesCreateArguments

    known = {*MessagesCreateArguments.__annotations__, *BetaMessagesCreateArguments.__annotations__}
    if unknown := sorted(set(defaults) - known):
        raise TypeError(
            f"`{unknown[0]}` is neither an option of a bulk run nor an argument of messages.create; "
            "what only your items know can stand in their params"
        )
    return dict(defaults)


def _asked(place: str, prompt: str) -> Json:
    if not prompt.strip():
        raise InputError(f"{place}: the prompt is empty")
    return {"role": "user", "content": prompt}


def _path(inputs: Any) -> Any:
    from pathlib import Path

    return Path(inputs)
