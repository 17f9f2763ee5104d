# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Typed bindings of the Claude API, generated from its description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import table as _table

if TYPE_CHECKING:
    from . import api as api
    from . import models as models
    from . import params as params
    from . import resources as resources
    from ._runtime.client import AsyncClient as AsyncClient
    from ._runtime.client import Client as Client
    from ._runtime.client import Response as Response
    from ._runtime.errors import (
        ApiError as ApiError,
    )
    from ._runtime.errors import (
        UnexpectedStatus as UnexpectedStatus,
    )
    from ._runtime.errors import (
        ValidationError as ValidationError,
    )
    from ._runtime.model import BaseModel as BaseModel
    from ._runtime.model import UnknownVariant as UnknownVariant
    from ._runtime.omit import NOT_GIVEN as NOT_GIVEN
    from ._runtime.omit import NotGiven as NotGiven
    from ._runtime.omit import Omit as Omit
    from ._runtime.omit import not_given as not_given
    from ._runtime.omit import omit as omit
    from ._runtime.operation import Operation as Operation
    from ._runtime.request import Options as Options
    from ._runtime.request import Request as Request
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "ApiError": "._runtime.errors",
            "AsyncClient": "._runtime.client",
            "BaseModel": "._runtime.model",
            "Client": "._runtime.client",
            "NOT_GIVEN": "._runtime.omit",
            "NotGiven": "._runtime.omit",
            "Omit": "._runtime.omit",
            "Operation": "._runtime.operation",
            "Options": "._runtime.request",
            "Request": "._runtime.request",
            "Response": "._runtime.client",
            "UnexpectedStatus": "._runtime.errors",
            "UnknownVariant": "._runtime.model",
            "ValidationError": "._runtime.errors",
            "not_given": "._runtime.omit",
            "omit": "._runtime.omit",
        },
    )
