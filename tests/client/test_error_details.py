"""What an error says of its cause, by the names of the official package."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from attropic._errors import status_error

BODY = b'{"type":"error","error":{"type":"billing_error","message":"No.","details":{"error_code":"held","until":3}}}'


def test_an_error_tells_its_cause() -> None:
    """Message, code and details are read from the body, the workspace from the headers."""
    answer = SimpleNamespace(status_code=402, headers={"anthropic-workspace-id": "wrkspc_1"}, request=None)

    error = status_error(402, BODY, response=answer)

    assert (error.api_message, error.error_code, error.workspace_id) == ("No.", "held", "wrkspc_1")
    assert error.details is not None
    assert (error.details.until, error.details.raw) == (3, {"error_code": "held", "until": 3})


@pytest.mark.parametrize("body", [b"", b"gone", b"[]", b'{"error": "x"}', b'{"error": {"details": 1, "message": 2}}'])
def test_a_body_of_another_shape_tells_none(body: bytes) -> None:
    """A body that is no error object, from a gateway for example, gives None for each."""
    error = status_error(502, body, response=SimpleNamespace(status_code=502, headers={}, request=None))

    assert (error.api_message, error.error_code, error.details, error.workspace_id) == (None, None, None, None)
