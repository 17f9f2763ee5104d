"""The arguments of a function, as the input of a tool."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, get_args

from typing_extensions import get_type_hints

from ._context import ToolContext
from ._docstring import documented
from ._errors import ToolDefinitionError
from ._forms import MISSING, Field, Form, Record, form_of

_POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


class Signature:
    """The arguments of a function.

    Args:
        function: The function.
        bound: Whether its first parameter is ``self`` or ``cls``, which the model does not give.
        names: What the names in its annotations mean, beside those of its module.

    Raises:
        ToolDefinitionError: An argument cannot be given by a model; the message names it.

    Attributes:
        record: The arguments as a record: its values are the arguments by name.
        context: The name of the parameter that takes the `ToolContext`, or None.
    """

    def __init__(self, function: Callable[..., Any], *, bound: bool, names: Mapping[str, Any]) -> None:
        self._function = function
        self.context: str | None = None
        self._before: list[str] = []
        fields, open = [], None
        hints = _hints(function, names)
        told = documented(function).parameters
        parameters = list(inspect.signature(function).parameters.values())[1 if bound else 0 :]
        for parameter in parameters:
            hint = hints.get(parameter.name, Any)
            if _is_context(hint):
                self.context = parameter.name
            elif parameter.kind is parameter.VAR_KEYWORD:
                open = self._form(parameter.name, hint)
            elif parameter.kind is parameter.VAR_POSITIONAL:
                raise self._refused(f"*{parameter.name}", "a model gives arguments by name; take a list in its place")
            else:
                fields.append(self._field(parameter, self._form(parameter.name, hint), told))
            if parameter.kind is parameter.POSITIONAL_ONLY:
                self._before.append(parameter.name)
        self.record = Record(function.__name__, lambda: fields, dict, closed=open is None, open=open is not None)

    def call(self, arguments: dict[str, Any], context: ToolContext | None, *first: Any, name: str = "") -> Any:
        """Call the function with its arguments by name.

        Args:
            arguments: The arguments.
            context: What the function is told beside its input, if it asks; None tells it the name alone.
            *first: What stands before the arguments.
            name: The name of the tool.
        """
        if self.context is not None:
            arguments = {**arguments, self.context: ToolContext(name) if context is None else context}
        if not self._before:
            return self._function(*first, **arguments)
        before = [arguments.pop(name) for name in self._before if name in arguments]
        return self._function(*first, *before, **arguments)

    def _form(self, name: str, hint: Any) -> Form:
        try:
            return form_of(hint)
        except ToolDefinitionError as error:
            raise self._refused(name, str(error)) from None

    def _field(self, parameter: inspect.Parameter, form: Form, told: Mapping[str, str]) -> Field:
        required = parameter.default is parameter.empty
        default = MISSING if required else parameter.default
        return Field(parameter.name, parameter.name, form, required, default, told.get(parameter.name, ""))

    def _refused(self, name: str, reason: str) -> ToolDefinitionError:
        return ToolDefinitionError(f"{self._function.__qualname__}, argument {name}: {reason}")


def _is_context(hint: Any) -> bool:
    return hint is ToolContext or ToolContext in get_args(hint)


def _hints(function: Callable[..., Any], names: Mapping[str, Any]) -> dict[str, Any]:
    """The types of the parameters, with names resolved in the module of the function and where it was decorated."""
    inner: Any = function
    while isinstance(inner, partial):
        inner = inner.func
    inner = inspect.unwrap(inner)
    try:
        return get_type_hints(inner, localns=dict(names) or None, include_extras=True)
    except NameError as error:
        raise ToolDefinitionError(
            f"{inner.__qualname__}: the type {error.name!r} is not known where the function stands. Import it outside "
            "of `if TYPE_CHECKING`, or write `input_schema=` in its place."
        ) from None
