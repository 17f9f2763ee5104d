"""What a platform does not offer, said before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._errors import ConfigurationError

if TYPE_CHECKING:
    from ._platform import Platform


class NotOfferedError(ConfigurationError):
    """The platform of this client does not offer what was called. Nothing was sent.

    Attributes:
        operation: What was called, for example ``messages.batches.create``.
        platform: The platform, for example ``Amazon Bedrock``.
    """

    def __init__(self, operation: str, platform: str, reason: str = "") -> None:
        super().__init__(operation, platform, reason)
        self.operation = operation
        self.platform = platform
        self.reason = reason

    def __str__(self) -> str:
        why = f" {self.reason}" if self.reason else ""
        return f"`{self.operation}` is not offered by {self.platform}.{why} A client of the API has it: Anthropic()."


def check_offered(platform: Platform, operation: str) -> None:
    """See that a platform offers an operation. Calls by path (``client.post``) are the caller's own business.

    Raises:
        NotOfferedError: It does not.
    """
    name = operation.removeprefix("beta.")
    if name in platform.operations or operation.startswith("client."):
        return
    groups = [name.rsplit(".", number)[0] for number in range(name.count(".") + 1)]
    reason = next((platform.reasons[group] for group in groups if group in platform.reasons), "")
    raise NotOfferedError(operation, platform.name, reason)
