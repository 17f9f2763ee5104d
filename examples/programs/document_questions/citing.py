"""Citations as footnotes, each checked against the document that it names."""

from __future__ import annotations

from pathlib import Path

from attropic.types.beta import BetaMessage, BetaTextCitation


class Footnotes:
    """The footnotes of an answer.

    Args:
        papers: The documents, in the order in which the model was given them.
    """

    def __init__(self, papers: list[Path]) -> None:
        self._papers = papers
        self._places: list[str] = []

    def text(self, answer: BetaMessage) -> str:
        """The text of an answer, with the numbers of footnotes in it."""
        text = ""
        for block in answer.content:
            if block.type == "text":
                marks = sorted({self._number(cited) for cited in block.citations or []})
                text += block.text + "".join(f"[{mark}]" for mark in marks)
        return text

    def lines(self) -> list[str]:
        """The footnotes, one a line."""
        return [f"[{number}] {place}" for number, place in enumerate(self._places, 1)]

    def _number(self, cited: BetaTextCitation) -> int:
        place = self._place(cited)
        if place not in self._places:
            self._places.append(place)
        return self._places.index(place) + 1

    def _place(self, cited: BetaTextCitation) -> str:
        if cited.type == "char_location":
            paper = self._papers[cited.document_index]
            quoted = " ".join(cited.cited_text.split())
            there = paper.read_text(encoding="utf-8")[cited.start_char_index : cited.end_char_index]
            verdict = "found there" if there == cited.cited_text else "NOT found there"
            return f"{paper.name}: “{quoted}” ({verdict})"
        if cited.type == "page_location":
            paper = self._papers[cited.document_index]
            return f"{paper.name}, page {cited.start_page_number}: “{' '.join(cited.cited_text.split())}”"
        return f"another place, a {cited.type}"
