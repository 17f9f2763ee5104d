"""Who asks for one cloud pays for no other, and who asks for none pays for none."""

from __future__ import annotations

import subprocess
import sys

import pytest

from attropic import clouds

CLOUD = ("attropic.clouds", "botocore", "boto3", "google.auth")
TELL = "import sys; print(*(name for name in sys.modules if name.startswith({})))"


def loaded(program: str) -> list[str]:
    """The modules of clouds that a fresh interpreter has loaded after a program."""
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\n{TELL.format(CLOUD)}"], capture_output=True, text=True, check=True
    )
    return done.stdout.split()


@pytest.mark.parametrize(
    "program",
    [
        "import attropic, attropic.types; attropic.Anthropic(api_key='k').messages",
        "import attropic; attropic.AsyncAnthropic(api_key='k').copy(timeout=1).messages.with_raw_response",
    ],
)
def test_the_api_itself_loads_no_cloud(program: str) -> None:
    """The package and a client of the API load nothing of any cloud."""
    assert loaded(program) == []


def test_the_room_of_clouds_has_their_names() -> None:
    """Clients and errors of clouds can be had from `attropic.clouds`, which loads none of them before."""
    assert loaded("import attropic.clouds") == ["attropic.clouds"]
    names = {
        "AnthropicBedrock", "AnthropicVertex", "AsyncAnthropicBedrock", "AsyncAnthropicVertex", "EventStreamError",
        "MissingDependencyError", "NotOfferedError",
    }  # fmt: skip
    assert names <= set(dir(clouds))
    assert {getattr(clouds, name).__name__ for name in names} == names


@pytest.mark.parametrize(
    ("program", "own", "other"),
    [
        (
            "from attropic.clouds.bedrock import AnthropicBedrock as C; C(api_key='k', aws_region='us-east-1')",
            "attropic.clouds._bedrock",
            ("attropic.clouds.vertex", "attropic.clouds._vertex", "google.auth", "botocore"),
        ),
        (
            "from attropic.clouds.vertex import AnthropicVertex as C; C(access_token='k', region='us', project_id='p')",
            "attropic.clouds._vertex",
            ("attropic.clouds.bedrock", "attropic.clouds._bedrock", "botocore", "google.auth"),
        ),
    ],
)
def test_a_cloud_loads_only_its_own(program: str, own: str, other: tuple[str, ...]) -> None:
    """A client of one cloud loads nothing of another, and with a bearer key no library of a vendor."""
    found = loaded(program)

    assert own in found
    assert [name for name in found if name.startswith(other)] == []
