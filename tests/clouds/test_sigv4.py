"""Signatures: those of botocore for the same request, accepted by a check of its own, and logged nowhere."""

from __future__ import annotations

import json
import logging
import random
from datetime import datetime, timezone
from typing import Any

import pytest

from attropic.clouds._aws_credentials import Keys
from attropic.clouds._sigv4 import SERVICE, UNSIGNED, sign
from attropic.localserver._wire import Request
from attropic.localserver.clouds import _sigv4 as checked

botocore_auth = pytest.importorskip("botocore.auth")
NOW = 1_750_000_000
KEYS = [Keys("AKIDEXAMPLE", "the-secret", None), Keys("ASIAEXAMPLE", "another/secret+", "a-token//with==signs")]
SPOTS = ["a", "Z", "0", "-", "_", ".", "~", ":", ";", "%2F", "%20", "%25", "%E6%BC%A2", "@", "+", ",", "="]


def some_request(seed: int) -> tuple[str, str, dict[str, str], bytes]:
    """A method, an address, headers and a body."""
    chance = random.Random(seed)

    def text(most: int) -> str:
        return "".join(chance.choice(SPOTS) for _ in range(chance.randrange(1, most)))

    host = chance.choice(["bedrock-runtime.eu-west-1.amazonaws.com", "127.0.0.1:8080", "EXAMPLE.com:443", "[::1]:81"])
    path = "".join(f"/{text(12)}" for _ in range(chance.randrange(4)))
    pairs = [f"{text(5)}={text(5) if chance.random() < 0.8 else ''}" for _ in range(chance.randrange(4))]
    query = "?" + "&".join(pairs) if pairs else ""
    headers = {"content-type": "application/json", "Accept": "application/json"}
    for number in range(chance.randrange(5)):
        headers[f"X-Custom-{number}"] = chance.choice([" two  spaces ", "plain", "a,b", "tab\tbed", ""])
    content = chance.choice([b"", b"{}", chance.randbytes(chance.randrange(300)), json.dumps({"é": "漢"}).encode()])
    return chance.choice(["POST", "GET", "post"]), f"https://{host}{path}{query}", headers, content


def of_botocore(
    monkeypatch: pytest.MonkeyPatch, method: str, url: str, headers: dict[str, str], content: bytes, keys: Keys
) -> dict[str, str]:
    """The headers with which botocore signs at the same moment."""
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials

    monkeypatch.setattr(botocore_auth, "get_current_datetime", lambda: datetime.fromtimestamp(NOW, timezone.utc))
    request: Any = AWSRequest(method=method.upper(), url=url, headers=headers, data=content)
    credentials = Credentials(keys.access_key, keys.secret_key, keys.token)
    botocore_auth.SigV4Auth(credentials, SERVICE, "eu-west-1").add_auth(request)
    added = {name.lower(): value for name, value in request.headers.items()}
    return {name: added[name] for name in added if name not in {given.lower() for given in headers}}


@pytest.mark.parametrize("keys", KEYS, ids=["key", "session"])
@pytest.mark.parametrize("seed", range(80))
def test_the_signature_is_that_of_botocore(seed: int, keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    """For any path, query, header and body our headers are the ones that botocore adds, character by character."""
    method, url, headers, content = some_request(seed)
    ours = sign(method, url, headers, content, keys, "eu-west-1", at=NOW)
    assert ours == of_botocore(monkeypatch, method, url, headers, content, keys)


@pytest.mark.parametrize("seed", range(80))
def test_a_check_that_is_not_of_botocore_accepts_it(seed: int) -> None:
    """The local server works the signature out by itself, and refuses it when anything signed is changed."""
    method, url, headers, content = some_request(seed)
    path, _, query = url.removeprefix("https://").partition("/")[2].partition("?")
    query = query.replace("+", "%2B").replace("@", "%40").replace(":", "%3A").replace(";", "%3B").replace(",", "%2C")
    query = "&".join(
        f"{name}={value.replace('=', '%3D')}" for name, _, value in (p.partition("=") for p in query.split("&") if p)
    )
    signed = f"https://host.example/{path}{'?' + query if query else ''}"
    more = sign(method, signed, headers, content, KEYS[1], "eu-west-1", at=NOW)
    sent = {**{name.lower(): value for name, value in headers.items()}, **more, "host": "host.example"}
    request = Request(method.upper(), f"/{path}", query, sent, content)
    secrets = {"ASIAEXAMPLE": "another/secret+"}
    signature = checked.read(more["authorization"])
    checked.check(request, signature, secrets, "bedrock", NOW)
    for changed in (
        Request(request.method, request.path + "x", query, sent, content),
        Request(request.method, request.path, query + "&x=1", sent, content),
        Request(request.method, request.path, query, sent, content + b" "),
        Request(request.method, request.path, query, {**sent, "content-type": "text/plain"}, content),
    ):
        with pytest.raises(Exception, match="does not match"):
            checked.check(changed, signature, secrets, "bedrock", NOW)


@pytest.mark.parametrize("name", [*sorted(UNSIGNED), "Connection", "User-Agent", "Accept-Encoding"])
def test_headers_that_change_on_the_way_are_not_signed(name: str) -> None:
    """A proxy may change or drop them, and an old signature is no part of the new one."""
    bare = sign("POST", "https://h.example/", {}, b"{}", KEYS[1], "eu-west-1", at=NOW)
    assert sign("POST", "https://h.example/", {name: "anything"}, b"{}", KEYS[1], "eu-west-1", at=NOW) == bare


def test_the_token_of_a_session_is_signed_and_nothing_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """botocore would write what is signed, with the token, into its log at level DEBUG."""
    caplog.set_level(logging.DEBUG)
    headers = sign("POST", "https://h.example/", {"x-custom": "1"}, b"{}", KEYS[1], "eu-west-1", at=NOW)
    assert headers["x-amz-security-token"] == KEYS[1].token
    assert "SignedHeaders=host;x-amz-date;x-amz-security-token;x-custom" in headers["authorization"]
    assert str(KEYS[1].token) not in caplog.text
    assert "secret" not in caplog.text
    assert repr(KEYS[1]) == "Keys([secret])"


def test_the_moment_is_now() -> None:
    """Without a time, the signature is of this moment in UTC."""
    stamp = sign("POST", "https://h.example/", {}, None, KEYS[0], "eu-west-1")["x-amz-date"]
    made = datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
    assert abs((datetime.now(timezone.utc) - made).total_seconds()) < 60
