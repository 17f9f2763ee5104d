"""`client.beta.webhooks`: notifications that the API sends. Nothing here makes a request."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attropic_api._runtime.resource import AsyncResource, Resource

from ..._errors import CredentialsError

if TYPE_CHECKING:
    from attropic_api.types.beta import UnwrapWebhookEvent


def _parsed(payload: str | bytes) -> UnwrapWebhookEvent:
    from attropic_api.types.beta import UnwrapWebhookEvent

    return UnwrapWebhookEvent.model_validate_json(payload)


def _checked(client: Any, payload: str | bytes, headers: Mapping[str, str], key: str | bytes | None) -> None:
    from ..._core.webhook import check

    key = client.webhook_key if key is None else key
    if key is None:
        raise CredentialsError(
            "No key to check the notification with: give `key`, or `webhook_key` or the environment variable "
            "ANTHROPIC_WEBHOOK_SIGNING_KEY to the client."
        )
    check(payload, headers, key, time.time())


class Webhooks(Resource):
    """`client.beta.webhooks`."""

    def unwrap(
        self, payload: str | bytes, *, headers: Mapping[str, str], key: str | bytes | None = None
    ) -> UnwrapWebhookEvent:
        """Read a notification, when it is genuine.

        Args:
            payload: The body of the request, exactly as it came.
            headers: The headers of the request.
            key: The signing key. Default: that of the client.

        Raises:
            APIWebhookValidationError: It was not signed with the key, or is more than 5 minutes old.
            CredentialsError: There is no key, or it is none.
            ValidationError: It is no notification.
        """
        _checked(self._client, payload, headers, key)
        return _parsed(payload)

    def parse_unverified(self, payload: str | bytes) -> UnwrapWebhookEvent:
        """Read a notification whoever sent it.

        Raises:
            ValidationError: It is no notification.
        """
        return _parsed(payload)


class AsyncWebhooks(AsyncResource):
    """`client.beta.webhooks` of an async client. Nothing has to be awaited."""

    def unwrap(
        self, payload: str | bytes, *, headers: Mapping[str, str], key: str | bytes | None = None
    ) -> UnwrapWebhookEvent:
        """Read a notification, when it is genuine.

        Args:
            payload: The body of the request, exactly as it came.
            headers: The headers of the request.
            key: The signing key. Default: that of the client.

        Raises:
            APIWebhookValidationError: It was not signed with the key, or is more than 5 minutes old.
            CredentialsError: There is no key, or it is none.
            ValidationError: It is no notification.
        """
        _checked(self._client, payload, headers, key)
        return _parsed(payload)

    def parse_unverified(self, payload: str | bytes) -> UnwrapWebhookEvent:
        """Read a notification whoever sent it.

        Raises:
            ValidationError: It is no notification.
        """
        return _parsed(payload)
