# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""The clients of this package alone."""

from ._runtime.client import AsyncClient as AsyncClient
from ._runtime.client import Client as Client
from ._runtime.client import Response as Response

__all__ = ["AsyncClient", "Client", "Response"]
