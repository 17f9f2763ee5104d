"""Prove that a generated package says everything that the description says.

It compares the description itself with the imported package; it does not look at how the package
was made. ``python -m codegen.audit DOCUMENT.json FOLDER PACKAGE [CACHE]`` prints what is wrong; in the folder of
the cache it keeps compiled modules.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

import typing_extensions

from .allof import fold
from .compiled import Compiled
from .identifiers import BUILTIN_TYPES
from .sample import Sampler
from .walk import operations

_SCALARS = {"string": {"not": "text"}, "integer": "no number", "number": "no number", "boolean": "no boolean"}


class Audit:
    """The checks; each yields a line for everything it finds wrong."""

    def __init__(self, document: dict[str, Any], package: str) -> None:
        self.document = document
        self.name = package
        self.sampler = Sampler(document)
        self.index = importlib.import_module(f"{package}._index")
        self.errors = importlib.import_module(f"{package}._runtime.errors")
        self.codec = importlib.import_module(f"{package}._runtime.codec")
        self.model = importlib.import_module(f"{package}._runtime.model")

    def run(self) -> Iterator[str]:
        checks = (
            self.modules, self.schemas, self.fields, self.round_trips, self.unions, self.operations, self.params,
            self.names,
        )  # fmt: skip
        for check in checks:
            try:
                yield from check()
            except Exception as error:  # what stops a check is a finding
                yield f"the check of {check.__name__} cannot go on: {type(error).__name__}: {error}"

    # -- modules and names ---------------------------------------------------------------------

    def modules(self) -> Iterator[str]:
        """Every module can be imported, and every lazy name leads somewhere."""
        package = importlib.import_module(self.name)
        for found in pkgutil.walk_packages(package.__path__, f"{self.name}."):
            try:
                module = importlib.import_module(found.name)
                for name in dir(module):
                    getattr(module, name)
            except Exception as error:  # any failure is a finding
                yield f"module {found.name} cannot be imported: {type(error).__name__}: {error}"

    def names(self) -> Iterator[str]:
        """Names differ in more than case, and no attribute hides a built-in type of annotations."""
        seen: dict[str, str] = {}
        for key, (_, _, name, _) in self.index.SCHEMAS.items():
            other = seen.setdefault(name.lower(), key)
            if other != key:
                yield f"schemas {other} and {key} have the same name but for case: {name}"
        for key, cls in self.classes():
            for name in sorted({n for _, n, _ in cls._wire} & BUILTIN_TYPES):
                yield f"{key}: the attribute {name} hides the built-in type"

    # -- schemas -------------------------------------------------------------------------------

    def classes(self) -> Iterator[tuple[str, Any]]:
        for key, (kind, module, name, _) in self.index.SCHEMAS.items():
            if kind == "model" and key in self.sampler.schemas:
                loaded = importlib.import_module(f"{self.name}.models.{module}")
                yield key, getattr(loaded, name, None) or _only_class(loaded)

    def decoder(self, key: str) -> Any:
        kind, module, name, _ = self.index.SCHEMAS[key]
        loaded = importlib.import_module(f"{self.name}.models.{module}")
        return (getattr(loaded, name, None) or _only_class(loaded)).from_dict if kind == "model" else loaded.decoder

    def schemas(self) -> Iterator[str]:
        """Every component schema has a type that can be reached by name."""
        models = importlib.import_module(f"{self.name}.models")
        for key in self.sampler.schemas:
            if key not in self.index.SCHEMAS:
                yield f"schema {key} has no type"
            elif not hasattr(models, self.index.SCHEMAS[key][2]):
                yield f"schema {key}: models.{self.index.SCHEMAS[key][2]} does not exist"

    def fields(self) -> Iterator[str]:
        """Every property is a field, required or not, that refuses a value of another type."""
        for key, cls in self.classes():
            schema = fold(self.sampler.resolve(self.sampler.schemas[key]), self.sampler.schemas, key)
            properties = schema.get("properties") or {}
            required = set(schema.get("required") or ())
            theirs = {name: name in required for name in [*properties, *required]}
            ours = {wire: needed for wire, _, needed in cls._wire}
            for name in sorted({n for n in {**theirs, **ours} if theirs.get(n) != ours.get(n)}):
                yield f"{key}.{name}: required is {theirs.get(name)} in the description, {ours.get(name)} in the code"
            base = self.sampler.make(schema, full=True) if self.sampler.finite(schema) else None
            for name, part in properties.items():
                bad = self._other_type(part)
                if bad is None or not isinstance(base, dict):
                    continue
                try:
                    cls.from_dict({**base, name: bad})
                except self.errors.ValidationError as error:
                    if error.path[:1] != (name,):
                        yield f"{key}.{name}: a bad value is reported at {error.json_path}"
                else:
                    yield f"{key}.{name}: {bad!r} is accepted, though the description says {part}"
            if isinstance(base, dict):
                yield from self._members(key, cls, base, properties)

    def _members(self, key: str, cls: Any, base: dict[str, Any], properties: dict[str, Any]) -> Iterator[str]:
        """Every object member of a union that stands at a property is known there."""
        for name, part in properties.items():
            for member, tag in self.sampler.members(part):
                value = self.sampler.make(member, full=False, tag=tag) if self.sampler.finite(member) else None
                if isinstance(value, dict) and self._unknown(cls.from_dict({**base, name: value})):
                    yield f"{key}.{name}: the member {value!r:.200} is not known"

    def _other_type(self, schema: Any) -> Any:
        """A value that the schema of a property does not allow, for plain types."""
        schema = self.sampler.resolve(schema)
        kind = schema.get("type")
        if isinstance(kind, list):
            rest = [k for k in kind if k != "null"]
            kind = rest[0] if len(rest) == 1 else None
        if "allOf" in schema or "anyOf" in schema or "oneOf" in schema or not isinstance(kind, str):
            return None
        return {"array": {"no": "array"}, "object": "no object", **_SCALARS}.get(kind)

    def round_trips(self) -> Iterator[str]:
        """Instances of every schema survive reading and writing."""
        for key in self.sampler.schemas:
            if key not in self.index.SCHEMAS:
                continue
            decode = self.decoder(key)
            for instance in self.sampler.instances(key):
                try:
                    value = decode(instance)
                    again = self.codec.encode(value)
                except Exception as error:  # any failure is a finding
                    yield f"{key}: an instance cannot be read: {type(error).__name__}: {error}: {instance!r:.300}"
                    continue
                if self._unknown(value):
                    yield f"{key}: a part of an instance is not known: {instance!r:.300}"
                if not _same(again, instance):
                    yield f"{key}: an instance changes from {instance!r:.300} to {again!r:.300}"

    def _unknown(self, value: Any) -> bool:
        """Whether an unknown variant stands anywhere in a typed value."""
        if isinstance(value, self.model.UnknownVariant):
            return True
        if isinstance(value, self.model.BaseModel):
            return any(self._unknown(getattr(value, name)) for _, name, _ in value._wire)
        parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return any(self._unknown(part) for part in parts)

    def unions(self) -> Iterator[str]:
        """Every member of a union has its branch, also through other unions."""
        for key, schema in self.sampler.schemas.items():
            mapping = (self.sampler.resolve(schema).get("discriminator") or {}).get("mapping") or {}
            if not mapping or self.index.SCHEMAS[key][0] != "alias":
                continue
            for member, tag in self.sampler.members(schema):
                target = member.get("$ref", "").rsplit("/", 1)[-1]
                if self.index.SCHEMAS.get(target, ("",))[0] != "model":
                    continue
                found = type(self.decoder(key)(self.sampler.make(member, full=True, tag=tag))).__name__
                expected = _only_class(importlib.import_module(f"{self.name}.models.{self.index.SCHEMAS[target][1]}"))
                if found != expected.__name__:
                    yield f"{key}: the tag {tag} gives {found}, not {expected.__name__}"

    # -- operations ----------------------------------------------------------------------------

    def operations(self) -> Iterator[str]:
        """Every operation has an endpoint module and a method on both resource classes."""
        known = {(verb, path): name for name, (verb, path, _) in self.index.OPERATIONS.items()}
        roots = importlib.import_module(f"{self.name}.resources")
        client = typing.cast("Any", object())
        for path, verb, data in operations(self.document):
            name = known.get((verb.upper(), path))
            if name is None:
                yield f"{verb.upper()} {path} has no operation"
                continue
            *resource, method = name.split(".")
            module = importlib.import_module(f"{self.name}.api.{'_'.join(resource)}.{method}")
            operation = module.OPERATION
            plain, _, query = path.partition("?")
            if (operation.method, operation.path) != (verb.upper(), plain):
                yield f"{name}: asks {operation.method} {operation.path}"
            if dict(operation.query) != dict(parse_qsl(query, keep_blank_values=True)):
                yield f"{name}: loses the query {query!r}"
            for function in ("build", "parse", "sync", "sync_detailed", "asyncio", "asyncio_detailed"):
                if not callable(getattr(module, function, None)):
                    yield f"{name}: {function} is missing"
            for status in data["responses"]:
                number = {"default": 777}.get(status) or int(status.replace("X", "0").replace("x", "0"))
                if operation.answer(number) is None:
                    yield f"{name}: the answer {status} is not handled"
            for root in (roots.Root(client), roots.AsyncRoot(client)):
                holder: Any = root
                for part in resource:
                    holder = getattr(holder, part, None)
                if not callable(getattr(holder, method, None)):
                    yield f"{name}: {type(root).__name__} has no such method"
                    continue
                arguments = set(inspect.signature(getattr(holder, method)).parameters)
                for parameter in operation.params:
                    if parameter not in arguments:
                        yield f"{name}: the argument {parameter} is missing"

    # -- TypedDicts ----------------------------------------------------------------------------

    def params(self) -> Iterator[str]:
        """Hints of every TypedDict resolve, and its keys are those of its model."""
        try:
            module = importlib.import_module(f"{self.name}.params.types")
        except ModuleNotFoundError:
            return
        for name, value in vars(module).items():
            if typing.is_typeddict(value) or getattr(value, "__total__", None) is not None:
                try:
                    typing.get_type_hints(value)
                except Exception as error:  # any failure is a finding
                    yield f"params.{name}: its hints cannot be resolved: {error}"
        for key, (kind, module_name, _, param) in self.index.SCHEMAS.items():
            if kind != "model" or not param:
                continue
            found = getattr(module, param, None)
            if found is None:
                yield f"schema {key}: params.{param} does not exist"
                continue
            cls = _only_class(importlib.import_module(f"{self.name}.models.{module_name}"))
            keys = {
                name: getattr(hint, "__origin__", None) is not typing_extensions.NotRequired
                for name, hint in typing_extensions.get_type_hints(found, include_extras=True).items()
            }
            if keys != {wire: needed for wire, _, needed in cls._wire}:
                yield f"params.{param} and models.{cls.__name__} differ in their keys"


def _same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal; unlike to Python, 1 is not true."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _only_class(module: ModuleType) -> Any:
    base = importlib.import_module(module.__name__.rsplit(".models.", 1)[0] + "._runtime.model").BaseModel
    return next(
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, base) and value.__module__ == module.__name__
    )


def main(arguments: list[str]) -> int:
    file, folder, package = arguments[:3]
    compiled = Compiled(Path(arguments[3]), Path(folder)) if arguments[3:] else None
    if compiled is not None:
        compiled.install()
    sys.path.insert(0, folder)
    sys.setrecursionlimit(5000)
    document = json.loads(Path(file).read_text(encoding="utf-8"))
    problems = list(Audit(document, package).run())
    for problem in problems[:50]:
        print(f"- {problem}")
    if len(problems) > 50:
        print(f"- and {len(problems) - 50} more")
    if compiled is not None:
        compiled.close()
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
