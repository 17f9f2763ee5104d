"""Which recording a request means, and what is different about the nearest one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final
from urllib.parse import parse_qsl

from .._wire import Json
from ._folder import Recording
from ._secrets import REMOVED, Secrets

_MOST: Final = 50
_SHOWN: Final = 3
_WIDTH: Final = 60
_BEFORE: Final = 20
_BODIES: Final = ("json", "text", "parts", "size", "sha256")
_MISSING: Final = object()


def betas_of(headers: Any) -> frozenset[str]:
    """The beta features that headers ask for."""
    given = str((headers or {}).get("anthropic-beta", ""))
    return frozenset(beta.strip() for beta in given.split(",") if beta.strip())


def differences(recorded: Json, asked: Json) -> Iterator[tuple[str, Any, Any]]:
    """Where two requests differ: the path of the field, and both values. Headers are not looked at."""
    for name in ("method", "path"):
        yield from _differing(name, recorded.get(name), asked.get(name))
    queries = [sorted(parse_qsl(str(one.get("query") or ""), keep_blank_values=True)) for one in (recorded, asked)]
    if [name for name, _ in queries[0]] != [name for name, _ in queries[1]]:
        yield from _differing("query", recorded.get("query") or "", asked.get("query") or "")
    else:
        for (name, one), (_, other) in zip(*queries, strict=True):
            yield from _differing(f"query.{name}", one, other)
    yield from _differing("", *({name: one[name] for name in _BODIES if name in one} for one in (recorded, asked)))


def explained(recordings: list[Recording], asked: Json, secrets: Secrets) -> str:
    """Why no recording fits: the nearest one, and what is different about it."""
    what = f"No recording fits {asked['method']} {secrets.text(asked['path'])}."
    here = [r for r in recordings if (r.request["method"], r.request["path"]) == (asked["method"], asked["path"])]
    if not here:
        known = dict.fromkeys(f"{r.request['method']} {r.request['path']}" for r in recordings)
        more = f", and {len(known) - 5} more" if len(known) > 5 else ""
        return f"{what} Recorded are: {', '.join(islice(known, 5))}{more}."
    found = [(list(islice(differences(r.request, asked), _MOST)), r) for r in here]
    differing, nearest = min(found, key=lambda pair: (len(pair[0]), -sum(_common(*sides) for _, *sides in pair[0])))
    shown = "; ".join(
        f"{path or 'the body'}: {_briefly(one, other, secrets)}" for path, one, other in differing[:_SHOWN]
    )
    more = f"; and {len(differing) - _SHOWN} more" if len(differing) > _SHOWN else ""
    return f"{what} The nearest is {nearest.name}, which differs at {shown}{more}."


def _differing(path: str, recorded: Any, asked: Any) -> Iterator[tuple[str, Any, Any]]:
    if isinstance(recorded, dict) and isinstance(asked, dict):
        for name in dict.fromkeys((*recorded, *asked)):
            inner = name if not path or path == "json" else f"{path}.{name}"
            yield from _differing(inner, recorded.get(name, _MISSING), asked.get(name, _MISSING))
    elif isinstance(recorded, list) and isinstance(asked, list):
        for number in range(max(len(recorded), len(asked))):
            one, other = (side[number] if number < len(side) else _MISSING for side in (recorded, asked))
            yield from _differing(f"{path}.{number}" if path else str(number), one, other)
    elif not _same(recorded, asked):
        yield path, recorded, asked


def _same(recorded: Any, asked: Any) -> bool:
    """Whether two values are the same; what was removed from a recording may be anything."""
    if isinstance(recorded, str) and isinstance(asked, str) and REMOVED in recorded:
        pattern = ".*".join(map(re.escape, recorded.split(REMOVED)))
        return re.fullmatch(pattern, asked, re.S) is not None
    return isinstance(recorded, bool) == isinstance(asked, bool) and bool(recorded == asked)


def _briefly(recorded: Any, asked: Any, secrets: Secrets) -> str:
    """Both values without secrets; of long texts the place where they begin to differ."""
    one, other = (value if value is _MISSING else secrets.json(value) for value in (recorded, asked))
    common = _common(one, other)
    start = common - _BEFORE if common > _WIDTH - _BEFORE else 0
    return f"recorded {_cut(one, start)}, asked {_cut(other, start)}"


def _common(one: Any, other: Any) -> int:
    """How many characters two texts have in common at their beginning."""
    if not isinstance(one, str) or not isinstance(other, str):
        return 0
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _cut(value: Any, start: int) -> str:
    if value is _MISSING:
        return "nothing"
    if isinstance(value, str):
        more = "…" * (start > 0), "…" * (len(value) > start + _WIDTH)
        return json.dumps(f"{more[0]}{value[start : start + _WIDTH]}{more[1]}", ensure_ascii=False)
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _WIDTH else f"{text[:_WIDTH]}…"
