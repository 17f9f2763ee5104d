"""attropic: the Claude API for Python, typed from its OpenAPI description.

``import attropic`` loads no models, no resources and no HTTP library; each name loads what it needs
when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

__title__ = "attropic"

if TYPE_CHECKING:
    from types import NoneType as NoneType

    from httpx import Timeout as Timeout

    from attropic_api._runtime.model import BaseModel as BaseModel
    from attropic_api._runtime.model import UnknownVariant as UnknownVariant
    from attropic_api._runtime.omit import NOT_GIVEN as NOT_GIVEN
    from attropic_api._runtime.omit import NotGiven as NotGiven
    from attropic_api._runtime.omit import Omit as Omit
    from attropic_api._runtime.omit import not_given as not_given
    from attropic_api._runtime.omit import omit as omit
    from attropic_api._runtime.rate_limits import RateLimit as RateLimit
    from attropic_api._runtime.rate_limits import RateLimits as RateLimits
    from attropic_api._runtime.responses import APIResponse as APIResponse
    from attropic_api._runtime.responses import AsyncAPIResponse as AsyncAPIResponse
    from attropic_api._runtime.streams import AsyncStream as AsyncStream
    from attropic_api._runtime.streams import Stream as Stream

    from . import streaming as streaming
    from . import types as types
    from ._call_event import CallEvent as CallEvent
    from ._client import Anthropic as Anthropic
    from ._client import Anthropic as Client
    from ._client import AsyncAnthropic as AsyncAnthropic
    from ._client import AsyncAnthropic as AsyncClient
    from ._config import ClientConfig as ClientConfig
    from ._constants import AI_PROMPT as AI_PROMPT
    from ._constants import HUMAN_PROMPT as HUMAN_PROMPT
    from ._core.retry import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from ._core.retry import RetryPolicy as RetryPolicy
    from ._core.webhook import APIWebhookValidationError as APIWebhookValidationError
    from ._errors import AnthropicError as AnthropicError
    from ._errors import APIConnectionError as APIConnectionError
    from ._errors import APIError as APIError
    from ._errors import APIResponseValidationError as APIResponseValidationError
    from ._errors import APIStatusError as APIStatusError
    from ._errors import APITimeoutError as APITimeoutError
    from ._errors import AuthenticationError as AuthenticationError
    from ._errors import BadRequestError as BadRequestError
    from ._errors import ClientClosedRequestError as ClientClosedRequestError
    from ._errors import ConfigurationError as ConfigurationError
    from ._errors import ConflictError as ConflictError
    from ._errors import ContentTooLargeError as ContentTooLargeError
    from ._errors import CredentialsError as CredentialsError
    from ._errors import DeadlineExceededError as DeadlineExceededError
    from ._errors import GatewayTimeoutError as GatewayTimeoutError
    from ._errors import HTTPNotImplementedError as HTTPNotImplementedError
    from ._errors import InternalServerError as InternalServerError
    from ._errors import NotFoundError as NotFoundError
    from ._errors import OverloadedError as OverloadedError
    from ._errors import PaymentRequiredError as PaymentRequiredError
    from ._errors import PermissionDeniedError as PermissionDeniedError
    from ._errors import PoolTimeoutError as PoolTimeoutError
    from ._errors import PreconditionFailedError as PreconditionFailedError
    from ._errors import RateLimitError as RateLimitError
    from ._errors import RequestHeaderFieldsTooLargeError as RequestHeaderFieldsTooLargeError
    from ._errors import RequestTimeoutError as RequestTimeoutError
    from ._errors import RequestTooLargeError as RequestTooLargeError
    from ._errors import RetryableError as RetryableError
    from ._errors import ServiceUnavailableError as ServiceUnavailableError
    from ._errors import StreamIdleTimeoutError as StreamIdleTimeoutError
    from ._errors import StreamIncompleteError as StreamIncompleteError
    from ._errors import StreamSilenceTimeoutError as StreamSilenceTimeoutError
    from ._errors import ToolInputError as ToolInputError
    from ._errors import UnprocessableEntityError as UnprocessableEntityError
    from ._io.transports import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from ._io.transports import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from ._io.transports import DefaultAioHttpClient as DefaultAioHttpClient
    from ._io.transports import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from ._io.transports import DefaultHttpxClient as DefaultHttpxClient
    from ._middleware import APIRequest as APIRequest
    from ._middleware import AsyncCallNext as AsyncCallNext
    from ._middleware import AsyncMiddlewareCallable as AsyncMiddlewareCallable
    from ._middleware import CallNext as CallNext
    from ._middleware import Middleware as Middleware
    from ._middleware import MiddlewareCallable as MiddlewareCallable
    from ._middleware import MiddlewareInput as MiddlewareInput
    from ._observe import Hooks as Hooks
    from ._verbs import RequestOptions as RequestOptions
    from ._version import __version__ as __version__
    from ._versions import VersionError as VersionError
    from .batches import BatchTimeout as BatchTimeout
    from .clouds._missing import MissingDependencyError as MissingDependencyError
    from .clouds._unsupported import NotOfferedError as NotOfferedError
    from .clouds.bedrock import AnthropicBedrock as AnthropicBedrock
    from .clouds.bedrock import AsyncAnthropicBedrock as AsyncAnthropicBedrock
    from .clouds.vertex import AnthropicVertex as AnthropicVertex
    from .clouds.vertex import AsyncAnthropicVertex as AsyncAnthropicVertex
    from .files import File as File
    from .files import file_from_path as file_from_path
    from .lib.streaming import ParsedBetaContentBlockStopEvent as ParsedBetaContentBlockStopEvent
    from .lib.streaming import ParsedBetaMessageStopEvent as ParsedBetaMessageStopEvent
    from .lib.streaming import ParsedBetaMessageStreamEvent as ParsedBetaMessageStreamEvent
    from .lib.streaming import ParsedBetaTextEvent as ParsedBetaTextEvent
    from .lib.streaming import ParsedContentBlockStopEvent as ParsedContentBlockStopEvent
    from .lib.streaming import ParsedMessageStopEvent as ParsedMessageStopEvent
    from .lib.streaming import ParsedMessageStreamEvent as ParsedMessageStreamEvent
    from .pagination import PaginationLoopError as PaginationLoopError
    from .streaming import AsyncMessageStream as AsyncMessageStream
    from .streaming import AsyncMessageStreamManager as AsyncMessageStreamManager
    from .streaming import BetaAsyncMessageStream as BetaAsyncMessageStream
    from .streaming import BetaAsyncMessageStreamManager as BetaAsyncMessageStreamManager
    from .streaming import BetaCitationEvent as BetaCitationEvent
    from .streaming import BetaCompactionEvent as BetaCompactionEvent
    from .streaming import BetaContentBlockStopEvent as BetaContentBlockStopEvent
    from .streaming import BetaInputJsonEvent as BetaInputJsonEvent
    from .streaming import BetaMessageStopEvent as BetaMessageStopEvent
    from .streaming import BetaMessageStream as BetaMessageStream
    from .streaming import BetaMessageStreamEvent as BetaMessageStreamEvent
    from .streaming import BetaMessageStreamManager as BetaMessageStreamManager
    from .streaming import BetaSignatureEvent as BetaSignatureEvent
    from .streaming import BetaTextEvent as BetaTextEvent
    from .streaming import BetaThinkingEvent as BetaThinkingEvent
    from .streaming import CitationEvent as CitationEvent
    from .streaming import ContentBlockStopEvent as ContentBlockStopEvent
    from .streaming import InputJsonEvent as InputJsonEvent
    from .streaming import MessageStopEvent as MessageStopEvent
    from .streaming import MessageStream as MessageStream
    from .streaming import MessageStreamEvent as MessageStreamEvent
    from .streaming import MessageStreamManager as MessageStreamManager
    from .streaming import ResumePolicy as ResumePolicy
    from .streaming import ServerSentEvent as ServerSentEvent
    from .streaming import SignatureEvent as SignatureEvent
    from .streaming import TextEvent as TextEvent
    from .streaming import ThinkingEvent as ThinkingEvent
    from .structured import OutputFormat as OutputFormat
    from .structured import OutputValidationError as OutputValidationError
    from .structured import transform_schema as transform_schema
    from .tools import beta_async_tool as beta_async_tool
    from .tools import beta_tool as beta_tool
else:
    _ERRORS = [
        "APIConnectionError", "APIError", "APIResponseValidationError", "APIStatusError", "APITimeoutError",
        "AnthropicError", "AuthenticationError", "BadRequestError", "ClientClosedRequestError", "ConfigurationError",
        "ConflictError", "ContentTooLargeError", "CredentialsError", "DeadlineExceededError", "GatewayTimeoutError",
        "HTTPNotImplementedError", "InternalServerError", "NotFoundError", "OverloadedError", "PaymentRequiredError",
        "PermissionDeniedError", "PoolTimeoutError", "PreconditionFailedError", "RateLimitError",
        "RequestHeaderFieldsTooLargeError", "RequestTimeoutError", "RequestTooLargeError", "RetryableError",
        "ServiceUnavailableError", "StreamIdleTimeoutError", "StreamIncompleteError", "StreamSilenceTimeoutError",
        "ToolInputError", "UnprocessableEntityError",
    ]  # fmt: skip
    _PARSED = [
        "ParsedBetaContentBlockStopEvent", "ParsedBetaMessageStopEvent", "ParsedBetaMessageStreamEvent",
        "ParsedBetaTextEvent", "ParsedContentBlockStopEvent", "ParsedMessageStopEvent", "ParsedMessageStreamEvent",
    ]  # fmt: skip
    _STREAMING = [
        "AsyncMessageStream", "AsyncMessageStreamManager", "BetaAsyncMessageStream", "BetaAsyncMessageStreamManager",
        "BetaCitationEvent", "BetaCompactionEvent", "BetaContentBlockStopEvent", "BetaInputJsonEvent",
        "BetaMessageStopEvent", "BetaMessageStream", "BetaMessageStreamEvent", "BetaMessageStreamManager",
        "BetaSignatureEvent", "BetaTextEvent", "BetaThinkingEvent", "CitationEvent", "ContentBlockStopEvent",
        "InputJsonEvent", "MessageStopEvent", "MessageStream", "MessageStreamEvent", "MessageStreamManager",
        "ResumePolicy", "ServerSentEvent", "SignatureEvent", "TextEvent", "ThinkingEvent",
    ]  # fmt: skip
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            **dict.fromkeys(_ERRORS, "._errors"),
            **dict.fromkeys(_STREAMING, ".streaming"),
            **dict.fromkeys(_PARSED, ".lib.streaming"),
            "APIRequest": "._middleware",
            "APIWebhookValidationError": "._core.webhook",
            "AsyncCallNext": "._middleware",
            "AsyncMiddlewareCallable": "._middleware",
            "CallNext": "._middleware",
            "Middleware": "._middleware",
            "MiddlewareCallable": "._middleware",
            "MiddlewareInput": "._middleware",
            "AI_PROMPT": "._constants",
            "HUMAN_PROMPT": "._constants",
            "APIResponse": "attropic_api._runtime.responses",
            "AsyncAPIResponse": "attropic_api._runtime.responses",
            "CallEvent": "._call_event",
            "Hooks": "._observe",
            "ClientConfig": "._config",
            "RetryPolicy": "._core.retry",
            "DEFAULT_MAX_RETRIES": "._core.retry",
            "DEFAULT_TIMEOUT": "._io.transports",
            "DEFAULT_CONNECTION_LIMITS": "._io.transports",
            "DefaultHttpxClient": "._io.transports",
            "DefaultAsyncHttpxClient": "._io.transports",
            "DefaultAioHttpClient": "._io.transports",
            "RateLimit": "attropic_api._runtime.rate_limits",
            "RateLimits": "attropic_api._runtime.rate_limits",
            "RequestOptions": "._verbs",
            "AnthropicBedrock": ".clouds.bedrock",
            "AnthropicVertex": ".clouds.vertex",
            "AsyncAnthropicBedrock": ".clouds.bedrock",
            "AsyncAnthropicVertex": ".clouds.vertex",
            "BatchTimeout": ".batches",
            "File": ".files",
            "MissingDependencyError": ".clouds._missing",
            "NotOfferedError": ".clouds._unsupported",
            "PaginationLoopError": ".pagination",
            "file_from_path": ".files",
            "NoneType": "types",
            "Anthropic": "._client",
            "AsyncAnthropic": "._client",
            "AsyncClient": "._client:AsyncAnthropic",
            "AsyncStream": "attropic_api._runtime.streams",
            "BaseModel": "attropic_api._runtime.model",
            "Client": "._client:Anthropic",
            "NOT_GIVEN": "attropic_api._runtime.omit",
            "NotGiven": "attropic_api._runtime.omit",
            "Omit": "attropic_api._runtime.omit",
            "OutputFormat": ".structured",
            "OutputValidationError": ".structured",
            "VersionError": "._versions",
            "Stream": "attropic_api._runtime.streams",
            "Timeout": "httpx",
            "UnknownVariant": "attropic_api._runtime.model",
            "__version__": "._version",
            "beta_async_tool": ".tools",
            "beta_tool": ".tools",
            "not_given": "attropic_api._runtime.omit",
            "omit": "attropic_api._runtime.omit",
            "streaming": ".streaming:",
            "transform_schema": ".structured",
            "types": ".types:",
        },
    )

__all__ = [
    "AI_PROMPT", "APIConnectionError", "APIError", "APIRequest", "APIResponse", "APIResponseValidationError",
    "APIStatusError", "APITimeoutError", "APIWebhookValidationError", "Anthropic", "AnthropicBedrock",
    "AnthropicError", "AnthropicVertex", "AsyncAPIResponse", "AsyncAnthropic", "AsyncAnthropicBedrock",
    "AsyncAnthropicVertex", "AsyncCallNext", "AsyncClient", "AsyncMessageStream", "AsyncMessageStreamManager",
    "AsyncMiddlewareCallable", "AsyncStream", "AuthenticationError", "BadRequestError", "BaseModel", "BatchTimeout",
    "BetaAsyncMessageStream", "BetaAsyncMessageStreamManager", "BetaCitationEvent", "BetaCompactionEvent",
    "BetaContentBlockStopEvent", "BetaInputJsonEvent", "BetaMessageStopEvent", "BetaMessageStream",
    "BetaMessageStreamEvent", "BetaMessageStreamManager", "BetaSignatureEvent", "BetaTextEvent", "BetaThinkingEvent",
    "CallEvent", "CallNext", "CitationEvent", "Client", "ClientClosedRequestError", "ClientConfig",
    "ConfigurationError", "ConflictError", "ContentBlockStopEvent", "ContentTooLargeError", "CredentialsError",
    "DEFAULT_CONNECTION_LIMITS", "DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT", "DeadlineExceededError",
    "DefaultAioHttpClient", "DefaultAsyncHttpxClient", "DefaultHttpxClient", "File", "GatewayTimeoutError",
    "HTTPNotImplementedError", "HUMAN_PROMPT", "Hooks", "InputJsonEvent", "InternalServerError", "MessageStopEvent",
    "MessageStream", "MessageStreamEvent", "MessageStreamManager", "Middleware", "MiddlewareCallable",
    "MiddlewareInput", "MissingDependencyError", "NOT_GIVEN", "NoneType", "NotFoundError", "NotGiven",
    "NotOfferedError", "Omit", "OutputFormat", "OutputValidationError", "OverloadedError", "PaginationLoopError",
    "ParsedBetaContentBlockStopEvent", "ParsedBetaMessageStopEvent", "ParsedBetaMessageStreamEvent",
    "ParsedBetaTextEvent", "ParsedContentBlockStopEvent", "ParsedMessageStopEvent", "ParsedMessageStreamEvent",
    "PaymentRequiredError", "PermissionDeniedError", "PoolTimeoutError", "PreconditionFailedError", "RateLimit",
    "RateLimitError", "RateLimits", "RequestHeaderFieldsTooLargeError", "RequestOptions", "RequestTimeoutError",
    "RequestTooLargeError", "ResumePolicy", "RetryPolicy", "RetryableError", "ServerSentEvent",
    "ServiceUnavailableError", "SignatureEvent", "Stream", "StreamIdleTimeoutError", "StreamIncompleteError",
    "StreamSilenceTimeoutError", "TextEvent", "ThinkingEvent", "Timeout", "ToolInputError", "UnknownVariant",
    "UnprocessableEntityError", "VersionError", "__title__", "__version__", "beta_async_tool", "beta_tool",
    "file_from_path", "not_given", "omit", "streaming", "transform_schema", "types",
]  # fmt: skip
