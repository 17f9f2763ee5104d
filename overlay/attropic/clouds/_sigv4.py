"""Signatures of AWS, Signature Version 4, made by botocore.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.secret import reveal

if TYPE_CHECKING:
    from ._aws_credentials import Keys

SERVICE: Final = "bedrock"
#: What a signature must not cover: proxies and HTTP libraries change or drop it on the way.
#: Source: RFC 9110, section 7.6.1 (headers of one hop).
UNSIGNED: Final = frozenset({
    "accept-encoding", "authorization", "connection", "content-length", "expect", "keep-alive", "proxy-authenticate",
    "proxy-authorization", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "user-agent",
    "x-amz-date", "x-amz-security-token", "x-amzn-trace-id",
})  # fmt: skip


def sign(
    method: str,
    url: str,
    headers: Mapping[str, str],
    content: bytes | None,
    keys: Keys,
    region: str,
    *,
    service: str = SERVICE,
    at: float | None = None,
) -> dict[str, str]:
    """The headers that sign a request: ``authorization``, ``x-amz-date`` and, with a session, its token.

    Nothing is logged: what is signed holds the token of the session, and botocore would write it at level DEBUG.

    Args:
        method: GET, POST, …
        url: The whole address, exactly as it is sent.
        headers: Those that are sent. Those of ``UNSIGNED`` are left out of the signature.
        content: The body.
        keys: Who signs.
        region: The region of the service.
        service: What AWS calls it.
        at: The time in seconds of the epoch. Default: now.
    """
    from botocore.auth import SigV4Auth  # type: ignore[import-untyped]
    from botocore.awsrequest import AWSRequest  # type: ignore[import-untyped]

    moment = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(at))
    more = {"x-amz-date": moment, **({"x-amz-security-token": keys.token} if keys.token else {})}
    covered = {name: reveal(value) for name, value in headers.items() if name.lower() not in UNSIGNED}
    request: Any = AWSRequest(method=method.upper(), url=url, headers={**covered, **more}, data=content or b"")
    request.context["timestamp"] = moment
    signer: Any = SigV4Auth(keys, service, region)
    text = signer.string_to_sign(request, signer.canonical_request(request))
    names = signer.signed_headers(signer.headers_to_sign(request))
    parts = (
        f"Credential={signer.scope(request)}",
        f"SignedHeaders={names}",
        f"Signature={signer.signature(text, request)}",
    )
    return {**more, "authorization": f"AWS4-HMAC-SHA256 {', '.join(parts)}"}
