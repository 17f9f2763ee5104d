# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""The resources of the API, as attributes of a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .beta import AsyncBeta, Beta
    from .completions import AsyncCompletions, Completions
    from .messages import AsyncMessages, Messages
    from .models import AsyncModels, Models


class Root(Resource):
    """Every resource; a subclass offers `call`."""

    @cached_property
    def messages(self) -> Messages:
        """`client.messages`"""
        from .messages import Messages

        return Messages(self._client)

    @cached_property
    def completions(self) -> Completions:
        """`client.completions`"""
        from .completions import Completions

        return Completions(self._client)

    @cached_property
    def models(self) -> Models:
        """`client.models`"""
        from .models import Models

        return Models(self._client)

    @cached_property
    def beta(self) -> Beta:
        """`client.beta`"""
        from .beta import Beta

        return Beta(self._client)


class AsyncRoot(AsyncResource):
    """Every resource of an async client; a subclass offers `call`."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """`client.messages`"""
        from .messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """`client.completions`"""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._client)

    @cached_property
    def models(self) -> AsyncModels:
        """`client.models`"""
        from .models import AsyncModels

        return AsyncModels(self._client)

    @cached_property
    def beta(self) -> AsyncBeta:
        """`client.beta`"""
        from .beta import AsyncBeta

        return AsyncBeta(self._client)
