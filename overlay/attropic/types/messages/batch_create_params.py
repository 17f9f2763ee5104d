"""The arguments of `messages.batches.create`, where the official package has them."""

from __future__ import annotations

from typing import TypeAlias

from attropic_api.params import MessageBatchCreateParams, MessageBatchIndividualRequestParams

BatchCreateParams: TypeAlias = MessageBatchCreateParams
Request: TypeAlias = MessageBatchIndividualRequestParams

__all__ = ["BatchCreateParams", "Request"]
