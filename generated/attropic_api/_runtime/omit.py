# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Values that say "nothing was given", each its own type so that ``None`` stays a value."""

from __future__ import annotations

from typing import Final, Literal, final


@final
class Omit:
    """The argument is not sent. As a header value: the header of that name is taken away."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


@final
class NotGiven:
    """The option keeps its default (``timeout=None`` would mean: no timeout)."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "not_given"


omit: Final = Omit()
not_given: Final = NotGiven()
NOT_GIVEN: Final = not_given

ABSENT = (Omit, NotGiven)
