# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`types.messages`: types under the names that users know, loaded when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ...models import DeletedMessageBatch as DeletedMessageBatch
    from ...models import MessageBatch as MessageBatch
    from ...models import MessageBatchCanceledResult as MessageBatchCanceledResult
    from ...models import MessageBatchErroredResult as MessageBatchErroredResult
    from ...models import MessageBatchExpiredResult as MessageBatchExpiredResult
    from ...models import MessageBatchIndividualResponse as MessageBatchIndividualResponse
    from ...models import MessageBatchRequestCounts as MessageBatchRequestCounts
    from ...models import MessageBatchResult as MessageBatchResult
    from ...models import MessageBatchSucceededResult as MessageBatchSucceededResult
    from ...params import MessageBatchCreateParams as BatchCreateParams
    from ...params import MessagesBatchesListArguments as BatchListParams
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "BatchCreateParams": "...params:MessageBatchCreateParams",
            "BatchListParams": "...params:MessagesBatchesListArguments",
            "DeletedMessageBatch": "...models",
            "MessageBatch": "...models",
            "MessageBatchCanceledResult": "...models",
            "MessageBatchErroredResult": "...models",
            "MessageBatchExpiredResult": "...models",
            "MessageBatchIndividualResponse": "...models",
            "MessageBatchRequestCounts": "...models",
            "MessageBatchResult": "...models",
            "MessageBatchSucceededResult": "...models",
        },
    )

__all__ = [
    "BatchCreateParams",
    "BatchListParams",
    "DeletedMessageBatch",
    "MessageBatch",
    "MessageBatchCanceledResult",
    "MessageBatchErroredResult",
    "MessageBatchExpiredResult",
    "MessageBatchIndividualResponse",
    "MessageBatchRequestCounts",
    "MessageBatchResult",
    "MessageBatchSucceededResult",
]
