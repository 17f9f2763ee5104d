"""The one error of the generator: it names the file, the place and the remedy."""

from __future__ import annotations


class SpecError(Exception):
    """Something in the description, an overlay or a tool's output cannot be used.

    Args:
        problem: What is wrong, one sentence.
        where: The file or URL.
        pointer: JSON pointer (``/paths/~1v1~1messages/post``) or JSONPath of the place.
        remedy: What the reader can do about it.
    """

    def __init__(self, problem: str, *, where: str = "", pointer: str = "", remedy: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.where = where
        self.pointer = pointer
        self.remedy = remedy

    def at(self, where: str) -> SpecError:
        """The same error with its file, when the place that raised it did not know it."""
        self.where = self.where or where
        return self

    def __str__(self) -> str:
        lines = [self.problem]
        if self.where:
            lines.append(f"  file:   {self.where}")
        if self.pointer:
            lines.append(f"  at:     {self.pointer}")
        if self.remedy:
            lines.append(f"  remedy: {self.remedy}")
        return "\n".join(lines)


def pointer(*parts: object) -> str:
    """A JSON pointer (RFC 6901) from its unescaped parts."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def unescape(part: str) -> str:
    """One part of a JSON pointer, unescaped (RFC 6901 section 4)."""
    return part.replace("~1", "/").replace("~0", "~")
