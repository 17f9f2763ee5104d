"""What must not be written down: credentials, and whatever looks like one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, quote

#: What stands in the place of a secret.
REMOVED: Final = "[removed]"
#: Headers that hold a credential.
CREDENTIALS: Final = frozenset(
    [
        "api-key",
        "authorization",
        "cookie",
        "proxy-authorization",
        "set-cookie",
        "x-amz-security-token",
        "x-api-key",
        "x-auth-token",
        "x-goog-api-key",
    ]
)
#: A shorter text may be part of other words.
_SHORTEST: Final = 12

_WORD: Final = (
    r"(?:[A-Za-z0-9_-]*[_-])?(?:api[_-]?keys?|secret(?:[_-](?:access[_-])?key|[_-]value)?|passw(?:or)?ds?|passphrase"
    r"|(?:private|signing|encryption)[_-]key|token|authorization|credentials?|cookie|assertion)"
)
#: Names of this form say where a list goes on.
_NO_SECRET: Final = r"(?!(?:[A-Za-z0-9_-]*[_-])?(?:page|continuation|sync|client|stop)[_-]token\b)"
_NAME: Final = re.compile(f"{_NO_SECRET}(?:{_WORD}|x[_-](?:[a-z0-9]+[_-])*key)", re.I)
_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_IN_QUERY: Final = re.compile(_WORD + r"|key|sig|(?:x[_-]amz[_-])?(?:signature|credential|security[_-]token)", re.I)
_START: Final = r"(?<![A-Za-z0-9+/])"
#: Images and documents in base64, in which nothing is looked for.
_DATA: Final = re.compile(r"[A-Za-z0-9+/=\r\n]{1000,}")
#: A pattern with a group `secret` means only the group.
_PATTERNS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        _START + r"sk-ant-[A-Za-z0-9_-]{6,}",
        _START + r"sk-[A-Za-z0-9_-]{20,}",
        r"(?i:\bbearer)[ +](?P<secret>(?=[A-Za-z]*[0-9._~+/=-]+[A-Za-z0-9])[A-Za-z0-9._~+/=-]{8,})",
        r"(?i:authorization)[\"']?\s?[:=]\s?[\"']?(?i:basic |bearer |token )?(?P<secret>[A-Za-z0-9._~+/=-]{8,})",
        _START + r"(?:AKIA|ASIA)[A-Z0-9]{16}\b",
        _START + r"(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{20,})",
        _START + r"(?:AIza[A-Za-z0-9_-]{35}|ya29\.[A-Za-z0-9_-]{20,})",
        _START + r"xox[abeoprs]-[A-Za-z0-9-]{10,}",
        r"(?<![A-Za-z0-9+/_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*",
        r"-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)",
        r"(?i:aws_secret_access_key)\W{1,4}(?P<secret>[A-Za-z0-9/+=]{40})",
        r"\b[A-Z0-9_]*(?:API_KEY|SECRET|TOKEN|PASSWORD)=(?P<secret>[^\s\"'\\]{6,})",
        r"://[^/\s:@\"']+:(?P<secret>[^/\s:@\"']+)@",
        r"[?&](?i:" + _IN_QUERY.pattern + r")=(?P<secret>[^&\s\"'<>\\]+)",
        rf"\"(?i:{_NO_SECRET}{_WORD})\"\s*:\s*\"(?P<secret>(?:[^\"\\]|\\.)+)",
        rf"\\\"(?i:{_NO_SECRET}{_WORD})\\\"\s*:\s*\\\"(?P<secret>[^\"\\]+)",
    )
)


class Secrets:
    """Takes secrets out of what is written down.

    Args:
        patterns: Further patterns of secrets. Of one with a group named ``secret`` only the group is removed.
        known: Texts that are secrets wherever they stand; very short ones are not looked for.
    """

    def __init__(self, patterns: Iterable[str | re.Pattern[str]] = (), known: Iterable[str] = ()) -> None:
        self._patterns = (*_PATTERNS, *(re.compile(pattern) for pattern in patterns))
        self._known = tuple(sorted({text for text in known if len(text) >= _SHORTEST}, key=len, reverse=True))

    def of(self, headers: Mapping[str, str]) -> Secrets:
        """The same, and the credentials that the headers of a request hold."""
        found = [headers[name] for name in CREDENTIALS if name in headers]
        known = [*found, *(part for text in found for part in re.split(r"[\s;=,]+", text))]
        return Secrets(self._patterns[len(_PATTERNS) :], (*self._known, *known))

    def text(self, text: str) -> str:
        """A text without secrets."""
        return self.split([text])[0]

    def split(self, parts: list[str]) -> list[str]:
        """A text that came in parts, without secrets; one that runs over several parts is removed from all of them."""
        spans = list(self._spans("".join(parts)))
        if not spans:
            return parts
        kept, at = [], 0
        for part in parts:
            end, text, here = at + len(part), [], at
            for first, last in spans:
                if last <= at or first >= end:
                    continue
                text.append(part[here - at : max(first - at, here - at)])
                text.append(REMOVED if first >= at else "")
                here = min(last, end)
            kept.append("".join([*text, part[here - at :]]))
            at = end
        return kept

    def json(self, value: Any) -> Any:
        """A value of JSON without secrets: texts are looked through, and texts whose names say it are removed."""
        if isinstance(value, str):
            return value if _DATA.fullmatch(value) and not any(k in value for k in self._known) else self.text(value)
        if isinstance(value, list):
            return [self.json(item) for item in value]
        if isinstance(value, dict):
            return {self.text(name): self._named(name, item) for name, item in value.items()}
        return value

    def lines(self, text: str) -> str:
        """Lines, of which those that are JSON are looked through as such."""
        return self.text("".join(self._line(line) for line in text.splitlines(keepends=True)))

    def headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Headers without secrets."""
        return {name: REMOVED if name in CREDENTIALS else self.text(value) for name, value in headers.items()}

    def query(self, query: str) -> str:
        """A raw query without secrets; written anew only where it holds one."""
        pairs = parse_qsl(query, keep_blank_values=True)
        clean = [(name, REMOVED if _IN_QUERY.fullmatch(name) else self.text(value)) for name, value in pairs]
        if clean == pairs:
            return query
        return "&".join(f"{quote(name, safe='[]')}={quote(value, safe='[]:')}" for name, value in clean)

    def _named(self, name: str, value: Any) -> Any:
        if not is_secret_name(name):
            return self.json(value)
        if isinstance(value, list):
            return [REMOVED if isinstance(item, str) and item else self.json(item) for item in value]
        return REMOVED if isinstance(value, str) and value else self.json(value)

    def _line(self, line: str) -> str:
        body = line.rstrip("\r\n")
        try:
            value = json.loads(body)
        except ValueError:
            return line
        clean = self.json(value)
        return line if clean == value else json.dumps(clean, ensure_ascii=False) + line[len(body) :]

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where secrets stand, in order, none within another."""
        found = []
        for pattern in self._patterns:
            group = "secret" if "secret" in pattern.groupindex else 0
            found += [match.span(group) for match in pattern.finditer(text)]
        for known in self._known:
            found += [match.span() for match in re.finditer(re.escape(known), text)]
        last = 0
        for first, end in sorted(found, key=lambda span: (span[0], -span[1])):
            if end > first >= last and text[first:end] != REMOVED:
                yield first, end
                last = end


def is_secret_name(name: str) -> bool:
    """Whether what has this name is a secret: `authorization_token`, `apiKey`, but not `page_token`."""
    return _NAME.fullmatch(_HUMP.sub("_", name)) is not None
