"""Errors where the official package has them."""

from __future__ import annotations

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
