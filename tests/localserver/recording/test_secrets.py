"""Secrets are taken out of texts, of JSON, of headers and queries, and out of texts that come in parts."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest

from attropic.localserver.recording._secrets import REMOVED, Secrets, is_secret_name

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
PEM = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nabc=\n-----END RSA PRIVATE KEY-----"
SECRET = {
    "my key is sk-ant-api03-AbC_123-xyz.": f"my key is {REMOVED}.",
    "sk-proj-abcdefghij0123456789": REMOVED,
    "Authorization: Bearer abc.def-123": f"Authorization: Bearer {REMOVED}",
    "authorization: Basic dXNlcjpwYXNz": f"authorization: Basic {REMOVED}",
    "use bearer tok_1234567 here": f"use bearer {REMOVED} here",
    "AKIAIOSFODNN7EXAMPLE and": f"{REMOVED} and",
    "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY": f"aws_secret_access_key = {REMOVED}",
    "ghp_abcdefghijklmnopqrst0123": REMOVED,
    "github_pat_11ABCDEFG0abcdefghijkl": REMOVED,
    "AIzaSyA1234567890abcdefghijklmnopqrstuv": REMOVED,
    "ya29.a0AfH6SMBx-1234567890abcdef": REMOVED,
    "xoxb-1234567890-abcdef": REMOVED,
    f"jwt {JWT} end": f"jwt {REMOVED} end",
    f"a {PEM} b": f"a {REMOVED} b",
    "DATABASE_PASSWORD=hunter2hunter2 x": f"DATABASE_PASSWORD={REMOVED} x",
    "postgres://me:hunter2@db/x": f"postgres://me:{REMOVED}@db/x",
    "https://a/b?x=1&access_token=abc123&y=2": f"https://a/b?x=1&access_token={REMOVED}&y=2",
    "https://s3/b?X-Amz-Signature=abcdef01": f"https://s3/b?X-Amz-Signature={REMOVED}",
    'said {"password": "p\\"w", "user": "me"}': f'said {{"password": "{REMOVED}", "user": "me"}}',
    'said {\\"api_key\\": \\"abc\\", \\"n\\": 1}': f'said {{\\"api_key\\": \\"{REMOVED}\\", \\"n\\": 1}}',
}
HARMLESS = [
    "The bearer certificates of a risk-free bearer",
    "Basic understanding of tokens, passwords and secrets",
    "max_tokens=100 and stop_token: none",
    "task-sk-antelope",
    "The authorization requires something longer",
    '{"next_page_token": "abc", "password": {"type": "string"}}',
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUA",
    "EqQBCgIYAhIkMTIzNDU2Nzg5MGFiY2RlZg==",
    "https://example.com/?monkey=1&page=2",
]


@pytest.mark.parametrize("given", SECRET)
def test_what_looks_like_a_secret_is_removed(given: str) -> None:
    """Of a text only the secret goes."""
    assert Secrets().text(given) == SECRET[given]
    assert Secrets().text(SECRET[given]) == SECRET[given]


@pytest.mark.parametrize("given", HARMLESS)
def test_what_is_no_secret_stays(given: str) -> None:
    """Prose, settings, signatures of thinking and schemas are left alone."""
    assert Secrets().text(given) == given


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        *[
            (name, True)
            for name in ("api_key", "apiKey", "API_KEY", "authorization_token", "client_secret", "password")
        ],
        *[(name, True) for name in ("Authorization", "X-Custom-Key", "x-api-key", "GITHUB_TOKEN", "accessToken")],
        *[(name, True) for name in ("secret_access_key", "private-key", "token", "credentials", "refresh_token")],
        *[(name, False) for name in ("max_tokens", "page_token", "next_page_token", "credential_id", "key", "tokens")],
        *[(name, False) for name in ("signature", "cache_key", "token_endpoint", "has_refresh_token_", "secretary")],
    ],
)
def test_a_name_says_whether_its_value_is_a_secret(name: str, secret: bool) -> None:
    """Names of credentials in any spelling; not names of counts, pages and ids."""
    assert is_secret_name(name) is secret


def test_json_is_cleaned_by_names_and_by_looks() -> None:
    """Texts under a telling name go, alone or in a list; a schema under such a name stays, and so does every number."""
    given: dict[str, Any] = {
        "mcp_servers": [{"url": "https://x", "authorization_token": "abc", "env": {"DB_PASSWORD": "pw", "HOME": "/"}}],
        "input_schema": {"properties": {"password": {"type": "string"}}, "required": ["password"]},
        "api_keys": ["a"],
        "token": ["a", "", 1, None, {"x": "sk-ant-api03-abcdefgh"}],
        "max_tokens": 5,
        "text": "key sk-ant-api03-abcdefgh",
    }
    assert Secrets().json(given) == {
        "mcp_servers": [
            {"url": "https://x", "authorization_token": REMOVED, "env": {"DB_PASSWORD": REMOVED, "HOME": "/"}}
        ],
        "input_schema": given["input_schema"],
        "api_keys": [REMOVED],
        "token": [REMOVED, "", 1, None, {"x": REMOVED}],
        "max_tokens": 5,
        "text": f"key {REMOVED}",
    }


def test_headers_and_queries_are_cleaned() -> None:
    """Credentials in headers and queries go whole; a query without any is not written anew."""
    secrets = Secrets()
    assert secrets.headers({"x-api-key": "abc", "cookie": "a=b", "accept": "x"}) == {
        "x-api-key": REMOVED,
        "cookie": REMOVED,
        "accept": "x",
    }
    assert secrets.query("limit=5&key=abc&X-Amz-Security-Token=t%2F") == (
        f"limit=5&key={REMOVED}&X-Amz-Security-Token={REMOVED}"
    )
    assert secrets.query("a=%7e&b") == "a=%7e&b"


def test_credentials_of_the_request_are_removed_wherever_they_stand() -> None:
    """A key of any form is known from the headers; very short ones would remove words."""
    secrets = Secrets().of(
        {"authorization": "Bearer opaque-value-one", "x-api-key": "plain key number two", "cookie": "s=k"}
    )
    assert secrets.text("opaque-value-one; plain key number two; k") == f"{REMOVED}; {REMOVED}; k"


def test_further_patterns_are_given() -> None:
    """A pattern removes its match, or its group `secret`; it holds for requests with credentials too."""
    secrets = Secrets([r"ACME-\d+", re.compile(r"pin (?P<secret>\d{4})")]).of({"x-api-key": "another-long-key"})
    assert secrets.text("ACME-12 pin 1234") == f"{REMOVED} pin {REMOVED}"


def test_lines_of_json_are_cleaned_as_json() -> None:
    """Results of batches are lines of JSON; a line without secrets stays as it is."""
    given = '{"a":  1}\n{"password":"x","n":1}\nno json\r\n'
    assert Secrets().lines(given) == f'{{"a":  1}}\n{{"password": "{REMOVED}", "n": 1}}\nno json\r\n'


@pytest.mark.parametrize("seed", range(5))
def test_a_secret_in_parts_is_removed_from_all_of_them(seed: int) -> None:
    """However a text is cut, its parts joined are the clean text, and what is no secret stays in its part."""
    chance = random.Random(seed)
    whole = "Hi sk-ant-api03-abcdefgh, bye. Bearer tok_1234567 AKIAIOSFODNN7EXAMPLE."
    for _ in range(200):
        cuts = sorted(chance.sample(range(len(whole) + 1), chance.randint(0, 12)))
        parts = [whole[a:b] for a, b in zip([0, *cuts], [*cuts, len(whole)], strict=True)]
        clean = Secrets().split(list(parts))
        assert len(clean) == len(parts)
        assert "".join(clean) == Secrets().text(whole) == f"Hi {REMOVED}, bye. Bearer {REMOVED} {REMOVED}."
        assert all(
            after == before for before, after in zip(parts, clean, strict=True) if before in ("Hi", " bye", "bye")
        )
