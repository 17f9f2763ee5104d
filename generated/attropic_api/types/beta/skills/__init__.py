# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`types.beta.skills`: types under the names that users know, loaded when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ....models import SkillVersionCreateResponse as VersionCreateResponse
    from ....models import SkillVersionDeleteResponse as VersionDeleteResponse
    from ....models import SkillVersionListResponse as VersionListResponse
    from ....models import SkillVersionRetrieveResponse as VersionRetrieveResponse
    from ....params import BetaSkillsVersionsDeleteArguments as VersionDeleteParams
    from ....params import BetaSkillsVersionsListArguments as VersionListParams
    from ....params import BetaSkillsVersionsRetrieveArguments as VersionRetrieveParams
    from ....params import SkillVersionCreateParams as VersionCreateParams
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "VersionCreateParams": "....params:SkillVersionCreateParams",
            "VersionCreateResponse": "....models:SkillVersionCreateResponse",
            "VersionDeleteParams": "....params:BetaSkillsVersionsDeleteArguments",
            "VersionDeleteResponse": "....models:SkillVersionDeleteResponse",
            "VersionListParams": "....params:BetaSkillsVersionsListArguments",
            "VersionListResponse": "....models:SkillVersionListResponse",
            "VersionRetrieveParams": "....params:BetaSkillsVersionsRetrieveArguments",
            "VersionRetrieveResponse": "....models:SkillVersionRetrieveResponse",
        },
    )

__all__ = [
    "VersionCreateParams",
    "VersionCreateResponse",
    "VersionDeleteParams",
    "VersionDeleteResponse",
    "VersionListParams",
    "VersionListResponse",
    "VersionRetrieveParams",
    "VersionRetrieveResponse",
]
