"""The one error of the generator: it names the file, the place and the remedy."""

from __future__ import annotations


class SpecError(Exception):
    """Something in the description, an overlay or a tool's output cannot be used.

    Args:
        problem: What is wrong, one sentence.
        where: The file or URL.
        pointer: JSON pointer (``/paths/~1v1~1messages/post``) or JSONPath of the place.
        remedy: What the reader can do about it.
        expected: What should stand there, where it is more than the problem says.
        found: What stands there.
        nearest: What stands there under a similar name.

    Attributes:
        set_by: The action of an overlay that has put there what is wrong, as its file and JSON pointer.
        places: How many places the target of an overlay's action selects, when that is what is wrong.
    """

    def __init__(
        self,
        problem: str,
        *,
        where: str = "",
        pointer: str = "",
        remedy: str = "",
        expected: str = "",
        found: str = "",
        nearest: str = "",
    ) -> None:
        super().__init__(problem)
        self.problem = problem
        self.where = where
        self.pointer = pointer
        self.remedy = remedy
        self.expected = expected
        self.found = found
        self.nearest = nearest
        self.set_by = ""
        self.places: int | None = None

    def at(self, where: str) -> SpecError:
        """The same error with its file, when the place that raised it did not know it."""
        self.where = self.where or where
        return self

    def __str__(self) -> str:
        details = [
            ("file:", self.where),
            ("at:", self.pointer),
            ("set by:", self.set_by),
            ("expected:", self.expected),
            ("found:", self.found),
            ("nearest:", self.nearest),
            ("remedy:", self.remedy),
        ]
        width = 10 if self.expected else 8
        return "\n".join([self.problem, *(f"  {label:<{width}}{text}" for label, text in details if text)])


def pointer(*parts: object) -> str:
    """A JSON pointer (RFC 6901) from its unescaped parts."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def unescape(part: str) -> str:
    """One part of a JSON pointer, unescaped (RFC 6901 section 4)."""
    return part.replace("~1", "/").replace("~0", "~")
