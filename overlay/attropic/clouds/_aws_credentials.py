"""Credentials and region of AWS, found by botocore and kept fresh. No secret stands in a message or a repr."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from importlib.util import find_spec
from threading import Lock
from typing import Any, Final

from attropic_api._runtime.secret import Secret, conceal, reveal

from .._errors import ConfigurationError, CredentialsError, RetryableError
from ._missing import MissingDependencyError

TOKEN_VARIABLE: Final = "AWS_BEARER_TOKEN_BEDROCK"
REGION_VARIABLES: Final = ("AWS_REGION", "AWS_DEFAULT_REGION")
#: Arguments that say who signs, by their names in ``AnthropicBedrock``.
SIGNING: Final = ("aws_access_key", "aws_secret_key", "aws_session_token", "aws_profile", "session")
#: Errors of botocore, by the names of their classes, that pass by themselves.
_PASSING: Final = ("ConnectionError", "HTTPClientError", "MetadataRetrievalError", "ReadTimeoutError")
_REGION: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class AwsLibraryMissingError(MissingDependencyError):
    """Requests are to be signed, and botocore, which does it, is not installed."""

    def __init__(self) -> None:
        super().__init__(library="botocore", extra="bedrock")

    def __str__(self) -> str:
        return (
            f"{super().__str__()} It signs requests to Amazon Bedrock. Without it, give a bearer key: the argument "
            f"`api_key`, or the variable {TOKEN_VARIABLE}."
        )

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), ()


class AwsCredentialsUnavailableError(RetryableError):
    """Whoever has the credentials did not answer; the call is tried again under the retry policy."""


class Keys:
    """An access key with its secret and, of a session, its token, as they are at one moment."""

    __slots__ = ("access_key", "secret_key", "token")

    def __init__(self, access_key: str, secret_key: str, token: str | None) -> None:
        self.access_key = access_key
        self.secret_key = secret_key
        self.token = token

    def __repr__(self) -> str:
        return "Keys([secret])"


class AwsCredentials:
    """Who signs: given keys, a profile, a given session, or what the chain of botocore finds.

    Safe for threads: credentials are found once, under a lock. Those that expire are refreshed by botocore, under a
    lock too, ten to fifteen minutes before they do; in the first five of these, calls go on with the old ones.

    Args:
        given: Arguments by their names in ``AnthropicBedrock``; see ``SIGNING``.

    Raises:
        ConfigurationError: Arguments contradict each other, or a part is missing; the message names them.
        AwsLibraryMissingError: botocore is not installed.
    """

    __slots__ = ("_found", "_given", "_lock")

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given: dict[str, Any] = {name: conceal(given[name]) for name in SIGNING if given.get(name) is not None}
        self._lock = Lock()
        self._found: Any = None
        check(self._given)
        if find_spec("botocore") is None:
            raise AwsLibraryMissingError

    def keys(self) -> Keys:
        """The keys of this moment. May wait for files, processes and the network.

        Raises:
            CredentialsError: There are none, or they cannot be had; the message says where they were looked for.
            AwsCredentialsUnavailableError: Whoever has them did not answer.
        """
        with self._lock:
            if self._found is None:
                self._found = self._find()
            found = self._found
        try:
            frozen = found.get_frozen_credentials() if hasattr(found, "get_frozen_credentials") else found
        except Exception as error:
            raise self._failed(error) from None  # its frames hold the keys
        if not frozen.access_key or not frozen.secret_key:
            raise CredentialsError(_NOWHERE)
        return Keys(frozen.access_key, frozen.secret_key, frozen.token)

    def _find(self) -> Any:
        given = self._given
        if "aws_access_key" in given:
            from botocore.credentials import Credentials  # type: ignore[import-untyped]

            key, secret, token = (given.get(name) for name in SIGNING[:3])
            return Credentials(reveal(key), reveal(secret), reveal(token) if token else None)
        try:
            session = given["session"] if "session" in given else new_session(given.get("aws_profile"))
            found = session.get_credentials()
        except Exception as error:
            raise self._failed(error) from None
        if found is None:
            raise CredentialsError(_NOWHERE)
        return found

    def _failed(self, error: Exception) -> Exception:
        if isinstance(error, CredentialsError | RetryableError):
            return error
        text = " ".join(str(error).split())
        for value in self._given.values():
            if isinstance(value, Secret) and value is not self._given.get("aws_profile"):
                text = text.replace(reveal(value), "[secret]")
        named = next((f" of `{name}`" for name in ("session", "aws_profile") if name in self._given), "")
        message = f"The AWS credentials{named} cannot be had: {type(error).__name__}: {text[:300]}"
        passing = any(base.__name__ in _PASSING for base in type(error).__mro__)
        return AwsCredentialsUnavailableError(message) if passing else CredentialsError(message)

    def __repr__(self) -> str:
        return f"AwsCredentials({', '.join(self._given) or 'default chain'})"


_NOWHERE: Final = (
    "No AWS credentials were found. Looked for: the arguments `api_key`, `aws_access_key` with `aws_secret_key`, "
    f"`aws_profile` and `session`, the variables {TOKEN_VARIABLE}, AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY and "
    "AWS_PROFILE, and everything else in the default chain of botocore (files, single sign-on, roles, containers, "
    "instances)."
)


def check(given: Mapping[str, Any]) -> None:
    """See that the arguments which say who signs go together.

    Raises:
        ConfigurationError: They do not; the message names them.
    """
    if ("aws_access_key" in given) != ("aws_secret_key" in given):
        one, other = SIGNING[:2] if "aws_access_key" in given else SIGNING[1::-1]
        raise ConfigurationError(f"`{one}` was given without `{other}`: a signature needs both.")
    if "aws_session_token" in given and "aws_access_key" not in given:
        raise ConfigurationError("`aws_session_token` goes with `aws_access_key` and `aws_secret_key`.")
    sources = [name for name in ("aws_access_key", "aws_profile", "session") if name in given]
    if len(sources) > 1:
        raise ConfigurationError(f"`{sources[0]}` and `{sources[1]}` were both given; give the one that is to sign.")
    for name in SIGNING[:4]:
        if name in given and (not isinstance(given[name], str) or not given[name].strip()):
            raise ConfigurationError(f"`{name}` must be text that is not empty.")
    if "session" in given and not callable(getattr(given["session"], "get_credentials", None)):
        kind = type(given["session"]).__name__
        raise ConfigurationError(f"`session` must be a session of boto3 or botocore, not {kind}.")


def new_session(profile: str | None = None) -> Any:
    """A session of botocore for a profile; without one, for what the environment says."""
    from botocore.session import Session  # type: ignore[import-untyped]

    return Session(profile=reveal(profile)) if profile else Session()


def region_of(given: Mapping[str, Any]) -> str:
    """The region: the argument, a given session's, the environment, the profile's.

    Args:
        given: Arguments by their names in ``AnthropicBedrock``.

    Raises:
        ConfigurationError: There is none, or it is no name of a region; the message says where it was looked for.
    """
    region = given.get("aws_region")
    if region is None:
        region = _of_session(given.get("session"))
    if region is None:
        region = next((os.environ[name] for name in REGION_VARIABLES if os.environ.get(name)), None)
    if region is None and find_spec("botocore") is not None and given.get("session") is None:
        region = _of_profile(given.get("aws_profile"))
    if not region:
        raise ConfigurationError(
            "No AWS region was provided. Looked for: the argument `aws_region`, the region of `session`, the variables "
            f"{' and '.join(REGION_VARIABLES)}, and the `region` of the profile."
        )
    if not isinstance(region, str) or not _REGION.fullmatch(region):
        raise ConfigurationError(f"`aws_region` must be the name of a region, as 'eu-west-1', not {region!r}.")
    return region


def _of_session(session: Any) -> Any:
    if session is None:
        return None
    if hasattr(session, "region_name"):
        return session.region_name
    read = getattr(session, "get_config_variable", None)
    return read("region") if callable(read) else None


def _of_profile(profile: Any) -> Any:
    from botocore.exceptions import BotoCoreError  # type: ignore[import-untyped]

    try:
        return new_session(profile).get_config_variable("region")
    except BotoCoreError as error:
        raise ConfigurationError(f"The profile of AWS (`aws_profile`) cannot be read: {error}") from None
