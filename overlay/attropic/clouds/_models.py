"""Names of models: those of the API and those of platforms. The table is ``spec/data/models.yaml``."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, Literal

from ..catalogue import find, models

Cloud = Literal["bedrock", "vertex"]
#: What AWS writes before an id that is served from a choice of regions: ``us.anthropic.…``, ``global.anthropic.…``.
_PROFILE: Final = re.compile(r"(?:[a-z]{2,6}(?:-[a-z]+)?\.)(?=anthropic\.)")


def platform_model(model: str, cloud: Cloud) -> str:
    """What a platform calls a model of the API. Any name that is not in the table passes as it is.

    Args:
        model: An id or alias of the API, or a name of the platform.
        cloud: The platform.
    """
    facts = find(model)
    found: str | None = None if facts is None else getattr(facts, cloud)
    return found or model


def first_party_model(model: str, cloud: Cloud) -> str | None:
    """What the API calls a model of a platform: the reverse of ``platform_model``. None when no table says so.

    Args:
        model: A name of the platform: an id, an ARN, or an inference profile of AWS.
        cloud: The platform.
    """
    last = model.rpartition("/")[2]
    facts = find(last)
    return facts.id if facts is not None else _ids(cloud).get(_PROFILE.sub("", last))


@cache
def _ids(cloud: Cloud) -> dict[str, str]:
    """What the API calls each model of a platform."""
    known = ((getattr(facts, cloud), facts.id) for facts in models(retired=True))
    return {name: own for name, own in known if name is not None}
