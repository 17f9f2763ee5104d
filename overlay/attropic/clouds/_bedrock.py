"""Amazon Bedrock as a value: InvokeModel, InvokeModelWithResponseStream and CountTokens.

Source: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Operations_Amazon_Bedrock_Runtime.html
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Callable, Collection, Generator, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, ClassVar, Final

from attropic_api._runtime.body import Body
from attropic_api._runtime.secret import Secret

from .._core.credentials import check, written
from .._core.effects import Ask
from .._errors import ConfigurationError
from ._bedrock_versions import version_for
from ._eventstream import MEDIA_TYPE, EventStreamEvents, EventStreamValues
from ._exceptions import of_code
from ._models import platform_model
from ._paths import segment
from ._platform import Platform
from ._sigv4 import sign

if TYPE_CHECKING:
    from attropic_api._runtime.request import Request

    from .._core.effects import Effect
    from ._aws_credentials import AwsCredentials

#: Where an inference profile runs, before the name of its model. CountTokens takes the name of the model alone.
_AREA: Final = re.compile(r"(?:us|us-gov|eu|apac|au|ca|jp|sa|global)\.(?=anthropic\.)")
_BETA: Final = "anthropic-beta"
_PROFILE: Final = "anthropic-user-profile-id"


class Bedrock(Platform):
    """Amazon Bedrock in one region.

    Args:
        region: Its name.
        base_url: Its address.
        api_version: The version of the API that answers are expected in.
        bearer: A bearer key, or a function that gives it for each attempt; None to sign.
        credentials: Who signs, where there is no bearer key.

    Attributes:
        region: Its name.
        bearer: The bearer key, or what gives it; None when requests are signed.
    """

    name: ClassVar[str] = "Amazon Bedrock"
    provider: ClassVar[str] = "aws.bedrock"
    media_type: ClassVar[str] = MEDIA_TYPE
    request_id: ClassVar[str] = "x-amzn-requestid"
    operations: ClassVar[Mapping[str, str]] = {"messages.create": "InvokeModel", "messages.count_tokens": "CountTokens"}
    streamed: ClassVar[Mapping[str, str]] = {"messages.create": "InvokeModelWithResponseStream"}
    reasons: ClassVar[Mapping[str, str]] = {
        "messages.batches": "Batch inference of Bedrock reads from S3 and is an API of its own.",
        "models": "What Bedrock has is listed by ListFoundationModels, an API of its own.",
        "completions": "Bedrock has Messages alone.",
    }

    def __init__(
        self,
        region: str,
        base_url: str,
        api_version: str,
        bearer: Secret | Callable[[], Any] | None,
        credentials: AwsCredentials | None,
    ) -> None:
        self.region = region
        self.base_url = base_url
        self._api_version = api_version
        self.bearer = bearer
        self._credentials = credentials
        self.signs_body = credentials is not None

    @property
    def waits(self) -> bool:
        """Whether ``sign`` may wait: keys may have to be fetched, and a large body takes long to sign."""
        return self._credentials is not None

    def authorize(self, limit: float | None = None) -> Generator[Effect, Any, Mapping[str, str]]:
        """The flow that gives the bearer key; nothing when requests are signed.

        Raises:
            CredentialsError: What the function gives cannot stand in a header.
        """
        bearer = self.bearer
        if bearer is None:
            return {}
        if not isinstance(bearer, Secret):
            bearer = check("api_key", (yield Ask(bearer)))
        return {"authorization": written("authorization", bearer)}

    def rewrite(self, operation: str, request: Request) -> Request:
        """The platform's request for one of the API.

        Raises:
            ConfigurationError: ``model`` is missing, or leads elsewhere.
        """
        if not isinstance(request.json, dict):
            raise ConfigurationError("The body must be a JSON object with `model` and `messages`.")
        body = dict(request.json)
        model = body.pop("model", None)
        if isinstance(model, str):
            model = platform_model(model, "bedrock")
        streams = body.pop("stream", None) is True
        self._say_version(body, str(model), request.headers)
        _say_headers(body, request.headers)
        if operation == "messages.count_tokens":
            if isinstance(model, str):
                model = _AREA.sub("", model, count=1)
            body.setdefault("max_tokens", 1)  # InvokeModel has to have one; it does not count
            request.json = {"input": {"invokeModel": {"body": _in_base64(request, body)}}}
            action = "count-tokens"
        else:
            request.json = body
            action = "invoke-with-response-stream" if streams else "invoke"
        request.path = f"/model/{model_segment(model)}/{action}"
        return request

    def _say_version(self, body: dict[str, Any], model: str, headers: dict[str, str]) -> None:
        asked = headers.pop("anthropic-version", None) or self._api_version
        body.setdefault("anthropic_version", version_for(model, asked))

    def sign(self, request: Request, content: bytes | None, url: str) -> Mapping[str, str] | None:
        """The signature of the request; None with a bearer key.

        Raises:
            CredentialsError: There are no keys, or they cannot be had.
        """
        if self._credentials is None:
            return None
        return sign(request.method, url, request.headers, content, self._credentials.keys(), self.region)

    def failure(self, status: int, headers: Mapping[str, str], content: bytes) -> bytes:
        """The body of an error, in the API's shape; what AWS told stands in it, too."""
        try:
            told: Any = json.loads(content)
        except ValueError:
            told = None
        if not isinstance(told, dict):
            return content  # of a gateway on the way
        if isinstance(told.get("error"), dict):
            return content  # the API's own shape
        error = of_code(headers.get("x-amzn-errortype", ""), told, status)
        return json.dumps({**told, "type": "error", "error": error}).encode()

    def success(self, operation: str, content: bytes) -> bytes:
        """The body of a success that is not streamed, in the API's shape."""
        if operation != "messages.count_tokens":
            return content
        try:
            told: Any = json.loads(content)
            return json.dumps({"input_tokens": told["inputTokens"]}).encode()
        except (ValueError, KeyError, TypeError):
            return content  # what reads it says what is wrong

    def values(self, ends: Collection[str]) -> EventStreamValues:
        """What cuts the bytes of a stream into the API's events, as JSON."""
        return EventStreamValues(ends)

    def events(self) -> EventStreamEvents:
        """What cuts the bytes of a stream into server-sent events."""
        return EventStreamEvents()


def model_segment(model: Any) -> str:
    """The id or ARN of a model as a segment of the path; ``:`` and ``;`` stay, a slash is ``%2F``.

    Raises:
        ConfigurationError: It is empty, no text, or leads elsewhere.
    """
    if isinstance(model, str) and not model.partition(";")[0].strip():  # servers may take ;parameters off a segment
        raise ConfigurationError(f"Expected a non-empty value for `model` but received {model!r}")
    return segment("model", model, safe=":;")


def _say_headers(body: dict[str, Any], headers: dict[str, str]) -> None:
    """Put into the body what the API takes in headers."""
    betas = [beta.strip() for beta in headers.pop(_BETA, "").split(",") if beta.strip()]
    given = body.get("anthropic_beta")
    if betas and (given is None or isinstance(given, list)):
        body["anthropic_beta"] = list(dict.fromkeys([*betas, *(given or [])]))
    profile = headers.pop(_PROFILE, None)
    if profile is not None:
        body.setdefault("user_profile_id", profile)


def _in_base64(request: Request, body: dict[str, Any]) -> str:
    inner = copy(request)
    inner.json = body
    whole = Body(inner)
    whole.ready(whole=True)
    content: Any = whole.written({})  # bytes, as all files are read
    return b64encode(content).decode()
