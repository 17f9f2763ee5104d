"""The variables of the environment that change what a client does."""

from __future__ import annotations

import os

_BEGINNINGS = ("ANTHROPIC_", "ATTROPIC_", "SSL_CERT_", "REQUESTS_CA_")


def foreign() -> list[str]:
    """Those that are set."""
    return [name for name in os.environ if name.upper().startswith(_BEGINNINGS) or name.upper().endswith("_PROXY")]
