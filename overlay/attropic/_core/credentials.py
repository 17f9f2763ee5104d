"""Which credential goes with a request. Values never appear in a message."""

from __future__ import annotations

from collections.abc import Mapping

from .._errors import CredentialsError

KEY_VARIABLE = "ANTHROPIC_API_KEY"
TOKEN_VARIABLE = "ANTHROPIC_AUTH_TOKEN"


def check(name: str, value: str | None) -> str | None:
    """The credential itself, when it can stand in a header.

    Raises:
        CredentialsError: It is empty, or holds a character that a header cannot carry.
    """
    if value is None:
        return None
    if not isinstance(value, str):
        raise CredentialsError(f"`{name}` must be a string, not {type(value).__name__}.")
    if not value.strip():
        raise CredentialsError(f"`{name}` is empty.")
    if any(c.isspace() or not c.isprintable() or ord(c) > 126 for c in value):
        raise CredentialsError(
            f"`{name}` holds a space, a line break or another character that no key has. "
            "Look for a stray line break where it is read from."
        )
    return value


def headers(api_key: str | None, auth_token: str | None) -> dict[str, str]:
    """The headers of a credential; a key and a token may go together."""
    found = {}
    if api_key is not None:
        found["x-api-key"] = api_key
    if auth_token is not None:
        found["authorization"] = f"Bearer {auth_token}"
    return found


def require(sent: Mapping[str, str], removed: frozenset[str]) -> None:
    """See that a request carries a credential, or that the caller took it away on purpose.

    Raises:
        CredentialsError: It does not; the message says where one was looked for.
    """
    names = {"x-api-key", "authorization"}
    if names & set(sent) or names & removed:
        return
    raise CredentialsError(
        "No credential was found. Looked for: the arguments `api_key` and `auth_token`, the environment variables "
        f"{KEY_VARIABLE} and {TOKEN_VARIABLE}, and the headers `x-api-key` and `authorization`."
    )
