"""`attropic.types.parsed_message`: messages whose answer was read, where the official package keeps them."""

from ..structured import ParsedContentBlock, ParsedMessage, ParsedTextBlock

__all__ = ["ParsedContentBlock", "ParsedMessage", "ParsedTextBlock"]
