"""Amazon Bedrock: InvokeModel, InvokeModelWithResponseStream and CountTokens.

Source: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Operations_Amazon_Bedrock_Runtime.html
"""

from __future__ import annotations

import json
import re
from base64 import b64decode
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from .. import _models
from .._asgi import pieces
from .._json import read_json
from .._wire import ApiError, Request, Response, dumps
from . import _sigv4
from ._cloud import json_of, problem_of, translated
from ._frames import MEDIA_TYPE, frames

if TYPE_CHECKING:
    from .._api import Api

_PATH: Final = re.compile(r"/model/(?P<model>.+)/(?P<action>[^/]+)")
_ACTIONS: Final = ("invoke", "invoke-with-response-stream", "count-tokens")
#: Where it runs, and which revision it is: `us.anthropic.NAME-v1:0`.
_MODEL: Final = re.compile(r"(?:[a-z-]+\.)?anthropic\.(?P<name>.+?)(?:-v\d+(?::\d+(?::\w+)?)?)?")
#: Status of the API → status and type of the error here.
_ERRORS: Final[dict[int, tuple[int, str]]] = {
    400: (400, "ValidationException"),
    401: (403, "UnrecognizedClientException"),
    403: (403, "AccessDeniedException"),
    404: (404, "ResourceNotFoundException"),
    413: (413, "RequestEntityTooLargeException"),
    429: (429, "ThrottlingException"),
    500: (500, "InternalServerException"),
    503: (503, "ServiceUnavailableException"),
    504: (408, "ModelTimeoutException"),
    529: (503, "ServiceUnavailableException"),
}
_UUID: Final = "00000000-0000-4000-8000-"


@dataclass(frozen=True)
class Bedrock:
    """One call.

    Attributes:
        api: Who is asked.
        model: As the path names it, decoded.
        action: The last part of the path.
    """

    api: Api
    model: str
    action: str

    def first_party(self, request: Request) -> Request:
        """The request of the API that a whole request means.

        Raises:
            ApiError: It is refused before the API is asked.
        """
        key = self._key(request)
        if request.method != "POST" or self.action not in _ACTIONS:
            text = "Unable to determine service/operation name to be authorized"
            raise ApiError(404, text, type="UnknownOperationException")
        if self.action == "count-tokens":
            request = replace(request, body=_counted(request.body))
        body, version = json_of(request, "bedrock-2023-05-31", without=("model", "stream"))
        name = self._name()
        if name is None:
            raise ApiError(400, "The provided model identifier is invalid.")
        body["model"] = name
        if self.action == "count-tokens":
            body.pop("max_tokens", None)
            return translated(request, key, body, "/v1/messages/count_tokens", version)
        if self.action == "invoke-with-response-stream":
            body["stream"] = True
        return translated(request, key, body, "/v1/messages", version)

    def shaped(self, response: Response) -> Response:
        """A response of the API as Bedrock gives it; what a fault has made unreadable stays as it is."""
        came = response.headers
        number = came.get("request-id", "").removeprefix("req_")[-12:]
        headers = {"content-type": came.get("content-type", ""), "x-amzn-requestid": f"{_UUID}{number:0>12}"}
        if "retry-after" in came:
            headers["retry-after"] = came["retry-after"]
        if response.status >= 400:
            return self._refusal(response, headers)
        body = response.body
        if not isinstance(body, bytes):
            if headers["content-type"].startswith("text/event-stream"):
                headers |= {"content-type": MEDIA_TYPE, "x-amzn-bedrock-content-type": "application/json"}
            return replace(response, headers=headers, body=frames(pieces(body)))
        try:
            value: Any = json.loads(body)
            if self.action == "count-tokens":
                return replace(response, headers=headers, body=dumps({"inputTokens": value["input_tokens"]}))
            headers["x-amzn-bedrock-input-token-count"] = str(value["usage"]["input_tokens"])
            headers["x-amzn-bedrock-output-token-count"] = str(value["usage"]["output_tokens"])
        except (ValueError, KeyError, TypeError):
            pass
        return replace(response, headers=headers)

    def _refusal(self, response: Response, headers: dict[str, str]) -> Response:
        status, usual = _ERRORS.get(response.status, (response.status, "InternalServerException"))
        problem = problem_of(response)
        if problem is None:
            return replace(response, status=status, headers={**headers, "x-amzn-errortype": usual})
        kind, text = problem
        headers["x-amzn-errortype"] = kind if kind.endswith("Exception") else usual
        return replace(response, status=status, headers=headers, body=dumps({"message": text}))

    def _name(self) -> str | None:
        """What the API calls the model; that of an ARN is its last part. Other names must stand in the settings."""
        last = self.model.rpartition("/")[2]
        found = _MODEL.fullmatch(last)
        name = _models.resolve(found["name"], self.api.settings) if found else None
        return name or next((one for one in (self.model, last) if one in self.api.settings.models), None)

    def _key(self, request: Request) -> str:
        """The credential: a token, or an access key whose signature fits.

        Raises:
            ApiError: 403, there is none, or the signature does not fit.
        """
        given = request.headers.get("authorization", "")
        if given.startswith("Bearer ") and given[7:].strip():
            return given[7:].strip()
        if not given.startswith(_sigv4.ALGORITHM):
            raise ApiError(403, "Missing Authentication Token", type="MissingAuthenticationTokenException")
        signature = _sigv4.read(given)
        if self.api.settings.aws_keys is not None:
            _sigv4.check(request, signature, self.api.settings.aws_keys, "bedrock", self.api.clock())
        return signature.key


def route(api: Api, head: Request) -> Bedrock | None:
    """The call that a path means here; None for any other path."""
    found = _PATH.fullmatch(head.path)
    return Bedrock(api, unquote(found["model"]), found["action"]) if found else None


def _counted(data: bytes) -> bytes:
    """The body of InvokeModel whose tokens CountTokens shall count.

    Raises:
        ApiError: 400, it is not there.
    """
    body: Any = read_json(data)
    for name in ("input", "invokeModel", "body"):
        if not isinstance(body, dict) or name not in body:
            raise ApiError(400, f"{name}: Field required; tokens are counted of input.invokeModel.body")
        body = body[name]
    try:
        return b64decode(body, validate=True)
    except (ValueError, TypeError):
        raise ApiError(400, "input.invokeModel.body: Input should be base64") from None
