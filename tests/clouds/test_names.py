"""Names of models here and there, and values in paths."""

from __future__ import annotations

import pickle

import pytest

from attropic import ConfigurationError
from attropic.catalogue import find, models
from attropic.clouds._missing import MissingDependencyError
from attropic.clouds._models import Cloud, first_party_model, platform_model
from attropic.clouds._paths import segment


@pytest.mark.parametrize(
    ("model", "cloud", "name"),
    [
        ("claude-sonnet-4-5-20250929", "bedrock", "anthropic.claude-sonnet-4-5-20250929-v1:0"),
        ("claude-sonnet-4-5", "bedrock", "anthropic.claude-sonnet-4-5-20250929-v1:0"),
        ("claude-sonnet-4-5", "vertex", "claude-sonnet-4-5@20250929"),
        ("claude-opus-5", "vertex", "claude-opus-5"),
    ],
)
def test_names_of_the_api_become_those_of_the_platform(model: str, cloud: Cloud, name: str) -> None:
    """An id or alias of the API stands for the id of the platform where the table has one."""
    assert platform_model(model, cloud) == name


@pytest.mark.parametrize("cloud", ["bedrock", "vertex"])
@pytest.mark.parametrize(
    "name",
    [
        "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
        "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc",
        "claude-3-sonnet@20240229",
        "my-own-model",
        "",
    ],
)
def test_any_other_name_passes(name: str, cloud: Cloud) -> None:
    """A name that no table has is sent as it is."""
    assert platform_model(name, cloud) == name


@pytest.mark.parametrize("cloud", ["bedrock", "vertex"])
def test_every_name_leads_back(cloud: Cloud) -> None:
    """The table has each platform id once, and it leads back to the model."""
    named = [facts for facts in models(retired=True) if getattr(facts, cloud) is not None]

    assert named
    assert [first_party_model(getattr(facts, cloud), cloud) for facts in named] == [facts.id for facts in named]


@pytest.mark.parametrize(
    "name",
    [
        "global.anthropic.claude-sonnet-4-5-20250929-v1:0",
        "us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0",
        "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0",
        "arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
        "claude-sonnet-4-5",
    ],
)
def test_profiles_and_arns_lead_back(name: str) -> None:
    """An inference profile and an ARN that names its model are known as that model."""
    facts = find("claude-sonnet-4-5")

    assert facts is not None
    assert first_party_model(name, "bedrock") == facts.id


@pytest.mark.parametrize("name", ["arn:aws:bedrock:us-east-1:1:application-inference-profile/abc", "llama", ""])
def test_what_no_table_has_leads_nowhere(name: str) -> None:
    """An ARN that hides its model, and another maker's model, are not guessed."""
    assert first_party_model(name, "bedrock") is None


@pytest.mark.parametrize(
    ("value", "safe", "expected"),
    [
        ("a b/c", "", "a%20b%2Fc"),
        ("claude@1", "@", "claude@1"),
        ("é?#%", "", "%C3%A9%3F%23%25"),
        ("...", "", "..."),
        ("a:b;c", ":;", "a:b;c"),
    ],
)
def test_segments_are_encoded(value: str, safe: str, expected: str) -> None:
    """A value in a path cannot end its segment, begin a query, or be decoded to something else."""
    assert segment("model", value, safe) == expected


@pytest.mark.parametrize("value", ["", "  ", None, 7])
def test_empty_segments_are_refused(value: object) -> None:
    """A value that is empty or no text is refused by the name of its argument."""
    with pytest.raises(ConfigurationError, match="Expected a non-empty value for `region` but received"):
        segment("region", value)


@pytest.mark.parametrize("value", [".", "..", "%2e%2E", "%2e", ".%2e"])
def test_dot_segments_are_refused(value: str) -> None:
    """A value that a server or proxy would take for a step in the path is refused."""
    with pytest.raises(ConfigurationError, match="`project_id` must not be"):
        segment("project_id", value)


def test_missing_package_names_the_extra() -> None:
    """The error of a missing package says what to install, is an ImportError too, and survives a pickle."""
    error = pickle.loads(pickle.dumps(MissingDependencyError(library="google-auth", extra="vertex")))

    assert isinstance(error, ImportError)
    assert (error.library, error.extra) == ("google-auth", "vertex")
    assert "pip install 'attropic[vertex]'" in str(error)
