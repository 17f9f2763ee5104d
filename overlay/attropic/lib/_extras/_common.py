"""`attropic.clouds` errors under their official name."""

from __future__ import annotations

from ...clouds._missing import MissingDependencyError as MissingDependencyError
