"""Models of pydantic, when it is there: they describe and read themselves."""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Callable
from typing import Any

from .._errors import Problem, ToolDefinitionError
from ._form import Definitions, Form, Json, at


class PydanticModel(Form):
    """A class that pydantic knows: one of its models, or one of its dataclasses.

    Args:
        kind: The class.
    """

    def __init__(self, kind: type[Any]) -> None:
        from pydantic import TypeAdapter

        self._kind = kind
        self._adapter: Any = TypeAdapter(kind)

    def schema(self, defs: Definitions) -> Json:
        return defs.reference(self._kind, self._kind.__name__, self._whole)

    def _whole(self, defs: Definitions) -> Json:
        schema: Json = copy.deepcopy(self._adapter.json_schema(ref_template="#/$defs/{model}"))
        parts: Json = schema.pop("$defs", {})
        own = self._kind.__name__
        names = {name: own if name == own else self._place(defs, name, part) for name, part in parts.items()}
        for part in (schema, *parts.values()):
            _rename(part, names)
        if "$ref" in schema:  # it contains itself
            schema = parts[own]
        schema.pop("title", None)  # it repeats the name of the class
        return schema

    def _place(self, defs: Definitions, name: str, schema: Json) -> str:
        """Put a type that the class refers to beside the others; the name that it is given there."""
        reference: str = defs.reference((self._kind, name), name, lambda _: schema)["$ref"]
        return reference.rpartition("/")[2]

    def own_schema(self) -> Json:
        """Its JSON Schema as pydantic gives it, whole.

        Raises:
            ToolDefinitionError: Pydantic has none for it.
        """
        from pydantic import PydanticUserError

        make = getattr(self._kind, "model_json_schema", self._adapter.json_schema)
        try:
            found: Json = make()
        except PydanticUserError as error:
            raise ToolDefinitionError(f"The type {self._kind.__name__} has no form in JSON: {error.message}") from None
        return found

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        # Pydantic tells JSON from Python: a strict model takes a list for a tuple, and text for a date, of JSON only.
        return self._validated(lambda: self._adapter.validate_json(json.dumps(value)), value, path, problems)

    def read_text(self, text: str, problems: list[Problem]) -> Any:
        """The value of a JSON text; what is wrong with it is added to the problems."""
        return self._validated(lambda: self._adapter.validate_json(text), None, "", problems)

    def _validated(self, validate: Callable[[], Any], value: Any, path: str, problems: list[Problem]) -> Any:
        from pydantic import ValidationError

        try:
            return validate()
        except ValidationError as error:
            for problem in error.errors(include_url=False, include_context=False, include_input=False):
                place = ".".join(map(str, problem["loc"]))
                problems.append(Problem(at(path, place) if place else path, problem["msg"]))
            return value


def pydantic_form(kind: Any) -> Form | None:
    """The form of a class of pydantic; None for another class, and when pydantic is not loaded."""
    if "pydantic" not in sys.modules or not isinstance(kind, type):
        return None
    known = hasattr(kind, "__pydantic_validator__") or hasattr(kind, "__get_pydantic_core_schema__")
    return PydanticModel(kind) if known else None


def _rename(value: Any, names: dict[str, str]) -> None:
    """Let references follow types that were given another name."""
    if isinstance(value, dict):
        name = str(value.get("$ref", "")).removeprefix("#/$defs/")
        if name in names:
            value["$ref"] = f"#/$defs/{names[name]}"
        for part in value.values():
            _rename(part, names)
    elif isinstance(value, list):
        for part in value:
            _rename(part, names)
