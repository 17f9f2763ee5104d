"""What type checkers must see of clouds, errors and official paths. Checked by ``make types``, never run."""

from __future__ import annotations

from typing_extensions import assert_type

from attropic import AnthropicBedrock, AnthropicVertex, APIStatusError, AsyncAnthropicVertex, RateLimitError
from attropic.tools.memory import BetaLocalFilesystemMemoryTool
from attropic.types import Message


def clouds(bedrock: AnthropicBedrock, vertex: AnthropicVertex, other: AsyncAnthropicVertex) -> None:
    """A copy of a client of a cloud takes what is of its platform, and is of the same class."""
    assert_type(bedrock.copy(aws_region="eu-central-1", aws_profile="work", max_retries=1), AnthropicBedrock)
    assert_type(vertex.with_options(region="europe-west1", project_id="p"), AnthropicVertex)
    assert_type(other.copy(access_token="t"), AsyncAnthropicVertex)
    assert_type(vertex.messages.create(model="m", max_tokens=1, messages=[]), Message)


def errors(error: APIStatusError, limit: RateLimitError) -> None:
    """Errors tell what the API said of the cause."""
    assert_type(error.api_message, "str | None")
    assert_type(error.error_code, "str | None")
    assert_type(limit.workspace_id, "str | None")


def memory() -> BetaLocalFilesystemMemoryTool:
    """The tool of memory under its official path."""
    return BetaLocalFilesystemMemoryTool("/memories")


def mistakes(bedrock: AnthropicBedrock, vertex: AnthropicVertex) -> None:
    """What a platform does not have is refused."""
    bedrock.copy(region="r")  # type: ignore[call-arg]  # pyright: ignore
    vertex.copy(aws_region="r")  # type: ignore[call-arg]  # pyright: ignore
