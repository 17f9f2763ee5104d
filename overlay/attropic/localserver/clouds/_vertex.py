"""Google Vertex AI: rawPredict, streamRawPredict, and the count of tokens.

Source: https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/claude/use-claude
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from .. import _models
from .._wire import ApiError, Request, Response, dumps
from ._cloud import json_of, problem_of, translated

if TYPE_CHECKING:
    from .._api import Api

_PATH: Final = re.compile(
    r"/v1/(?P<name>projects/[^/]+/locations/[^/]+/publishers/anthropic/models/[^/:]+):(?P<verb>\w+)"
)
_COUNTS: Final = "count-tokens"
#: Errors that Google gives, not the API: status → what it is called.
_STATES: Final = {
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    405: "UNIMPLEMENTED",
    429: "RESOURCE_EXHAUSTED",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}


@dataclass(frozen=True)
class Vertex:
    """One call.

    Attributes:
        api: Who is asked.
        resource: The model with project, location and publisher, decoded.
        verb: What stands after the colon.
    """

    api: Api
    resource: str
    verb: str

    def first_party(self, request: Request) -> Request:
        """The request of the API that a whole request means.

        Raises:
            ApiError: It is refused before the API is asked.
        """
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not key.strip():
            raise ApiError(401, "Request is missing required authentication credential. Expected OAuth 2 access token.")
        if request.method != "POST" or self.verb not in ("rawPredict", "streamRawPredict"):
            raise ApiError(404, f"Method not found: {request.method} {self.resource}:{self.verb}")
        named = self.resource.rpartition("/")[2]
        counts = named == _COUNTS
        body, version = json_of(request, "vertex-2023-10-16", without=() if counts else ("model",))
        if counts and not isinstance(body.get("model"), str):
            raise ApiError(400, "model: Field required")
        name = _models.resolve(_plain(body["model"] if counts else named), self.api.settings)
        if name is None:
            raise ApiError(
                404,
                f"Publisher Model `{self.resource}` was not found or your project does not have access to it."
                + (f" The model is {body['model']!r}." if counts else ""),
            )
        body["model"] = name
        return translated(request, key.strip(), body, f"/v1/messages{'/count_tokens' * counts}", version)

    def shaped(self, response: Response) -> Response:
        """A response of the API as Vertex AI gives it; what a fault has made unreadable stays as it is."""
        state, problem = _STATES.get(response.status), problem_of(response) if response.status >= 400 else None
        if state is None or problem is None:
            return response
        error: dict[str, Any] = {"code": response.status, "message": problem[1], "status": state}
        return replace(response, body=dumps({"error": error}))


def route(api: Api, head: Request) -> Vertex | None:
    """The call that a path means here; None for any other path."""
    found = _PATH.fullmatch(head.path)
    return Vertex(api, unquote(found["name"]), found["verb"]) if found else None


def _plain(model: str) -> str:
    """`claude-NAME@20250514` → `claude-NAME-20250514`; a model without a date may be `@default`."""
    name, _, day = model.partition("@")
    return f"{name}-{day}" if day.isdecimal() else name
