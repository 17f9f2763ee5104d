"""Which API a runner of tools speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attropic_api._runtime.values import Decoder


class Plain:
    """A runner of ``client.messages``."""

    @staticmethod
    def _decoder() -> Decoder:
        from attropic_api.models import Message

        return Message.from_dict


class Beta:
    """A runner of ``client.beta.messages``."""

    @staticmethod
    def _decoder() -> Decoder:
        from attropic_api.models import BetaMessage

        return BetaMessage.from_dict
