"""What clients of all platforms are, whatever their colour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attropic_api._runtime.resource import AsyncResource, Resource

from .._base import ClientBase
from .._errors import ConfigurationError

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._config import ClientConfig
    from ._platform import Platform


class CloudClient(ClientBase):
    """A client whose platform is made from arguments of its own.

    Attributes:
        _own: The names of those arguments: a copy with one of them has another platform.
    """

    _own: ClassVar[frozenset[str]] = frozenset()

    def _begin(self, **arguments: Any) -> None:
        """Take the arguments of the client: what ``__init__`` of a cloud client does in place of that of its base."""
        root: Any = AsyncResource if self._coloured else Resource
        root.__init__(self, self)
        self._set(**arguments)

    def _new_platform(self, arguments: Mapping[str, Any]) -> Platform:
        """The platform that the arguments say. Nothing is read from the network.

        Raises:
            ConfigurationError: Region or project are missing; the message names the argument and the variables.
        """
        raise NotImplementedError

    def _platform_of(self, arguments: Mapping[str, Any], changed: Mapping[str, Any] | None = None) -> Platform | None:
        platform: Platform | None = self._options.platform if changed is not None else None
        if platform is not None and not self._own & set(changed or ()):
            return platform
        return self._new_platform(arguments)

    @classmethod
    def from_env(cls) -> Self:
        """A client from the environment alone, with the variables of its platform.

        Raises:
            ConfigurationError: A variable is missing, or holds what cannot be used.
        """
        return cls()

    @classmethod
    def with_config(cls, config: ClientConfig) -> Self:
        """A client with these settings; those of the API itself, credentials and address, cannot be among them.

        Raises:
            ConfigurationError: One is.
        """
        arguments = config.arguments()
        for name in ("api_key", "auth_token", "base_url", "api_version"):
            if arguments.pop(name) is not None:
                raise ConfigurationError(f"`{name}` of a ClientConfig is for the API itself, not for {cls.__name__}.")
        return cls(**arguments)
