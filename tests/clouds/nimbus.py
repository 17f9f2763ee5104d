"""A small platform, and the clients of it: everything that a platform may say, said in the shortest way."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from threading import get_ident
from typing import Any, ClassVar

from attropic._client import Anthropic, AsyncAnthropic
from attropic.clouds._client import CloudClient
from attropic.clouds._platform import Platform
from attropic_api._runtime.events import ServerSentEvent
from attropic_api._runtime.omit import not_given
from attropic_api._runtime.request import Request
from attropic_api._runtime.sources import Values

DEFAULTS = {"base_url": None, "timeout": not_given}
URL = "https://nimbus.test/v9"


class Nimbus(Platform):
    """It has the model in the path, numbers its signatures, and says everything in words of its own."""

    name: ClassVar[str] = "Nimbus"
    provider: ClassVar[str] = "nimbus"
    operations: ClassVar[Mapping[str, str]] = {"messages.create": "Say", "messages.count_tokens": "Count"}
    reasons: ClassVar[Mapping[str, str]] = {"messages.batches": "It has no batches."}
    streamed: ClassVar[Mapping[str, str]] = {"messages.create": "SayOn"}
    media_type: ClassVar[str] = "application/x-nimbus"
    request_id: ClassVar[str] = "x-nimbus-id"
    signs_body = True

    def __init__(self, region: str | None, *, waits: bool = False, failures: list[Exception] | None = None) -> None:
        self.base_url = URL
        self.region = region
        self.signed: list[tuple[bytes | None, str]] = []
        self.threads: list[int] = []
        self.failures = failures or []
        self._waits = waits

    @property
    def waits(self) -> bool:
        return self._waits

    def rewrite(self, operation: str, request: Request) -> Request:
        body = dict(request.json)
        request.path = f"/{self.region}/{body.pop('model')}/{self.called(operation, body)}"
        request.json = {**body, "nimbus_version": 1}
        return request

    def sign(self, request: Request, content: bytes | None, url: str) -> Mapping[str, str] | None:
        if self.failures:
            raise self.failures.pop(0)
        self.signed.append((content, url))
        self.threads.append(get_ident())
        return {"authorization": f"Nimbus secret-{len(self.signed)}"}

    def failure(self, status: int, headers: Mapping[str, str], content: bytes) -> bytes:
        kind = headers["x-nimbus-error"]
        text = json.loads(content)["text"]
        return json.dumps({"type": "error", "error": {"type": kind, "message": text}}).encode()

    def success(self, operation: str, content: bytes) -> bytes:
        if operation == "messages.count_tokens":
            return json.dumps({"input_tokens": json.loads(content)["tokens"]}).encode()
        return content

    def values(self, ends: Collection[str]) -> Values:
        return Values("jsonl", ends)

    def events(self) -> Lines:
        return Lines()


class Lines:
    """Lines of JSON as server-sent events."""

    def __init__(self) -> None:
        self._values = Values("jsonl")

    def events(self, data: bytes | None) -> Iterator[ServerSentEvent]:
        for value in self._values.feed(data):
            yield ServerSentEvent(value["type"], json.dumps(value), "", None)


class _Nimbus(CloudClient):
    _own: ClassVar[frozenset[str]] = frozenset({"region"})

    def _new_platform(self, arguments: Mapping[str, Any]) -> Nimbus:
        return Nimbus(arguments["region"], waits=arguments["waits"], failures=arguments["failures"])


class NimbusClient(_Nimbus, Anthropic):
    """A client of it."""

    def __init__(self, *, region: str = "south", waits: bool = False, failures: Any = None, **arguments: Any) -> None:
        self._begin(region=region, waits=waits, failures=failures, **{**DEFAULTS, **arguments})


class AsyncNimbusClient(_Nimbus, AsyncAnthropic):
    """An async client of it."""

    def __init__(self, *, region: str = "south", waits: bool = False, failures: Any = None, **arguments: Any) -> None:
        self._begin(region=region, waits=waits, failures=failures, **{**DEFAULTS, **arguments})
