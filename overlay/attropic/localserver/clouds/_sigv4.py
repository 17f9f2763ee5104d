"""Signatures of AWS, checked. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from hashlib import sha256
from hmac import compare_digest
from hmac import new as hmac
from typing import Final
from urllib.parse import parse_qsl, quote

from .._wire import ApiError, Request

ALGORITHM: Final = "AWS4-HMAC-SHA256"
#: Seconds that the clocks of both ends may differ.
_SKEW: Final = 300
_HIDDEN: Final = ("x-amz-security-token", "authorization", "x-api-key")


@dataclass(frozen=True)
class Signature:
    """What the header ``Authorization`` says.

    Attributes:
        key: The access key.
        scope: Date, region, service and ``aws4_request``.
        headers: The names of the signed headers.
        digest: The signature in hexadecimal.
    """

    key: str
    scope: str
    headers: tuple[str, ...]
    digest: str


def read(header: str) -> Signature:
    """A header ``Authorization`` of AWS.

    Raises:
        ApiError: 403, it is none, or a part is missing.
    """
    found = dict(re.findall(r"(\w+)=([^\s,]+)", header.removeprefix(ALGORITHM)))
    missing = [name for name in ("Credential", "SignedHeaders", "Signature") if name not in found]
    if missing:
        text = f"Authorization header requires '{missing[0]}' parameter."
        raise ApiError(403, text, type="IncompleteSignatureException")
    key, _, scope = found["Credential"].partition("/")
    if not re.fullmatch(r"\d{8}/[^/]+/[^/]+/aws4_request", scope):
        text = "Credential must have the form KEY/DATE/REGION/SERVICE/aws4_request."
        raise ApiError(403, text, type="IncompleteSignatureException")
    return Signature(key, scope, tuple(found["SignedHeaders"].split(";")), found["Signature"])


def check(request: Request, signature: Signature, secrets: Mapping[str, str], service: str, now: float) -> None:
    """Refuse a request that its signature does not fit.

    Args:
        request: The whole request, its path as it came.
        signature: That of the request.
        secrets: Access key → secret.
        service: The name that must stand in the scope.
        now: The time in seconds of the epoch.

    Raises:
        ApiError: 403; the message says what does not fit, and for a wrong signature what would have been signed.
    """
    if signature.key not in secrets:
        text = "The security token included in the request is invalid."
        raise ApiError(403, text, type="UnrecognizedClientException")
    date, _, named, _ = signature.scope.split("/")
    sent = request.headers.get("x-amz-date", "")
    if named != service:
        raise _invalid(f"Credential should be scoped to correct service: '{service}'.")
    if not _is_recent(sent, now):
        raise _invalid(f"Signature expired or not yet valid: x-amz-date is {sent or 'missing'}.")
    if not sent.startswith(date):
        raise _invalid("Date in Credential scope does not match YYYYMMDD from x-amz-date.")
    needed = {"host", *(name for name in request.headers if name.startswith("x-amz-"))}
    if unsigned := sorted(needed.difference(signature.headers)):
        raise _invalid(f"'{unsigned[0]}' must be a 'SignedHeader' in the AWS Authorization.")
    canonical = _canonical(request, signature.headers)
    text = "\n".join([ALGORITHM, sent, signature.scope, sha256(canonical.encode()).hexdigest()])
    expected = hmac(_key(secrets[signature.key], signature.scope), text.encode(), sha256).hexdigest()
    if not compare_digest(expected, signature.digest):
        shown = _canonical(request, signature.headers, hidden=_HIDDEN)
        raise _invalid(
            "The request signature we calculated does not match the signature you provided. The canonical request "
            f"should have been\n'{shown}'\nand the string to sign\n'{text}'"
        )


def _invalid(text: str) -> ApiError:
    return ApiError(403, text, type="InvalidSignatureException")


def _is_recent(sent: str, now: float) -> bool:
    try:
        at = datetime.strptime(sent, "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
    except ValueError:
        return False
    return abs(at.timestamp() - now) <= _SKEW


def _canonical(request: Request, signed: tuple[str, ...], hidden: tuple[str, ...] = ()) -> str:
    """The canonical request; the path is encoded once more, as for every service but S3."""
    headers = {name: " ".join(request.headers.get(name, "").split()) for name in signed}
    lines = [f"{name}:{'[removed]' if name in hidden else value}" for name, value in headers.items()]
    pairs = sorted((_encoded(n), _encoded(v)) for n, v in parse_qsl(request.query, keep_blank_values=True))
    query = "&".join(f"{name}={value}" for name, value in pairs)
    digest = sha256(request.body).hexdigest()
    return "\n".join([request.method, quote(request.path, safe="/"), query, *lines, "", ";".join(signed), digest])


def _encoded(text: str) -> str:
    return quote(text, safe="")


def _key(secret: str, scope: str) -> bytes:
    """The signing key of a scope."""
    key = f"AWS4{secret}".encode()
    for part in scope.split("/"):
        key = hmac(key, part.encode(), sha256).digest()
    return key
