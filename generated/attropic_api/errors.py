# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""The errors of this package."""

from ._runtime.errors import ApiError as ApiError
from ._runtime.errors import UnexpectedStatus as UnexpectedStatus
from ._runtime.errors import ValidationError as ValidationError

__all__ = ["ApiError", "UnexpectedStatus", "ValidationError"]
