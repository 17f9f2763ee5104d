"""Which credential goes with a request. Values never appear in a message."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.secret import Secret, conceal

from .._errors import CredentialsError

if TYPE_CHECKING:
    from attropic_api._runtime.versions import Version

KEY_VARIABLE: Final = "ANTHROPIC_API_KEY"
TOKEN_VARIABLE: Final = "ANTHROPIC_AUTH_TOKEN"
#: Argument → the header that carries it.
HEADERS: Final = {"api_key": "x-api-key", "auth_token": "authorization"}
#: Headers that carry credentials: never shown, and never sent to another origin.
NAMES: Final = frozenset({"x-api-key", "authorization", "proxy-authorization", "cookie", "x-amz-security-token"})
#: The length from which four characters of a credential give nothing away.
_LONG: Final = 24


def check(name: str, value: Any) -> Secret:
    """The credential itself, when it can stand in a header.

    Raises:
        CredentialsError: It is empty, or holds a character that a header cannot carry.
    """
    kind = type(value).__name__
    value = conceal(value) if isinstance(value, str) else None  # for those who print the locals of a traceback
    if value is None:
        raise CredentialsError(f"`{name}` must be a string, not {kind}.")
    if not value.strip():
        raise CredentialsError(f"`{name}` is empty.")
    if any(c.isspace() or not c.isprintable() or ord(c) > 126 for c in value):
        raise CredentialsError(
            f"`{name}` holds a space, a line break or another character that no key has. "
            "Look for a stray line break where it is read from."
        )
    found: Secret = value
    return found


def written(header: str, value: Secret) -> Secret:
    """A credential as its header carries it."""
    return Secret("Bearer " + value) if header == "authorization" else value


def carriers(version: Version | None, taken: bool) -> Mapping[str, str]:
    """Argument → the header that carries it in a version of the API; None is that of the description.

    Args:
        version: The version.
        taken: Whether the header of bearer tokens has the user of the address, so that a key stays in its own.
    """
    if version is None or not version.key_header or (taken and version.key_header == HEADERS["auth_token"]):
        return HEADERS
    return {**HEADERS, "api_key": version.key_header}


def given_by(headers: Mapping[str, Any], key_header: str) -> bool:
    """Whether a caller gives a key in its usual header, while the client has one in another: theirs is sent alone."""
    old = HEADERS["api_key"]
    return key_header != old and key_header not in headers and isinstance(headers.get(old), str)


def fingerprint(headers: Mapping[str, str]) -> str | None:
    """What tells the credential of a request from others without showing it; None without one.

    The beginning of its SHA-256, and the last four characters of one that is long enough to stay secret.
    """
    found = headers.get("x-api-key") or headers.get("authorization")
    return None if not found else _digest(found if isinstance(found, Secret) else conceal(found))


@lru_cache(maxsize=16)
def _digest(secret: Secret) -> str:
    digest = sha256(secret.encode().removeprefix(b"Bearer ")).hexdigest()[:8]
    return f"{digest}…{secret[-4:]}" if len(secret) >= _LONG else digest


def hidden(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers, with what is secret as ``Secret``."""
    return {
        name: Secret(value) if name.lower() in NAMES and not isinstance(value, Secret) else value
        for name, value in headers.items()
    }


def given(sent: Mapping[str, str], removed: Collection[str]) -> bool:
    """Whether a request carries a credential, or the caller took it away on purpose."""
    return any(name in sent or name in removed for name in HEADERS.values())


def require(sent: Mapping[str, str], removed: Collection[str]) -> None:
    """See that a request carries a credential, or that the caller took it away on purpose.

    Raises:
        CredentialsError: It does not; the message says where one was looked for.
    """
    if given(sent, removed):
        return
    raise CredentialsError(
        "No credential was found. Looked for: the arguments `api_key` and `auth_token`, the environment variables "
        f"{KEY_VARIABLE} and {TOKEN_VARIABLE}, and the headers `x-api-key` and `authorization`."
    )
