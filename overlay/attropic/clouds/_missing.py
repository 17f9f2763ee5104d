"""The error of an extra that is not installed."""

from __future__ import annotations

from .._errors import ConfigurationError


class MissingDependencyError(ConfigurationError, ImportError):
    """A library is not installed that an extra of this package brings.

    Attributes:
        library: What is missing, as pip calls it.
        extra: The extra.
    """

    def __init__(self, *, library: str, extra: str) -> None:
        super().__init__(library, extra)
        self.library = library
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.library} is not installed: pip install 'attropic[{self.extra}]'."

    def __reduce__(self) -> tuple[object, ...]:
        return _made, (self.library, self.extra)


def _made(library: str, extra: str) -> MissingDependencyError:
    return MissingDependencyError(library=library, extra=extra)
