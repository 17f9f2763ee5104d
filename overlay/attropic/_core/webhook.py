"""Whether a notification was really sent by who holds the key. Source: https://www.standardwebhooks.com (symmetric)."""

from __future__ import annotations

import hashlib
import hmac
import sys
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any, Final

from attropic_api._runtime.secret import reveal

from .._errors import APIError, CredentialsError

#: Seconds that a notification may be old, or ahead of our clock.
TOLERANCE: Final = 5 * 60
_PREFIX: Final = "whsec_"
_HEADERS: Final = ("webhook-id", "webhook-timestamp", "webhook-signature")


class APIWebhookValidationError(APIError):
    """A notification was not signed with the key, or is too old."""


def check(payload: str | bytes, headers: Mapping[str, str], key: Any, now: float) -> None:
    """See that a notification is genuine.

    Args:
        payload: The body of the request, exactly as it came.
        headers: The headers of the request.
        key: The signing key: text as the API gives it, or the bytes that it stands for.
        now: Seconds of the epoch.

    Raises:
        APIWebhookValidationError: It is not; the message says what is wrong.
        CredentialsError: The key is none.
    """
    found = {name.lower(): value for name, value in headers.items()}
    missing = [name for name in _HEADERS if not found.get(name)]
    if missing:
        raise _refusal(f"The notification has no header {' and no '.join(missing)}.")
    number, moment, signatures = (found[name] for name in _HEADERS)
    try:
        age = now - int(moment)
    except ValueError:
        raise _refusal("The header webhook-timestamp holds no number of seconds.") from None
    if abs(age) > TOLERANCE:
        raise _refusal(
            f"The notification is {abs(age):.0f} s {'old' if age > 0 else 'ahead of this clock'}; "
            f"at most {TOLERANCE} s are accepted."
        )
    body = payload.encode() if isinstance(payload, str) else payload
    signed = b"%b.%b.%b" % (number.encode(), moment.encode(), body)
    right = b64encode(hmac.new(_secret(key), signed, hashlib.sha256).digest())
    for signature in signatures.split(" "):
        version, _, given = signature.partition(",")
        if version == "v1" and hmac.compare_digest(given.encode(), right):
            return
    raise _refusal("The notification was not signed with this key, or was changed on the way.")


def _refusal(message: str) -> APIWebhookValidationError:
    """The error; for those who catch that of the package of the standard, it is one of these, too."""
    standard = sys.modules.get("standardwebhooks")
    if standard is None:
        return APIWebhookValidationError(message)
    kind: Any = type("APIWebhookValidationError", (APIWebhookValidationError, standard.WebhookVerificationError), {})
    error: APIWebhookValidationError = kind(message)
    return error


def _secret(key: Any) -> bytes:
    """The bytes that a key stands for."""
    if isinstance(key, bytes):
        return key
    try:
        return b64decode(reveal(key).removeprefix(_PREFIX), validate=False)
    except ValueError:
        raise CredentialsError("The signing key of the webhook is not written in base64.") from None
