"""Claude on Vertex AI as a value: rawPredict, streamRawPredict and the count of tokens.

Source: https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/claude/use-claude
"""

from __future__ import annotations

import re
from collections.abc import Collection, Generator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final

from attropic_api._runtime.secret import Secret
from attropic_api._runtime.sources import Values
from attropic_api._runtime.template import plain
from attropic_api._server import VERSION

from .._core.credentials import written
from .._errors import ConfigurationError
from ._google_errors import in_api_shape, translated
from ._models import platform_model
from ._paths import segment
from ._platform import Platform

if TYPE_CHECKING:
    from attropic_api._runtime.request import Request

    from .._core.effects import Effect
    from ._google_credentials import GivenToken, GoogleCredentials
    from ._platform import ValuesLike

REGION_VARIABLE: Final = "CLOUD_ML_REGION"
PROJECT_VARIABLES: Final = ("ANTHROPIC_VERTEX_PROJECT_ID", "GOOGLE_CLOUD_PROJECT")
#: Regions that are no places of a data center → their host.
HOSTS: Final = {
    "global": "aiplatform.googleapis.com",
    "us": "aiplatform.us.rep.googleapis.com",
    "eu": "aiplatform.eu.rep.googleapis.com",
}
#: Versions of the API whose name on Vertex AI is another one.
VERSIONS: Final = {"2023-06-01": "vertex-2023-10-16"}
_PLACE: Final = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
_VERSION: Final = "anthropic-version"


class MissingProjectError(ConfigurationError, RuntimeError):
    """No project was given, and the credentials name none. Nothing was sent."""

    def __init__(self) -> None:
        super().__init__(
            "No project_id was given and it could not be resolved from credentials. Give the argument `project_id`, "
            f"or set {' or '.join(PROJECT_VARIABLES)}."
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return MissingProjectError, ()


class Vertex(Platform):
    """Vertex AI in one region of one project.

    Args:
        region: Its name: ``global``, ``us``, ``eu``, or a place as ``europe-west1``.
        project: The project; None takes that of the credentials.
        tokens: Where access tokens come from.
        base_url: Its address. Default: that of the region.
        api_version: The version of the API that answers are expected in.

    Raises:
        ConfigurationError: The region is empty, or cannot be part of an address.
    """

    name: ClassVar[str] = "Vertex AI"
    provider: ClassVar[str] = "gcp.vertex_ai"
    operations: ClassVar[Mapping[str, str]] = {"messages.create": "rawPredict", "messages.count_tokens": "rawPredict"}
    streamed: ClassVar[Mapping[str, str]] = {"messages.create": "streamRawPredict"}
    reasons: ClassVar[Mapping[str, str]] = {
        "messages.batches": "Batch prediction of Vertex AI is an API of its own, over BigQuery and Cloud Storage.",
        "models": "What Vertex AI has is listed in its Model Garden.",
        "files": "Put content into the messages instead.",
        "completions": "Vertex AI has Messages alone.",
    }

    def __init__(
        self,
        region: str,
        project: str | None,
        tokens: GivenToken | GoogleCredentials,
        base_url: str | None = None,
        api_version: str | None = None,
    ) -> None:
        self._region = segment("region", region, safe="@:")
        self._project = None if project is None else segment("project_id", project, safe="@:")
        self.region = region
        self.given_project = project
        self.tokens = tokens
        self.base_url = base_url or address(region)
        self._version = api_version or VERSION

    @property
    def project(self) -> str | None:
        """The project, as far as it is known."""
        return self.tokens.project if self.given_project is None else self.given_project

    def authorize(self, limit: float | None) -> Generator[Effect, Any, Mapping[str, str]]:
        """The flow that gives the access token.

        Args:
            limit: The seconds that it may take; None is endless.

        Raises:
            CredentialsError: There is none.
            TokenUnavailableError: There is none at this moment.
            TimeoutError: It did not come in time.
        """
        token: Secret = yield from self.tokens.token(limit)
        return {"authorization": written("authorization", token)}

    def rewrite(self, operation: str, request: Request) -> Request:
        """Project, region and model go into the path, the version into the body.

        Raises:
            MissingProjectError: Nobody said the project.
            ConfigurationError: A part of the path is empty or leads elsewhere, or the body is no JSON object.
        """
        if not isinstance(request.json, dict):
            raise ConfigurationError(f"The body of `{operation}` must be a JSON object.")
        body = dict(request.json)
        if isinstance(body.get("model"), str):
            body["model"] = platform_model(body["model"], "vertex")
        if operation == "messages.count_tokens":
            target = "count-tokens:rawPredict"
        else:
            target = f"{segment('model', body.pop('model', None), safe='@')}:{self.called(operation, body)}"
        asked = request.headers.pop(_VERSION, self._version)
        body.setdefault("anthropic_version", VERSIONS.get(asked, asked))
        request.headers.pop("x-api-key", None)  # it is for the API itself
        request.path = f"projects/{self._place()}/publishers/anthropic/models/{target}"
        request.json = body
        return request

    def _place(self) -> str:
        project = self._project
        if project is None:
            if self.project is None:
                raise MissingProjectError
            project = segment("project_id", self.project, safe="@:")
        return f"{project}/locations/{self._region}"

    def failure(self, status: int, headers: Mapping[str, str], content: bytes) -> bytes:
        """The body of an error of Google in the API's shape."""
        return translated(status, content)

    def values(self, ends: Collection[str]) -> ValuesLike:
        """What cuts the bytes of a stream into the API's events; an error of Google is one of them."""
        return VertexValues("sse", ends)


class VertexValues(Values):
    """The events of a stream."""

    __slots__ = ()

    def pieces(self, data: bytes | None) -> list[Any]:
        """The events that ``data`` completes, up to the one that ends the stream."""
        found = super().pieces(data)
        for index, value in enumerate(found):
            if value.__class__ is tuple and "type" not in value[0].value:
                value = plain(value)  # nearly none
            if value.__class__ is dict and "type" not in value and (error := in_api_shape(value)) is not None:
                self.ended = error["type"]
                return [*found[:index], error]
        return found


def address(region: str) -> str:
    """The address of a region.

    Raises:
        ConfigurationError: It cannot be part of one.
    """
    if not _PLACE.fullmatch(region):
        raise ConfigurationError(
            f"`region` must be `global`, `us`, `eu` or a place as `europe-west1`, not {region!r}: "
            "it becomes part of the address. For another address, give `base_url`."
        )
    return f"https://{HOSTS.get(region, f'{region}-aiplatform.googleapis.com')}/v1"
