"""Files of requests for a batch: one JSON object a line, checked before anything is sent."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from ..batches import BatchLimits
from ._failure import UNUSABLE, Failure

Json = dict[str, Any]

_SHOWN: Final = 20


def requests_of(name: str, lines: Iterable[bytes]) -> list[Json]:
    """The requests of a file.

    Args:
        name: How the file is called in messages.
        lines: Its lines; empty ones count and are passed over.

    Raises:
        Failure: Some lines are no requests; the message names each with its number.
    """
    found: list[Json] = []
    problems: list[str] = []
    seen: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            request = _request(line)
            first = seen.setdefault(request["custom_id"], number)
            if first != number:
                raise ValueError(f"custom_id {request['custom_id']!r} stands in line {first} already")
        except (ValueError, RecursionError) as problem:
            problems.append(f"{name}:{number}: {problem}")
        else:
            found.append(request)
    most = BatchLimits.of_api().requests
    if len(found) > most:
        problems.append(f"{name}: has {len(found)} requests; a batch has at most {most}")
    if not found and not problems:
        problems.append(f"{name}: has no requests")
    if problems:
        more = [f"and {len(problems) - _SHOWN} more"] if len(problems) > _SHOWN else []
        raise Failure("\n".join([*problems[:_SHOWN], *more]), UNUSABLE)
    return found


def read(path: Path) -> list[Json]:
    """The requests of a file on disk.

    Raises:
        Failure: Some lines are no requests.
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        return requests_of(str(path), file)


def _request(line: bytes) -> Json:
    """The request in a line.

    Raises:
        ValueError: There is none.
    """
    from attropic_api.models import MessageBatchIndividualRequestParams

    try:
        request = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise ValueError("is not UTF-8") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"is not JSON: {error.msg} at column {error.colno}") from None
    if not isinstance(request, dict):
        raise ValueError("is not a JSON object")
    if unknown := sorted(set(request) - {"custom_id", "params"}):
        raise ValueError(f"{unknown[0]!r} does not belong here: a request has custom_id and params")
    custom_id = request.get("custom_id")
    limits = BatchLimits.of_api()
    if not limits.is_id(custom_id):
        raise ValueError(f"custom_id must be 1 to {limits.custom_id_length} letters, digits, - and _")
    MessageBatchIndividualRequestParams.from_dict(request)
    if request["params"].get("stream"):
        raise ValueError("params.stream cannot be true in a batch")
    return request
