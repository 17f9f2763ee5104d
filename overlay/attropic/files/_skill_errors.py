"""What is no skill."""

from __future__ import annotations

from .._errors import AnthropicError


class SkillFolderError(AnthropicError, ValueError):
    """A folder or archive cannot become a skill; the message names the file, the rule and the remedy."""
