# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Facts beside the description, by name: ``read("models")``."""

from .._runtime.facts import names as names
from .._runtime.facts import read as read
