"""Memory stores."""

from __future__ import annotations

from typing import ClassVar

from ._resource import Resource


class MemoryStores(Resource):
    """Memory stores. An archived one cannot be written to."""

    prefix: ClassVar[str] = "memstore"
