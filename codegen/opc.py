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
from importlib.metadata import version
from pathlib import Path
from typing import Any

from attrs import define, field

from . import docs, ir
from .errors import SpecError
from .lowering import lower, lower_model, lower_operation, models_of
from .operations import OperationView, OperationViews
from .pieces import Pieces
from .views import ModelView, model_view, modules_of

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


def render(api: ir.Api, views: OperationViews, pieces: Pieces, work: Path) -> None:
    """Give models, endpoints and package files of ``api``; the tool gets what is not there yet, and what it refers to.

    Raises:
        SpecError: The tool warned, or understood something else than we did.
    """
    check_version()
    asked = _asked(api, views, pieces)
    if asked is None:
        return
    from openapi_python_client import Project
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.strings import ClassName

    out = work / "opc"
    file = ConfigFile.model_validate(
        {
            "class_overrides": {ClassName(name, "field_"): {"module_name": name.lower()} for name in models_of(api)},
            "post_hooks": [],
            "use_path_prefixes_for_title_model_names": False,
            "package_version_override": "0",
        }
    )
    config = Config.from_sources(file, MetaType.NONE, Path("description.json"), "utf-8", True, out)
    data = GeneratorData.from_dict(lower(api, set(asked.models), set(asked.operations)), config=config)
    if not isinstance(data, GeneratorData):
        raise SpecError(f"openapi-python-client refused the description: {_message(data)}", remedy="Report this.")
    data.models = [model for model in data.models if str(model.class_info.name) not in asked.mentioned]
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    seen_models: set[str] = set()
    seen_operations: set[str] = set()

    def model_of(model: Any) -> ModelView:
        name = str(model.class_info.name)
        view = asked.models.get(name)
        if view is None:
            raise SpecError(f"openapi-python-client made a model of its own: {name}.")
        seen_models.add(name)
        _agree(view, model)
        return view

    def operation_of(endpoint: Any) -> Any:
        name = _neutral(endpoint.path.get_untrusted_value())
        seen_operations.add(name)
        return _EndpointView(asked.operations[name])

    project.env.filters["repr"] = repr
    project.env.globals.update(
        model_of=model_of,
        operation_of=operation_of,
        doc=docs.block,
        package_doc=_package_doc(api),
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
    missing = [view.name for name, view in asked.models.items() if name not in seen_models]
    missing += [view.name for name, view in asked.operations.items() if name not in seen_operations]
    if missing:
        raise SpecError(f"openapi-python-client left out {', '.join(missing[:5])}.", remedy="Report the description.")
    for path, made in asked.files.items():
        pieces.take(path, out / made)


@define
class _Asked:
    """What the tool has to make.

    Attributes:
        models: Views by neutral name.
        operations: Views by neutral path.
        mentioned: Neutral names of models that only stand for what the others refer to.
        files: Paths below the package → where the tool puts them.
    """

    models: dict[str, ModelView] = field(factory=dict)
    operations: dict[str, OperationView] = field(factory=dict)
    mentioned: set[str] = field(factory=set)
    files: dict[str, str] = field(factory=dict)


def _asked(api: ir.Api, views: OperationViews, pieces: Pieces) -> _Asked | None:
    """What is not there yet; None when all is."""
    asked = _Asked()
    names = {model.key: model.key for model in models_of(api).values()}  # a key of the cache knows no numbers
    modules, text = modules_of(api), template("model.py.jinja")
    for name, model in models_of(api).items():
        view = model_view(model, api, modules)
        path = f"models/{view.module}.py"
        if pieces.has(path, text, view, lower_model(model, api, names)):
            asked.mentioned.add(name)
        else:
            asked.models[name] = view
            asked.files[path] = f"models/{name.lower()}.py"
    text = template("endpoint_module.py.jinja")
    folders: set[str] = set()
    for index, op in enumerate(api.operations):
        shown = views.views[op.path_key, op.verb]
        path = f"api/{op.folder}/{op.method}.py"
        body = api.canonical(op.body.key) if op.body and op.body.key else None
        lowered = (
            lower_operation(op, 0, api, names),
            lower_model(body, api, names) if isinstance(body, ir.Model) else None,
        )
        known = pieces.has(path, text, shown, lowered)
        if not known:
            asked.files[path] = f"api/resource{index}/operation{index}.py"
        path = f"api/{op.folder}/__init__.py"
        if op.folder not in folders:
            folders.add(op.folder)
            if not pieces.has(path, template("endpoint_init.py.jinja")):
                asked.files[path] = f"api/resource{index}/__init__.py"
                known = False
        if not known:
            asked.operations[f"/operation{index}"] = shown
    plain: list[tuple[str, str, Any]] = [
        ("__init__.py", "package_init", _package_doc(api)),
        ("models/__init__.py", "models_init", exports(api)),
        *((f"{name}.py", name, None) for name in ("client", "errors")),
        ("api/__init__.py", "api_init", None),
    ]
    for path, name, content in plain:
        if not pieces.has(path, template(f"{name}.py.jinja"), content):
            asked.files[path] = path
    return asked if asked.files else None


def template(name: str) -> str:
    """The text of one of our templates: part of what decides a file."""
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _package_doc(api: ir.Api) -> str:
    return docs.block(f"Typed bindings of the {api.title}, generated from its description.", 0)


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


def _agree(view: ModelView, model: Any) -> None:
    """The tool's fields and ours are the same, with the same requiredness."""
    theirs = {p.name.get_untrusted_value(): True for p in model.required_properties}
    theirs |= {p.name.get_untrusted_value(): False for p in model.optional_properties}
    ours = {f"field{index}": part.required for index, part in enumerate(view.fields)}
    if theirs != ours:
        odd = sorted(set(theirs.items()) ^ set(ours.items()))[0][0]
        wire = view.fields[int(odd.removeprefix("field"))].wire
        raise SpecError(f"{view.name}.{wire}: openapi-python-client and we disagree on this property.")
