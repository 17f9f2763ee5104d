# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Which model arrives with which webhook."""

WEBHOOKS: dict[str, str] = {
    "session.created": "UnwrapWebhookEvent",
    "session.pending": "UnwrapWebhookEvent",
    "session.running": "UnwrapWebhookEvent",
    "session.idled": "UnwrapWebhookEvent",
    "session.requires_action": "UnwrapWebhookEvent",
    "session.archived": "UnwrapWebhookEvent",
    "session.deleted": "UnwrapWebhookEvent",
    "session.status_rescheduled": "UnwrapWebhookEvent",
    "session.status_run_started": "UnwrapWebhookEvent",
    "session.status_idled": "UnwrapWebhookEvent",
    "session.status_terminated": "UnwrapWebhookEvent",
    "session.thread_created": "UnwrapWebhookEvent",
    "session.thread_idled": "UnwrapWebhookEvent",
    "session.thread_terminated": "UnwrapWebhookEvent",
    "session.outcome_evaluation_ended": "UnwrapWebhookEvent",
    "vault.created": "UnwrapWebhookEvent",
    "vault.archived": "UnwrapWebhookEvent",
    "vault.deleted": "UnwrapWebhookEvent",
    "vault_credential.created": "UnwrapWebhookEvent",
    "vault_credential.archived": "UnwrapWebhookEvent",
    "vault_credential.deleted": "UnwrapWebhookEvent",
    "vault_credential.refresh_failed": "UnwrapWebhookEvent",
}
