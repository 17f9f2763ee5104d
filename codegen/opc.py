"""Drive openapi-python-client over a lowered document, with our templates and warnings fatal.

The tool reads the document, decides what is a model and what is an endpoint, and renders; what each
name, type and decoder is has been decided before. It is given neutral names (``Model3``, ``field2``,
``/operation7``), because it rewrites names that it holds for reserved, and drops those that collide
when rewritten. The views are cross-checked against what the tool understood, so that a difference of
opinion stops the build.
"""

from __future__ import annotations

import contextlib
import io
import shutil
from importlib.metadata import version
from pathlib import Path
from typing import Any

from . import docs, ir
from .errors import SpecError
from .operations import OperationViews
from .views import ModelView, model_view

VERSION = "0.29.1"
TEMPLATES = Path(__file__).parent / "templates"
#: Verbs that the tool does not know: it makes the same module for another verb.
_VERBS = {"query": "post"}


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

    models = {name: model_view(m, api) for name, m in _models(api).items()}
    operations = {f"/operation{index}": views.views[op.path_key, op.verb] for index, op in enumerate(api.operations)}
    lowered = lower(api)
    file = ConfigFile.model_validate(
        {
            "class_overrides": {ClassName(name, "field_"): {"module_name": name.lower()} for name in models},
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
        view = models.get(str(model.class_info.name))
        if view is None:
            raise SpecError(f"openapi-python-client made a model of its own: {model.class_info.name}.")
        seen_models.add(view.module)
        _agree(view, model)
        return view

    def operation_of(endpoint: Any) -> Any:
        view = operations[_neutral(endpoint.path.get_untrusted_value())]
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
    _place_models({name.lower(): view.module for name, view in models.items()}, out / "models")
    _place_endpoints(api, out)


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


def _neutral(path: str) -> str:
    """``/operation7/{path0}`` → ``/operation7``."""
    return path[: path.index("/", 1)] if "/" in path[1:] else path


def _place_models(modules: dict[str, str], folder: Path) -> None:
    """Give model modules their names; in two steps, as one may have the neutral name of another."""
    for step in ({name: f"{name}.new" for name in modules}, {f"{name}.new": real for name, real in modules.items()}):
        for now, then in step.items():
            (folder / f"{now}.py").rename(folder / f"{then}.py")


def _models(api: ir.Api) -> dict[str, ir.Model]:
    """The models by the neutral names that the tool gets."""
    distinct = [d for d in api.distinct() if isinstance(d, ir.Model)]
    return {f"Model{index}": model for index, model in enumerate(distinct)}


def _agree(view: ModelView, model: Any) -> None:
    """The tool's fields and ours are the same, with the same requiredness."""
    theirs = {p.name.get_untrusted_value(): True for p in model.required_properties}
    theirs |= {p.name.get_untrusted_value(): False for p in model.optional_properties}
    ours = {f"field{index}": part.required for index, part in enumerate(view.fields)}
    if theirs != ours:
        odd = sorted(set(theirs.items()) ^ set(ours.items()))[0][0]
        wire = view.fields[int(odd.removeprefix("field"))].wire
        raise SpecError(f"{view.name}.{wire}: openapi-python-client and we disagree on this property.")


def _place_endpoints(api: ir.Api, out: Path) -> None:
    """Move endpoint modules from their neutral names to ``api/<resource>/<method>.py``."""
    folders: dict[str, Path] = {}
    for index, op in enumerate(api.operations):
        source = out / "api" / f"resource{index}"
        target = folders.setdefault(op.folder, out / "api" / op.folder)
        if not target.exists():
            target.mkdir()
            (source / "__init__.py").rename(target / "__init__.py")
        (source / f"operation{index}.py").rename(target / f"{op.method}.py")
        shutil.rmtree(source)


# -- the lowered document ----------------------------------------------------------------------


def lower(api: ir.Api) -> dict[str, Any]:
    """The description in the part of OpenAPI that the tool reads without loss.

    Types that it cannot say (tagged unions, maps, literals) are lowered to the nearest that it can;
    their real form comes from the views.
    """
    names = {model.key: name for name, model in _models(api).items()}
    paths: dict[str, Any] = {}
    for index, op in enumerate(api.operations):
        path = "".join([f"/operation{index}", *(f"/{{path{n}}}" for n, _ in enumerate(op.parameters_in("path")))])
        paths[path] = {_VERBS.get(op.verb, op.verb): _operation(op, index, api, names)}
    return {
        "openapi": "3.1.0",
        "info": {"title": api.title, "version": api.version or "0"},
        "paths": paths,
        "components": {"schemas": {names[model.key]: _object(model, api, names) for model in _models(api).values()}},
    }


def _object(model: ir.Model, api: ir.Api, names: dict[str, str]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {f"field{index}": _lower(f.type, api, names, ()) for index, f in enumerate(model.fields)},
        "required": [f"field{index}" for index, f in enumerate(model.fields) if f.required],
    }


def _lower(value: ir.Type, api: ir.Api, names: dict[str, str], trail: tuple[str, ...]) -> dict[str, Any]:
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
                return {"$ref": f"#/components/schemas/{names[definition.key]}"}
            return {} if key in trail else _lower(definition.type, api, names, (*trail, key))
        case ir.Array(item):
            return {"type": "array", "items": _lower(item, api, names, trail)}
        case ir.Literals(values) if all(isinstance(v, str) for v in values):
            return {"type": "string"}
    return {}


def _operation(op: ir.Operation, index: int, api: ir.Api, names: dict[str, str]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "operationId": f"operation{index}",
        "tags": [f"resource{index}"],
        "parameters": [
            *(
                {"name": f"path{n}", "in": "path", "required": True, "schema": {"type": "string"}}
                for n, _ in enumerate(op.parameters_in("path"))
            ),
            *(
                {"name": f"query{n}", "in": "query", "required": p.required, "schema": _lower(p.type, api, names, ())}
                for n, p in enumerate(op.parameters_in("query"))
            ),
        ],
        "responses": {},
    }
    if op.body:
        media = {"json": "application/json", "multipart": "multipart/form-data"}.get(op.body.kind)
        media = media or ("application/x-www-form-urlencoded" if op.body.kind == "form" else "application/octet-stream")
        schema = _lower(op.body.type, api, names, ()) if op.body.key else {}
        if not op.body.key and media != "application/json":
            media, schema = "application/octet-stream", {"type": "string", "format": "binary"}
        made["requestBody"] = {"required": op.body.required, "content": {media: {"schema": schema}}}
    for answer in op.responses:
        content: dict[str, Any] = {}
        if answer.kind == "json":
            content = {"application/json": {"schema": _lower(answer.type, api, names, ())}}
        elif answer.kind == "text":
            content = {"text/plain": {"schema": {"type": "string"}}}
        elif answer.kind != "none":
            content = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
        if answer.status not in made["responses"]:
            made["responses"][answer.status] = {"description": "", "content": content}
    return made
