"""Signatures of AWS, checked against a published example, by their sides, and against botocore."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import replace
from datetime import datetime, timezone

import pytest

from attropic.localserver import Api, ApiError, Request, Settings
from attropic.localserver.clouds import _sigv4

from .asking import MODEL, bedrock, value

KEY, SECRET = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
#: The example of https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
NOW = datetime(2015, 8, 30, 12, 36, tzinfo=timezone.utc).timestamp()
DIGEST = "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
SCOPE = "20150830/us-east-1/iam/aws4_request"
EXAMPLE = Request(
    "GET",
    "/",
    "Action=ListUsers&Version=2010-05-08",
    {
        "content-type": "application/x-www-form-urlencoded; charset=utf-8",
        "host": "iam.amazonaws.com",
        "x-amz-date": "20150830T123600Z",
        "authorization": f"AWS4-HMAC-SHA256 Credential={KEY}/{SCOPE}, "
        f"SignedHeaders=content-type;host;x-amz-date, Signature={DIGEST}",
    },
)
PATH = f"/model/us.anthropic.{MODEL}-v1%3A0/invoke"


def check(request: Request, secret: str = SECRET, service: str = "iam", now: float = NOW) -> None:
    """Check a request, as the server does."""
    _sigv4.check(request, _sigv4.read(request.headers["authorization"]), {KEY: secret}, service, now)


def test_the_published_example_is_accepted() -> None:
    """The signature that AWS gives for its example is the one that is calculated."""
    check(EXAMPLE)


HEADERS = EXAMPLE.headers
REFUSED = {
    "another body": (replace(EXAMPLE, body=b"x"), {}, "does not match"),
    "another query": (replace(EXAMPLE, query="Action=DeleteUser"), {}, "does not match"),
    "another header": (replace(EXAMPLE, headers={**HEADERS, "host": "evil.example"}), {}, "does not match"),
    "another secret": (EXAMPLE, {"secret": "other"}, "does not match"),
    "another service": (EXAMPLE, {"service": "bedrock"}, "correct service: 'bedrock'"),
    "too late": (EXAMPLE, {"now": NOW + 301}, "Signature expired"),
    "another day": (
        replace(EXAMPLE, headers={**HEADERS, "x-amz-date": "20150831T123600Z"}),
        {"now": NOW + 86400},
        "Date",
    ),
    "no date": (replace(EXAMPLE, headers={**HEADERS, "x-amz-date": ""}), {}, "x-amz-date is missing"),
    "unsigned": (
        replace(EXAMPLE, headers={**HEADERS, "x-amz-security-token": "t"}),
        {},
        "'x-amz-security-token' must be",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_was_changed_after_signing_is_refused(name: str) -> None:
    """Body, query, headers, secret, service and time are all held by a signature; the message tells what is wrong."""
    request, options, text = REFUSED[name]
    with pytest.raises(ApiError, match=text) as caught:
        check(request, **options)
    assert caught.value.status == 403
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("part", ["Credential", "SignedHeaders", "Signature"])
def test_each_part_of_the_header_is_needed(part: str) -> None:
    """A header without one of its parts is refused by the part's name."""
    with pytest.raises(ApiError, match=f"'{part}' parameter"):
        _sigv4.read(HEADERS["authorization"].replace(part, "Other"))


def signed(api_clock: float, body: bytes, secret: str = SECRET, token: str | None = None) -> Request:
    """A request for Bedrock, signed step by step as AWS describes it."""
    at = datetime.fromtimestamp(api_clock, timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    headers = {"host": "127.0.0.1:1", "x-amz-date": at} | ({"x-amz-security-token": token} if token else {})
    names = ";".join(sorted(headers))
    lines = [f"{name}:{headers[name]}" for name in sorted(headers)]
    path = PATH.replace("%", "%25")
    canonical = "\n".join(["POST", path, "", *lines, "", names, hashlib.sha256(body).hexdigest()])
    scope = f"{at[:8]}/eu-west-1/bedrock/aws4_request"
    text = "\n".join(["AWS4-HMAC-SHA256", at, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = f"AWS4{secret}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    digest = hmac.digest(key, text.encode(), "sha256").hex()
    given = f"AWS4-HMAC-SHA256 Credential={KEY}/{scope}, SignedHeaders={names}, Signature={digest}"
    return Request("POST", PATH, "", {**headers, "content-type": "application/json", "authorization": given}, body)


def test_the_server_checks_signatures_when_it_knows_the_secrets() -> None:
    """A right signature is answered; a wrong one is not, and neither secret nor session token is told."""
    api = Api(settings=Settings(clouds=True, aws_keys={KEY: SECRET}), clock=lambda: NOW)
    body = json.dumps(bedrock()).encode()
    assert api.respond(signed(NOW, body, token="session-token")).status == 200
    wrong = api.respond(signed(NOW, body, "wrong", token="session-token"))
    assert (wrong.status, wrong.headers["x-amzn-errortype"]) == (403, "InvalidSignatureException")
    text = value(wrong)["message"]
    assert PATH.replace("%", "%25") in text
    assert not any(secret in text for secret in (SECRET, "wrong", "session-token"))


def test_an_unknown_access_key_is_refused_and_any_signature_accepted_without_secrets() -> None:
    """Which keys there are is a setting; without it a signature only has to be there."""
    request = signed(NOW, json.dumps(bedrock()).encode())
    strict = Api(settings=Settings(clouds=True, aws_keys={"OTHER": SECRET}), clock=lambda: NOW)
    assert strict.respond(request).headers["x-amzn-errortype"] == "UnrecognizedClientException"
    assert Api(settings=Settings(clouds=True)).respond(request).status == 200


def test_settings_do_not_show_secrets() -> None:
    """The secrets are not in the text of the settings."""
    assert SECRET not in repr(Settings(aws_keys={KEY: SECRET}))


@pytest.mark.parametrize("path", [PATH, PATH.replace("%3A", ":"), "/model/arn%3Aaws%3Abedrock%3A%3A%2Fx%20y/invoke"])
def test_botocore_signs_what_the_server_accepts(path: str) -> None:
    """A request signed by botocore itself is accepted."""
    auth = pytest.importorskip("botocore.auth", reason="botocore is not installed")
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials

    request = AWSRequest("POST", f"http://127.0.0.1:1{path}?b=2&a=x%20y", data=b"{}", headers={"content-type": "a/b"})
    auth.SigV4Auth(Credentials(KEY, SECRET, "token"), "bedrock", "eu-west-1").add_auth(request)
    headers = {name.lower(): str(text) for name, text in request.headers.items()} | {"host": "127.0.0.1:1"}
    at = datetime.strptime(headers["x-amz-date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
    check(Request("POST", path, "b=2&a=x%20y", headers, b"{}"), service="bedrock", now=at.timestamp())
