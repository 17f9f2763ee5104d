# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`types.beta.vaults`: types under the names that users know, loaded when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ....models import BetaManagedAgentsCredential as BetaManagedAgentsCredential
    from ....models import BetaManagedAgentsCredentialValidation as BetaManagedAgentsCredentialValidation
    from ....models import (
        BetaManagedAgentsCredentialValidationStatus as BetaManagedAgentsCredentialValidationStatus,
    )
    from ....models import BetaManagedAgentsDeletedCredential as BetaManagedAgentsDeletedCredential
    from ....models import BetaManagedAgentsMCPOAuthAuthResponse as BetaManagedAgentsMCPOAuthAuthResponse
    from ....models import (
        BetaManagedAgentsMCPOAuthRefreshResponse as BetaManagedAgentsMCPOAuthRefreshResponse,
    )
    from ....models import BetaManagedAgentsMCPProbe as BetaManagedAgentsMCPProbe
    from ....models import BetaManagedAgentsRefreshHTTPResponse as BetaManagedAgentsRefreshHTTPResponse
    from ....models import BetaManagedAgentsRefreshObject as BetaManagedAgentsRefreshObject
    from ....models import (
        BetaManagedAgentsStaticBearerAuthResponse as BetaManagedAgentsStaticBearerAuthResponse,
    )
    from ....models import (
        BetaManagedAgentsTokenEndpointAuthBasicResponse as BetaManagedAgentsTokenEndpointAuthBasicResponse,
    )
    from ....models import (
        BetaManagedAgentsTokenEndpointAuthNoneResponse as BetaManagedAgentsTokenEndpointAuthNoneResponse,
    )
    from ....models import (
        BetaManagedAgentsTokenEndpointAuthPostResponse as BetaManagedAgentsTokenEndpointAuthPostResponse,
    )
    from ....params import BetaManagedAgentsMCPOAuthCreateParams as BetaManagedAgentsMCPOAuthCreateParams
    from ....params import BetaManagedAgentsMCPOAuthRefreshParams as BetaManagedAgentsMCPOAuthRefreshParams
    from ....params import (
        BetaManagedAgentsMCPOAuthRefreshUpdateParams as BetaManagedAgentsMCPOAuthRefreshUpdateParams,
    )
    from ....params import BetaManagedAgentsMCPOAuthUpdateParams as BetaManagedAgentsMCPOAuthUpdateParams
    from ....params import (
        BetaManagedAgentsStaticBearerCreateParams as BetaManagedAgentsStaticBearerCreateParams,
    )
    from ....params import (
        BetaManagedAgentsStaticBearerUpdateParams as BetaManagedAgentsStaticBearerUpdateParams,
    )
    from ....params import (
        BetaManagedAgentsTokenEndpointAuthBasicParam as BetaManagedAgentsTokenEndpointAuthBasicParam,
    )
    from ....params import (
        BetaManagedAgentsTokenEndpointAuthBasicUpdateParam as BetaManagedAgentsTokenEndpointAuthBasicUpdateParam,
    )
    from ....params import (
        BetaManagedAgentsTokenEndpointAuthNoneParam as BetaManagedAgentsTokenEndpointAuthNoneParam,
    )
    from ....params import (
        BetaManagedAgentsTokenEndpointAuthPostParam as BetaManagedAgentsTokenEndpointAuthPostParam,
    )
    from ....params import (
        BetaManagedAgentsTokenEndpointAuthPostUpdateParam as BetaManagedAgentsTokenEndpointAuthPostUpdateParam,
    )
    from ....params import BetaVaultsCredentialsArchiveArguments as CredentialArchiveParams
    from ....params import BetaVaultsCredentialsDeleteArguments as CredentialDeleteParams
    from ....params import BetaVaultsCredentialsListArguments as CredentialListParams
    from ....params import BetaVaultsCredentialsMcpOauthValidateArguments as CredentialMcpOauthValidateParams
    from ....params import BetaVaultsCredentialsRetrieveArguments as CredentialRetrieveParams
    from ....params import VaultCredentialCreateParams as CredentialCreateParams
    from ....params import VaultCredentialUpdateParams as CredentialUpdateParams
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "BetaManagedAgentsCredential": "....models",
            "BetaManagedAgentsCredentialValidation": "....models",
            "BetaManagedAgentsCredentialValidationStatus": "....models",
            "BetaManagedAgentsDeletedCredential": "....models",
            "BetaManagedAgentsMCPOAuthAuthResponse": "....models",
            "BetaManagedAgentsMCPOAuthCreateParams": "....params",
            "BetaManagedAgentsMCPOAuthRefreshParams": "....params",
            "BetaManagedAgentsMCPOAuthRefreshResponse": "....models",
            "BetaManagedAgentsMCPOAuthRefreshUpdateParams": "....params",
            "BetaManagedAgentsMCPOAuthUpdateParams": "....params",
            "BetaManagedAgentsMCPProbe": "....models",
            "BetaManagedAgentsRefreshHTTPResponse": "....models",
            "BetaManagedAgentsRefreshObject": "....models",
            "BetaManagedAgentsStaticBearerAuthResponse": "....models",
            "BetaManagedAgentsStaticBearerCreateParams": "....params",
            "BetaManagedAgentsStaticBearerUpdateParams": "....params",
            "BetaManagedAgentsTokenEndpointAuthBasicParam": "....params",
            "BetaManagedAgentsTokenEndpointAuthBasicResponse": "....models",
            "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam": "....params",
            "BetaManagedAgentsTokenEndpointAuthNoneParam": "....params",
            "BetaManagedAgentsTokenEndpointAuthNoneResponse": "....models",
            "BetaManagedAgentsTokenEndpointAuthPostParam": "....params",
            "BetaManagedAgentsTokenEndpointAuthPostResponse": "....models",
            "BetaManagedAgentsTokenEndpointAuthPostUpdateParam": "....params",
            "CredentialArchiveParams": "....params:BetaVaultsCredentialsArchiveArguments",
            "CredentialCreateParams": "....params:VaultCredentialCreateParams",
            "CredentialDeleteParams": "....params:BetaVaultsCredentialsDeleteArguments",
            "CredentialListParams": "....params:BetaVaultsCredentialsListArguments",
            "CredentialMcpOauthValidateParams": "....params:BetaVaultsCredentialsMcpOauthValidateArguments",
            "CredentialRetrieveParams": "....params:BetaVaultsCredentialsRetrieveArguments",
            "CredentialUpdateParams": "....params:VaultCredentialUpdateParams",
        },
    )

__all__ = [
    "BetaManagedAgentsCredential",
    "BetaManagedAgentsCredentialValidation",
    "BetaManagedAgentsCredentialValidationStatus",
    "BetaManagedAgentsDeletedCredential",
    "BetaManagedAgentsMCPOAuthAuthResponse",
    "BetaManagedAgentsMCPOAuthCreateParams",
    "BetaManagedAgentsMCPOAuthRefreshParams",
    "BetaManagedAgentsMCPOAuthRefreshResponse",
    "BetaManagedAgentsMCPOAuthRefreshUpdateParams",
    "BetaManagedAgentsMCPOAuthUpdateParams",
    "BetaManagedAgentsMCPProbe",
    "BetaManagedAgentsRefreshHTTPResponse",
    "BetaManagedAgentsRefreshObject",
    "BetaManagedAgentsStaticBearerAuthResponse",
    "BetaManagedAgentsStaticBearerCreateParams",
    "BetaManagedAgentsStaticBearerUpdateParams",
    "BetaManagedAgentsTokenEndpointAuthBasicParam",
    "BetaManagedAgentsTokenEndpointAuthBasicResponse",
    "BetaManagedAgentsTokenEndpointAuthBasicUpdateParam",
    "BetaManagedAgentsTokenEndpointAuthNoneParam",
    "BetaManagedAgentsTokenEndpointAuthNoneResponse",
    "BetaManagedAgentsTokenEndpointAuthPostParam",
    "BetaManagedAgentsTokenEndpointAuthPostResponse",
    "BetaManagedAgentsTokenEndpointAuthPostUpdateParam",
    "CredentialArchiveParams",
    "CredentialCreateParams",
    "CredentialDeleteParams",
    "CredentialListParams",
    "CredentialMcpOauthValidateParams",
    "CredentialRetrieveParams",
    "CredentialUpdateParams",
]
