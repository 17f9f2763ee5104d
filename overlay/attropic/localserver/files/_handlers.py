"""Operations of files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from .._call import Call, Handler, timestamp
from .._form import Part
from .._pages import page_by_cursor, page_by_id
from .._wire import ApiError, Break, Json, Piece, Response, json_response
from ._names import checked_name, disposition
from ._types import check_accepted, media_type, unnamed

if TYPE_CHECKING:
    from .._api import Api

_KIND: Final = "file"
#: The bytes that tell what a file is.
_BEGIN: Final = 32
#: Seconds that a client may give a file.
_SHORTEST: Final = 3600
_LONGEST: Final = 7_776_000
_MOST_ON_PAGE: Final = 1000


def upload(call: Call) -> Response:
    """A new file of the bytes that came."""
    settings, store = call.api.settings, call.api.store
    part = next(part for part in call.parts if part.name == "file")
    kind = media_type(part.media_type, part.filename, next(part.pieces(), b"")[:_BEGIN])
    check_accepted(kind, settings.file_types)
    name = unnamed(kind) if part.filename is None else checked_name(part.filename)
    lifetime = _lifetime(call.parts, settings.file_expiry)
    if lifetime is not None:
        _living(call.api, call.at)
    number = store.keep(part.pieces())
    with store.transaction():
        metadata: Json = {
            "id": store.new_id("file"),
            "type": "file",
            "filename": name,
            "mime_type": kind,
            "size_bytes": part.size,
            "created_at": timestamp(call.at),
            "downloadable": settings.downloads,
        }
        expires = None if lifetime is None else call.at + lifetime
        if expires is not None:
            metadata["expires_at"] = timestamp(expires)
        kept = {"metadata": metadata, "bytes": number, "expires": expires}
        store.put(_KIND, metadata["id"], kept)
    return json_response(metadata)


def list_files(call: Call) -> Response:
    """A page of files, the newest first. No uploaded file has a scope, so none is found by one."""
    living = _living(call.api, call.at)
    found = [] if "scope_id" in call.parameters else [kept["metadata"] for kept in living]
    return json_response(_page(call, found))


def retrieve_metadata(call: Call) -> Response:
    """What is known about a file."""
    return json_response(_file(call)["metadata"])


def download(call: Call) -> Response:
    """The bytes of a file."""
    kept = _file(call)
    metadata = kept["metadata"]
    if not metadata["downloadable"]:
        raise ApiError(400, f"file_id: File {metadata['id']} is not downloadable: only files that tools made are")
    headers = {
        "content-type": "application/octet-stream",
        "content-length": str(metadata["size_bytes"]),
        "content-disposition": disposition(metadata["filename"]),
        "x-content-type-options": "nosniff",
    }
    return Response(200, headers, _pieces(call.api, kept["bytes"], metadata["size_bytes"]))


def delete(call: Call) -> Response:
    """Forget a file and its bytes."""
    kept = _file(call)
    _forget(call.api, kept)
    return json_response({"id": kept["metadata"]["id"], "type": "file_deleted"})


def _lifetime(parts: list[Part], usual: float | None) -> float | None:
    """Seconds after which a file is gone. The API of late 2026 lets clients say it; our contract is older."""
    given = next((part.text() for part in parts if part.name == "expires_in_seconds"), None)
    if given is None:
        return usual
    if not (given.isascii() and given.isdecimal() and len(given) < 10 and _SHORTEST <= int(given) <= _LONGEST):
        raise ApiError(400, f"expires_in_seconds: Input should be a whole number from {_SHORTEST} to {_LONGEST}")
    return float(given)


def _page(call: Call, found: list[Json]) -> Json:
    """A page in both styles: the API of late 2026 has cursors in ``page`` here, our contract has ids."""
    given, store = call.parameters, call.api.store
    if "after_id" in given or "before_id" in given:
        return page_by_id(found, given, issued=lambda id: id.startswith("file_") and store.issued(id))
    cursor = {name: text for name, text in call.request.parameters.items() if name == "page"}
    page = page_by_cursor(found, {**given, **cursor}, listing="files.list", most=_MOST_ON_PAGE)
    first, last = (page["data"][0]["id"], page["data"][-1]["id"]) if page["data"] else (None, None)
    return {**page, "first_id": first, "last_id": last, "has_more": page["next_page"] is not None}


def _pieces(api: Api, number: int, size: int) -> Iterator[Piece]:
    """The bytes of a file; when it is deleted meanwhile, the connection ends, so that nobody takes a part for all."""
    for data in api.store.read(number):
        size -= len(data)
        yield data
    if size:
        yield Break.CUT


def _file(call: Call) -> Json:
    """What is kept of the file that is meant.

    Raises:
        ApiError: 404, there is no such file, or no longer.
    """
    id: str = call.parameters["file_id"]
    kept = call.api.store.get(_KIND, id)
    if kept is not None and not _is_over(kept, call.at):
        return kept
    raise ApiError(404, f"file_id: File not found: {id}")


def _is_over(kept: Json, now: float) -> bool:
    return kept["expires"] is not None and kept["expires"] <= now


def _living(api: Api, now: float) -> list[Json]:
    """What is kept of all files, the newest first; those whose time is over are forgotten."""
    found = api.store.all(_KIND)
    for kept in found:
        if _is_over(kept, now):
            _forget(api, kept)
    return [kept for kept in found if not _is_over(kept, now)]


def _forget(api: Api, kept: Json) -> None:
    api.store.remove(_KIND, kept["metadata"]["id"])
    api.store.drop(kept["bytes"])


HANDLERS: dict[str, Handler] = {
    "files.upload": upload,
    "files.list": list_files,
    "files.retrieve_metadata": retrieve_metadata,
    "files.download": download,
    "files.delete": delete,
}
