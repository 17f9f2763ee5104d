"""`attropic.types`: generated types under their official names, loaded when first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attropic_api.types import *

    from ..structured import ParsedContentBlock as ParsedContentBlock
    from ..structured import ParsedMessage as ParsedMessage
    from ..structured import ParsedTextBlock as ParsedTextBlock
else:
    from attropic_api.types import __dir__ as _listing
    from attropic_api.types import __getattr__ as _load

    from .. import _official_paths

    _official_paths.install()

    _PARSED = ("ParsedContentBlock", "ParsedMessage", "ParsedTextBlock")

    def __getattr__(name):
        """Generated types, and those of messages whose answer was read."""
        if name not in _PARSED:
            return _load(name)
        from .. import structured

        return getattr(structured, name)

    def __dir__():
        """All names."""
        return sorted([*_listing(), *_PARSED])
