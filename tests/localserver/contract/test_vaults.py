"""Vaults, credentials, environments and user profiles: what is special about each."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from attropic.localserver import Store
from attropic.localserver._call import timestamp

from .calling import Caller, Json
from .conftest import Clock
from .world import MCP_URL, OAUTH, World

BEARER: Json = {"type": "static_bearer", "mcp_server_url": "https://b.example", "token": "secret-bearer"}


def test_no_secret_is_told_or_kept(tmp_path: Path) -> None:
    """Neither an answer nor the store on disk has a token, whatever was sent."""
    call = Caller(store=Store(tmp_path))
    world = World(call)
    path = {"vault_id": world.vault}
    told = [call("vaults.credentials.create", {"auth": BEARER}, **path)]
    update = {"auth": {**OAUTH, "access_token": "secret-new", "refresh": {"refresh_token": "secret-newer"}}}
    del update["auth"]["mcp_server_url"]
    told.append(call("vaults.credentials.update", update, credential_id=world.credential, **path))
    told += [call("vaults.credentials.list", **path), call("sessions.retrieve", session_id=world.session)]
    assert "secret-" not in json.dumps(told)
    call.api.store.close()
    (file,) = tmp_path.glob("*.sqlite3")
    with sqlite3.connect(file) as base:
        rows = [str(row) for row in base.execute("select body from objects")]
    base.close()
    assert len(rows) > 5
    assert "secret-" not in "".join(rows)


def test_a_server_has_one_active_credential(world: World) -> None:
    """A second one is a conflict until the first is archived or removed."""
    call, path = world.call, {"vault_id": world.vault}
    first = world.credential
    message = call.refused(409, "vaults.credentials.create", {"auth": OAUTH}, **path)
    assert message == f"auth.mcp_server_url: {first} is already the active credential for {MCP_URL!r}"
    call("vaults.credentials.archive", credential_id=first, **path)
    second = call("vaults.credentials.create", {"auth": OAUTH}, **path)["id"]
    call("vaults.credentials.delete", credential_id=second, **path)
    call("vaults.credentials.create", {"auth": OAUTH}, **path)


def test_a_vault_is_archived_with_its_credentials(world: World) -> None:
    """Its credentials are closed with it, and it takes no more."""
    call, path = world.call, {"vault_id": world.vault}
    id = world.credential
    at = call("vaults.archive", **path)["archived_at"]
    assert call("vaults.credentials.retrieve", credential_id=id, **path)["archived_at"] == at
    assert "is archived" in call.refused(400, "vaults.credentials.create", {"auth": BEARER}, **path)


def test_the_kind_of_a_credential_stays(world: World) -> None:
    """New secrets are of the same kind, and they count as a change although nobody sees them."""
    call, path = world.call, {"vault_id": world.vault, "credential_id": world.credential}
    before = call("vaults.credentials.retrieve", **path)
    body = {"auth": {"type": "static_bearer", "token": "x"}}
    assert call.refused(400, "vaults.credentials.update", body, **path).startswith("auth.type: ")
    body = {"auth": {"type": "mcp_oauth", "access_token": "x", "refresh": {"scope": "read"}}}
    after = call("vaults.credentials.update", body, **path)
    assert after["updated_at"] > before["updated_at"]
    assert after["auth"]["refresh"] == {**before["auth"]["refresh"], "scope": "read"}
    same = call("vaults.credentials.update", {"auth": {"type": "mcp_oauth", "access_token": "y"}}, **path)
    assert same["updated_at"] > after["updated_at"]


@pytest.mark.parametrize(
    ("ends_in", "has_refresh", "status"),
    [(60, False, "valid"), (0, False, "invalid"), (0, True, "valid"), (None, False, "valid")],
)
def test_a_credential_works_until_its_token_expires(
    world: World, clock: Clock, ends_in: float | None, has_refresh: bool, status: str
) -> None:
    """After that it works as long as it can be refreshed; the verdict has the exchange that failed."""
    call, path = world.call, {"vault_id": world.vault}
    expires = None if ends_in is None else timestamp(clock() + ends_in)
    auth = {**OAUTH, "expires_at": expires, **({} if has_refresh else {"refresh": None})}
    id = call("vaults.credentials.create", {"auth": auth}, **path)["id"]
    found = call("vaults.credentials.mcp_oauth_validate", credential_id=id, **path)
    assert (found["status"], found["credential_id"], found["has_refresh_token"]) == (status, id, has_refresh)
    assert (found["mcp_probe"] is None) == (status == "valid")
    assert (found["refresh"] is not None) == (has_refresh and ends_in == 0)
    other = call("vaults.credentials.create", {"auth": BEARER}, **path)["id"]
    assert "not mcp_oauth" in call.refused(400, "vaults.credentials.mcp_oauth_validate", credential_id=other, **path)


def test_an_environment_is_told_in_full(call: Caller) -> None:
    """What is left out has its usual value; a change of a part keeps the rest, and null keeps the old value."""
    made = call("environments.create", {"name": "box"})
    assert made["config"]["networking"] == {"type": "unrestricted"}
    assert made["config"]["packages"]["pip"] == []
    assert made["description"] == ""
    path = {"environment_id": made["id"]}
    limited = {"type": "limited", "allowed_hosts": ["a.example"], "allow_mcp_servers": None}
    body = {"config": {"type": "cloud", "networking": limited, "packages": {"pip": ["httpx"]}}, "description": "mine"}
    changed = call("environments.update", body, **path)
    assert changed["config"]["networking"] == {**limited, "allow_mcp_servers": False, "allow_package_managers": False}
    body = {"config": {"type": "cloud", "networking": {**limited, "allow_mcp_servers": True}}, "description": None}
    again = call("environments.update", body, **path)
    assert again["config"]["networking"]["allow_mcp_servers"] is True
    assert again["config"]["packages"]["pip"] == ["httpx"]
    assert (again["description"], again["name"]) == ("mine", "box")


def test_a_person_enrolls_by_a_link(call: Caller) -> None:
    """Each link is another one, and works for a while."""
    id = call("user_profiles.create", {"name": "Ada"})["id"]
    links = [call("user_profiles.create_enrollment_url", user_profile_id=id) for _ in range(2)]
    assert links[0]["url"] != links[1]["url"]
    assert links[0]["expires_at"] > call("user_profiles.retrieve", user_profile_id=id)["created_at"]


def test_a_profile_of_resold_access_needs_a_name(call: Caller) -> None:
    """The name is required with that relationship; an empty value removes a key of metadata; null clears."""
    assert call.refused(400, "user_profiles.create", {"relationship": "resold"}).startswith("name: Field required")
    made = call("user_profiles.create", {"external_id": "u1", "metadata": {"a": "1"}})
    assert (made["relationship"], made["name"]) == ("external", None)
    path = {"user_profile_id": made["id"]}
    body = {"metadata": {"a": ""}, "external_id": None, "relationship": None}
    changed = call("user_profiles.update", body, **path)
    assert (changed["metadata"], changed["external_id"], changed["relationship"]) == ({}, None, "external")
    assert call.refused(400, "user_profiles.update", {"relationship": "resold"}, **path).startswith("name: ")
