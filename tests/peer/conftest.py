"""The official documents, fetched when a test asks for them, and a local API that they can talk to."""

from __future__ import annotations

import tarfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path

import pytest

from attropic.localserver import Api, LocalServer, Request, Response, _models
from attropic.localserver._api import Pending
from attropic.localserver._exchange import Exchange
from attropic.localserver._wire import Events
from attropic.localserver.clouds import open_cloud

from .archives import TEXTS, NotFetchedError, fetched
from .transcripts import events_for

#: Models that the documents name and that the local API does not have.
NEWER_MODELS = ("claude-opus-5-5", "claude-sonnet-5-5", "claude-sonnet-5", "claude-3-5-sonnet-latest")
#: Addresses that the documents use as examples of undocumented ones.
UNDOCUMENTED = ("/foo", "/v1/example")


class PeerExchange(Exchange):
    """One that answers at the undocumented addresses too, with the body of the request, and that thinks and searches
    where it is asked to.
    """

    def _begin(self) -> None:
        if self._head.path not in UNDOCUMENTED:
            super()._begin()

    def finish(self) -> Response:
        """The response, when the body came."""
        request = replace(self._head, body=bytes(self._body))
        if request.path in UNDOCUMENTED:
            self._api.remember(request, self._number)
            return Response(200, {"content-type": "application/json", "x-foo": "seen"}, request.body)
        response = super().finish()
        told = events_for(request) if response.status == 200 else []
        return replace(response, body=Events(told)) if told else response


class PeerApi(Api):
    """A local API for the documents of the peer."""

    def open(self, head: Request) -> Pending:
        """Begin with a request."""
        number = next(self._numbers)
        return open_cloud(self, head, number) or PeerExchange(self, head, number)


@pytest.fixture(autouse=True)
def _newer_models(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NEWER_MODELS:
        monkeypatch.setitem(_models.MODELS, name, _models.MODELS["claude-opus-4-7"])


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer(api=PeerApi()) as running:
        yield running


@pytest.fixture(scope="session")
def document(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], str]:
    """The documents of a version and kind of distribution as one text, fetched once and kept in pytest's cache."""
    cache = getattr(request.config, "cache", None)
    kept = cache.mkdir("official-sources") if cache else tmp_path_factory.mktemp("official-documents")
    failed: dict[str, str] = {}

    def read(version: str, kind: str) -> str:
        file = kept / f"{version}-{kind}.md"
        if not file.exists() and version not in failed:
            folder = tmp_path_factory.mktemp("download")
            try:
                archive = fetched(version, kind, folder)
            except NotFetchedError as problem:
                failed[version] = str(problem)
            else:
                part = kept / f"{folder.name}.part"  # moved when complete: another run may be reading
                part.write_text(_text(archive), encoding="utf-8")
                part.replace(file)
        if version in failed:
            pytest.skip(f"the documents of anthropic {version} cannot be fetched: {failed[version]}")
        return file.read_text(encoding="utf-8")

    return read


def _text(archive: Path) -> str:
    """Of a wheel the description in its metadata; of a source archive README, migration guide, helpers and tools, and
    each example as a block under its name.
    """
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            name = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
            return wheel.read(name).decode()
    with tarfile.open(archive) as source:
        members = {member.name.partition("/")[2]: member for member in source if member.isfile()}
        examples = sorted(name for name in members if fnmatch(name, "examples/*.py"))

        def read(name: str) -> str:
            return source.extractfile(members[name]).read().decode()

        texts = [read(name) for name in TEXTS if name in members]
        return "\n".join([*texts, *(f"# {name}\n```python\n{read(name)}\n```" for name in examples)])
