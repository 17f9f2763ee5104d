# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""The small types of this package under the names that users of openapi-python-client know."""

from ._runtime.client import Response as Response
from ._runtime.multipart import FileTypes as FileTypes
from ._runtime.omit import Omit as Unset
from ._runtime.omit import omit as UNSET

__all__ = ["UNSET", "FileTypes", "Response", "Unset"]
