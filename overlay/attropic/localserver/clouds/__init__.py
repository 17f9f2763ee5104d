"""The same API in the shapes of Amazon Bedrock and Google Vertex AI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import _bedrock, _vertex
from ._cloud import CloudExchange

if TYPE_CHECKING:
    from .._api import Api, Pending
    from .._wire import Request


def open_cloud(api: Api, head: Request, number: int) -> Pending | None:
    """Begin with a request in the shape of a cloud; None for any other one."""
    cloud = _bedrock.route(api, head) or _vertex.route(api, head)
    return None if cloud is None else CloudExchange(api, head, number, cloud)
