"""Environments."""

from __future__ import annotations

from typing import ClassVar

from ._resource import Resource


class Environments(Resource):
    """Environments."""

    prefix: ClassVar[str] = "env"
