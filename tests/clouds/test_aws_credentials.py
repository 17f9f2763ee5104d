"""Where region and credentials come from, how they are refreshed, and that nothing secret is shown."""

from __future__ import annotations

import os
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest

import attropic
from attropic.clouds._aws_credentials import AwsCredentials, AwsCredentialsUnavailableError, region_of
from attropic.clouds._missing import MissingDependencyError
from attropic.clouds.bedrock import AnthropicBedrock, AsyncAnthropicBedrock

from .bedrock_calls import BEARER, KEYS

pytest.importorskip("botocore")
CLIENTS = [AnthropicBedrock, AsyncAnthropicBedrock]
SHOWN = ("the-secret-of-the-key", "the-token-of-the-session", "local-bearer-key", "profile-secret")


@pytest.fixture(autouse=True)
def aws(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """No credentials but those of two files, which the test may change."""
    for name in list(os.environ):
        if name.startswith(("AWS_", "ANTHROPIC_")):
            monkeypatch.delenv(name)
    config, shared = tmp_path / "config", tmp_path / "credentials"
    config.write_text("[profile work]\nregion = ap-south-1\n[default]\n")
    shared.write_text("[work]\naws_access_key_id = AKIDWORK\naws_secret_access_key = profile-secret\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(shared))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    return tmp_path


class Session:
    """A session as boto3 has it."""

    def __init__(self, credentials: Any, region: str | None = None) -> None:
        self.credentials = credentials
        self.region_name = region

    def get_credentials(self) -> Any:
        if isinstance(self.credentials, Exception):
            raise self.credentials
        return self.credentials


def frozen(credentials: Any) -> tuple[Any, Any, Any]:
    keys = credentials.keys()
    return keys.access_key, keys.secret_key, keys.token


@pytest.mark.parametrize(
    ("given", "environment", "expected"),
    [
        ({"aws_region": "eu-west-1"}, {"AWS_REGION": "us-east-1"}, "eu-west-1"),
        ({"session": Session(None, "sa-east-1")}, {"AWS_REGION": "us-east-1"}, "sa-east-1"),
        ({"session": Session(None)}, {"AWS_REGION": "us-east-1"}, "us-east-1"),
        ({"aws_profile": "work"}, {"AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-west-2"}, "us-east-1"),
        ({"aws_profile": "work"}, {"AWS_DEFAULT_REGION": "us-west-2", "AWS_REGION": ""}, "us-west-2"),
        ({"aws_profile": "work"}, {}, "ap-south-1"),
        ({}, {"AWS_PROFILE": "work"}, "ap-south-1"),
    ],
)
def test_the_region_comes_from_the_first_that_says_one(
    given: dict[str, Any], environment: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Argument, session, AWS_REGION, AWS_DEFAULT_REGION, profile, in this order."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert region_of(given) == expected


@pytest.mark.parametrize("kind", CLIENTS)
def test_without_a_region_the_error_says_where_to_give_it(kind: Any) -> None:
    """The message names argument and variables; it is a ValueError, as in the official package."""
    with pytest.raises(ValueError, match="No AWS region was provided") as caught:
        kind(**BEARER)
    assert all(name in str(caught.value) for name in ("`aws_region`", "AWS_REGION", "AWS_DEFAULT_REGION", "profile"))


@pytest.mark.parametrize("region", ["", "eu west", "evil.com/", "eu-west-1.evil", "EU", 5])
def test_a_region_that_would_lead_elsewhere_is_refused(region: Any) -> None:
    """The region is part of the address, so it must be the name of one."""
    with pytest.raises(attropic.ConfigurationError, match="region"):
        AnthropicBedrock(**BEARER, aws_region=region)


def test_keys_come_from_arguments_profiles_sessions_and_the_chain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each source gives its own keys, with the token of a session where there is one."""
    from botocore.credentials import Credentials

    assert frozen(AwsCredentials(KEYS)) == tuple(KEYS.values())
    assert frozen(AwsCredentials({"aws_profile": "work"})) == ("AKIDWORK", "profile-secret", None)
    assert frozen(AwsCredentials({"session": Session(Credentials("a", "b", "c"))})) == ("a", "b", "c")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDENV")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "env-secret")
    assert frozen(AwsCredentials({})) == ("AKIDENV", "env-secret", None)
    assert frozen(AwsCredentials({"aws_profile": "work"})) == ("AKIDWORK", "profile-secret", None)


def test_sessions_of_boto3_and_botocore_are_taken() -> None:
    """A real session of either library gives its credentials and its region."""
    boto3 = pytest.importorskip("boto3")
    from botocore.session import Session as Botocore

    for session in (boto3.Session(profile_name="work"), Botocore(profile="work")):
        made = AnthropicBedrock(session=session)
        assert made.aws_region == "ap-south-1"
        assert frozen(AwsCredentials({"session": session}))[0] == "AKIDWORK"


@pytest.mark.parametrize("source", ["argument", "environment"])
@pytest.mark.parametrize(
    "keys", [KEYS, {"aws_profile": "work"}, {"session": Session(None)}, {"aws_session_token": "t"}]
)
def test_a_bearer_key_and_keys_that_sign_contradict_each_other(
    keys: dict[str, Any], source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both given is an error that names both, and shows neither."""
    given = dict(keys)
    if source == "argument":
        given |= BEARER
    else:
        monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", BEARER["api_key"])
    with pytest.raises(ValueError, match="Cannot specify both `api_key`") as caught:
        AnthropicBedrock(aws_region="eu-west-1", **given)
    assert not any(secret in str(caught.value) for secret in SHOWN)


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"aws_access_key": "a"}, "`aws_access_key` was given without `aws_secret_key`"),
        ({"aws_secret_key": "a"}, "`aws_secret_key` was given without `aws_access_key`"),
        ({"aws_session_token": "a"}, "`aws_session_token` goes with"),
        ({**KEYS, "aws_profile": "work"}, "`aws_access_key` and `aws_profile` were both given"),
        ({"session": Session(None), "aws_profile": "work"}, "`aws_profile` and `session` were both given"),
        ({**KEYS, "aws_secret_key": " "}, "`aws_secret_key` must be text"),
        ({"session": object()}, "`session` must be a session of boto3 or botocore, not object"),
        ({"api_key": ""}, "`api_key` is empty"),
        ({"api_key": "a\nb"}, "`api_key` holds a space"),
        ({"aws_profile": "absent"}, "profile"),
    ],
)
def test_arguments_that_do_not_fit_are_refused_at_once(given: dict[str, Any], why: str) -> None:
    """The message names the argument, when the client is made."""
    region = {} if given.get("aws_profile") == "absent" else {"aws_region": "eu-west-1"}
    with pytest.raises(attropic.ConfigurationError, match=why):
        AnthropicBedrock(**region, **given)


@pytest.mark.parametrize("kind", CLIENTS)
def test_without_botocore_only_a_bearer_key_works(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the extra, the argument and the variable; a bearer key needs no library at all."""
    monkeypatch.setitem(sys.modules, "botocore", None)
    assert kind(**BEARER, aws_region="eu-west-1").aws_region == "eu-west-1"
    with pytest.raises(MissingDependencyError) as caught:
        kind(**KEYS, aws_region="eu-west-1")
    assert isinstance(caught.value, ImportError)
    for name in ("attropic[bedrock]", "`api_key`", "AWS_BEARER_TOKEN_BEDROCK"):
        assert name in str(caught.value)


def test_no_credentials_is_an_error_that_says_where_they_were_looked_for() -> None:
    """It comes before anything is sent to Bedrock, and names arguments and variables."""
    made = AnthropicBedrock(aws_region="eu-west-1", base_url="http://127.0.0.1:1", max_retries=0)
    with pytest.raises(attropic.CredentialsError, match="No AWS credentials were found") as caught:
        made.messages.create(model="m", max_tokens=1, messages=[{"role": "user", "content": "Hi."}])
    for name in ("`aws_profile`", "`session`", "AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_BEARER_TOKEN_BEDROCK"):
        assert name in str(caught.value)


def test_credentials_are_found_once_and_refreshed_once_by_many_threads() -> None:
    """Keys that are about to expire are fetched once, though sixteen threads ask for them at the same time."""
    from botocore.credentials import RefreshableCredentials

    fetched: list[int] = []
    found: list[int] = []

    def fetch() -> dict[str, str]:
        fetched.append(len(fetched))
        later = datetime.now(timezone.utc) + timedelta(hours=1)
        return {
            "access_key": "AKIDNEW",
            "secret_key": "new-secret",
            "token": f"token-{len(fetched)}",
            "expiry_time": later.isoformat(),
        }

    class Once(Session):
        def get_credentials(self) -> Any:
            found.append(1)
            soon = datetime.now(timezone.utc) + timedelta(minutes=1)
            return RefreshableCredentials("AKIDOLD", "old", "old", soon, fetch, "test")

    credentials, barrier = AwsCredentials({"session": Once(None)}), Barrier(16)

    def ask(_: int) -> Any:
        barrier.wait()
        return frozen(credentials)

    with ThreadPoolExecutor(16) as pool:
        assert set(pool.map(ask, range(16))) == {("AKIDNEW", "new-secret", "token-1")}
    assert (len(found), len(fetched)) == (1, 1)
    assert frozen(credentials)[2] == "token-1"


def test_credentials_that_cannot_be_had_are_told_without_secrets() -> None:
    """The reason is in the message; what was given is not, and no frame with it is left in the traceback."""
    failure = RuntimeError("the-secret-of-the-key is not welcome")
    credentials = AwsCredentials(KEYS)
    assert "the-secret" not in str(credentials._failed(failure))
    with pytest.raises(attropic.CredentialsError, match="of `session` cannot be had: RuntimeError") as caught:
        AwsCredentials({"session": Session(RuntimeError("no luck"))}).keys()
    assert caught.value.__cause__ is None


def test_a_failure_of_the_network_is_worth_another_try() -> None:
    """When whoever has the credentials does not answer, the call is tried again under the retry policy."""
    from botocore.credentials import Credentials
    from botocore.exceptions import ConnectTimeoutError

    class Late(Session):
        asked = 0

        def get_credentials(self) -> Any:
            self.asked += 1
            if self.asked == 1:
                raise ConnectTimeoutError(endpoint_url="http://169.254.169.254")
            return Credentials("a", "b")

    session = Late(None)
    with pytest.raises(AwsCredentialsUnavailableError):
        AwsCredentials({"session": session}).keys()
    session.asked = 0
    retry = attropic.RetryPolicy(max_retries=1, initial_delay=0.001)
    made = AnthropicBedrock(session=session, aws_region="eu-west-1", base_url="http://127.0.0.1:1", retry=retry)
    with pytest.raises(attropic.APIConnectionError):
        made.messages.create(model="m", max_tokens=1, messages=[{"role": "user", "content": "Hi."}])
    assert session.asked == 2


@pytest.mark.parametrize("given", [KEYS, BEARER, {"aws_profile": "work"}])
def test_nothing_secret_is_shown(given: dict[str, Any]) -> None:
    """No repr of the client or of what it holds, and no traceback with its locals, shows a secret."""
    made = AnthropicBedrock(aws_region="eu-west-1", base_url="http://127.0.0.1:1", max_retries=0, **given)
    with pytest.raises(attropic.APIConnectionError) as caught:
        made.messages.create(model="m", max_tokens=1, messages=[{"role": "user", "content": "Hi."}])
    texts = [repr(part) for part in (made, made._options, made._options.platform, made._options.arguments)]
    texts.append(repr(getattr(made._options.platform, "_credentials", None)))
    below = caught.tb.tb_next  # the locals of this test hold what was given
    shown = traceback.TracebackException(caught.type, caught.value, below, capture_locals=True)
    texts.append("".join(shown.format()))
    assert not [secret for secret in SHOWN if any(secret in text for text in texts)]
