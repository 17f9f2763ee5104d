"""Notifications of the API: checked by their signature, and typed."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time

from attropic import Anthropic, APIWebhookValidationError

SECRET = b"the bytes of a key"
KEY = "whsec_" + base64.b64encode(SECRET).decode()  # in a service: ANTHROPIC_WEBHOOK_SIGNING_KEY


def notification() -> tuple[str, dict[str, str]]:
    """Body and headers as the API sends them; only here for the example."""
    data = {"type": "session.idled", "id": "sesn_1", "organization_id": "org_1", "workspace_id": "wrkspc_1"}
    body = json.dumps({"type": "event", "id": "whe_1", "created_at": "2026-01-02T03:04:05Z", "data": data})
    moment = str(int(time.time()))
    mac = hmac.new(SECRET, f"msg_1.{moment}.{body}".encode(), hashlib.sha256).digest()
    signature = "v1," + base64.b64encode(mac).decode()
    return body, {"webhook-id": "msg_1", "webhook-timestamp": moment, "webhook-signature": signature}


with Anthropic(webhook_key=KEY) as client:
    body, headers = notification()
    event = client.beta.webhooks.unwrap(body, headers=headers)
    if event.data.type == "session.idled":
        print(f"session {event.data.id} is idle, told at {event.created_at:%H:%M}")

    try:
        client.beta.webhooks.unwrap(body.replace("sesn_1", "sesn_2"), headers=headers)
    except APIWebhookValidationError as error:
        print("refused:", error)
