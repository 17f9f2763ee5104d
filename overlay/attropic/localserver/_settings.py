"""What can be set about a local API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

MEGABYTE: Final = 1024 * 1024


@dataclass(frozen=True)
class Settings:
    """What can be set about a local API.

    Attributes:
        keys: The credentials that are accepted; None accepts any.
        forbidden: Credentials that are known and may do nothing: they are answered with 403.
        max_body: Bytes of a body of JSON. Source: the limits of the API.
        max_file: Bytes of an uploaded file.
        max_skill: Bytes of all files of an uploaded skill.
        max_batch: Bytes of the body that starts a batch.
        models: Names of further models that are accepted.
        file_types: MIME types of files that are accepted, as ``{"application/pdf", "image/*"}``; None accepts any.
        downloads: Whether uploaded files can be downloaded. The API refuses it, unless a tool made the file.
        first: Seconds before a message begins, whole or streamed.
        pace: Seconds between two events of a stream.
        batch_pace: Seconds that a batch takes for each of its requests; with 0 they are answered when somebody looks at
            the batch for the first time.
        batch_progress: Whether the counts of a batch tell how far it is. The API counts every request as processing
            until the batch has ended.
        batch_expiry: Seconds after which a batch ends, whether or not its requests were answered.
        file_expiry: Seconds after which an uploaded file is gone; None keeps files.
        requests_per_minute: Requests that a credential may send; None is without a limit.
        input_tokens_per_minute: Input tokens that it may send.
        output_tokens_per_minute: Output tokens that it may have.
        limit_window: Seconds: what flows in during them may be used at once. With 1, 60 requests per minute are
            enforced as one per second, as the API may do; headers tell the limit per minute all the same.
        faults: Whether requests may ask for a fault by a header.
        clouds: Whether the API is there in the shapes of Bedrock and Vertex too.
        aws_keys: Access keys of AWS and their secrets, by which signatures are checked; None accepts any signature.
        strict: Whether answers are checked against the contract; one that breaks it is answered with 500.

    Raises:
        ValueError: A limit per minute is below 1, or the window is not above 0 and at most 60.
    """

    keys: frozenset[str] | None = field(default=None, repr=False)
    forbidden: frozenset[str] = field(default=frozenset(), repr=False)
    max_body: int = 32 * MEGABYTE
    max_file: int = 500 * MEGABYTE
    max_skill: int = 30 * MEGABYTE
    max_batch: int = 256 * MEGABYTE
    models: tuple[str, ...] = ()
    file_types: frozenset[str] | None = None
    downloads: bool = True
    first: float = 0.0
    pace: float = 0.0
    batch_pace: float = 0.0
    batch_progress: bool = False
    batch_expiry: float = 24 * 3600.0
    file_expiry: float | None = None
    requests_per_minute: int | None = None
    input_tokens_per_minute: int | None = None
    output_tokens_per_minute: int | None = None
    limit_window: float = 60.0
    faults: bool = True
    clouds: bool = False
    aws_keys: Mapping[str, str] | None = field(default=None, repr=False)
    strict: bool = False

    def __post_init__(self) -> None:
        for name in ("requests_per_minute", "input_tokens_per_minute", "output_tokens_per_minute"):
            limit = getattr(self, name)
            if limit is not None and limit < 1:
                raise ValueError(f"{name} must be at least 1, or None for no limit; it is {limit}")
        if not 0 < self.limit_window <= 60:
            raise ValueError(f"limit_window must be above 0 and at most 60 seconds; it is {self.limit_window}")

    def max_bytes(self, operation: str) -> int:
        """The bytes that the body of an operation may have, without what multipart adds.

        Args:
            operation: Its name without ``beta.``.
        """
        own = {
            "files.upload": self.max_file,
            "messages.batches.create": self.max_batch,
            "skills.create": self.max_skill,
            "skills.versions.create": self.max_skill,
        }
        return own.get(operation, self.max_body)
