"""Which requests a test expects, and what it is told when they did not come."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Final

from ..localserver import Request
from ._secrets import without_credentials, without_secrets

_SHORT: Final = 100


@dataclass(frozen=True)
class Expected:
    """What is said about a request; what is None or empty is not regarded.

    Attributes:
        path: The path without the query; ``*`` stands for any text.
        method: The HTTP method.
        model: The model that the body names.
        body: A part of the body: further keys may be there.
        contains: Text that the body contains.
        headers: Some of the headers, whatever the case of their names.
    """

    path: str | None = None
    method: str | None = None
    model: str | None = None
    body: Mapping[str, Any] | None = None
    contains: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def fits(self, request: Request) -> bool:
        """Whether a request is one of these."""
        return self.reaches(request) and self.wanted() == self.found(request)

    def reaches(self, request: Request) -> bool:
        """Whether a request goes where these go."""
        path = self.path is None or fnmatchcase(request.path, self.path)
        return path and (self.method is None or request.method == self.method.upper())

    def wanted(self) -> dict[str, Any]:
        """What is said, as one value."""
        said: dict[str, Any] = {}
        if self.headers:
            said["headers"] = {name.lower(): text for name, text in self.headers.items()}
        if self.contains is not None:
            said["contains"] = self.contains
        if self.model is not None:
            said["model"] = self.model
        if self.body is not None:
            said["body"] = self.body
        return said

    def found(self, request: Request) -> dict[str, Any]:
        """What a request has of that, as a value of the same shape."""
        body, said = body_of(request), self.wanted()
        if self.headers:
            said["headers"] = {name: request.headers.get(name) for name in said["headers"]}
        if self.contains is not None and not _contains(request, body, self.contains):
            said["contains"] = False
        if self.model is not None:
            said["model"] = body.get("model") if isinstance(body, dict) else None
        if self.body is not None:
            said["body"] = common(self.body, body)
        return said

    def __str__(self) -> str:
        said = {"path": self.path, **self.wanted()}
        parts = [f"{name}={_short(value)}" for name, value in said.items() if value is not None]
        return " ".join([self.method.upper() if self.method else "a request", "with", *parts] if parts else parts)


def body_of(request: Request) -> Any:
    """The body of a request as JSON; None when it is not."""
    try:
        return request.json()
    except ValueError:
        return None


def common(wanted: Any, found: Any) -> Any:
    """What is there, as far as the other value speaks of it.

    Args:
        wanted: A value of JSON; further keys beside those of its objects do not count.
        found: What is there.
    """
    if isinstance(wanted, Mapping) and isinstance(found, dict):
        return {key: common(value, found[key]) for key, value in wanted.items() if key in found}
    if isinstance(wanted, list) and isinstance(found, list):
        pairs = zip(wanted, found, strict=False)
        return [*(common(*pair) for pair in pairs), *found[len(wanted) :]]
    return found


def explain(expected: Expected, times: int | None, fitting: int, requests: Iterable[Request]) -> str:
    """What a test is told when other requests came than it expects.

    Args:
        expected: The requests that it expects.
        times: How many; None is at least one.
        fitting: How many came.
        requests: All that came.
    """
    seen = list(requests)
    much = "at least one request" if times is None else "no request" if times == 0 else f"{times} × a request"
    lines = [f"Expected {much} {str(expected).removeprefix('a request ')}".rstrip() + f"; {fitting} came."]
    lines += ["", "All requests:" if seen else "There was no request at all."]
    lines += [f"  {number}. {summary(request)}" for number, request in enumerate(seen, 1)]
    if not fitting and (near := _nearest(expected, seen)) is not None:
        lines += ["", f"Nearest is number {near + 1} (- expected, + came):", *_diff(expected, seen[near])]
    return without_credentials("\n".join(lines), seen)


def summary(request: Request) -> str:
    """A request in one line."""
    body = body_of(request)
    words = [request.method, request.path + (f"?{request.query}" if request.query else "")]
    if isinstance(body, dict):
        words += [f"{name}={_short(body[name])}" for name in ("model", "stream") if name in body]
        turns = body.get("messages")
        if isinstance(turns, list) and turns and isinstance(turns[-1], dict):
            words.append(f"last turn: {_short(turns[-1].get('content'))}")
    elif request.body:
        words.append(f"({len(request.body)} bytes)")
    return " ".join(words)


def _nearest(expected: Expected, requests: list[Request]) -> int | None:
    """Which request goes the same way and has most of what is expected; of equal ones the last."""
    wanted = _lines(expected.wanted())

    def likeness(number: int) -> float:
        return difflib.SequenceMatcher(None, wanted, _lines(expected.found(requests[number]))).ratio()

    same = [number for number, request in enumerate(requests) if expected.reaches(request)]
    return max(reversed(same), key=likeness, default=None)


def _diff(expected: Expected, request: Request) -> list[str]:
    pairs = difflib.ndiff(_lines(expected.wanted()), _lines(expected.found(request)))
    return [f"  {line}" for line in pairs if not line.startswith("?")]


def _lines(value: Any) -> list[str]:
    return json.dumps(without_secrets(value), indent=2, ensure_ascii=False, default=repr).splitlines()


def _contains(request: Request, body: Any, text: str) -> bool:
    return text.encode() in request.body or (body is not None and any(text in part for part in _texts(body)))


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)


def _short(value: Any) -> str:
    text = json.dumps(without_secrets(value), ensure_ascii=False, default=repr)
    return text if len(text) <= _SHORT else text[: _SHORT - 1] + "…"
