"""Notifications: who sent them, and what they say."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from base64 import b64encode
from typing import Any

import pytest

import attropic
from attropic import APIWebhookValidationError
from attropic.types.beta import UnwrapWebhookEvent
from attropic_api import ValidationError

from .calls import CLIENTS, KEY

SECRET = b"a secret of some bytes"
SIGNING_KEY = "whsec_" + b64encode(SECRET).decode()
EVENT = {
    "type": "event",
    "id": "whe_1",
    "created_at": "2026-01-02T03:04:05Z",
    "data": {"type": "session.idled", "id": "sesn_1", "organization_id": "org_1", "workspace_id": "wrkspc_1"},
}
PAYLOAD = json.dumps(EVENT)


def signed(payload: str = PAYLOAD, *, secret: bytes = SECRET, age: float = 0, number: str = "msg_1") -> dict[str, str]:
    """The headers of a notification, by the standard."""
    moment = str(int(time.time() - age))
    content = f"{number}.{moment}.{payload}".encode()
    signature = b64encode(hmac.new(secret, content, hashlib.sha256).digest()).decode()
    return {"webhook-id": number, "webhook-timestamp": moment, "webhook-signature": f"v1,{signature}"}


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    ("of_client", "of_call"),
    [(SIGNING_KEY, None), ("whsec_b3RoZXI=", SIGNING_KEY), (None, SECRET), (None, SIGNING_KEY.removeprefix("whsec_"))],
)
def test_a_signed_notification_is_read(of_client: Any, of_call: Any, kind: Any) -> None:
    """The key of the call goes before that of the client; it is text with or without its mark, or bytes."""
    client = kind(api_key=KEY, webhook_key=of_client)
    found = client.beta.webhooks.unwrap(PAYLOAD, headers=signed(), key=of_call)
    assert isinstance(found, UnwrapWebhookEvent)
    assert found.to_dict() == EVENT
    assert client.beta.webhooks.unwrap(PAYLOAD.encode(), headers=signed(), key=of_call) == found


def test_headers_are_matched_as_http_does() -> None:
    """Names are matched without regard to case, and one of several signatures is enough, whatever their version."""
    headers = {name.title(): value for name, value in signed().items()}
    headers["Webhook-Signature"] = f"v2,x v1,AAAA {headers['Webhook-Signature']}"
    client = attropic.Anthropic(api_key=KEY, webhook_key=SIGNING_KEY)
    assert client.beta.webhooks.unwrap(PAYLOAD, headers=headers).id == "whe_1"


@pytest.mark.parametrize(
    ("how", "changes", "payload", "said"),
    [
        ({"secret": b"other"}, {}, PAYLOAD, "not signed with this key"),
        ({}, {}, PAYLOAD + " ", "not signed with this key"),
        ({}, {"webhook-id": "msg_2"}, PAYLOAD, "not signed with this key"),
        ({}, {"webhook-signature": "v2,AAAA"}, PAYLOAD, "not signed with this key"),
        ({}, {"webhook-signature": "v1,é"}, PAYLOAD, "not signed with this key"),
        ({"age": 301}, {}, PAYLOAD, r"3\d\d s old; at most 300 s"),
        ({"age": -400}, {}, PAYLOAD, "ahead of this clock"),
        ({}, {"webhook-timestamp": "now"}, PAYLOAD, "no number of seconds"),
        ({}, {"webhook-timestamp": "", "webhook-signature": ""}, PAYLOAD, "no webhook-signature"),
    ],
)
def test_a_notification_of_somebody_else_is_refused(how: Any, changes: Any, payload: str, said: str) -> None:
    """A wrong key, a changed body, id or moment, an old one and one without signature are errors that say which."""
    client = attropic.Anthropic(api_key=KEY, webhook_key=SIGNING_KEY)
    with pytest.raises(APIWebhookValidationError, match=said) as caught:
        client.beta.webhooks.unwrap(payload, headers={**signed(**how), **changes})
    assert SIGNING_KEY[6:] not in str(caught.value)


def test_a_key_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a key the error says where one is looked for; the environment is one of the places."""
    monkeypatch.delenv("ANTHROPIC_WEBHOOK_SIGNING_KEY", raising=False)
    with pytest.raises(ValueError, match="ANTHROPIC_WEBHOOK_SIGNING_KEY"):
        attropic.Anthropic(api_key=KEY).beta.webhooks.unwrap(PAYLOAD, headers=signed())
    with pytest.raises(ValueError, match="base64"):
        attropic.Anthropic(api_key=KEY, webhook_key="whsec_a").beta.webhooks.unwrap(PAYLOAD, headers=signed())
    monkeypatch.setenv("ANTHROPIC_WEBHOOK_SIGNING_KEY", SIGNING_KEY)
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
    client = attropic.Anthropic(api_key=KEY)
    assert client.webhook_key == SIGNING_KEY
    assert client.beta.webhooks.unwrap(PAYLOAD, headers=signed()).id == "whe_1"
    assert attropic.Anthropic.from_env().webhook_key == SIGNING_KEY


def test_the_key_shows_itself_nowhere() -> None:
    """No repr of a client, its options or its settings holds the signing key; a copy keeps it."""
    client = attropic.Anthropic(api_key=KEY, webhook_key=SIGNING_KEY)
    config = attropic.ClientConfig(api_key=KEY, webhook_key=SIGNING_KEY)
    for shown in (repr(client), repr(client._options), repr(client._options.arguments), repr(config)):
        assert SIGNING_KEY not in shown
    assert client.copy(max_retries=1).webhook_key == attropic.Anthropic.with_config(config).webhook_key == SIGNING_KEY


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_notification_may_be_read_unchecked(kind: Any) -> None:
    """``parse_unverified`` reads what somebody else has checked; what is no notification is an error."""
    client = kind(api_key=KEY)
    assert client.beta.webhooks.parse_unverified(PAYLOAD).to_dict() == EVENT
    with pytest.raises(ValidationError):
        client.beta.webhooks.parse_unverified("{}")
