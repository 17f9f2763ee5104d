"""What the tools that are carried out here have in common, whatever their colour: how they are declared."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, cast

from ._catalogue import find
from ._declaration import declare

if TYPE_CHECKING:
    from attropic_api.params import ToolUnionParam


class DeclaredTool:
    """A tool of the API that is carried out here.

    Args:
        version: The date of a version or its whole `type`; by default the newest.
        **options: What else the description knows of this version: ``cache_control``, ``strict``…

    Raises:
        ToolDefinitionError: The version or an option is not known; the message says what is.
    """

    #: Which tool.
    family: ClassVar[str]
    _param: dict[str, Any] | None = None

    def __init__(self, *, version: str | int | None = None, **options: Any) -> None:
        self._param = declare(self.family, version=version, **options)

    def to_dict(self) -> ToolUnionParam:
        """The tool as a request declares it."""
        return cast("ToolUnionParam", dict(self._declared))

    to_param = to_dict

    @property
    def name(self) -> str:
        """The name by which the model calls it."""
        return str(self._declared["name"])

    @cached_property
    def date(self) -> str:
        """The date of the version."""
        return find(self.family, self._declared["type"]).date

    @property
    def _declared(self) -> dict[str, Any]:
        if self._param is None:  # a subclass that has no need of our __init__
            self._param = declare(self.family)
        return self._param
