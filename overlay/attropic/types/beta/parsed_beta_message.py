"""`attropic.types.beta.parsed_beta_message`: messages whose answer was read, where the official package keeps them."""

from ...structured import ParsedBetaContentBlock, ParsedBetaMessage, ParsedBetaTextBlock

__all__ = ["ParsedBetaContentBlock", "ParsedBetaMessage", "ParsedBetaTextBlock"]
