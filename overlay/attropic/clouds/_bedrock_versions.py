"""Which ``anthropic_version`` Bedrock is told for which model."""

from __future__ import annotations

import re
from typing import Final

#: What Bedrock calls the version ``2023-06-01``.
#: Source: https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html
FIRST: Final = "bedrock-2023-05-31"
_FIRST_DATE: Final = "2023-06-01"
#: Models that know the first version only: up to Claude 4.6.
_OLD: Final = re.compile(
    r"claude-(?:instant|v?[123](?=$|[^0-9])|(?:opus|sonnet|haiku)-4(?:-[0-6])?(?=$|[-@:]v?[0-9]{8}|-v[0-9]|[:@]))"
)


def version_for(model: str, asked: str) -> str:
    """The version to tell Bedrock.

    A date of the API goes to the models that know dates; models up to Claude 4.6 know the first version only. An
    ARN that does not name its model is taken for one of a newer model.

    Args:
        model: An id or an ARN.
        asked: The version of the API, or one of Bedrock, which is taken as it is.
    """
    if asked == _FIRST_DATE or (_OLD.search(model) and not asked.startswith("bedrock-")):
        return FIRST
    return asked
