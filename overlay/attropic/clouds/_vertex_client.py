"""What the clients of Vertex AI are, whatever their colour: where, who, and which project."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

from attropic_api._runtime.omit import NotGiven, not_given
from attropic_api._runtime.secret import conceal

from .._errors import ConfigurationError
from ._client import CloudClient
from ._google_credentials import GivenToken, GoogleCredentials
from ._vertex import PROJECT_VARIABLES, REGION_VARIABLE, Vertex

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from .._base import CopyArguments
    from ._arguments import VertexCopyArguments
    from ._platform import Platform


class VertexClient(CloudClient):
    """Region, project and access tokens of a client of Vertex AI."""

    _own: ClassVar[frozenset[str]] = frozenset(
        {"access_token", "api_version", "base_url", "credentials", "project_id", "region"}
    )

    def copy(  # pyright: ignore[reportIncompatibleMethodOverride]  # more keys, none required
        self, **changes: Unpack[VertexCopyArguments]
    ) -> Self:
        """A client with other settings that shares the connections of this one, unless the network changes.

        Takes the arguments of the client. ``default_headers`` and ``default_query`` are added to those of this
        client; ``set_default_headers`` and ``set_default_query`` replace them.

        Raises:
            ConfigurationError: An argument is unknown or cannot be used; the message names it.
        """
        return super().copy(**cast("CopyArguments", changes))

    with_options = copy

    @property
    def _vertex(self) -> Vertex:
        platform = self._options.platform
        assert isinstance(platform, Vertex)
        return platform

    @property
    def region(self) -> str:
        """The region. May be set."""
        return self._vertex.region

    @region.setter
    def region(self, value: str) -> None:
        self._change(region=value)

    @property
    def project_id(self) -> str | None:
        """The project; that of the credentials is known once a token was asked for. May be set."""
        return self._vertex.project

    @project_id.setter
    def project_id(self, value: str | None) -> None:
        self._change(project_id=value)

    @property
    def access_token(self) -> Any:
        """The access token that was given, the function that gives it, or None."""
        tokens = self._vertex.tokens
        return tokens.given if isinstance(tokens, GivenToken) else None

    @property
    def credentials(self) -> Any:
        """The credentials object of google-auth, once there is one."""
        tokens = self._vertex.tokens
        return tokens.credentials if isinstance(tokens, GoogleCredentials) else None

    def _new_platform(self, arguments: Mapping[str, Any]) -> Platform:
        return self._made(arguments, _tokens(arguments))

    def _platform_of(self, arguments: Mapping[str, Any], changed: Mapping[str, Any] | None = None) -> Platform | None:
        if changed is None or {"access_token", "credentials"} & set(changed):
            return super()._platform_of(arguments, changed)
        return self._made(arguments, self._vertex.tokens)  # a copy shares the tokens

    def _made(self, arguments: Mapping[str, Any], tokens: GivenToken | GoogleCredentials) -> Vertex:
        return Vertex(
            _region(arguments.get("region", not_given)),
            _project(arguments.get("project_id", not_given)),
            tokens,
            arguments.get("base_url") or os.environ.get("ANTHROPIC_VERTEX_BASE_URL") or None,
            arguments.get("api_version"),
        )


def _region(given: Any) -> str:
    """The region of the argument, else of the environment."""
    found = os.environ.get(REGION_VARIABLE) if given is None or isinstance(given, NotGiven) else given
    if found is None:
        raise ConfigurationError(
            f"No region was given. Give the argument `region`, or set {REGION_VARIABLE}: `global`, `us`, `eu`, or a "
            "place as `europe-west1`."
        )
    return found


def _project(given: Any) -> str | None:
    """The project of the argument, else of the environment, else None; an empty variable is none."""
    if given is not None and not isinstance(given, NotGiven):
        return given  # type: ignore[no-any-return]
    return next((found for name in PROJECT_VARIABLES if (found := os.environ.get(name))), None)


def _tokens(arguments: Mapping[str, Any]) -> GivenToken | GoogleCredentials:
    token = conceal(arguments.get("access_token"))
    return GoogleCredentials(arguments.get("credentials")) if token is None else GivenToken(token)
