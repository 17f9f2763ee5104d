"""Everything of the generated package, into an empty folder. No network, no clock."""

from __future__ import annotations

import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import jinja2

from . import conventions, docs, ir, namespaces, opc, resources, typeddicts
from .operations import OperationView, OperationViews
from .views import alias_view

RUNTIME = Path(__file__).parent / "runtime"


def render(api: ir.Api, out: Path, work: Path, names: dict[str, dict[str, str]] | None = None) -> None:
    """Write the package of ``api`` into the new folder ``out``.

    Args:
        api: What the description says.
        out: A folder that does not exist yet.
        work: A folder for scratch files.
        names: Additions to the namespaces of types.
    """
    views = OperationViews(api)
    with ThreadPoolExecutor(max_workers=1) as pool:  # the other tool is a process of its own
        out.mkdir(parents=True)
        dicts = pool.submit(typeddicts.render, api, views, out, work)
        opc.render(api, views, out)
        dicts.result()
    shutil.copytree(RUNTIME, out / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    env = _environment()
    for definition in api.distinct():
        if isinstance(definition, ir.Alias):
            text = env.get_template("alias.py.jinja").render(view=alias_view(definition, api))
            (out / "models" / f"{definition.module}.py").write_text(text, encoding="utf-8")
    _resources(api, views, out, env)
    (out / "types.py").unlink()  # of openapi-python-client; our `types` is a package
    namespaces.write(namespaces.tables(api, views, names or {}), out)
    (out / "_server.py").write_text(
        '"""Where the API of the description is."""\n\n'
        f"SERVER = {api.server!r}\nVERSION = {api.conventions.version!r}\n"
        "#: Other versions of the API → the modules of `_versions` that say what they have otherwise.\n"
        f"VERSIONS: dict[str, str] = {api.versions!r}\n",
        encoding="utf-8",
    )
    (out / "_runtime" / "conventions.py").write_text(conventions.module(api.conventions), encoding="utf-8")
    (out / "_index.py").write_text(_index(api, views), encoding="utf-8")
    (out / "_webhooks.py").write_text(_webhooks(api), encoding="utf-8")
    (out / "py.typed").write_text("", encoding="utf-8")
    (out / "API.md").write_text(_api_md(api, views), encoding="utf-8")


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


def _resources(api: ir.Api, views: OperationViews, out: Path, env: jinja2.Environment) -> None:
    root = resources.tree(api, views)
    folder = out / "resources"
    folder.mkdir()
    (folder / "__init__.py").write_text(env.get_template("root.py.jinja").render(node=root), encoding="utf-8")
    template = env.get_template("resource.py.jinja")
    for node in resources.walk(root):
        target = folder / node.file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(template.render(node=node), encoding="utf-8")


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
