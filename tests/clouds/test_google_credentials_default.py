"""The Application Default Credentials, by google-auth itself, with its servers on this machine."""

from __future__ import annotations

import json
import pickle
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import attropic
from attropic.clouds._google_token_errors import GoogleCredentialsError, TokenUnavailableError
from attropic.clouds._missing import MissingDependencyError
from attropic.clouds._vertex import MissingProjectError
from tests.clouds.google import serving
from tests.clouds.vertex_calls import COLOURS, VARIABLES, create, play

pytest.importorskip("google.auth", reason="google-auth is not installed")
pytest.importorskip("google.auth.transport.requests", reason="requests is not installed")
colours = pytest.mark.parametrize("colour", COLOURS)
NOTHING: Any = {"access_token": None, "project_id": attropic.not_given}


@pytest.fixture(autouse=True)
def _no_cloud(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in (*VARIABLES, "GCLOUD_PROJECT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))  # there is no gcloud to ask for the project
    monkeypatch.setenv("NO_GCE_CHECK", "true")
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture(scope="module")
def key() -> str:
    """A private key."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    return (
        rsa.generate_private_key(public_exponent=65537, key_size=2048)
        .private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        .decode()
    )


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, key: str) -> Any:
    """Makes the environment name a service account whose tokens come from an address."""

    def name(url: str) -> None:
        file = tmp_path / "account.json"
        file.write_text(
            json.dumps(
                {
                    "type": "service_account",
                    "project_id": "account-project",
                    "private_key_id": "1",
                    "private_key": key,
                    "client_email": "me@account-project.iam.gserviceaccount.com",
                    "token_uri": f"{url}/oauth/token",
                }
            )
        )
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(file))

    return name


@colours
def test_service_account_gives_token_and_project(colour: str, account: Any) -> None:
    """The file that the environment names gives the token, once, and the project of every call from the first on."""

    async def scene(client: Any) -> Any:
        assert client.project_id is None
        await create(client)
        await create(client)
        return client.project_id

    with serving() as tokens:
        account(tokens.url)
        seen = play(colour, scene, **NOTHING)

    assert tokens.paths == ["/oauth/token"]
    assert seen.result == "account-project"
    assert [request.headers["authorization"] for request in seen.requests] == ["Bearer of-oauth"] * 2
    assert {request.url.path.split("/")[3] for request in seen.requests} == {"account-project"}


@colours
@pytest.mark.parametrize("way", ["project_id", "ANTHROPIC_VERTEX_PROJECT_ID", "GOOGLE_CLOUD_PROJECT"])
def test_project_that_was_said_goes_before_that_of_the_account(
    colour: str, way: str, account: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The argument and the variables are asked before the credentials."""
    options = NOTHING | ({"project_id": "said"} if way == "project_id" else {})
    if way != "project_id":
        monkeypatch.setenv(way, "said")
    with serving() as tokens:
        account(tokens.url)
        seen = play(colour, create, **options)

    assert seen.request.url.path.split("/")[3] == "said"


def test_metadata_server_gives_token_and_project(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Google Cloud the metadata server gives both."""
    with serving() as tokens:
        monkeypatch.delenv("NO_GCE_CHECK")
        for name in ("GCE_METADATA_HOST", "GCE_METADATA_ROOT", "GCE_METADATA_IP"):
            monkeypatch.setenv(name, tokens.url.removeprefix("http://"))
        _metadata = import_module("google.auth.compute_engine._metadata")  # it reads the variables when it is loaded

        for name in ("_GCE_METADATA_HOST", "_METADATA_IP_ROOT", "_METADATA_ROOT"):
            if hasattr(_metadata, name):
                prefix = "" if name == "_GCE_METADATA_HOST" else "http://"
                suffix = "/computeMetadata/v1/" if name == "_METADATA_ROOT" else ""
                monkeypatch.setattr(_metadata, name, prefix + tokens.url.removeprefix("http://") + suffix)
        seen = play("sync", create, **NOTHING)

    assert seen.request.headers["authorization"] == "Bearer of-metadata"
    assert seen.request.url.path.split("/")[3] == "metadata-project"


@colours
def test_no_credentials_are_said_with_all_places(colour: str) -> None:
    """Without any credentials nothing is sent, and the message says where they were looked for."""
    with pytest.raises(GoogleCredentialsError) as caught:
        play(colour, create, **NOTHING)

    for place in ("`access_token`", "`credentials`", "GOOGLE_APPLICATION_CREDENTIALS", "gcloud auth", "metadata"):
        assert place in str(caught.value)


@colours
def test_refused_account_shows_no_key(colour: str, account: Any, key: str) -> None:
    """A refusal of the server of tokens is raised with its words, without any part of the key."""
    with serving(status=400) as tokens:
        account(tokens.url)
        with pytest.raises(GoogleCredentialsError, match=r"RefreshError: invalid_grant: No\.") as caught:
            play(colour, create, **NOTHING)

    assert key.splitlines()[1] not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_server_of_tokens_that_is_not_there_may_come_back(account: Any) -> None:
    """A connection that fails is an error that is tried again."""
    with serving() as tokens:
        pass
    account(tokens.url)
    with pytest.raises(TokenUnavailableError, match="cannot be asked now"):
        play("sync", create, **NOTHING)


@colours
@pytest.mark.parametrize("module", ["google.auth", "google.auth.transport.requests"])
def test_missing_library_names_the_extra(colour: str, module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without google-auth the message says what to install; the error survives a pickle."""
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingDependencyError, match=r"pip install 'attropic\[vertex\]'") as caught:
        play(colour, create, **NOTHING)

    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@colours
def test_no_project_is_said_before_anything_is_sent(colour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a token and no project the message names argument and variables; an empty variable is none."""
    monkeypatch.setenv("ANTHROPIC_VERTEX_PROJECT_ID", "")
    requests: list[Any] = []
    with pytest.raises(MissingProjectError, match="No project_id was given") as caught:
        play(
            colour,
            create,
            lambda request: requests.append(request),  # type: ignore[arg-type, return-value]
            project_id=attropic.not_given,
            max_retries=2,
        )

    assert requests == []
    assert isinstance(caught.value, RuntimeError)
    assert "ANTHROPIC_VERTEX_PROJECT_ID or GOOGLE_CLOUD_PROJECT" in str(caught.value)
