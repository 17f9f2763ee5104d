# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .image_block_param import ImageBlockParam
    from .text_block_param import TextBlockParam

    ContentBlockSourceContentParam: TypeAlias = TextBlockParam | ImageBlockParam | UnknownVariant
    """The schema `ContentBlockSourceContentItem`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "ContentBlockSourceContentParam",
        "TextBlockParam | ImageBlockParam | UnknownVariant",
        {
            "ImageBlockParam": ".image_block_param",
            "TextBlockParam": ".text_block_param",
        },
    )

_t_text_block_param = _c.Ref(__name__, ".text_block_param:TextBlockParam")
_t_image_block_param = _c.Ref(__name__, ".image_block_param:ImageBlockParam")
decoder: _c.Decoder = _c.Tagged("type", {"text": _t_text_block_param, "image": _t_image_block_param})
