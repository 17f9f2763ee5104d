# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`types.beta.messages`: types under the names that users know, loaded when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ....models import BetaDeletedMessageBatch as BetaDeletedMessageBatch
    from ....models import BetaMessageBatch as BetaMessageBatch
    from ....models import BetaMessageBatchCanceledResult as BetaMessageBatchCanceledResult
    from ....models import BetaMessageBatchErroredResult as BetaMessageBatchErroredResult
    from ....models import BetaMessageBatchExpiredResult as BetaMessageBatchExpiredResult
    from ....models import BetaMessageBatchIndividualResponse as BetaMessageBatchIndividualResponse
    from ....models import BetaMessageBatchRequestCounts as BetaMessageBatchRequestCounts
    from ....models import BetaMessageBatchResult as BetaMessageBatchResult
    from ....models import BetaMessageBatchSucceededResult as BetaMessageBatchSucceededResult
    from ....params import BetaMessageBatchCreateParams as BatchCreateParams
    from ....params import BetaMessagesBatchesCancelArguments as BatchCancelParams
    from ....params import BetaMessagesBatchesDeleteArguments as BatchDeleteParams
    from ....params import BetaMessagesBatchesListArguments as BatchListParams
    from ....params import BetaMessagesBatchesResultsArguments as BatchResultsParams
    from ....params import BetaMessagesBatchesRetrieveArguments as BatchRetrieveParams
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "BatchCancelParams": "....params:BetaMessagesBatchesCancelArguments",
            "BatchCreateParams": "....params:BetaMessageBatchCreateParams",
            "BatchDeleteParams": "....params:BetaMessagesBatchesDeleteArguments",
            "BatchListParams": "....params:BetaMessagesBatchesListArguments",
            "BatchResultsParams": "....params:BetaMessagesBatchesResultsArguments",
            "BatchRetrieveParams": "....params:BetaMessagesBatchesRetrieveArguments",
            "BetaDeletedMessageBatch": "....models",
            "BetaMessageBatch": "....models",
            "BetaMessageBatchCanceledResult": "....models",
            "BetaMessageBatchErroredResult": "....models",
            "BetaMessageBatchExpiredResult": "....models",
            "BetaMessageBatchIndividualResponse": "....models",
            "BetaMessageBatchRequestCounts": "....models",
            "BetaMessageBatchResult": "....models",
            "BetaMessageBatchSucceededResult": "....models",
        },
    )

__all__ = [
    "BatchCancelParams",
    "BatchCreateParams",
    "BatchDeleteParams",
    "BatchListParams",
    "BatchResultsParams",
    "BatchRetrieveParams",
    "BetaDeletedMessageBatch",
    "BetaMessageBatch",
    "BetaMessageBatchCanceledResult",
    "BetaMessageBatchErroredResult",
    "BetaMessageBatchExpiredResult",
    "BetaMessageBatchIndividualResponse",
    "BetaMessageBatchRequestCounts",
    "BetaMessageBatchResult",
    "BetaMessageBatchSucceededResult",
]
