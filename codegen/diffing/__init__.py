"""What changed between two descriptions, told to callers of the Python API."""

from .change import Change, Place, Verdict, verdict
from .compare import compare, compare_sources
from .source import Source, read, read_pair

__all__ = ["Change", "Place", "Source", "Verdict", "compare", "compare_sources", "read", "read_pair", "verdict"]
