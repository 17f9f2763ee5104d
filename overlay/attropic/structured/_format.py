"""The format of an answer: what the API is told of a type, and how its text is read."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from copy import deepcopy
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Generic, get_args, overload

from typing_extensions import TypeVar

from .._errors import ConfigurationError
from ..tools._errors import Problem
from ..tools._forms import form_of
from ..tools._forms._form import Definitions, Form
from ..tools._forms._pydantic import PydanticModel
from ._errors import unfit
from ._json_schema import JsonSchema
from ._transform import Json, Moved, supported

if TYPE_CHECKING:
    from attropic_api.models import BetaMessage, Message

    from ._messages import ParsedBetaMessage, ParsedMessage

T = TypeVar("T", default=Any)
K = TypeVar("K")
_SCHEMA: Final = "json_schema"
_MODULES: Final = re.compile(r"\b(?:[A-Za-z_]\w*\.)+(?=[A-Za-z_])")
_LONG: Final = 80


class OutputFormat(Generic[T]):
    """The format that an answer is asked for in. It may stand wherever a type may, and as ``output_config.format``.

    ``OutputFormat.of`` makes it.

    Attributes:
        name: What it is called in errors.
        moved: What of the schema the API does not keep, and where it went. What the model is told in words it will
            mostly do, and is checked when the answer is read.
    """

    def __init__(self, form: Form, schema: Mapping[str, Any], name: str) -> None:
        moved: list[Moved] = []
        self._form = form
        self._schema = supported(schema, moved)
        self.name = name
        self.moved: tuple[Moved, ...] = tuple(moved)

    @overload
    @classmethod
    def of(cls, kind: type[K] | OutputFormat[K]) -> OutputFormat[K]: ...
    @overload
    @classmethod
    def of(cls, kind: Any) -> OutputFormat[Any]: ...
    @classmethod
    def of(cls, kind: Any) -> OutputFormat[Any]:
        """The format of a type.

        Args:
            kind: A type as it is written in an annotation: a dataclass, an attrs class, a TypedDict, a named tuple, a
                pydantic model, a plain type, and lists and unions of them. Or a JSON schema; then the JSON is given as
                it is, once it was checked. Or a format.

        Raises:
            ConfigurationError: It has no form in JSON, or its schema says less than the API needs.
        """
        if isinstance(kind, OutputFormat):
            return kind
        if isinstance(kind, Mapping):
            schema = kind.get("schema", kind) if kind.get("type") == _SCHEMA else kind
            return OutputFormat(JsonSchema(schema), schema, str(schema.get("title", "a JSON schema")))
        try:
            return _kept(kind) if _is_hashable(kind) else _made(kind)
        except ConfigurationError as error:
            raise ConfigurationError(f"`output_format` {_name(kind)}: {error}") from None

    @property
    def schema(self) -> Json:
        """The JSON schema that is sent, as a new value."""
        return deepcopy(self._schema)

    def to_dict(self) -> Json:
        """It as ``output_config.format`` of a request."""
        return {"type": _SCHEMA, "schema": self.schema}

    def read(self, text: str, *, message: Any = None) -> T:
        """The value of a text.

        Args:
            text: The text.
            message: The message that it is of, for errors.

        Raises:
            OutputValidationError: The text does not fit the format; the message names each place.
        """
        problems: list[Problem] = []
        try:
            found: T = self._value(text, problems)
        except Exception as error:  # of a class of the caller, or of a text that is too deep
            problem = Problem("", f"{type(error).__name__}: {error}")
            raise unfit(self.name, [problem], text, message) from error
        if problems:
            raise unfit(self.name, problems, text, message)
        return found

    def _value(self, text: str, problems: list[Problem]) -> Any:
        """The value of a text; what is wrong with it is added to the problems."""
        if isinstance(self._form, PydanticModel):
            return self._form.read_text(text, problems)
        try:
            value = json.loads(text, parse_constant=_no_constant)
        except ValueError as error:
            problems.append(Problem("", f"expected JSON: {error}"))
            return None
        return self._form.read(value, "", problems)

    @overload
    def parse(self, message: Message) -> ParsedMessage[T]: ...
    @overload
    def parse(self, message: BetaMessage) -> ParsedBetaMessage[T]: ...
    def parse(self, message: Any) -> Any:
        """A message that was asked for in this format, of a batch for example, with its answer read.

        Raises:
            OutputValidationError: The answer does not fit the format, or was cut off.
        """
        from ._reading import Reading

        return Reading(self).parse(message)

    def __repr__(self) -> str:
        return f"<OutputFormat {self.name}>"


def transform_schema(json_schema: Any) -> Json:
    """The schema that the API is given for a type or another schema, which is left as it is.

    What the API does not keep is told to the model in descriptions; ``OutputFormat.of(...).moved`` lists it.

    Args:
        json_schema: A type, or a JSON schema.

    Raises:
        ConfigurationError: It has no form in JSON, or says less than the API needs; the message names the place.
    """
    return supported(json_schema, []) if isinstance(json_schema, Mapping) else OutputFormat.of(json_schema).schema


def _made(kind: Any) -> OutputFormat[Any]:
    form = form_of(kind)
    if isinstance(form, PydanticModel):
        schema = form.own_schema()
    else:
        definitions = Definitions()
        schema = definitions.root(form.schema(definitions))
    return OutputFormat(form, schema, _name(kind))


_kept = lru_cache(maxsize=512)(_made)


def _is_hashable(kind: Any) -> bool:
    try:
        hash(kind)
    except TypeError:  # what stands in Annotated
        return False
    return True


def _name(kind: Any) -> str:
    """What a type is called, without the modules that its parts are from."""
    name = kind.__name__ if isinstance(kind, type) and not get_args(kind) else _MODULES.sub("", repr(kind))
    return name if len(name) <= _LONG else f"{name[:_LONG]}…"


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no value of JSON")
