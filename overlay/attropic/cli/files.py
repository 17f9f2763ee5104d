"""`attropic files`: files that are kept by the API."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Annotated, Final

import typer

from ._failure import FAILED, tell
from ._options import PLAIN, AsJson, BaseUrl, Limit, connect
from ._output import fields, json_line, minute, moment, note, size_of, table, visible
from ._paging import items
from ._saving import STDOUT, check, written

_EPILOG: Final = """\b
Examples:
  attropic files upload report.pdf photo.jpg
  attropic messages "Sum it up." --file file_0123
  attropic files list --json | jq -r .id
  attropic files download file_0123 -o report.pdf
  attropic files cleanup --older-than 30 --matching '*.tmp'
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
        str | None, typer.Option("--type", metavar="TYPE", help="The media type; default: by the content and the name.")
    ] = None,
    concurrency: Annotated[
        int, typer.Option("--concurrency", min=1, metavar="N", help="How many at a time.", show_default=True)
    ] = 4,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
) -> None:
    """Upload files, with a progress bar, and print their ids in the order given.

    The failure of one does not keep the others from being uploaded.
    """
    from ..files import File, terminal_progress

    files = [File.from_path(path, media_type=media_type) for path in paths]
    with connect(base_url) as client, terminal_progress() as progress:
        found = client.beta.files.upload_many(files, concurrency=concurrency, on_progress=progress)
    for one in found.results:
        if as_json:
            json_line(one.metadata)
        else:
            print(f"{one.metadata.id}  {paths[one.index]}", flush=True)
    if len(paths) == 1 and found.failures:
        raise found.failures[0].error
    for failure in found.failures:
        note(f"{paths[failure.index]}:", "bold red", end=" ")
        tell(failure.error)
    raise typer.Exit(FAILED if found.failures else 0)


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
        typer.Option("--output", "-o", metavar="PATH", help="A file or folder; - is stdout. Default: here."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over what is there.")] = False,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
) -> None:
    """Download a file, with a progress bar. It is there whole, or not at all."""
    from ..files import terminal_progress
    from ..files._landing import target_in

    with connect(base_url) as client, terminal_progress() as progress:
        if output == STDOUT:
            with client.beta.files.download_chunks(file, on_progress=progress) as chunks, written(STDOUT) as target:
                for chunk in chunks:
                    target.write(chunk)
            return
        path = output or Path()
        if path.is_dir():
            path = target_in(path, client.beta.files.retrieve_metadata(file).filename, file)
        check(path, force=force)
        client.beta.files.download_to(file, path, overwrite=force, on_progress=progress)
    if as_json:
        json_line({"id": file, "path": str(path), "size_bytes": path.stat().st_size})
    else:
        print(path)


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


@app.command()
def storage(as_json: AsJson = False, base_url: BaseUrl = None) -> None:
    """Show what the files of the workspace take, by purpose, and as a share of the quota."""
    with connect(base_url) as client:
        found = client.beta.files.storage()
    if as_json:
        purposes = {name: {"count": one.count, "size_bytes": one.bytes} for name, one in found.by_purpose.items()}
        numbers = {"count": found.count, "size_bytes": found.bytes, "quota_bytes": found.quota}
        json_line({**numbers, "by_purpose": purposes, "warnings": list(found.warnings)})
    else:
        print(found)


@app.command()
def cleanup(
    older_than: Annotated[
        float | None, typer.Option("--older-than", min=0, metavar="DAYS", help="Files that are older.")
    ] = None,
    matching: Annotated[
        str | None, typer.Option("--matching", metavar="PATTERN", help="Files with such a name, as '*.csv'.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Delete them. Without it, they are only listed.")] = False,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
) -> None:
    """List the files that are not needed any more, or delete them for good with --yes."""
    age = None if older_than is None else timedelta(days=older_than)
    with connect(base_url) as client:
        found = client.beta.files.cleanup(older_than=age, matching=matching, dry_run=not yes)
    for file in found.files:
        if as_json:
            json_line(file)
        else:
            print(f"{file.id}  {visible(file.filename)}")
    for failure in found.failures:
        note(f"{failure.file.id}:", "bold red", end=" ")
        tell(failure.error)
    note(str(found))
    raise typer.Exit(FAILED if found.failures else 0)
