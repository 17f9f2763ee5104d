"""Drive openapi-python-client over a lowered document, with our templates and warnings fatal.

The tool reads the document, decides what is a model and what is an endpoint, and renders; what each
name, type and decoder is has been decided before. The views are cross-checked against what the tool
understood, so that a difference of opinion stops the build.
"""

from __future__ import annotations

import contextlib
import io
from importlib.metadata import version
from pathlib import Path
from typing import Any

from . import docs, ir
from .errors import SpecError
from .operations import OperationViews
from .views import ModelView, model_view

VERSION = "0.29.1"
TEMPLATES = Path(__file__).parent / "templates"


def check_version() -> None:
    """Refuse another version of the tool: its templates are not a stable interface."""
    found = version("openapi-python-client")
    if found != VERSION:
        raise SpecError(
            f"openapi-python-client {found} is installed, {VERSION} is needed.",
            where="openapi-python-client",
            remedy="Run `make setup`.",
        )


def render(api: ir.Api, views: OperationViews, out: Path) -> None:
    """Write models, endpoints and package files of ``api`` into ``out``.

    Raises:
        SpecError: The tool warned, or understood something else than we did.
    """
    check_version()
    from openapi_python_client import Project
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.strings import ClassName

    models = {m.module: model_view(m, api) for m in api.distinct() if isinstance(m, ir.Model)}
    lowered = lower(api)
    file = ConfigFile.model_validate(
        {
            "class_overrides": {
                ClassName(view.name, "field_"): {"module_name": view.module} for view in models.values()
            },
            "post_hooks": [],
            "use_path_prefixes_for_title_model_names": False,
            "package_version_override": "0",
        }
    )
    config = Config.from_sources(file, MetaType.NONE, Path("description.json"), "utf-8", True, out)
    data = GeneratorData.from_dict(lowered, config=config)
    if not isinstance(data, GeneratorData):
        raise SpecError(f"openapi-python-client refused the description: {_message(data)}", remedy="Report this.")
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    seen_models: set[str] = set()
    seen_operations: set[tuple[str, str]] = set()

    def model_of(model: Any) -> ModelView:
        view = models.get(str(model.class_info.module_name))
        if view is None:
            raise SpecError(f"openapi-python-client made a model of its own: {model.class_info.name}.")
        seen_models.add(view.module)
        _agree(view, model)
        return view

    def operation_of(endpoint: Any) -> Any:
        view = views.views[endpoint.path.get_untrusted_value(), endpoint.method]
        seen_operations.add((view.op.path_key, view.op.verb))
        return _EndpointView(view)

    project.env.filters["repr"] = repr
    project.env.globals.update(
        model_of=model_of,
        operation_of=operation_of,
        doc=docs.block,
        package_doc=docs.block(f"Typed bindings of the {api.title}, generated from its description.", 0),
        model_exports=exports(api),
    )
    with contextlib.redirect_stdout(io.StringIO()):
        problems = project.build()
    if problems:
        first = problems[0]
        raise SpecError(
            f"openapi-python-client warned {len(problems)} times, first: {_message(first)}",
            remedy="A warning means that something would be lost. Report the description, or correct it.",
        )
    missing = [view.name for view in models.values() if view.module not in seen_models]
    missing += [op.name for op in api.operations if (op.path_key, op.verb) not in seen_operations]
    if missing:
        raise SpecError(f"openapi-python-client left out {', '.join(missing[:5])}.", remedy="Report the description.")
    _rename_endpoints(api, out)


class _EndpointView:
    """An operation as its endpoint module sees it: other imports than the resource method's."""

    def __init__(self, view: Any) -> None:
        self._view = view
        self.models, self.param_types, self.typing = view.endpoint_types

    def __getattr__(self, name: str) -> Any:
        return getattr(self._view, name)


def exports(api: ir.Api) -> list[tuple[str, str, str]]:
    """Every exported type: its name, its module, and what it is called there."""
    found = [(d.name, d.module, api.canonical(d.key).name) for d in api.definitions.values()]
    return sorted(set(found))


def _message(problem: Any) -> str:
    parts = [str(getattr(problem, name, None) or "") for name in ("header", "detail")]
    return " ".join(part.strip() for part in parts if part).strip()


def _agree(view: ModelView, model: Any) -> None:
    """The tool's fields and ours are the same, with the same requiredness."""
    theirs = {p.name.get_untrusted_value(): True for p in model.required_properties}
    theirs |= {p.name.get_untrusted_value(): False for p in model.optional_properties}
    ours = {part.wire: part.required for part in view.fields}
    if theirs != ours:
        odd = sorted(set(theirs.items()) ^ set(ours.items()))[0][0]
        raise SpecError(f"{view.name}.{odd}: openapi-python-client and we disagree on this property.")


def _rename_endpoints(api: ir.Api, out: Path) -> None:
    """Give endpoint modules the plain method name (the tool writes ``list_.py`` for ``list``)."""
    from openapi_python_client.strings import PythonIdentifier

    for op in api.operations:
        folder = out / "api" / PythonIdentifier("_".join(op.resource), "tag")
        target_folder = out / "api" / "_".join(op.resource)
        if folder.exists() and folder != target_folder:
            folder.rename(target_folder)
        source = target_folder / f"{PythonIdentifier(op.method, 'field_')}.py"
        if source.name != f"{op.method}.py":
            source.rename(target_folder / f"{op.method}.py")


# -- the lowered document ----------------------------------------------------------------------


def lower(api: ir.Api) -> dict[str, Any]:
    """The description in the part of OpenAPI that the tool reads without loss.

    Types that it cannot say (tagged unions, maps, literals) are lowered to the nearest that it can;
    their real form comes from the views.
    """
    paths: dict[str, Any] = {}
    for op in api.operations:
        item = paths.setdefault(op.path_key, {})
        item[op.verb] = _operation(op, api)
    return {
        "openapi": "3.1.0",
        "info": {"title": api.title, "version": api.version or "0"},
        "paths": paths,
        "components": {
            "schemas": {
                d.name: _object(d, api) for d in api.distinct() if isinstance(d, ir.Model)
            }
        },
    }


def _object(model: ir.Model, api: ir.Api) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {f.wire: _lower(f.type, api, ()) for f in model.fields},
        "required": [f.wire for f in model.fields if f.required],
    }


def _lower(value: ir.Type, api: ir.Api, trail: tuple[str, ...]) -> dict[str, Any]:
    match value:
        case ir.Scalar("any" | "null"):
            return {}
        case ir.Scalar("datetime"):
            return {"type": "string", "format": "date-time"}
        case ir.Scalar("date"):
            return {"type": "string", "format": "date"}
        case ir.Scalar("binary"):
            return {"type": "string", "format": "binary"}
        case ir.Scalar(kind):
            return {"type": kind}
        case ir.Ref(key):
            definition = api.canonical(key)
            if isinstance(definition, ir.Model):
                return {"$ref": f"#/components/schemas/{definition.name}"}
            return {} if key in trail else _lower(definition.type, api, (*trail, key))
        case ir.Array(item):
            return {"type": "array", "items": _lower(item, api, trail)}
        case ir.Literals(values) if all(isinstance(v, str) for v in values):
            return {"type": "string"}
    return {}


def _operation(op: ir.Operation, api: ir.Api) -> dict[str, Any]:
    path_names = {p.wire for p in op.parameters_in("path")}
    made: dict[str, Any] = {
        "operationId": op.method,
        "tags": ["_".join(op.resource)],
        "parameters": [
            {
                "name": p.wire,
                "in": p.location,
                "required": p.required,
                "schema": {"type": "string"} if p.wire in path_names or p.location != "query" else _lower(p.type, api, ()),
            }
            for p in op.parameters
            if p.location == "path" or p.location == "query"
        ],
        "responses": {},
    }
    if op.body:
        media = {"json": "application/json", "multipart": "multipart/form-data"}.get(op.body.kind)
        media = media or ("application/x-www-form-urlencoded" if op.body.kind == "form" else "application/octet-stream")
        schema = _lower(op.body.type, api, ()) if op.body.key else {}
        if not op.body.key and media != "application/json":
            media, schema = "application/octet-stream", {"type": "string", "format": "binary"}
        made["requestBody"] = {"required": op.body.required, "content": {media: {"schema": schema}}}
    for answer in op.responses:
        content: dict[str, Any] = {}
        if answer.kind == "json":
            content = {"application/json": {"schema": _lower(answer.type, api, ())}}
        elif answer.kind == "text":
            content = {"text/plain": {"schema": {"type": "string"}}}
        elif answer.kind != "none":
            content = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
        if answer.status not in made["responses"]:
            made["responses"][answer.status] = {"description": "", "content": content}
    return made
