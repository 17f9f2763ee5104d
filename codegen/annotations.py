"""Types → Python annotations, for models and for arguments."""

from __future__ import annotations

from . import ir, tags

_MODEL = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
    "any": "Any",
    "datetime": "datetime.datetime",
    "date": "datetime.date",
    "binary": "bytes",
}
_ARGUMENT = {**_MODEL, "datetime": "str | datetime.datetime", "date": "str | datetime.date", "binary": "FileTypes"}


class Annotator:
    """Writes annotations and remembers which names they need."""

    def __init__(self, api: ir.Api) -> None:
        self.api = api
        #: Names of models used since the last ``take``.
        self.models: set[str] = set()
        self.params: set[str] = set()
        self.typing: set[str] = set()

    def take(self) -> tuple[list[str], list[str], list[str]]:
        """The models, params and other names used since the last call."""
        used = sorted(self.models), sorted(self.params), sorted(self.typing)
        self.models, self.params, self.typing = set(), set(), set()
        return used

    def model(self, value: ir.Type, *, own: bool = False, tag: bool = False) -> str:
        """The annotation of an attribute of a model, or of a result.

        ``own`` keeps the name of a twin; a ``tag`` has only the values it may have, so that type
        checkers can tell the members of a union apart by it.
        """
        match value:
            case ir.Scalar(kind):
                self._plain(_MODEL[kind])
                return _MODEL[kind]
            case ir.Literals(values, is_open):
                self.typing.add("Literal")
                more = f" | {_base(values)}" if is_open or (len(values) > 1 and not tag) else ""
                return f"Literal[{', '.join(repr(v) for v in values)}]{more}"
            case ir.Ref(key):
                definition = self.api.definitions[key] if own else self.api.canonical(key)
                self.models.add(definition.name)
                return definition.name
            case ir.Array(item):
                return f"list[{self.model(item, own=own)}]"
            case ir.Mapping(held):
                return f"dict[str, {self.model(held, own=own)}]"
            case ir.Nullable(held):
                return f"{self.model(held, own=own, tag=tag)} | None"
        parts = [self.model(member, own=own) for member in value.members]
        if passes_unknown(value, self.api):
            parts.append("UnknownVariant")
            self.typing.add("UnknownVariant")
        return " | ".join(dict.fromkeys(parts))

    def argument(self, value: ir.Type) -> str:
        """The annotation of an argument of a resource method."""
        match value:
            case ir.Scalar(kind):
                self._plain(_ARGUMENT[kind])
                return _ARGUMENT[kind]
            case ir.Literals(values, is_open):
                self.typing.add("Literal")
                more = f" | {_base(values)}" if is_open else ""
                return f"Literal[{', '.join(repr(v) for v in values)}]{more}"
            case ir.Ref(key):
                name = self.api.definitions[key].param_name
                self.params.add(name)
                return name
            case ir.Array(item):
                self.typing.add("Sequence")
                return f"Sequence[{self.argument(item)}]"
            case ir.Mapping(held):
                self.typing.add("Mapping")
                return f"Mapping[str, {self.argument(held)}]"
            case ir.Nullable(held):
                return f"{self.argument(held)} | None"
        return " | ".join(dict.fromkeys(self.argument(member) for member in value.members))

    def _plain(self, text: str) -> None:
        for name in ("Any", "datetime", "FileTypes"):
            if name in text:
                self.typing.add(name)


def _base(values: tuple[object, ...]) -> str:
    names = {type(value).__name__ for value in values}
    return " | ".join(sorted(names))


def passes_unknown(union: ir.Union, api: ir.Api) -> bool:
    """Whether the decoder of a union can give an ``UnknownVariant``."""
    choice = tags.choose(union, api)
    return len(choice.table) + len(choice.untagged) > 1
