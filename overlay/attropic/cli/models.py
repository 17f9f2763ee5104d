"""`attropic models`: which models there are, and what each can do."""

from __future__ import annotations

from typing import Annotated, Any, Final

import typer

from ._options import PLAIN, AsJson, BaseUrl, Limit, connect
from ._output import fields, json_line, moment, table
from ._paging import items

_EPILOG: Final = """\b
Examples:
  attropic models list
  attropic models list --json | jq -r .id
  attropic models get claude-opus-4-7
  attropic models check
"""

app = typer.Typer(help="List the models, or show one.", epilog=_EPILOG, no_args_is_help=True, **PLAIN)


@app.command("list")
def list_models(limit: Limit = None, as_json: AsJson = False, base_url: BaseUrl = None) -> None:
    """List the models, the newest first."""
    with connect(base_url) as client:
        found = items(client.models.list, limit)
        if as_json:
            for model in found:
                json_line(model)
        else:
            table(("ID", "CREATED", "NAME"), [(m.id, m.created_at.date(), m.display_name) for m in found])


@app.command("get")
def get_model(
    model: Annotated[str, typer.Argument(help="Its id, or an alias.", metavar="MODEL")],
    as_json: AsJson = False,
    base_url: BaseUrl = None,
) -> None:
    """Show one model."""
    with connect(base_url) as client:
        found = client.models.retrieve(model)
    if as_json:
        json_line(found)
        return
    can = sorted(name for name, value in found.to_dict().get("capabilities", {}).items() if _supported(value))
    fields(
        [
            ("id", found.id),
            ("name", found.display_name),
            ("created", moment(found.created_at)),
            ("input tokens", found.max_input_tokens),
            ("output tokens", found.max_tokens),
            ("can", ", ".join(can) or None),
        ]
    )


@app.command("check")
def check_models(as_json: AsJson = False, base_url: BaseUrl = None) -> None:
    """Compare the catalogue of this package with what the API lists; fail when they differ."""
    from attropic import catalogue

    with connect(base_url) as client:
        found = catalogue.compare(items(client.models.list, None))
    if as_json:
        for one in found:
            json_line({"model": one.model, "what": one.what, "catalogue": one.catalogue, "api": one.api})
    elif found:
        table(("MODEL", "WHAT", "CATALOGUE", "API"), [(one.model, one.what, one.catalogue, one.api) for one in found])
    raise typer.Exit(bool(found))


def _supported(capability: Any) -> bool:
    return isinstance(capability, dict) and capability.get("supported") is True
