"""A tool declared step by step, without a function whose signature says it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, cast

from ._errors import InvalidValueError, Problem, ToolDefinitionError
from ._forms import MISSING, Definitions, Field, Record, form_of
from ._forms._constraints import Constrained, Param
from ._forms._constraints import rules as _rules
from ._function import AsyncFunctionTool, FunctionTool
from ._names import check_name
from ._options import check_options

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from attropic_api.params import ToolParam

    from ._options import ToolOptions


class ToolBuilder:
    """A tool that grows. A builder never changes: a step gives another one.

    Args:
        name: The name by which the model calls the tool.
        description: What the tool does, when to use it and what it returns.

    Raises:
        ToolDefinitionError: The API does not take the name.
    """

    def __init__(self, name: str, description: str = "") -> None:
        self._name = check_name(name, "ToolBuilder")
        self._description = description
        self._fields: tuple[Field, ...] = ()
        self._options: dict[str, Any] = {}
        self._examples: tuple[dict[str, Any], ...] = ()
        self._closed = True

    def description(self, text: str) -> Self:
        """Say what the tool does, when to use it and what it returns."""
        return self._with(_description=text)

    def parameter(
        self,
        name: str,
        kind: Any = str,
        description: str | None = None,
        *,
        required: bool = True,
        default: Any = MISSING,
        **bounds: Any,
    ) -> Self:
        """Add a parameter.

        Args:
            name: Its name.
            kind: Its type, as it is written in an annotation.
            description: What the model is told about it.
            required: Whether the model must give it; one with a default is not required.
            default: The value in its place.
            **bounds: ``ge``, ``le``, ``gt``, ``lt``, ``multiple_of``, ``min_length``, ``max_length``, ``pattern``,
                ``format``, ``title`` and ``examples``, as in `Param`.

        Raises:
            ToolDefinitionError: The name is taken, the type has no form in JSON, or a bound is not known.
        """
        if any(field.key == name for field in self._fields):
            raise ToolDefinitionError(f"{self._name}: the parameter {name!r} is there already.")
        try:
            found = _rules([Param(description=description, **bounds)])
        except TypeError as error:
            raise ToolDefinitionError(f"{self._name}, parameter {name}: {error}") from None
        form = form_of(kind)
        form = Constrained(form, found) if found else form
        needed = required and default is MISSING
        return self._with(_fields=(*self._fields, Field(name, name, form, needed, default)))

    def additional_parameters(self, allowed: bool = True) -> Self:
        """Let the model give parameters that are not declared, or not, which is the default."""
        return self._with(_closed=not allowed)

    def strict(self, strict: bool = True) -> Self:
        """Let the API make sure that every call fits the schema."""
        return self.set(strict=strict)

    def cache_control(self, value: Mapping[str, Any] | None = None) -> Self:
        """Set a breakpoint of the prompt cache at this tool; by default an ephemeral one."""
        return self.set(cache_control=cast("Any", value or {"type": "ephemeral"}))

    def input_example(self, **values: Any) -> Self:
        """Add an example of an input.

        Raises:
            InvalidValueError: It does not fit the parameters; the message names the place.
        """
        return self._with(_examples=(*self._examples, values))

    def set(self, **options: Unpack[ToolOptions]) -> Self:
        """Set anything else that the description knows about tools.

        Raises:
            ToolDefinitionError: The description does not know it.
        """
        return self._with(_options={**self._options, **check_options(options, f"the tool {self._name!r}")})

    def build(self) -> ToolParam:
        """The tool as a request declares it.

        Raises:
            InvalidValueError: An example does not fit the parameters; the message names the place.
        """
        found: dict[str, Any] = {"name": self._name}
        if self._description:
            found["description"] = self._description
        found["input_schema"] = self.input_schema
        found.update(self._options)
        if self._examples:
            found["input_examples"] = [*found.get("input_examples", ()), *map(self._checked, self._examples)]
        return cast("ToolParam", found)

    to_dict = build

    @property
    def input_schema(self) -> dict[str, Any]:
        """The JSON Schema of the input."""
        defs = Definitions()
        return defs.root(self._record.schema(defs))

    def handled_by(self, function: Callable[..., Any]) -> FunctionTool[Any] | AsyncFunctionTool[Any]:
        """The tool, carried out by a function that takes the parameters by name, checked and converted."""
        kind: Any = AsyncFunctionTool if iscoroutinefunction(function) else FunctionTool
        declared: dict[str, Any] = dict(self.build())
        options = {key: value for key, value in declared.items() if key not in ("name", "description", "input_schema")}
        made = kind(function, name=self._name, description=self._description, **options)
        made.declare(self._record)
        return cast("FunctionTool[Any]", made)

    @property
    def _record(self) -> Record:
        return Record(self._name, lambda: self._fields, dict, closed=self._closed, open=not self._closed)

    def _checked(self, example: dict[str, Any]) -> dict[str, Any]:
        problems: list[Problem] = []
        self._record.read(example, "", problems)
        if problems:
            raise InvalidValueError(f"An example of the tool {self._name!r}", problems)
        return example

    def _with(self, **changed: Any) -> Self:
        twin = copy(self)
        for name, value in changed.items():
            setattr(twin, name, value)
        return twin
