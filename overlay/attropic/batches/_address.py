"""Where the results of a batch are, and whether the credential may go there."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urljoin, urlsplit

from attropic_api._runtime.operation import Operation

from .._core.redirects import origin
from ._errors import BatchNotEndedError, ResultsAddressError


def results_operation(operation: Operation[Any], batch: Any, base_url: str) -> Operation[Any]:
    """The operation that reads the results where the batch says that they are.

    Args:
        operation: What reads them by id.
        batch: The batch.
        base_url: Where the API is.

    Raises:
        BatchNotEndedError: It has no results yet.
        ResultsAddressError: They are elsewhere than the API: at another scheme, host or port.
    """
    if not batch.results_url:
        raise BatchNotEndedError(batch)
    url = urljoin(base_url, batch.results_url)
    if not is_of_api(url, base_url):
        raise ResultsAddressError(batch.id, shown_origin(url), shown_origin(base_url))
    parts = urlsplit(url)
    path = parts._replace(query="", fragment="").geturl().replace("{", "%7B").replace("}", "%7D")
    return Operation(
        operation.name,
        operation.method,
        path,
        query=tuple(parse_qsl(parts.query, keep_blank_values=True)),
        params={name: param for name, param in operation.params.items() if param.location != "path"},
        answers=operation.answers,
        betas=operation.betas,
    )


def is_of_api(url: str, base_url: str) -> bool:
    """Whether an address has the scheme, host and port of the API, and no user of its own."""
    try:
        return origin(url) == origin(base_url) and "@" not in urlsplit(url).netloc
    except ValueError:  # a port that is none
        return False


def shown_origin(url: str) -> str:
    """Scheme, host and port of an address, without a user or a query, which may be secret."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}" if parts.netloc else "an address without a host"
