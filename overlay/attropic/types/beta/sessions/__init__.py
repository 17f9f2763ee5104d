"""`attropic.types.beta.sessions`: generated types under their official names, loaded when first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attropic_api.types.beta.sessions import *
else:
    from attropic_api.types.beta.sessions import __dir__, __getattr__
