"""Everything of the generated package, as its pieces. No network, no clock."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import jinja2

from . import conventions, docs, ir, meanings, namespaces, opc, resources, typeddicts
from .operations import OperationView, OperationViews
from .pieces import Pieces
from .views import alias_view, modules_of

RUNTIME = Path(__file__).parent / "runtime"


def render(api: ir.Api, pieces: Pieces, work: Path, names: dict[str, dict[str, str]] | None = None) -> str:
    """Give all modules of the package of ``api``; those that are there already are not rendered.

    Args:
        api: What the description says.
        pieces: The package in the making.
        work: A folder for scratch files.
        names: Additions to the namespaces of types.

    Returns:
        The overview of methods, routes and types.
    """
    views = OperationViews(api)
    typeddicts.check_version()
    requests = typeddicts.lower(api, views)
    pieces.text("params/__init__.py", typeddicts.init(sorted(requests)))
    with ThreadPoolExecutor(max_workers=1) as pool:  # the other tool is a process of its own
        needed = bool(requests) and not pieces.has("params/types.py", requests, typeddicts.recursive(api))
        dicts = pool.submit(typeddicts.render, api, requests, work) if needed else None
        _modules(api, views, pieces, work)
        namespaces.write(namespaces.tables(api, views, names or {}), pieces)
        if dicts is not None:
            pieces.write("params/types.py", dicts.result())
    pieces.plain("py.typed", "")
    return _api_md(api, views)


def _modules(api: ir.Api, views: OperationViews, pieces: Pieces, work: Path) -> None:
    """All but the types of requests and the namespaces."""
    opc.render(api, views, pieces, work)
    env, modules = _environment(), modules_of(api)
    text = opc.template("alias.py.jinja")
    for definition in api.distinct():
        if isinstance(definition, ir.Alias):
            view, path = alias_view(definition, api, modules), f"models/{definition.module}.py"
            if not pieces.has(path, text, view):
                pieces.write(path, env.get_template("alias.py.jinja").render(view=view))
    _resources(api, views, pieces, env)
    for file in sorted(RUNTIME.glob("*.py")):
        if file.name != "conventions.py":
            pieces.text(f"_runtime/{file.name}", file.read_text(encoding="utf-8"))
    pieces.text("_runtime/conventions.py", conventions.module(api.conventions))
    pieces.text(
        "_server.py",
        '"""Where the API of the description is."""\n\n'
        f"SERVER = {api.server!r}\nVERSION = {api.conventions.version!r}\n"
        "#: Other versions of the API → the modules of `_versions` that say what they have otherwise.\n"
        f"VERSIONS: dict[str, str] = {api.versions!r}\n",
    )
    pieces.text("_index.py", _index(api, views))
    pieces.text("_meanings.py", meanings.module(api))
    pieces.text("_webhooks.py", _webhooks(api))


def _environment() -> jinja2.Environment:
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(str(opc.TEMPLATES)),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
    )
    env.filters["repr"] = repr
    env.filters["clear_of"] = resources.clear_of
    env.globals.update(doc=docs.block, method_doc=_method_doc, used=_used)
    return env


def _resources(api: ir.Api, views: OperationViews, pieces: Pieces, env: jinja2.Environment) -> None:
    root = resources.tree(api, views)
    for node in (root, *resources.walk(root)):
        path, name = (f"resources/{node.file}", "resource") if node is not root else ("resources/__init__.py", "root")
        if not pieces.has(path, opc.template(f"{name}.py.jinja"), node):
            pieces.write(path, env.get_template(f"{name}.py.jinja").render(node=node))


def _used(text: str, names: str) -> list[str]:
    """Those of some names that occur in a text: what a module has to import."""
    return [name for name in names.split() if re.search(rf"(?<![\w.]){name}\b", text)]


def _method_doc(view: OperationView) -> str:
    op = view.op
    parts = [view.summary]
    if op.doc and op.doc.rstrip(".") != view.summary.rstrip("."):
        parts.append(op.doc)
    if op.page is not None:
        parts.append(docs.PAGED)
    parts.append(f"`{view.verb} {op.path_key}`" + (", deprecated." if op.deprecated else ""))
    documented = [a for a in view.arguments if a.doc]
    if documented:
        lines = [f"    {a.name}: {' '.join(docs.first_sentence(a.doc).split())}" for a in documented]
        parts.append("Args:\n" + "\n".join(lines))
    return "\n\n".join(parts)


def _webhooks(api: ir.Api) -> str:
    lines = [f"    {event!r}: {_name(value, api)!r}," for event, value in api.webhooks.items()]
    body = "\n".join(lines)
    return f'"""Which model arrives with which webhook."""\n\nWEBHOOKS: dict[str, str] = {{\n{body}\n}}\n'


def _index(api: ir.Api, views: OperationViews) -> str:
    """Tables from the description to the code: for tools, tests and the local server."""
    schemas = []
    for key, definition in api.definitions.items():
        kind = "model" if isinstance(api.canonical(key), ir.Model) else "alias"
        param = definition.param_name if definition.in_request else ""
        schemas.append(f"    {key!r}: ({kind!r}, {definition.module!r}, {definition.name!r}, {param!r}),")
    operations = []
    for op in api.operations:
        keywords = views.views[op.path_key, op.verb].has_keywords
        arguments = typeddicts.arguments_name(op) if keywords else ""
        operations.append(f"    {op.name!r}: ({op.verb.upper()!r}, {op.path_key!r}, {arguments!r}),")
    return "\n".join(
        [
            '"""From the description to the code."""',
            "",
            "#: Schema → kind, module, name of the type, and name of its TypedDict (empty: never sent).",
            "SCHEMAS: dict[str, tuple[str, str, str, str]] = {",
            *schemas,
            "}",
            "",
            "#: Operation → verb, path as the description writes it, and TypedDict of its arguments (empty: none).",
            "OPERATIONS: dict[str, tuple[str, str, str]] = {",
            *operations,
            "}",
            "",
        ]
    )


def _name(value: ir.Type, api: ir.Api) -> str:
    return api.definitions[value.key].name if isinstance(value, ir.Ref) else ""


def _api_md(api: ir.Api, views: OperationViews) -> str:
    lines = [f"# {api.title}: methods, routes, types", ""]
    for op in sorted(api.operations, key=lambda op: (op.resource, op.method)):
        view = views.views[op.path_key, op.verb]
        given = _given(view)
        lines.append(f"- `client.{view.name}({given})` → `{view.returns(is_async=False)}`  ")
        streams = f" (events: `{view.event}`)" if view.event and view.stream_switch else ""
        lines.append(f"  `{view.verb} {op.path_key}`{streams}")
    lines += ["", "## Webhooks", ""] if api.webhooks else []
    lines += [f"- `{event}` → `{_name(value, api)}`" for event, value in api.webhooks.items()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n"


def _given(view: OperationView) -> str:
    parts: list[Any] = [a.name for a in view.arguments if a.positional]
    body = view.op.body
    if body and body.key:
        parts.append(f"**{view.body_annotation.split(' | ')[0]}")
    elif view.has_keywords:
        parts.append(f"**{typeddicts.arguments_name(view.op)}")
    return ", ".join(parts)
