"""A certificate authority of this process, which nobody knows but who is told."""

from __future__ import annotations

import ssl
from contextlib import AbstractContextManager
from datetime import datetime, timezone
from functools import cache

import trustme


@cache
def _authority() -> trustme.CA:
    return trustme.CA()


def bundle() -> AbstractContextManager[str]:
    """A file with the certificate of the authority, while the ``with`` block runs."""
    return _authority().cert_pem.tempfile()


@cache
def server_context(host: str = "127.0.0.1", *, expired: bool = False) -> ssl.SSLContext:
    """What a server needs to be ``host``, or to have been until 2001."""
    old = datetime(2000, 1, 1, tzinfo=timezone.utc), datetime(2001, 1, 1, tzinfo=timezone.utc)
    before, after = old if expired else (None, None)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    _authority().issue_cert(host, not_before=before, not_after=after).configure_cert(context)
    return context
