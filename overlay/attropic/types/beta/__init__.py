"""`attropic.types.beta`: generated types under their official names, loaded when first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attropic_api.types.beta import *

    from ...structured import ParsedBetaContentBlock as ParsedBetaContentBlock
    from ...structured import ParsedBetaMessage as ParsedBetaMessage
    from ...structured import ParsedBetaTextBlock as ParsedBetaTextBlock
else:
    from attropic_api.types.beta import __dir__ as _listing
    from attropic_api.types.beta import __getattr__ as _load

    _PARSED = ("ParsedBetaContentBlock", "ParsedBetaMessage", "ParsedBetaTextBlock")

    def __getattr__(name):
        """Generated types, and those of messages whose answer was read."""
        if name not in _PARSED:
            return _load(name)
        from ... import structured

        return getattr(structured, name)

    def __dir__():
        """All names."""
        return sorted([*_listing(), *_PARSED])
