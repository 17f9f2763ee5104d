"""The four diffs between the five descriptions of the API; a sample of each was checked by hand in the files."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import contract
from codegen.diffing import Change, Source, compare_sources, text, verdict

UPSTREAM = Path(__file__).parents[4] / "shared" / "upstream"
VERSIONS = ("2025-06-05", "2025-10-29", "2026-03-10", "2026-04-08", "2026-05-06")
STEPS = list(itertools.pairwise(VERSIONS))
pytestmark = pytest.mark.skipif(not UPSTREAM.is_dir(), reason=f"the upstream descriptions are not at {UPSTREAM}")
Found = tuple[str, str, str]

#: Old version → kind, verdict and first Python name of changes that a reader of both files finds.
SAMPLE: dict[str, list[Found]] = {
    "2025-06-05": [
        ("operation-added", "additive", "client.beta.skills.create"),
        ("operation-added", "additive", "client.beta.skills.versions.list"),
        ("required-field-added", "additive", "attropic.types.Usage.cache_creation"),
        ("required-field-added", "additive", "attropic.types.beta.BetaContainer.skills"),
        ("enum-value-removed", "additive", "attropic.types.Model"),
        ("bound-relaxed", "additive", "attropic.types.ToolParam['name']"),
        ("type-narrowed", "breaking", "attropic.types.ToolParam['input_schema']"),
    ],
    "2025-10-29": [
        ("nullable-added", "breaking", "attropic.types.Message.stop_reason"),
        ("nullable-added", "breaking", "attropic.types.beta.BetaMessage.container"),
        ("nullable-added", "breaking", "attropic.types.Usage.cache_creation"),
        ("required-field-added", "additive", "attropic.types.Usage.inference_geo"),
        ("required-field-added", "additive", "attropic.types.ToolUseBlock.caller"),
        ("required-field-added", "additive", "attropic.types.ServerToolUsage.web_fetch_requests"),
        ("type-widened", "additive", "attropic.types.ToolParam['input_schema']"),
    ],
    "2026-03-10": [
        ("operation-added", "additive", "client.beta.agents.create"),
        ("operation-added", "additive", "client.beta.sessions.events.stream"),
        ("operation-added", "additive", "client.beta.vaults.credentials.archive"),
        ("parameter-added", "additive", "client.beta.files.list(scope_id=)"),
        ("required-field-added", "additive", "attropic.types.Message.stop_details"),
        ("required-field-added", "additive", "attropic.types.ModelInfo.max_tokens"),
        ("type-narrowed", "breaking", "attropic.types.ToolParam['input_schema']"),
        ("security-removed", "invisible", "client"),
    ],
    "2026-04-08": [
        ("operation-removed", "breaking", "client.files.create"),
        ("operation-removed", "breaking", "client.skills.versions.list"),
        ("parameter-removed", "breaking", "client.beta.environments.create(session_key=)"),
        ("bound-tightened", "breaking", "attropic.types.beta.BetaManagedAgentsTextBlockParam['text']"),
        ("type-removed", "breaking", "attropic.types.CreateSkillResponse"),
        ("operation-added", "additive", "client.beta.memory_stores.memories.create"),
        ("operation-added", "additive", "client.beta.user_profiles.enrollment_url"),
        ("parameter-added", "additive", "client.beta.sessions.events.list(created_at_gte=)"),
        ("bound-relaxed", "additive", "client.messages.create(max_tokens=)"),
        ("deprecated", "additive", "client.complete.create(temperature=)"),
        ("webhook-added", "additive", "client.beta.webhooks.unwrap"),
    ],
}


@pytest.fixture(scope="module")
def sides() -> Callable[[str], Source]:
    """The descriptions, each read once."""
    made: dict[str, Source] = {}

    def get(version: str) -> Source:
        if version not in made:
            made[version] = Source.of(contract.read_source(str(UPSTREAM / f"anthropic-{version}.yaml")), version)
        return made[version]

    return get


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_a_step_is_told(sides: Callable[[str], Source], old: str, new: str) -> None:
    """Each step between two descriptions is printed, and says what was found in the files by hand."""
    changes = compare_sources(sides(old), sides(new))
    print(f"\n{old} → {new}\n{text.render(changes)}")
    told = {(c.kind, c.verdict, c.python[0]) for c in changes if c.python}
    assert [found for found in SAMPLE[old] if found not in told] == []
    assert verdict(changes) == "major"


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_what_is_there_on_both_sides_is_not_told_as_gone(sides: Callable[[str], Source], old: str, new: str) -> None:
    """No operation and no type is told as removed or added that the other description has as well."""
    before, after = sides(old), sides(new)
    routes = {(op.verb, op.path_key) for op in before.api.operations} & {
        (op.verb, op.path_key) for op in after.api.operations
    }
    keys = before.api.definitions.keys() & after.api.definitions.keys()
    for change in compare_sources(before, after):
        if change.kind in ("operation-removed", "operation-added"):
            verb, _, path = change.where.route.partition(" ")
            assert (verb.lower(), path) not in routes
        if change.kind in ("type-removed", "type-added"):
            assert change.where.type not in keys


def test_every_new_operation_is_told(sides: Callable[[str], Source]) -> None:
    """Between the first and the last description, each operation is kept, added or removed: none is lost."""
    before, after = sides(VERSIONS[0]), sides(VERSIONS[-1])
    changes = compare_sources(before, after)
    counted = {kind: _count(changes, kind) for kind in ("operation-added", "operation-removed")}
    assert len(before.api.operations) - counted["operation-removed"] + counted["operation-added"] == len(
        after.api.operations
    )


@pytest.mark.parametrize("version", VERSIONS)
def test_a_description_does_not_differ_from_itself(sides: Callable[[str], Source], version: str) -> None:
    """A description of real size compared with itself gives nothing."""
    assert compare_sources(sides(version), sides(version)) == []


def test_a_step_takes_seconds(sides: Callable[[str], Source]) -> None:
    """The comparison of two descriptions of real size is a matter of seconds."""
    sides(VERSIONS[-2]), sides(VERSIONS[-1])
    start = time.perf_counter()
    compare_sources(sides(VERSIONS[-2]), sides(VERSIONS[-1]))
    assert time.perf_counter() - start < 30


def _count(changes: list[Change], kind: str) -> int:
    return sum(change.kind == kind for change in changes)
