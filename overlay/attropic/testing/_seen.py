"""The requests that an API was sent, and what a test says about them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..localserver import Request
from ._expected import Expected, explain

MESSAGES = "/v1/messages"


class Seen:
    """Looks at requests; its subclasses know them."""

    @property
    def requests(self) -> list[Request]:
        """The requests seen so far, in order of arrival. Their credentials compare, and show themselves nowhere."""
        raise NotImplementedError

    @property
    def last_request(self) -> Request:
        """The request that came last.

        Raises:
            AssertionError: There was none.
        """
        __tracebackhide__ = True
        seen = self.requests
        if not seen:
            raise AssertionError("There was no request at all.")
        return seen[-1]

    @property
    def messages_requests(self) -> list[dict[str, Any]]:
        """The bodies of the calls of ``messages.create`` and ``messages.stream``, in order of arrival."""
        asked = Expected(MESSAGES, "POST")
        return [request.json() for request in self.requests if asked.reaches(request)]

    def assert_called(
        self,
        path: str | None = MESSAGES,
        *,
        method: str | None = None,
        times: int | None = None,
        model: str | None = None,
        body: Mapping[str, Any] | None = None,
        contains: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> list[Request]:
        """Say that requests came; those that are meant are given back.

        Args:
            path: Their path without the query; ``*`` stands for any text, None for any path.
            method: Their HTTP method.
            times: How many there were; None is at least one.
            model: The model that they name.
            body: A part of their body: further keys of its objects do not count, further items of its lists do.
            contains: Text that their body contains.
            headers: Some of their headers; the case of names does not count.

        Raises:
            AssertionError: It is not so; the message lists what came, and how the nearest one differs.
        """
        __tracebackhide__ = True
        expected = Expected(path, method, model, body, contains, headers or {})
        seen = self.requests
        fitting = [request for request in seen if expected.fits(request)]
        if len(fitting) != times if times is not None else not fitting:
            raise AssertionError(explain(expected, times, len(fitting), seen))
        return fitting

    def assert_not_called(self, path: str | None = None, *, method: str | None = None) -> None:
        """Say that no request came.

        Args:
            path: The path of those that are meant; ``*`` stands for any text, None for any path.
            method: Their HTTP method.

        Raises:
            AssertionError: One came; the message lists them.
        """
        __tracebackhide__ = True
        self.assert_called(path, method=method, times=0)
