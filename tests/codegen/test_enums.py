"""Enums and constants of the committed description are open; dates keep their text."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from typing import Any

import pytest
from generated_package import Package
from test_unions import MESSAGE

NEW: dict[type, Any] = {str: "of_tomorrow", int: 987654321, bool: True, float: 0.125}


def _enums(api: Package) -> Iterator[tuple[str, str, list[Any]]]:
    """Every enum of more than one value: component, property (empty: the component itself), values."""
    for key, schema in api.sampler.schemas.items():
        if len(schema.get("enum") or ()) > 1:
            yield key, "", schema["enum"]
        for name, part in (schema.get("properties") or {}).items():
            for member in [part, *(part.get("anyOf") or ()), *(part.get("oneOf") or ()), part.get("items") or {}]:
                if len(member.get("enum") or ()) > 1:
                    yield key, name, member["enum"]


def _tag_names(api: Package, key: str) -> set[str]:
    """Properties by which unions that hold ``key`` are decided: an unknown value there is another type."""
    found = set()
    for schema in api.sampler.schemas.values():
        for part in (schema, *(schema.get("properties") or {}).values()):
            for node in (part, part.get("items") or {}):
                members = [m.get("$ref", "") for m in [*(node.get("oneOf") or ()), *(node.get("anyOf") or ())]]
                if any(member.endswith(f"/{key}") for member in members):
                    found.add((node.get("discriminator") or {}).get("propertyName", "type"))
    return found


def test_unknown_values_of_every_enum_survive(api: Package) -> None:
    """An enum value that the description does not know is read and written as it came, wherever the enum stands."""
    seen = 0
    for key, name, values in _enums(api):
        new = NEW[type(next(value for value in values if value is not None))]
        if not name:
            assert api.again(key, new) == new
            seen += 1
            continue
        if name in _tag_names(api, key):
            continue
        schema = api.sampler.schemas[key]
        part = schema["properties"][name]
        value = {**api.sampler.make(schema, full=False), name: [new] if part.get("type") == "array" else new}
        assert json.dumps(api.again(key, value), sort_keys=True) == json.dumps(value, sort_keys=True), (key, name)
        seen += 1
    assert seen > 50


def test_known_values_of_every_enum_survive(api: Package) -> None:
    """Each value of each enum is read and written unchanged."""
    for key, name, values in _enums(api):
        schema = api.sampler.schemas[key]
        for value in values:
            if not name:
                assert api.again(key, value) == value
            elif schema["properties"][name].get("enum") == values:
                made = {**api.sampler.make(schema, full=False), name: value}
                assert api.again(key, made) == made, (key, name, value)


def test_a_stop_reason_of_tomorrow_is_a_string(api: Package) -> None:
    """The value of an open enum is the plain string, to compare and to print."""
    read = api.decode("Message", {**MESSAGE, "stop_reason": "of_tomorrow"})
    assert read.stop_reason == "of_tomorrow"
    assert type(read.stop_reason) is str


def test_an_enum_still_refuses_another_json_type(api: Package) -> None:
    """Open means any string, not any value."""
    with pytest.raises(api.errors.ValidationError) as caught:
        api.decode("Message", {**MESSAGE, "stop_reason": 5})
    assert caught.value.json_path == "$.stop_reason"


UTC = datetime.timezone.utc
SPELLINGS = [
    ("2024-05-06T07:08:09Z", datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),
    ("2024-05-06t07:08:09z", datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),
    ("2024-05-06T07:08:09+00:00", datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),
    ("2024-05-06T07:08:09-00:00", datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),
    ("2024-05-06T07:08:09.5Z", datetime.datetime(2024, 5, 6, 7, 8, 9, 500000, tzinfo=UTC)),
    ("2024-05-06T07:08:09.123456Z", datetime.datetime(2024, 5, 6, 7, 8, 9, 123456, tzinfo=UTC)),
    ("2024-05-06T07:08:09.123456789Z", datetime.datetime(2024, 5, 6, 7, 8, 9, 123456, tzinfo=UTC)),
    ("2024-05-06 07:08:09Z", datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),
    ("2024-05-06T12:38:09+05:30", datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),
    ("2024-05-06T07:08:09.000000Z", datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),
    ("0001-01-01T00:00:00Z", datetime.datetime(1, 1, 1, tzinfo=UTC)),
]


@pytest.mark.parametrize(("text", "moment"), SPELLINGS)
def test_dates_keep_their_text(api: Package, text: str, moment: datetime.datetime) -> None:
    """Every spelling of RFC 3339 is an aware datetime of the right moment, and is written back letter by letter."""
    value = {**api.sampler.make(api.sampler.schemas["ModelInfo"], full=False), "created_at": text}
    read = api.decode("ModelInfo", value)
    assert read.created_at == moment
    assert read.created_at.utcoffset() is not None
    assert read.to_dict()["created_at"] == text


@pytest.mark.parametrize("text", ["yesterday", "", "2024-13-01T00:00:00Z", "2024-05-06T25:00:00Z", 5, None])
def test_what_is_no_date_is_refused(api: Package, text: Any) -> None:
    """A date that is none raises ValidationError at its place."""
    value = {**api.sampler.make(api.sampler.schemas["ModelInfo"], full=False), "created_at": text}
    with pytest.raises(api.errors.ValidationError) as caught:
        api.decode("ModelInfo", value)
    assert caught.value.json_path == "$.created_at"


def test_a_changed_date_is_written_as_rfc_3339(api: Package) -> None:
    """A datetime given by hand is written with its offset, UTC as Z."""
    value = {**api.sampler.make(api.sampler.schemas["ModelInfo"], full=False), "created_at": "2024-05-06T07:08:09.5Z"}
    read = api.decode("ModelInfo", value)
    read.created_at = datetime.datetime(2025, 1, 2, tzinfo=UTC)
    assert read.to_dict()["created_at"] == "2025-01-02T00:00:00Z"
    read.created_at = datetime.datetime(2025, 1, 2, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
    assert read.to_dict()["created_at"] == "2025-01-02T00:00:00+02:00"
