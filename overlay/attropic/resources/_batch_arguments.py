"""Keyword arguments of the calls of batches."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict

    from attropic_api._runtime.omit import Omit
    from attropic_api._runtime.request import Body, Headers, Query

    from ..batches import PollPolicy
    from ._arguments import CallArguments

    class BatchArguments(CallArguments, total=False):
        """What every call of batches takes."""

        betas: Sequence[str] | Omit

    class LookArguments(TypedDict, total=False):
        """What every look at a batch takes."""

        betas: Sequence[str] | Omit
        extra_headers: Headers | None
        extra_query: Query | None

    class WaitArguments(LookArguments, total=False):
        """What a wait takes."""

        timeout: float | None
        poll: float | PollPolicy | None
        max_outage: float | None

    class CreateArguments(WaitArguments, total=False):
        """What a wait for a new batch takes."""

        extra_body: Body | None


#: The settings of a wait that its looks do not have.
WAITING: Final = ("timeout", "poll", "max_outage")


def look_options(settings: Mapping[str, Any]) -> dict[str, Any]:
    """The options of a look, of the settings of a wait."""
    return {name: value for name, value in settings.items() if name not in WAITING}


def wait_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of a wait without the options of its looks."""
    return {name: value for name, value in settings.items() if name in WAITING}
