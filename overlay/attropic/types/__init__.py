"""`attropic.types`: generated types under their official names, loaded when first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attropic_api.types import *
else:
    from attropic_api.types import __dir__, __getattr__
