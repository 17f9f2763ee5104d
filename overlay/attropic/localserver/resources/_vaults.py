"""Vaults and their credentials. No secret is kept: the objects that the contract describes have no place for one."""

from __future__ import annotations

from typing import ClassVar, Final

from .._time import instant
from .._wire import ApiError, Json, Response
from ._resource import Resource

_REFUSED: Final[Json] = {"status_code": 401, "content_type": "application/json", "body": "{}", "body_truncated": False}
_ACCEPTED: Final[Json] = {**_REFUSED, "status_code": 200}


class Vaults(Resource):
    """Vaults. The credentials of one are archived with it."""

    prefix: ClassVar[str] = "vlt"

    def on_archive(self) -> Response:
        """Archive a vault and its credentials."""
        for one in self.store.all("vaults.credentials", parent=self.object()["id"]):
            if one["archived_at"] is None:
                self.store.put("vaults.credentials", one["id"], {**one, "archived_at": self.now}, parent=self.id)
        return super().on_archive()


class Credentials(Resource):
    """Credentials of a vault: one active one for each server."""

    prefix: ClassVar[str] = "vcrd"

    def made(self) -> Json:
        """A credential for a server that has none yet."""
        one = super().made()
        url = one["auth"]["mcp_server_url"]
        for other in self.objects():
            if other["archived_at"] is None and other["auth"]["mcp_server_url"] == url:
                raise ApiError(409, f"auth.mcp_server_url: {other['id']} is already the active credential for {url!r}")
        return one

    def changed(self, one: Json) -> Json:
        """A credential after a change, which keeps its kind."""
        given: Json = self.body.get("auth") or {}
        kind = one["auth"]["type"]
        if given.get("type", kind) != kind:
            raise ApiError(400, f"auth.type: Input should be {kind!r}, as it was when the credential was created")
        if given.get("refresh") and one["auth"]["refresh"] is None:
            raise ApiError(400, "auth.refresh: the credential was created without it")
        return super().changed(one)

    def on_update(self) -> Response:
        """Change a credential. New secrets are a change too, although they are not seen."""
        old = self.object()
        response = super().on_update()
        new = self.object()
        return self.give(self.save(self.touched(new))) if new == old and self.body.get("auth") else response

    def on_mcp_oauth_validate(self) -> Response:
        """Test a credential: it works until its token expires, and then as long as it can be refreshed."""
        one = self.object()
        self.refuse_archived(one)
        auth = one["auth"]
        if auth["type"] != "mcp_oauth":
            raise ApiError(400, f"credential_id: {one['id']} is a {auth['type']} credential and not mcp_oauth")
        expired = auth["expires_at"] is not None and instant(auth["expires_at"]) <= self.call.at
        can_refresh = auth["refresh"] is not None
        works = can_refresh or not expired
        probe = None if works else {"method": "initialize", "http_response": _REFUSED}
        refresh = {"status": "succeeded", "http_response": _ACCEPTED} if expired and can_refresh else None
        verdict = {
            "status": "valid" if works else "invalid",
            "validated_at": self.now,
            "has_refresh_token": can_refresh,
        }
        names = {"credential_id": one["id"], "vault_id": self.parent}
        return self.give({**names, **verdict, "mcp_probe": probe, "refresh": refresh})
