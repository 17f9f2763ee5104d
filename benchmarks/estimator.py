"""How far the offline estimator of tokens is off: ``python -m benchmarks.estimator [FILE.svg]``.

Judged are the documents of the corpus that its costs were not fitted to, and what others recorded of the API.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any, Final, NamedTuple

from attropic.usage import estimate_tokens
from attropic.usage._tokens._families import family_of
from attropic.usage._tokens._media import image_tokens

from .estimator_fit import TOKENIZERS, Document, corpus
from .table import Row

FIGURES: Final = Path(__file__).with_name("estimator_figures.json")
MODELS: Final[dict[str, str]] = {"earlier": "claude-haiku-4-5", "later": "claude-opus-5-5"}
KINDS: Final = ("English prose", "code", "data", "Latin languages", "other scripts")
_LATIN: Final = ("accented_letter", "word_letter")
_WIDE: Final = 50


class Error(NamedTuple):
    """How far the estimate of a document is off, as a share of its true tokens."""

    kind: str
    share: float
    is_within: bool
    spread: float


def kind_of(document: Document) -> str:
    """What a document is."""
    first = document.group.split()[0]
    if first in ("prose", "man"):
        return KINDS[0]
    if first in ("code", "data"):
        return first
    most = max((name for name in document.pieces if name.endswith("_letter")), key=lambda name: document.pieces[name])
    return KINDS[3] if most in _LATIN and first == "lang" else KINDS[4]


def errors(tokenizer: str, *, checks: bool = True) -> list[Error]:
    """The errors of a tokenizer over one half of the corpus.

    Args:
        tokenizer: Its name.
        checks: The half that costs were not fitted to; else the other one.
    """
    family, found = family_of(MODELS[tokenizer]), []
    for document in corpus():
        if document.checks == checks:
            true, span = document.tokens[tokenizer], family.tokens(document.pieces)
            spread = (span.high - span.expected) / span.expected
            share = span.expected / true - 1
            found.append(Error(kind_of(document), share, span.low <= true <= span.high, spread))
    return found


def recorded() -> list[tuple[int, Any, str]]:
    """Recorded requests: their true tokens, what is estimated, and the model."""
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))["requests"]
    return [(one["tokens"], estimate_tokens(one["body"]), one["body"]["model"]) for one in figures]


def recorded_images() -> list[tuple[int, int]]:
    """Recorded images: their true tokens, and what is estimated."""
    found = []
    for width, height, *tokens in json.loads(FIGURES.read_text(encoding="utf-8"))["images"]:
        for true, model in zip(tokens, MODELS.values(), strict=True):
            found.append((true, image_tokens(width, height, family_of(model))))
    return found


def measure() -> list[Row]:
    """The time for a text, and how far estimates are off."""
    text = Path(__file__).with_name("estimator_fit.py").read_text(encoding="utf-8") * 4
    estimate_tokens(text)
    began = time.process_time()
    for _ in range(200):
        estimate_tokens(text)
    rows = [Row("1 kB of code", "µs", None, (time.process_time() - began) / 200 / len(text) * 1e9, None, "")]
    for name in TOKENIZERS:
        off = sorted(abs(error.share) * 100 for error in errors(name))
        rows.append(Row(f"{name} tokenizer: median error", "%", None, off[len(off) // 2], None, ""))
        within = [error.is_within for error in errors(name)]
        rows.append(Row(f"{name} tokenizer: within", "%", None, 100 * sum(within) / len(within), None, "> 95 %"))
    return rows


def table() -> str:
    """The distribution of errors, by kind of document and tokenizer."""
    lines = [f"{'':18}{'tokenizer':>10}{'documents':>10}{'bias':>8}{'median':>8}{'90 %':>8}{'most':>8}{'within':>8}"]
    for kind in (*KINDS, "all"):
        for name in TOKENIZERS:
            found = [error for error in errors(name) if kind in (error.kind, "all")]
            off = sorted(abs(error.share) for error in found)
            figures = (
                sum(error.share for error in found) / len(found),
                off[len(off) // 2],
                off[len(off) * 9 // 10],
                off[-1],
                sum(error.is_within for error in found) / len(found),
            )
            shown = f"{figures[0]:>+8.1%}" + "".join(f"{figure:>8.1%}" for figure in figures[1:])
            lines.append(f"{kind:18}{name:>10}{len(found):>10}{shown}")
    lines.append("\nrecorded requests: true, estimated (least to most)")
    for true, estimate, model in recorded():
        lines.append(f"  {true:>6} {estimate.expected:>6} ({estimate.low} to {estimate.high})  {model}")
    images = recorded_images()
    lines.append(f"recorded images: {sum(true == guess for true, guess in images)} of {len(images)} exact")
    return "\n".join(lines)


def drawn() -> str:
    """The errors as an SVG: a dot for each document, by kind; light bars are the bound that is stated."""
    parts, row, left, width = list[str](), 46, 150, 380
    for panel, name in enumerate(TOKENIZERS):
        at, found = left + panel * (width + 40), errors(name)
        middle, step = at + width / 2, width / 2 / _WIDE
        parts.append(f'<text x="{middle}" y="24" text-anchor="middle" font-weight="bold">{name} tokenizer</text>')
        for percent in range(-_WIDE, _WIDE + 1, 25):
            x, foot = middle + percent * step, 44 + row * len(KINDS)
            parts.append(f'<path d="M{x} 40V{foot}" stroke="#ccc"/>')
            parts.append(f'<text x="{x}" y="{foot + 16}" text-anchor="middle">{percent:+d} %</text>')
        for place, kind in enumerate(KINDS):
            y = 44 + row * place + row / 2
            here = [error for error in found if error.kind == kind]
            typical = min(_WIDE, sorted(error.spread for error in here)[len(here) // 2] * 100)
            half = typical * step
            parts.append(
                f'<rect x="{middle - half:.1f}" y="{y - 17}" width="{2 * half:.1f}" height="34" fill="#e4eef7"/>'
            )
            if not panel:
                parts.append(f'<text x="{left - 12}" y="{y + 4}" text-anchor="end">{kind} ({len(here)})</text>')
            for number, error in enumerate(here):
                x = middle + max(-_WIDE, min(_WIDE, error.share * 100)) * step
                colour = "#1f5f99" if error.is_within else "#c0392b"
                parts.append(f'<circle cx="{x:.1f}" cy="{y + number * 7 % 27 - 13}" r="2" fill="{colour}"/>')
    foot = 44 + row * len(KINDS)
    parts.append(
        f'<text x="{left}" y="{foot + 40}">Estimate against true tokens, documents not used for fitting. '
        "Red: outside of what was stated for that document; bars: a typical bound.</text>"
    )
    size = f'width="{left + 2 * width + 70}" height="{foot + 56}"'
    style = 'font-family="sans-serif" font-size="12"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {style}><rect {size} fill="#fff"/>{"".join(parts)}</svg>\n'


def main() -> None:
    """Print the table; write the drawing where a file is named."""
    print(table())
    if sys.argv[1:]:
        Path(sys.argv[1]).write_text(drawn(), encoding="utf-8")


if __name__ == "__main__":
    main()
