# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .base64_image_source_param import Base64ImageSourceParam
    from .url_image_source_param import URLImageSourceParam

    ImageBlockSourceParam: TypeAlias = Base64ImageSourceParam | URLImageSourceParam | UnknownVariant
    """Where the image comes from."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "ImageBlockSourceParam",
        "Base64ImageSourceParam | URLImageSourceParam | UnknownVariant",
        {
            "Base64ImageSourceParam": ".base64_image_source_param",
            "URLImageSourceParam": ".url_image_source_param",
        },
    )

_t_base64_image_source_param = _c.Ref(__name__, ".base64_image_source_param:Base64ImageSourceParam")
_t_url_image_source_param = _c.Ref(__name__, ".url_image_source_param:URLImageSourceParam")
decoder: _c.Decoder = _c.Tagged(
    "type", {"base64": _t_base64_image_source_param, "url": _t_url_image_source_param}
)
