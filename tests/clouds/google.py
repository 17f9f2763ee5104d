"""Credentials of Google that are made up, and a server that gives tokens to those of google-auth."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any


def moment(seconds: float) -> datetime:
    """So many seconds from now, as google-auth writes it."""
    return (datetime.now(timezone.utc) + timedelta(seconds=seconds)).replace(tzinfo=None)


class Credentials:
    """What google-auth calls credentials.

    Args:
        ends: The seconds after which the token that is there ends; None is without a token.
        refreshing: Called in each renewal, with its number.
    """

    def __init__(self, ends: float | None = None, refreshing: Callable[[int], object] = int) -> None:
        self.token: str | None = None if ends is None else "old-token"
        self.expiry = None if ends is None else moment(ends)
        self.renewals = 0
        self._refreshing = refreshing

    @property
    def expired(self) -> bool:
        return self.expiry is not None and self.expiry - timedelta(minutes=3, seconds=45) <= moment(0)

    def refresh(self, request: Any) -> None:
        self.renewals += 1
        number = self.renewals
        self._refreshing(number)
        self.token, self.expiry = f"token-{number}", moment(3600)


class Tokens:
    """What a server of tokens was asked.

    Attributes:
        url: Its address.
        paths: The paths of the requests.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.paths: list[str] = []


@contextmanager
def serving(status: int = 200) -> Iterator[Tokens]:
    """A server of tokens on this machine: that of OAuth, and the metadata server."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.paths.append(self.path)
            path = self.path.partition("?")[0]
            if path.endswith("/project/project-id"):
                self._say(b"metadata-project", "text/plain")
            elif path.endswith("/universe-domain"):
                self._say(b"googleapis.com", "text/plain")
            elif path.endswith("/token"):
                self._say(json.dumps({"access_token": "of-metadata", "expires_in": 3600, "token_type": "Bearer"}))
            else:
                self._say(json.dumps({"email": "a@b", "scopes": [], "aliases": ["default"]}))

        def do_POST(self) -> None:
            asked.paths.append(self.path)
            self.rfile.read(int(self.headers["content-length"]))
            good = {"access_token": "of-oauth", "expires_in": 3600, "token_type": "Bearer"}
            self._say(json.dumps(good if status == 200 else {"error": "invalid_grant", "error_description": "No."}))

        def _say(self, body: str | bytes, media: str = "application/json") -> None:
            content = body.encode() if isinstance(body, str) else body
            self.send_response(status)
            self.send_header("Metadata-Flavor", "Google")
            self.send_header("content-type", media)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *told: Any) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    asked = Tokens(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
