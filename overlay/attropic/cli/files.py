"""`attropic files`: files that are kept by the API."""

from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any, Final, cast

import typer

from ._options import PLAIN, AsJson, BaseUrl, Limit, connect
from ._output import fields, json_line, minute, moment, size_of, table
from ._paging import items
from ._progress import Watched, bar
from ._saving import STDOUT, check, written

if TYPE_CHECKING:
    from .._client import Anthropic

_EPILOG: Final = """\b
Examples:
  attropic files upload report.pdf photo.jpg
  attropic messages "Sum it up." --file file_0123
  attropic files list --json | jq -r .id
  attropic files download file_0123 -o report.pdf
"""

app = typer.Typer(help="Upload, list, download and delete files.", epilog=_EPILOG, no_args_is_help=True, **PLAIN)

Id = Annotated[str, typer.Argument(help="The id of the file.", metavar="FILE_ID")]
Ids = Annotated[list[str], typer.Argument(help="The ids of the files.", metavar="FILE_ID...")]


@app.command()
def upload(
    paths: Annotated[
        list[Path], typer.Argument(help="The files.", metavar="FILE...", exists=True, dir_okay=False, readable=True)
    ],
    media_type: Annotated[
        str | None, typer.Option("--type", metavar="TYPE", help="The media type; default: by the name.")
    ] = None,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
) -> None:
    """Upload files, with a progress bar, and print their ids."""
    with connect(base_url) as client:
        for path in paths:
            found = _upload(client, path, media_type)
            if as_json:
                json_line(found)
            else:
                print(f"{found.id}  {path}", flush=True)


def _upload(client: Anthropic, path: Path, media_type: str | None) -> Any:
    with path.open("rb") as file, bar(path.name, path.stat().st_size, bytes=True) as report:
        watched = cast("Any", Watched(file, report))
        return client.beta.files.upload(file=(path.name, watched, media_type) if media_type else watched)


@app.command("list")
def list_files(limit: Limit = None, as_json: AsJson = False, base_url: BaseUrl = None) -> None:
    """List the files, the newest first."""
    with connect(base_url) as client:
        found = items(client.beta.files.list, limit)
        if as_json:
            for file in found:
                json_line(file)
        else:
            rows = [(f.id, minute(f.created_at), size_of(f.size_bytes), f.filename, f.mime_type) for f in found]
            table(("ID", "CREATED", "SIZE", "NAME", "TYPE"), rows)


@app.command("get")
def get_file(file: Id, as_json: AsJson = False, base_url: BaseUrl = None) -> None:
    """Show what is known of a file."""
    with connect(base_url) as client:
        found = client.beta.files.retrieve_metadata(file)
    if as_json:
        json_line(found)
        return
    fields(
        [
            ("id", found.id),
            ("name", found.filename),
            ("type", found.mime_type),
            ("size", size_of(found.size_bytes)),
            ("created", moment(found.created_at)),
            ("downloadable", {True: "yes", False: "no"}.get(bool(found.downloadable))),
        ]
    )


@app.command()
def download(
    file: Id,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Where to; - is stdout. Default: its own name, here."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over what is there.")] = False,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
) -> None:
    """Download a file."""
    with connect(base_url) as client:
        known = client.beta.files.retrieve_metadata(file)
        path = output or Path(_own_name(known.filename, file))
        check(path, force=force)
        with written(path) as target:
            _copy(client, file, target, known.size_bytes)
    if path == STDOUT:
        return
    if as_json:
        json_line({"id": file, "path": str(path), "size_bytes": path.stat().st_size})
    else:
        print(path)


def _copy(client: Anthropic, file: str, target: IO[bytes], size: int) -> None:
    done = 0
    with client.beta.files.with_streaming_response.download(file) as answer, bar(file, size, bytes=True) as report:
        for piece in answer.iter_bytes():
            target.write(piece)
            done += len(piece)
            report(done)


def _own_name(name: str, id: str) -> str:
    """The name that a file had, as far as it may be used here: without folders."""
    bare = name.replace("\\", "/").rsplit("/", 1)[-1].lstrip(".")
    return "".join(letter for letter in bare if letter.isprintable()) or id


@app.command()
def delete(files: Ids, as_json: AsJson = False, base_url: BaseUrl = None) -> None:
    """Delete files for good."""
    with connect(base_url) as client:
        for file in files:
            found = client.beta.files.delete(file)
            if as_json:
                json_line(found)
            else:
                print(f"{found.id} is deleted")
