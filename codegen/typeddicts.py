"""Drive datamodel-code-generator: a TypedDict for every object that travels in a request."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

from . import docs, ir
from .bodies import body_fields
from .errors import SpecError
from .identifiers import pascal
from .operations import OperationViews

VERSION = "0.89.0"
_FLAGS = [
    "--input-file-type", "jsonschema", "--output-model-type", "typing.TypedDict", "--target-python-version",
    "3.10", "--use-schema-description", "--use-field-description", "--use-attribute-docstrings",
    "--enum-field-as-literal", "all", "--use-generic-container-types", "--use-standard-collections",
    "--use-union-operator", "--disable-timestamp", "--use-double-quotes", "--no-formatters",
    "--skip-root-model", "--no-use-closed-typed-dict", "--disable-warnings", "--encoding", "utf-8",
]  # fmt: skip
#: Stands for names that the tool is to import; put right afterwards.
_MARK = "attropic_marker"


def render(api: ir.Api, schemas: dict[str, Any], work: Path) -> str:
    """The module of all request types, given by ``lower``.

    Raises:
        SpecError: The tool failed, or left a type out.
    """
    source = work / "params.json"
    source.write_text(
        json.dumps({"$defs": {_plain(name): schema for name, schema in schemas.items()}}), encoding="utf-8"
    )
    result = work / "params.py"
    command = [sys.executable, "-m", "datamodel_code_generator", "--input", str(source), "--output", str(result)]
    done = subprocess.run([*command, *_FLAGS], capture_output=True, text=True, cwd=work)
    if done.returncode != 0 or not result.exists():
        last = done.stderr.strip().splitlines()
        raise SpecError(
            f"datamodel-code-generator failed: {last[-1] if last else 'no output'}",
            remedy="Report the description.",
        )
    text = _mend(result.read_text(encoding="utf-8"))
    for name in schemas:
        if _plain(name) != name:
            text = re.sub(rf"\b{_plain(name)}\b", name, text)
    text = _restore_recursion(text, recursive(api))
    made = set(re.findall(r"^class (\w+)\(|^(\w+)\b.*=", text, re.M))
    missing = schemas.keys() - {name for pair in made for name in pair}
    if missing:
        raise SpecError(
            f"datamodel-code-generator left out {', '.join(sorted(missing)[:5])}.", remedy="Report the description."
        )
    return text


def check_version() -> None:
    """Refuse another version of the tool."""
    found = version("datamodel-code-generator")
    if found != VERSION:
        raise SpecError(
            f"datamodel-code-generator {found} is installed, {VERSION} is needed.",
            where="datamodel-code-generator",
            remedy="Run `make setup`.",
        )


def recursive(api: ir.Api) -> list[str]:
    """The names of arrays that are their own items: the tool forgets these."""
    return [
        definition.param_name
        for definition in api.definitions.values()
        if isinstance(definition, ir.Alias) and definition.type == ir.Array(ir.Ref(definition.key))
    ]


def _restore_recursion(text: str, names: list[str]) -> str:
    for name in names:
        text = re.sub(rf"^({name}: TypeAlias = Sequence)$", rf'\1["{name}"]', text, flags=re.M)
    return text


def arguments_name(op: ir.Operation) -> str:
    """The TypedDict of all keyword arguments of an operation: ``MessagesCreateArguments``."""
    return "".join(pascal(part) for part in (*op.resource, op.method)) + "Arguments"


def lower(api: ir.Api, views: OperationViews) -> dict[str, Any]:
    """JSON Schema of all request types, in the part of it that the tool reads without loss."""
    schemas: dict[str, Any] = {}
    for definition in api.definitions.values():
        if not definition.in_request:
            continue
        if definition.same_as:
            schema: dict[str, Any] = _reference(api.definitions[definition.same_as])
            if definition.param_name == api.definitions[definition.same_as].param_name:
                continue
        elif isinstance(definition, ir.Model):
            schema = _object(definition, api)
        else:
            schema = _lower(definition.type, api)
        if definition.accepts:
            models = [
                _imported(f"models.{api.canonical(k).module}.{api.canonical(k).name}") for k in definition.accepts
            ]
            schema = {"anyOf": [*schema.get("anyOf", [schema]), *models]}
        if definition.doc:
            schema["description"] = docs.clean(definition.doc)
        schemas[definition.param_name] = schema
    for view in views.views.values():
        properties, required = {}, []
        types = {p.name: p.type for p in view.op.parameters if p.location != "path"}
        model = api.definitions[view.op.body.key] if view.op.body and view.op.body.key else None
        if isinstance(model, ir.Model):
            types |= {name: f.type for name, f in body_fields(view.op, api)}
        elif view.op.body:
            types["body"] = view.op.body.type
        for a in view.arguments:
            if a.name in types:
                raw = a.name == "body" and view.body == "raw"
                lowered = _RAW if raw else _lower(types[a.name], api)
                properties[a.name] = _described(lowered, a.doc)
                if a.required:
                    required.append(a.name)
        if properties:
            schemas[arguments_name(view.op)] = {
                "type": "object",
                "description": f"The keyword arguments of `client.{view.name}`.",
                "properties": properties,
                "required": required,
            }
    return schemas


def _object(model: ir.Model, api: ir.Api) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {f.wire: _described(_lower(f.type, api), docs.of_field(f)) for f in model.fields},
        "required": [f.wire for f in model.fields if f.required],
    }


def _described(schema: dict[str, Any], doc: str) -> dict[str, Any]:
    return {**schema, "description": docs.clean(doc)} if doc else schema


def _reference(definition: ir.Definition) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{_plain(definition.param_name)}"}


def _plain(name: str) -> str:
    """A name that the tool keeps: it rewrites underscores."""
    return name.replace("_", "")


def _imported(path: str) -> dict[str, Any]:
    return {"customTypePath": f"{_MARK}.{path}"}


_RAW = {"anyOf": [_imported("_runtime.multipart.FileContent"), {"type": "string"}]}


def _lower(value: ir.Type, api: ir.Api) -> dict[str, Any]:
    match value:
        case ir.Scalar("any"):
            return {}
        case ir.Scalar("datetime"):
            return {"anyOf": [{"type": "string"}, {"customTypePath": "datetime.datetime"}]}
        case ir.Scalar("date"):
            return {"anyOf": [{"type": "string"}, {"customTypePath": "datetime.date"}]}
        case ir.Scalar("binary"):
            return _imported("_runtime.multipart.FileTypes")
        case ir.Scalar(kind):
            return {"type": kind}
        case ir.Literals(values, is_open):
            choice = {"enum": list(values)}
            kinds = sorted({"string" if isinstance(v, str) else "integer" for v in values})
            return {"anyOf": [choice, *({"type": kind} for kind in kinds)]} if is_open else choice
        case ir.Ref(key):
            return _reference(api.definitions[key])
        case ir.Array(item):
            return {"type": "array", "items": _lower(item, api)}
        case ir.Mapping(held):
            return {"type": "object", "additionalProperties": _lower(held, api) or True}
        case ir.Nullable(held):
            inside = _lower(held, api)
            members = inside["anyOf"] if set(inside) == {"anyOf"} else [inside]
            return {"anyOf": [*members, {"type": "null"}]}
    parts: list[dict[str, Any]] = []
    for member in value.members:
        lowered = _lower(member, api)
        parts += lowered["anyOf"] if set(lowered) == {"anyOf"} else [lowered]
    different = [part for index, part in enumerate(parts) if part not in parts[:index]]
    return {"anyOf": different} if len(different) > 1 else different[0]


def _extended(text: str) -> str:
    """Take TypedDict from typing_extensions: pydantic reads no other one before Python 3.12."""
    text = re.sub(r"^(from typing import .*?)(?:, TypedDict|TypedDict, )", r"\1", text, count=1, flags=re.M)
    line = re.search(r"^from typing_extensions import (.+)$", text, re.M)
    names = {*line[1].split(", "), "TypedDict"} if line else {"TypedDict"}
    new = f"from typing_extensions import {', '.join(sorted(names))}"
    if line:
        return text.replace(line[0], new, 1)
    return re.sub(r"^(from typing import .+)$", rf"\1\n\n{new}", text, count=1, flags=re.M)


def _mend(text: str) -> str:
    """Put imports right: models are for type checkers, at run time their base stands for them."""
    text = re.sub(r"\A(#.*\n)+", "", text).lstrip()
    models = re.findall(rf"^from {_MARK}\.models\.(\w+) import (.+)$", text, re.M)
    text = re.sub(rf"^from {_MARK}\.models\.\w+ import .+\n", "", text, flags=re.M)
    text = re.sub(rf"^from {_MARK}\._runtime", "from .._runtime", text, flags=re.M)
    text = _extended(text)
    if models:
        lines = "\n".join(f"    from ..models.{module} import {names}" for module, names in models)
        names = sorted(name.strip() for _, group in models for name in group.split(","))
        stand_in = " = ".join(names)
        block = f"\nif TYPE_CHECKING:\n{lines}\nelse:\n    from .._runtime.model import BaseModel\n\n"
        block += f"    {stand_in} = BaseModel\n"
        text = text.replace("from typing import", "from typing import TYPE_CHECKING,", 1)
        last = max(match.end() for match in re.finditer(r"^(?:from|import) .+\n", text, re.M))
        text = text[:last] + block + text[last:]
    return '"""What a caller may pass: TypedDicts of everything that travels in a request."""\n\n' + text


def init(names: list[str]) -> str:
    """The package of the module, which loads it when a name is first used."""
    if not names:
        return '"""The description has no request types."""\n'
    imports = "\n".join(f"    from .types import {name} as {name}" for name in names)
    entries = "\n".join(f'            "{name}": ".types",' for name in names)
    return f'''"""Types of arguments, loaded when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import table as _table

if TYPE_CHECKING:
{imports}
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {{
{entries}
        }},
    )
'''
