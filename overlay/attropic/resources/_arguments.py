"""Keyword arguments that the description does not know: for type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import NotRequired, TypedDict

    from attropic_api._runtime.omit import NotGiven, Omit
    from attropic_api._runtime.request import Body, Headers, Query, Timeout
    from attropic_api.params import BetaMessagesCreateArguments, MessagesCreateArguments

    from .._core.resume import ResumePolicy

    class CallArguments(TypedDict, total=False):
        """What every call takes."""

        extra_headers: Headers | None
        extra_query: Query | None
        extra_body: Body | None
        timeout: Timeout | NotGiven
        max_retries: int | NotGiven

    class StreamSettings(TypedDict, total=False):
        """What a stream takes beside the arguments of its call."""

        idle_timeout: float | NotGiven | None
        silence_timeout: float | NotGiven | None
        resume: ResumePolicy | None

    class StreamArguments(CallArguments, StreamSettings, total=False):
        """What every stream takes."""

    class MessageStreamArguments(StreamArguments, MessagesCreateArguments):
        """The keyword arguments of `client.messages.stream`."""

        betas: NotRequired[Sequence[str] | Omit]

    class BetaMessageStreamArguments(StreamArguments, BetaMessagesCreateArguments):
        """The keyword arguments of `client.beta.messages.stream`."""
