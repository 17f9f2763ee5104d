"""Make one self-contained document: every ``$ref`` points to ``#/components/schemas/NAME``.

Parameters, bodies, responses and path items are put where they are used; schemas of other files
and schemas deep inside others become components of their own.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from . import load
from .errors import SpecError, pointer, unescape
from .identifiers import pascal
from .walk import Schema, contents, operations, rewrite

PREFIX = "#/components/schemas/"
Place = tuple[str, str]  # (address of the file, JSON pointer in it)


def bundle(root: dict[str, Any], where: str) -> dict[str, Any]:
    """The document at ``where`` with all references resolved.

    Raises:
        SpecError: A reference cannot be resolved, or two schemas claim one name.
    """
    return _Bundler(root, load.absolute(where)).run()


class _Bundler:
    def __init__(self, root: dict[str, Any], where: str) -> None:
        self.root = root
        self.where = where
        self.files: dict[str, Any] = {where: root}
        self.addresses: dict[tuple[str, str], str] = {}
        self.names: dict[Place, str] = {}
        self.pending: list[tuple[str, Any, Place]] = []
        self.schemas: dict[str, Any] = {}

    def run(self) -> dict[str, Any]:
        declared = (self.root.get("components") or {}).get("schemas") or {}
        for name, schema in declared.items():
            place = (self.where, pointer("components", "schemas", name))
            self.names[place] = name
            target = self._sole_reference(schema)
            if target is not None:
                outside = self._place(target, self.where, place[1])
                if outside[0] != self.where:
                    self.names.setdefault(outside, name)
                    schema, place = self._get(outside, self.where, place[1]), outside
            self.pending.append((name, schema, place))
        document = {key: value for key, value in self.root.items() if key not in ("paths", "components", "webhooks")}
        document["paths"] = self._items("paths")
        if self.root.get("webhooks"):
            document["webhooks"] = self._items("webhooks")
        while self.pending:
            name, schema, (address, at) = self.pending.pop(0)
            self.schemas[name] = self._schema(schema, address, at)
        document["components"] = {
            "schemas": self.schemas,
            "securitySchemes": (self.root.get("components") or {}).get("securitySchemes") or {},
        }
        return document

    # -- paths ---------------------------------------------------------------------------------

    def _items(self, group: str) -> dict[str, Any]:
        items: dict[str, Any] = {}
        for path, item in (self.root.get(group) or {}).items():
            at = pointer(group, path)
            if not isinstance(item, dict):
                raise SpecError("A path item must be an object.", where=self.where, pointer=at, remedy="Correct it.")
            item, address, at = self._follow(item, self.where, at)
            if item.get("additionalOperations"):
                raise SpecError(
                    "`additionalOperations` is not supported.",
                    where=address,
                    pointer=at + "/additionalOperations",
                    remedy="Use the verbs get, put, post, delete, options, head, patch, trace or query.",
                )
            shared = [self._parameter(p, address, at) for p in item.get("parameters") or ()]
            fresh: dict[str, Any] = {key: value for key, value in item.items() if key != "parameters"}
            for _, verb, operation in operations({"paths": {path: item}}):
                fresh[verb] = self._operation(operation, shared, address, at + pointer(verb))
            items[path] = fresh
        return items

    def _operation(self, operation: Schema, shared: list[Schema], address: str, at: str) -> Schema:
        operation = {key: value for key, value in operation.items() if key != "callbacks"}
        own = [self._parameter(p, address, at + "/parameters") for p in operation.get("parameters") or ()]
        taken = {(p.get("name"), p.get("in")) for p in own}
        own += [p for p in shared if (p.get("name"), p.get("in")) not in taken]
        if own:
            operation["parameters"] = own
        if "requestBody" in operation:
            operation["requestBody"] = self._content(operation["requestBody"], address, at + "/requestBody")
        responses = operation.get("responses") or {}
        operation["responses"] = {
            str(status): self._content(response, address, at + pointer("responses", status))
            for status, response in responses.items()
        }
        return operation

    def _parameter(self, given: Any, address: str, at: str) -> Schema:
        parameter, address, at = self._follow(given, address, at)
        if not isinstance(parameter.get("name"), str) or parameter.get("in") not in (
            "path", "query", "header", "cookie", "querystring",
        ):  # fmt: skip
            raise SpecError(
                "A parameter needs a `name`, and `in` must be path, query, header or cookie.",
                where=address,
                pointer=at,
                remedy="Complete the parameter.",
            )
        parameter = self._content(parameter, address, at)
        if "schema" in parameter:
            parameter["schema"] = self._schema(parameter["schema"], address, at + "/schema")
        return parameter

    def _content(self, given: Any, address: str, at: str) -> Schema:
        found, address, at = self._follow(given, address, at)
        holder = dict(found)
        if isinstance(holder.get("content"), dict):
            holder["content"] = {
                media: self._media(content or {}, address, at + pointer("content", media))
                for media, content in holder["content"].items()
            }
        return holder

    def _media(self, content: Schema, address: str, at: str) -> Schema:
        content = dict(content)
        for key in ("schema", "itemSchema"):
            if key in content:
                content[key] = self._schema(content[key], address, f"{at}/{key}")
        return content

    # -- schemas -------------------------------------------------------------------------------

    def _schema(self, schema: Any, address: str, at: str) -> Any:
        if not isinstance(schema, dict | bool):
            raise SpecError("A schema must be an object.", where=address, pointer=at, remedy="Correct the schema.")

        def resolve(node: Schema, path: tuple[Any, ...]) -> Schema:
            here = at + pointer(*path)
            if isinstance(node.get("$ref"), str):
                node["$ref"] = PREFIX + self._name(node["$ref"], address, here)
            for keyword in ("$dynamicRef", "$recursiveRef"):
                if keyword in node:
                    raise SpecError(
                        f"`{keyword}` is not supported.",
                        where=address,
                        pointer=here,
                        remedy="Use `$ref` to a named schema.",
                    )
            discriminator = node.get("discriminator")
            if isinstance(discriminator, dict) and isinstance(discriminator.get("mapping"), dict):
                mapping = {
                    tag: PREFIX + self._mapped(str(target), address, here)
                    for tag, target in discriminator["mapping"].items()
                }
                node["discriminator"] = {**discriminator, "mapping": mapping}
            return node

        return rewrite(schema, resolve)

    def _mapped(self, target: str, address: str, at: str) -> str:
        plain = "#" not in target and "/" not in target and not target.endswith((".yaml", ".json"))
        if plain:
            declared = (self.root.get("components") or {}).get("schemas") or {}
            if target in declared:
                return target
            target = "#" + pointer(target)
        return self._name(target, address, at + "/discriminator/mapping")

    def _name(self, reference: str, address: str, at: str) -> str:
        place = self._place(reference, address, at)
        if place not in self.names:
            schema = self._get(place, address, at)
            sole = self._sole_reference(schema)
            if sole is not None and place[1].count("/") == 3 and place[0] == self.where:
                return self._name(sole, place[0], place[1])
            name = self._fresh_name(place)
            if name in self.names.values():
                raise SpecError(
                    f"Two schemas would be called {name!r}.",
                    where=address,
                    pointer=at,
                    remedy="Rename one of them, or give it a component of its own.",
                )
            self.names[place] = name
            self.pending.append((name, schema, place))
        return self.names[place]

    def _fresh_name(self, place: Place) -> str:
        address, at = place
        parts = [unescape(part) for part in at.split("/")[1:]]
        if parts[:2] == ["components", "schemas"]:
            parts = parts[2:]
        if not parts:
            return pascal(PurePosixPath(urlsplit(address).path).stem)
        skipped = {"properties", "schemas", "$defs", "definitions", "items", "allOf", "anyOf", "oneOf"}
        return "".join(pascal(part) if index else part for index, part in enumerate(parts) if part not in skipped)

    # -- references ----------------------------------------------------------------------------

    @staticmethod
    def _sole_reference(schema: Any) -> str | None:
        if isinstance(schema, dict) and set(schema) == {"$ref"} and isinstance(schema["$ref"], str):
            return schema["$ref"]
        return None

    def _follow(self, value: Any, address: str, at: str) -> tuple[Schema, str, str]:
        seen: set[Place] = set()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            place = self._place(value["$ref"], address, at)
            if place in seen:
                raise SpecError("The reference leads back to itself.", where=address, pointer=at, remedy="Break it.")
            seen.add(place)
            value = self._get(place, address, at)
            address, at = place
        if not isinstance(value, dict):
            raise SpecError("An object is expected here.", where=address, pointer=at, remedy="Correct it.")
        return value, address, at

    def _place(self, reference: str, address: str, at: str) -> Place:
        file, _, fragment = reference.partition("#")
        fragment = unquote(fragment)
        if fragment and not fragment.startswith("/"):
            raise SpecError(
                f"The reference {reference!r} names an anchor, which is not supported.",
                where=address,
                pointer=at,
                remedy="Refer by JSON pointer, for example #/components/schemas/NAME.",
            )
        if not file:
            return address, fragment
        known = self.addresses.get((address, file))
        if known is None:
            known = self.addresses[address, file] = load.join(address, file)
        return known, fragment

    def _get(self, place: Place, address: str, at: str) -> Any:
        target, fragment = place
        if target not in self.files:
            try:
                self.files[target] = load.read(target)
            except SpecError as error:
                raise SpecError(
                    f"The reference to {target!r} cannot be resolved: {error.problem}",
                    where=address,
                    pointer=at,
                    remedy="Correct the reference, or add the file.",
                ) from None
        value = self.files[target]
        for part in fragment.split("/")[1:]:
            part = unescape(part)
            if isinstance(value, list) and part.isdigit() and int(part) < len(value):
                value = value[int(part)]
            elif isinstance(value, dict) and part in value:
                value = value[part]
            else:
                raise SpecError(
                    f"The reference {('#' + fragment)!r} cannot be resolved: there is no {part!r}.",
                    where=address,
                    pointer=at,
                    remedy="Correct the reference, or add what it names.",
                )
        return value


def each_schema(document: dict[str, Any]) -> Any:
    """Every outermost schema of a bundled document: its path parts, and the object and key that hold it."""
    for name in list(document["components"]["schemas"]):
        yield ("components", "schemas", name), document["components"]["schemas"], name
    for group in ("paths", "webhooks"):
        for path, verb, operation in operations(document, group):
            for below, holder in contents(operation):
                for key in ("schema", "itemSchema"):
                    if key in holder:
                        yield (group, path, verb, *below, key), holder, key
