"""What a cloud is to the local API, and a request that comes in its shape."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, Protocol

from .._exchange import Exchange
from .._json import read_json
from .._wire import ApiError, Json, Request, Response, dumps, error_response, request_id

if TYPE_CHECKING:
    from .._api import Api

#: The version of the API that the older names of it in the clouds mean.
VERSION: Final = "2023-06-01"


class Cloud(Protocol):
    """One call in the shape of a cloud."""

    def first_party(self, request: Request) -> Request:
        """The request of the API that a whole request means.

        Raises:
            ApiError: It is refused before the API is asked.
        """
        ...

    def shaped(self, response: Response) -> Response:
        """A response of the API as the cloud gives it."""
        ...


class CloudExchange:
    """One request in the shape of a cloud.

    Args:
        api: Who is asked.
        head: The request without its body.
        number: Counts the requests of the API.
        cloud: Translates.
    """

    def __init__(self, api: Api, head: Request, number: int, cloud: Cloud) -> None:
        self._api = api
        self._head = head
        self._number = number
        self._cloud = cloud
        self._body = bytearray()

    def feed(self, data: bytes) -> bool:
        """Take bytes of the body, and say whether more of them matter."""
        self._body += data
        return len(self._body) <= self._api.settings.max_body

    def finish(self) -> Response:
        """The response, when the body came or does not matter."""
        came, most = replace(self._head, body=bytes(self._body)), self._api.settings.max_body
        self.close()
        try:
            if len(came.body) > most:
                came = replace(came, body=b"")
                raise ApiError(413, f"The request body has more than {most} bytes, the most that is accepted here")
            asked = self._cloud.first_party(came)
        except ApiError as problem:
            self._api.remember(came, self._number)
            refused = error_response(problem, self._number)
            headers = {**refused.headers, "request-id": request_id(self._number)}
            return self._cloud.shaped(replace(refused, headers=headers))
        inner = Exchange(self._api, replace(asked, body=b""), self._number, came)
        inner.feed(asked.body)
        return self._cloud.shaped(inner.finish())

    def close(self) -> None:
        """Forget the body."""
        self._body.clear()


def translated(request: Request, key: str, body: Json, path: str, version: str) -> Request:
    """A request of the API, with the headers that a cloud has no use for.

    Args:
        request: As it came.
        key: The credential that it came with.
        body: Its JSON, with everything that the API wants; ``anthropic_beta`` becomes a header.
        path: That of the API.
        version: That of the API.
    """
    given = request.headers.get("anthropic-beta", "").split(",")
    more = body.pop("anthropic_beta", [])
    if not isinstance(more, list) or not all(isinstance(beta, str) for beta in more):
        raise ApiError(400, "anthropic_beta: Input should be a valid list of strings")
    betas = dict.fromkeys(beta.strip() for beta in (*given, *more) if beta.strip())
    kept = {name: text for name, text in request.headers.items() if name.startswith("x-local-")}
    headers = {**kept, "content-type": "application/json", "anthropic-version": version, "x-api-key": key}
    if betas:
        headers["anthropic-beta"] = ",".join(betas)
    return Request("POST", path, "beta=true" if betas else "", headers, dumps(body))


def json_of(request: Request, old: str, without: tuple[str, ...] = ()) -> tuple[Json, str]:
    """The JSON of a body without ``anthropic_version``, and the version of the API that it means.

    Args:
        request: The whole request.
        old: What the cloud calls the version ``2023-06-01``.
        without: What the API takes in the body, and the cloud in the path.

    Raises:
        ApiError: 400, it is no object, names no version, or has what stands in the path.
    """
    body: Any = read_json(request.body)
    if not isinstance(body, dict):
        raise ApiError(400, "Input should be a valid dictionary")
    for name in without:
        if name in body:
            raise ApiError(400, f"{name}: Extra inputs are not permitted; the path says it")
    version = body.pop("anthropic_version", None)
    if version is None:
        raise ApiError(400, f"anthropic_version: Field required; '{old}', or a date")
    if version == old:
        return body, VERSION
    if not isinstance(version, str) or [len(part) for part in version.split("-") if part.isdecimal()] != [4, 2, 2]:
        raise ApiError(400, f"anthropic_version: Input should be '{old}', or a date as '{VERSION}'")
    return body, version


def problem_of(response: Response) -> tuple[str, str] | None:
    """Type and message of an error of the API; None where a fault has made its body unreadable."""
    try:
        error: Any = json.loads(response.body)["error"] if isinstance(response.body, bytes) else None
        return (str(error["type"]), str(error["message"])) if error else None
    except (ValueError, KeyError, TypeError):
        return None
