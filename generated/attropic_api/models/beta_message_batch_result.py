# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_message_batch_succeeded_result import BetaMessageBatchSucceededResult
    from .message_batch_canceled_result import MessageBatchCanceledResult
    from .message_batch_errored_result import MessageBatchErroredResult
    from .message_batch_expired_result import MessageBatchExpiredResult

    BetaMessageBatchResult: TypeAlias = (
        BetaMessageBatchSucceededResult
        | MessageBatchErroredResult
        | MessageBatchCanceledResult
        | MessageBatchExpiredResult
        | UnknownVariant
    )
    """What became of the request: a message, an error, or that it was canceled or expired."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaMessageBatchResult",
        "BetaMessageBatchSucceededResult | MessageBatchErroredResult | MessageBatchCanceledResult | MessageBatchExpiredResult | UnknownVariant",
        {
            "BetaMessageBatchSucceededResult": ".beta_message_batch_succeeded_result",
            "MessageBatchCanceledResult": ".message_batch_canceled_result",
            "MessageBatchErroredResult": ".message_batch_errored_result",
            "MessageBatchExpiredResult": ".message_batch_expired_result",
        },
    )

_t_beta_message_batch_succeeded_result = _c.Ref(
    __name__, ".beta_message_batch_succeeded_result:BetaMessageBatchSucceededResult"
)
_t_message_batch_errored_result = _c.Ref(__name__, ".message_batch_errored_result:MessageBatchErroredResult")
_t_message_batch_canceled_result = _c.Ref(
    __name__, ".message_batch_canceled_result:MessageBatchCanceledResult"
)
_t_message_batch_expired_result = _c.Ref(__name__, ".message_batch_expired_result:MessageBatchExpiredResult")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "succeeded": _t_beta_message_batch_succeeded_result,
        "errored": _t_message_batch_errored_result,
        "canceled": _t_message_batch_canceled_result,
        "expired": _t_message_batch_expired_result,
    },
)
