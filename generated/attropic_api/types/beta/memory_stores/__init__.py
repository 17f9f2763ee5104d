# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`types.beta.memory_stores`: types under the names that users know, loaded when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ....models import BetaManagedAgentsActor as BetaManagedAgentsActor
    from ....models import BetaManagedAgentsAPIActor as BetaManagedAgentsAPIActor
    from ....models import BetaManagedAgentsDeletedMemory as BetaManagedAgentsDeletedMemory
    from ....models import BetaManagedAgentsMemory as BetaManagedAgentsMemory
    from ....models import BetaManagedAgentsMemoryListItem as BetaManagedAgentsMemoryListItem
    from ....models import BetaManagedAgentsMemoryPrefix as BetaManagedAgentsMemoryPrefix
    from ....models import BetaManagedAgentsMemoryVersion as BetaManagedAgentsMemoryVersion
    from ....models import BetaManagedAgentsMemoryVersionOperation as BetaManagedAgentsMemoryVersionOperation
    from ....models import BetaManagedAgentsMemoryView as BetaManagedAgentsMemoryView
    from ....models import BetaManagedAgentsSessionActor as BetaManagedAgentsSessionActor
    from ....models import BetaManagedAgentsUserActor as BetaManagedAgentsUserActor
    from ....params import BetaManagedAgentsPreconditionParam as BetaManagedAgentsPreconditionParam
    from ....params import BetaMemoryStoresMemoriesDeleteArguments as MemoryDeleteParams
    from ....params import BetaMemoryStoresMemoriesListArguments as MemoryListParams
    from ....params import BetaMemoryStoresMemoriesRetrieveArguments as MemoryRetrieveParams
    from ....params import BetaMemoryStoresMemoryVersionsListArguments as MemoryVersionListParams
    from ....params import BetaMemoryStoresMemoryVersionsRedactArguments as MemoryVersionRedactParams
    from ....params import BetaMemoryStoresMemoryVersionsRetrieveArguments as MemoryVersionRetrieveParams
    from ....params import MemoryStoreMemoryCreateParams as MemoryCreateParams
    from ....params import MemoryStoreMemoryUpdateParams as MemoryUpdateParams
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "BetaManagedAgentsAPIActor": "....models",
            "BetaManagedAgentsActor": "....models",
            "BetaManagedAgentsDeletedMemory": "....models",
            "BetaManagedAgentsMemory": "....models",
            "BetaManagedAgentsMemoryListItem": "....models",
            "BetaManagedAgentsMemoryPrefix": "....models",
            "BetaManagedAgentsMemoryVersion": "....models",
            "BetaManagedAgentsMemoryVersionOperation": "....models",
            "BetaManagedAgentsMemoryView": "....models",
            "BetaManagedAgentsPreconditionParam": "....params",
            "BetaManagedAgentsSessionActor": "....models",
            "BetaManagedAgentsUserActor": "....models",
            "MemoryCreateParams": "....params:MemoryStoreMemoryCreateParams",
            "MemoryDeleteParams": "....params:BetaMemoryStoresMemoriesDeleteArguments",
            "MemoryListParams": "....params:BetaMemoryStoresMemoriesListArguments",
            "MemoryRetrieveParams": "....params:BetaMemoryStoresMemoriesRetrieveArguments",
            "MemoryUpdateParams": "....params:MemoryStoreMemoryUpdateParams",
            "MemoryVersionListParams": "....params:BetaMemoryStoresMemoryVersionsListArguments",
            "MemoryVersionRedactParams": "....params:BetaMemoryStoresMemoryVersionsRedactArguments",
            "MemoryVersionRetrieveParams": "....params:BetaMemoryStoresMemoryVersionsRetrieveArguments",
        },
    )

__all__ = [
    "BetaManagedAgentsAPIActor",
    "BetaManagedAgentsActor",
    "BetaManagedAgentsDeletedMemory",
    "BetaManagedAgentsMemory",
    "BetaManagedAgentsMemoryListItem",
    "BetaManagedAgentsMemoryPrefix",
    "BetaManagedAgentsMemoryVersion",
    "BetaManagedAgentsMemoryVersionOperation",
    "BetaManagedAgentsMemoryView",
    "BetaManagedAgentsPreconditionParam",
    "BetaManagedAgentsSessionActor",
    "BetaManagedAgentsUserActor",
    "MemoryCreateParams",
    "MemoryDeleteParams",
    "MemoryListParams",
    "MemoryRetrieveParams",
    "MemoryUpdateParams",
    "MemoryVersionListParams",
    "MemoryVersionRedactParams",
    "MemoryVersionRetrieveParams",
]
