"""The arguments of `beta.messages.batches.create`, where the official package has them."""

from __future__ import annotations

from typing import TypeAlias

from attropic_api.params import BetaMessageBatchCreateParams, BetaMessageBatchIndividualRequestParams

BatchCreateParams: TypeAlias = BetaMessageBatchCreateParams
Request: TypeAlias = BetaMessageBatchIndividualRequestParams

__all__ = ["BatchCreateParams", "Request"]
