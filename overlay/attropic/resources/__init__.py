"""Resources with behaviour beside what is generated. A file stands here exactly where something is added."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attropic_api import resources as api

if TYPE_CHECKING:
    from attropic_api._runtime.resource import AsyncCaller, Caller
    from attropic_api.resources.completions import AsyncCompletions as AsyncCompletions
    from attropic_api.resources.completions import Completions as Completions
    from attropic_api.resources.models import AsyncModels as AsyncModels
    from attropic_api.resources.models import Models as Models

    from .beta import AsyncBeta as AsyncBeta
    from .beta import AsyncFiles, Files
    from .beta import Beta as Beta
    from .messages import AsyncMessages as AsyncMessages
    from .messages import Messages as Messages
else:
    from attropic_api._runtime.lazy import table

    from .. import _official_paths

    _official_paths.install()
    __getattr__, __dir__ = table(
        __name__,
        globals(),
        {
            **dict.fromkeys(["AsyncBeta", "Beta"], ".beta"),
            **dict.fromkeys(["AsyncMessages", "Messages"], ".messages"),
            **dict.fromkeys(["AsyncCompletions", "Completions"], "attropic_api.resources.completions"),
            **dict.fromkeys(["AsyncModels", "Models"], "attropic_api.resources.models"),
        },
    )


class _StableFiles:
    """`client.files`, as long as the description has it among its betas only: what it has itself goes first."""

    _client: Caller

    @cached_property
    def files(self) -> Files:
        """`client.files`"""
        from .beta import Files

        return Files(self._client)


class _AsyncStableFiles:
    """`client.files` of an async client, as long as the description has it among its betas only."""

    _client: AsyncCaller

    @cached_property
    def files(self) -> AsyncFiles:
        """`client.files`"""
        from .beta import AsyncFiles

        return AsyncFiles(self._client)


class Root(api.Root, _StableFiles):
    """Every resource; a subclass offers `call`."""

    @cached_property
    def messages(self) -> Messages:
        """`client.messages`"""
        from .messages import Messages

        return Messages(self._client)

    @cached_property
    def beta(self) -> Beta:
        """`client.beta`"""
        from .beta import Beta

        return Beta(self._client)


class AsyncRoot(api.AsyncRoot, _AsyncStableFiles):
    """Every resource of an async client; a subclass offers `call`."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """`client.messages`"""
        from .messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def beta(self) -> AsyncBeta:
        """`client.beta`"""
        from .beta import AsyncBeta

        return AsyncBeta(self._client)
