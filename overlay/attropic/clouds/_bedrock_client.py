"""What the clients of Bedrock are, whatever their colour: where, who, and what may be asked of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, cast

from attropic_api._runtime.secret import Secret, reveal
from attropic_api._server import VERSION

from .._core.credentials import check
from .._errors import ConfigurationError
from .._options import variable
from ._aws_credentials import SIGNING, TOKEN_VARIABLE, AwsCredentials, region_of
from ._bedrock import Bedrock
from ._client import CloudClient

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from .._base import CopyArguments
    from ._arguments import BedrockCopyArguments

#: Arguments of which a copy with one has no use for those of the other groups.
_SOURCES: Final = (SIGNING[:3], ("aws_profile",), ("session",))
_URL_VARIABLE: Final = "ANTHROPIC_BEDROCK_BASE_URL"


class BedrockClient(CloudClient):
    """Region and credentials of a client of Bedrock."""

    _own: ClassVar[frozenset[str]] = frozenset({*SIGNING, "aws_region", "api_key", "base_url", "api_version"})

    def _new_platform(self, arguments: Mapping[str, Any]) -> Bedrock:
        """The region that the arguments say, and who asks there.

        Raises:
            ConfigurationError: The region is missing, or two ways to say who asks were given; the message names them.
            AwsLibraryMissingError: Requests are to be signed, and botocore is not installed.
        """
        bearer: Any = arguments.get("api_key")
        if bearer is None:
            bearer = variable(TOKEN_VARIABLE)
        signing = [name for name in SIGNING if arguments.get(name) is not None]
        if bearer is not None and signing:
            raise ConfigurationError(
                f"Cannot specify both `api_key` (or {TOKEN_VARIABLE}) and AWS credentials "
                f"({', '.join(f'`{name}`' for name in signing)}): give the one that is to be used."
            )
        if bearer is not None and not callable(bearer):
            bearer = check("api_key", bearer)
        region = region_of(arguments)
        where = arguments.get("base_url") or variable(_URL_VARIABLE)
        return Bedrock(
            region,
            where or f"https://bedrock-runtime.{region}.amazonaws.com",
            arguments.get("api_version") or VERSION,
            bearer,
            AwsCredentials(arguments) if bearer is None else None,
        )

    def copy(  # pyright: ignore[reportIncompatibleMethodOverride]  # more keys, none required
        self, **changes: Unpack[BedrockCopyArguments]
    ) -> Self:
        """A client with other settings that shares the connections of this one, unless the network changes.

        Takes the arguments of the client. ``default_headers`` and ``default_query`` are added to those of this
        client; ``set_default_headers`` and ``set_default_query`` replace them. Another way to say who signs replaces
        the one of this client.

        Raises:
            ConfigurationError: An argument is unknown or cannot be used; the message names it.
        """
        found: dict[str, Any] = {**changes}
        for source in _SOURCES:
            if any(found.get(name) is not None for name in source):
                found = {**{name: None for other in _SOURCES if other != source for name in other}, **found}
                break
        return super().copy(**cast("CopyArguments", found))

    with_options = copy

    @property
    def api_key(self) -> Any:
        """The bearer key, or the function that gives it, or None when requests are signed."""
        platform: Any = self._options.platform
        return _plain(platform.bearer)

    @property
    def aws_region(self) -> str:
        """The region that is asked."""
        platform: Any = self._options.platform
        region: str = platform.region
        return region

    @property
    def aws_access_key(self) -> str | None:
        """The id of the key that was given."""
        return self._argument("aws_access_key")

    @property
    def aws_secret_key(self) -> str | None:
        """The secret of the key that was given."""
        return self._argument("aws_secret_key")

    @property
    def aws_session_token(self) -> str | None:
        """The token of the session that was given."""
        return self._argument("aws_session_token")

    @property
    def aws_profile(self) -> str | None:
        """The profile that was given."""
        return self._argument("aws_profile")

    def _argument(self, name: str) -> str | None:
        found: str | None = _plain(self._options.arguments.get(name))
        return found


def _plain(value: Any) -> Any:
    return reveal(value) if isinstance(value, Secret) else value
