"""Tools that are functions."""

from __future__ import annotations

import copy
import inspect
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ._context import ToolContext
from ._docstring import documented
from ._errors import InvalidValueError, Problem
from ._forms import Definitions, Record, schema_of
from ._names import check_name
from ._options import check_options
from ._signature import Signature

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from attropic_api.params import ToolUnionParam

    from ._options import ToolOptions

F = TypeVar("F", bound=Callable[..., Any])


class BaseBuiltinFunctionTool(ABC):
    """A tool whose declaration is not that of a function, whatever its colour."""

    @abstractmethod
    def to_dict(self) -> ToolUnionParam:
        """The tool as a request declares it."""

    @property
    def name(self) -> str:
        """The name by which the model calls it."""
        declared: Mapping[str, Any] = cast("Mapping[str, Any]", self.to_dict())
        return str(declared.get("name") or declared.get("mcp_server_name") or "")


class BuiltinFunctionTool(BaseBuiltinFunctionTool):
    """A tool whose declaration is not that of a function: a subclass says how it is declared and what it does."""

    @abstractmethod
    def call(self, input: object) -> Any:
        """Do what the model asks for.

        Args:
            input: The input of the call.
        """


class AsyncBuiltinFunctionTool(BaseBuiltinFunctionTool):
    """A tool whose declaration is not that of a function: a subclass says how it is declared and what it does."""

    @abstractmethod
    async def call(self, input: object) -> Any:
        """Do what the model asks for.

        Args:
            input: The input of the call.
        """


class BaseFunctionTool(Generic[F]):
    """A tool that is a function. Its declaration comes from the signature and the docstring.

    Args:
        func: The function. A parameter of type `ToolContext` does not appear in the schema.
        name: The name by which the model calls it; by default that of the function.
        description: What it does; by default what the docstring says.
        input_schema: The JSON Schema of the input, or a type that has one; by default that of the signature.
        options: What else the description knows about tools: ``strict``, ``cache_control``, ``input_examples`` and so
            on.
        names: What names in the annotations mean, beside those of the function's module.

    Raises:
        ToolDefinitionError: The function cannot be a tool; the message names the argument and the remedy.

    Attributes:
        func: The function.
        close: What lets go of what the tool uses, or None. Whoever gives the tool calls it: a loop does not.
    """

    close: Callable[[], Any] | None = None

    def __init__(
        self,
        func: F,
        *,
        name: str | None = None,
        description: str | None = None,
        input_schema: Any = None,
        names: Mapping[str, Any] | None = None,
        **options: Unpack[ToolOptions],
    ) -> None:
        self.func = func
        self._names = names or {}
        self._bound: Any = None
        self._owned = False
        self._given = input_schema
        self._unread = isinstance(input_schema, Mapping)
        self._options = check_options(options, self.source)
        self.name = check_name(name or getattr(func, "__name__", ""), self.source)
        self.description = documented(func).text if description is None else description
        self._resolve_early()

    def _resolve_early(self) -> None:
        """Refuse what cannot be a tool where it is written. A method waits until its class is there."""
        first = next(iter(inspect.signature(self.func).parameters), "")
        if first not in ("self", "cls"):
            _ = self.input_schema
            self._names = {}

    @property
    def source(self) -> str:
        """Where the function stands."""
        return f"{self.func.__module__}.{getattr(self.func, '__qualname__', type(self.func).__qualname__)}"

    @property
    def __call__(self) -> F:
        """The function itself."""
        bound: Any = self.func if self._bound is None else self.func.__get__(self._bound)
        return cast("F", bound)

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._owned = True

    def __get__(self, instance: Any, owner: type[Any] | None = None) -> Self:
        if not self._owned:
            return self
        twin = copy.copy(self)
        twin._bound = owner if instance is None else instance
        return twin

    @cached_property
    def _signature(self) -> Signature:
        return Signature(self.func, bound=self._owned, names=self._names)

    @cached_property
    def input_schema(self) -> dict[str, Any]:
        """The JSON Schema of the input."""
        if self._unread:
            return dict(self._given)
        if self._given is not None:
            return schema_of(self._given)
        defs = Definitions()
        return defs.root(self._signature.record.schema(defs))

    def declare(self, record: Record) -> None:
        """Take another declaration of the input than that of the signature.

        Args:
            record: The parameters; their values are given to the function by name.
        """
        self._signature.record = record
        self.__dict__.pop("input_schema", None)

    def to_dict(self) -> Any:
        """The tool as a request declares it."""
        described = {"description": self.description} if self.description else {}
        return {"name": self.name, **described, "input_schema": self.input_schema, **self._options}

    to_param = to_dict

    def _run(self, input: object, context: ToolContext | None) -> Any:
        """Check and convert the input, and call the function."""
        first = () if self._bound is None else (self._bound,)
        if self._unread:  # the schema is the caller's, and so is what it means
            if not isinstance(input, dict):
                raise InvalidValueError(self.name, [Problem("", "expected an object")])
            return self._signature.call(dict(input), context, *first, name=self.name)
        problems: list[Problem] = []
        signature = self._signature
        arguments = signature.record.read(input, "", problems)
        if problems:
            raise InvalidValueError(self.name, problems)
        return signature.call(arguments, context, *first, name=self.name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(name={self.name!r}, source={self.source!r})"


class FunctionTool(BaseFunctionTool[F]):
    """A tool that is a function."""

    def call(self, input: object) -> Any:
        """Call the function with the input of a call.

        Raises:
            InvalidValueError: The input is not what the function takes; the message names each argument. It is a
                ``ValueError``.
        """
        return self._run(input, None)

    def invoke(self, input: object, context: ToolContext) -> Any:
        """The same, with what the function is told beside its input."""
        return self._run(input, context)


class AsyncFunctionTool(BaseFunctionTool[F]):
    """A tool that is a coroutine function."""

    async def call(self, input: object) -> Any:
        """Call the function with the input of a call.

        Raises:
            InvalidValueError: The input is not what the function takes; the message names each argument. It is a
                ``ValueError``.
        """
        return await self._awaited(input, None)

    async def invoke(self, input: object, context: ToolContext) -> Any:
        """The same, with what the function is told beside its input."""
        return await self._awaited(input, context)

    async def _awaited(self, input: object, context: ToolContext | None) -> Any:
        found: Coroutine[Any, Any, Any] = self._run(input, context)
        return await found
