"""What every request of a checker is sent with."""

from __future__ import annotations

from typing import Final

KEY: Final = "key-of-this-test"
SENT: Final = {"x-api-key": KEY, "anthropic-version": "2023-06-01"}
#: The query of the beta API.
BETA: Final = "beta=true"
