# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_webhook_session_archived_event_data import BetaWebhookSessionArchivedEventData
    from .beta_webhook_session_created_event_data import BetaWebhookSessionCreatedEventData
    from .beta_webhook_session_deleted_event_data import BetaWebhookSessionDeletedEventData
    from .beta_webhook_session_idled_event_data import BetaWebhookSessionIdledEventData
    from .beta_webhook_session_outcome_evaluation_ended_event_data import (
        BetaWebhookSessionOutcomeEvaluationEndedEventData,
    )
    from .beta_webhook_session_pending_event_data import BetaWebhookSessionPendingEventData
    from .beta_webhook_session_requires_action_event_data import BetaWebhookSessionRequiresActionEventData
    from .beta_webhook_session_running_event_data import BetaWebhookSessionRunningEventData
    from .beta_webhook_session_status_idled_event_data import BetaWebhookSessionStatusIdledEventData
    from .beta_webhook_session_status_rescheduled_event_data import (
        BetaWebhookSessionStatusRescheduledEventData,
    )
    from .beta_webhook_session_status_run_started_event_data import (
        BetaWebhookSessionStatusRunStartedEventData,
    )
    from .beta_webhook_session_status_terminated_event_data import BetaWebhookSessionStatusTerminatedEventData
    from .beta_webhook_session_thread_created_event_data import BetaWebhookSessionThreadCreatedEventData
    from .beta_webhook_session_thread_idled_event_data import BetaWebhookSessionThreadIdledEventData
    from .beta_webhook_session_thread_terminated_event_data import BetaWebhookSessionThreadTerminatedEventData
    from .beta_webhook_vault_archived_event_data import BetaWebhookVaultArchivedEventData
    from .beta_webhook_vault_created_event_data import BetaWebhookVaultCreatedEventData
    from .beta_webhook_vault_credential_archived_event_data import BetaWebhookVaultCredentialArchivedEventData
    from .beta_webhook_vault_credential_created_event_data import BetaWebhookVaultCredentialCreatedEventData
    from .beta_webhook_vault_credential_deleted_event_data import BetaWebhookVaultCredentialDeletedEventData
    from .beta_webhook_vault_credential_refresh_failed_event_data import (
        BetaWebhookVaultCredentialRefreshFailedEventData,
    )
    from .beta_webhook_vault_deleted_event_data import BetaWebhookVaultDeletedEventData

    BetaWebhookEventData: TypeAlias = (
        BetaWebhookSessionCreatedEventData
        | BetaWebhookSessionPendingEventData
        | BetaWebhookSessionRunningEventData
        | BetaWebhookSessionIdledEventData
        | BetaWebhookSessionRequiresActionEventData
        | BetaWebhookSessionArchivedEventData
        | BetaWebhookSessionDeletedEventData
        | BetaWebhookSessionStatusRescheduledEventData
        | BetaWebhookSessionStatusRunStartedEventData
        | BetaWebhookSessionStatusIdledEventData
        | BetaWebhookSessionStatusTerminatedEventData
        | BetaWebhookSessionThreadCreatedEventData
        | BetaWebhookSessionThreadIdledEventData
        | BetaWebhookSessionThreadTerminatedEventData
        | BetaWebhookSessionOutcomeEvaluationEndedEventData
        | BetaWebhookVaultCreatedEventData
        | BetaWebhookVaultArchivedEventData
        | BetaWebhookVaultDeletedEventData
        | BetaWebhookVaultCredentialCreatedEventData
        | BetaWebhookVaultCredentialArchivedEventData
        | BetaWebhookVaultCredentialDeletedEventData
        | BetaWebhookVaultCredentialRefreshFailedEventData
        | UnknownVariant
    )
    """What a webhook notification is about, told apart by `type`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaWebhookEventData",
        "BetaWebhookSessionCreatedEventData | BetaWebhookSessionPendingEventData | BetaWebhookSessionRunningEventData | BetaWebhookSessionIdledEventData | BetaWebhookSessionRequiresActionEventData | BetaWebhookSessionArchivedEventData | BetaWebhookSessionDeletedEventData | BetaWebhookSessionStatusRescheduledEventData | BetaWebhookSessionStatusRunStartedEventData | BetaWebhookSessionStatusIdledEventData | BetaWebhookSessionStatusTerminatedEventData | BetaWebhookSessionThreadCreatedEventData | BetaWebhookSessionThreadIdledEventData | BetaWebhookSessionThreadTerminatedEventData | BetaWebhookSessionOutcomeEvaluationEndedEventData | BetaWebhookVaultCreatedEventData | BetaWebhookVaultArchivedEventData | BetaWebhookVaultDeletedEventData | BetaWebhookVaultCredentialCreatedEventData | BetaWebhookVaultCredentialArchivedEventData | BetaWebhookVaultCredentialDeletedEventData | BetaWebhookVaultCredentialRefreshFailedEventData | UnknownVariant",
        {
            "BetaWebhookSessionArchivedEventData": ".beta_webhook_session_archived_event_data",
            "BetaWebhookSessionCreatedEventData": ".beta_webhook_session_created_event_data",
            "BetaWebhookSessionDeletedEventData": ".beta_webhook_session_deleted_event_data",
            "BetaWebhookSessionIdledEventData": ".beta_webhook_session_idled_event_data",
            "BetaWebhookSessionOutcomeEvaluationEndedEventData": ".beta_webhook_session_outcome_evaluation_ended_event_data",
            "BetaWebhookSessionPendingEventData": ".beta_webhook_session_pending_event_data",
            "BetaWebhookSessionRequiresActionEventData": ".beta_webhook_session_requires_action_event_data",
            "BetaWebhookSessionRunningEventData": ".beta_webhook_session_running_event_data",
            "BetaWebhookSessionStatusIdledEventData": ".beta_webhook_session_status_idled_event_data",
            "BetaWebhookSessionStatusRescheduledEventData": ".beta_webhook_session_status_rescheduled_event_data",
            "BetaWebhookSessionStatusRunStartedEventData": ".beta_webhook_session_status_run_started_event_data",
            "BetaWebhookSessionStatusTerminatedEventData": ".beta_webhook_session_status_terminated_event_data",
            "BetaWebhookSessionThreadCreatedEventData": ".beta_webhook_session_thread_created_event_data",
            "BetaWebhookSessionThreadIdledEventData": ".beta_webhook_session_thread_idled_event_data",
            "BetaWebhookSessionThreadTerminatedEventData": ".beta_webhook_session_thread_terminated_event_data",
            "BetaWebhookVaultArchivedEventData": ".beta_webhook_vault_archived_event_data",
            "BetaWebhookVaultCreatedEventData": ".beta_webhook_vault_created_event_data",
            "BetaWebhookVaultCredentialArchivedEventData": ".beta_webhook_vault_credential_archived_event_data",
            "BetaWebhookVaultCredentialCreatedEventData": ".beta_webhook_vault_credential_created_event_data",
            "BetaWebhookVaultCredentialDeletedEventData": ".beta_webhook_vault_credential_deleted_event_data",
            "BetaWebhookVaultCredentialRefreshFailedEventData": ".beta_webhook_vault_credential_refresh_failed_event_data",
            "BetaWebhookVaultDeletedEventData": ".beta_webhook_vault_deleted_event_data",
        },
    )

_t_beta_webhook_session_created_event_data = _c.Ref(
    __name__, ".beta_webhook_session_created_event_data:BetaWebhookSessionCreatedEventData"
)
_t_beta_webhook_session_pending_event_data = _c.Ref(
    __name__, ".beta_webhook_session_pending_event_data:BetaWebhookSessionPendingEventData"
)
_t_beta_webhook_session_running_event_data = _c.Ref(
    __name__, ".beta_webhook_session_running_event_data:BetaWebhookSessionRunningEventData"
)
_t_beta_webhook_session_idled_event_data = _c.Ref(
    __name__, ".beta_webhook_session_idled_event_data:BetaWebhookSessionIdledEventData"
)
_t_beta_webhook_session_requires_action_event_data = _c.Ref(
    __name__, ".beta_webhook_session_requires_action_event_data:BetaWebhookSessionRequiresActionEventData"
)
_t_beta_webhook_session_archived_event_data = _c.Ref(
    __name__, ".beta_webhook_session_archived_event_data:BetaWebhookSessionArchivedEventData"
)
_t_beta_webhook_session_deleted_event_data = _c.Ref(
    __name__, ".beta_webhook_session_deleted_event_data:BetaWebhookSessionDeletedEventData"
)
_t_beta_webhook_session_status_rescheduled_event_data = _c.Ref(
    __name__,
    ".beta_webhook_session_status_rescheduled_event_data:BetaWebhookSessionStatusRescheduledEventData",
)
_t_beta_webhook_session_status_run_started_event_data = _c.Ref(
    __name__,
    ".beta_webhook_session_status_run_started_event_data:BetaWebhookSessionStatusRunStartedEventData",
)
_t_beta_webhook_session_status_idled_event_data = _c.Ref(
    __name__, ".beta_webhook_session_status_idled_event_data:BetaWebhookSessionStatusIdledEventData"
)
_t_beta_webhook_session_status_terminated_event_data = _c.Ref(
    __name__, ".beta_webhook_session_status_terminated_event_data:BetaWebhookSessionStatusTerminatedEventData"
)
_t_beta_webhook_session_thread_created_event_data = _c.Ref(
    __name__, ".beta_webhook_session_thread_created_event_data:BetaWebhookSessionThreadCreatedEventData"
)
_t_beta_webhook_session_thread_idled_event_data = _c.Ref(
    __name__, ".beta_webhook_session_thread_idled_event_data:BetaWebhookSessionThreadIdledEventData"
)
_t_beta_webhook_session_thread_terminated_event_data = _c.Ref(
    __name__, ".beta_webhook_session_thread_terminated_event_data:BetaWebhookSessionThreadTerminatedEventData"
)
_t_beta_webhook_session_outcome_evaluation_ended_event_data = _c.Ref(
    __name__,
    ".beta_webhook_session_outcome_evaluation_ended_event_data:BetaWebhookSessionOutcomeEvaluationEndedEventData",
)
_t_beta_webhook_vault_created_event_data = _c.Ref(
    __name__, ".beta_webhook_vault_created_event_data:BetaWebhookVaultCreatedEventData"
)
_t_beta_webhook_vault_archived_event_data = _c.Ref(
    __name__, ".beta_webhook_vault_archived_event_data:BetaWebhookVaultArchivedEventData"
)
_t_beta_webhook_vault_deleted_event_data = _c.Ref(
    __name__, ".beta_webhook_vault_deleted_event_data:BetaWebhookVaultDeletedEventData"
)
_t_beta_webhook_vault_credential_created_event_data = _c.Ref(
    __name__, ".beta_webhook_vault_credential_created_event_data:BetaWebhookVaultCredentialCreatedEventData"
)
_t_beta_webhook_vault_credential_archived_event_data = _c.Ref(
    __name__, ".beta_webhook_vault_credential_archived_event_data:BetaWebhookVaultCredentialArchivedEventData"
)
_t_beta_webhook_vault_credential_deleted_event_data = _c.Ref(
    __name__, ".beta_webhook_vault_credential_deleted_event_data:BetaWebhookVaultCredentialDeletedEventData"
)
_t_beta_webhook_vault_credential_refresh_failed_event_data = _c.Ref(
    __name__,
    ".beta_webhook_vault_credential_refresh_failed_event_data:BetaWebhookVaultCredentialRefreshFailedEventData",
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "session.created": _t_beta_webhook_session_created_event_data,
        "session.pending": _t_beta_webhook_session_pending_event_data,
        "session.running": _t_beta_webhook_session_running_event_data,
        "session.idled": _t_beta_webhook_session_idled_event_data,
        "session.requires_action": _t_beta_webhook_session_requires_action_event_data,
        "session.archived": _t_beta_webhook_session_archived_event_data,
        "session.deleted": _t_beta_webhook_session_deleted_event_data,
        "session.status_rescheduled": _t_beta_webhook_session_status_rescheduled_event_data,
        "session.status_run_started": _t_beta_webhook_session_status_run_started_event_data,
        "session.status_idled": _t_beta_webhook_session_status_idled_event_data,
        "session.status_terminated": _t_beta_webhook_session_status_terminated_event_data,
        "session.thread_created": _t_beta_webhook_session_thread_created_event_data,
        "session.thread_idled": _t_beta_webhook_session_thread_idled_event_data,
        "session.thread_terminated": _t_beta_webhook_session_thread_terminated_event_data,
        "session.outcome_evaluation_ended": _t_beta_webhook_session_outcome_evaluation_ended_event_data,
        "vault.created": _t_beta_webhook_vault_created_event_data,
        "vault.archived": _t_beta_webhook_vault_archived_event_data,
        "vault.deleted": _t_beta_webhook_vault_deleted_event_data,
        "vault_credential.created": _t_beta_webhook_vault_credential_created_event_data,
        "vault_credential.archived": _t_beta_webhook_vault_credential_archived_event_data,
        "vault_credential.deleted": _t_beta_webhook_vault_credential_deleted_event_data,
        "vault_credential.refresh_failed": _t_beta_webhook_vault_credential_refresh_failed_event_data,
    },
)
