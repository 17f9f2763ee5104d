"""Types of arguments where the official package has them."""

from __future__ import annotations

from types import NoneType as NoneType
from typing import TYPE_CHECKING, TypeAlias

from attropic_api._runtime.multipart import FileContent as FileContent
from attropic_api._runtime.multipart import FileTypes as FileTypes
from attropic_api._runtime.omit import NOT_GIVEN as NOT_GIVEN
from attropic_api._runtime.omit import NotGiven as NotGiven
from attropic_api._runtime.omit import Omit as Omit
from attropic_api._runtime.omit import not_given as not_given
from attropic_api._runtime.omit import omit as omit

from ._verbs import RequestOptions as RequestOptions

if TYPE_CHECKING:
    from attropic_api._runtime.request import Body as Body
    from attropic_api._runtime.request import Headers as Headers
    from attropic_api._runtime.request import Query as Query
    from attropic_api._runtime.request import Timeout as Timeout
else:
    from collections.abc import Mapping

    Body = object
    Headers = Mapping[str, str | Omit]
    Query = Mapping[str, object]

    def __getattr__(name):
        """``Timeout`` of the HTTP library, which is loaded then."""
        if name != "Timeout":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import Timeout

        return Timeout


Base64FileInput: TypeAlias = FileContent
