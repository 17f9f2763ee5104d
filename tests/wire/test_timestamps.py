"""Points in time: the quick way for the usual writing gives what python-dateutil gives."""

from __future__ import annotations

import random
from typing import Any

import pytest
from dateutil.parser import isoparse

from attropic_api._runtime import timestamps

YEARS = (0, 1, 999, 2024, 2026, 9999)
FRACTIONS = ("", "", ".000000", ".123456", ".1", ".000001", ".12345６", ",5")
ZONES = ("Z", "Z", "Z", "+00:00", "-00:00", "+02:00", "z", "")


def text(chance: random.Random) -> str:
    """A point in time, or nearly one."""
    day = f"{chance.choice(YEARS):04}-{chance.randint(0, 13):02}-{chance.randint(0, 32):02}"
    time = f"{chance.randint(0, 25):02}:{chance.randint(0, 61):02}:{chance.randint(0, 61):02}"
    return f"{day}{chance.choice('TTT t')}{time}{chance.choice(FRACTIONS)}{chance.choice(ZONES)}"


def by_dateutil(written: str) -> Any:
    """What python-dateutil makes of a text, with the text where that is not the usual one."""
    moment = isoparse(written.strip().upper().replace(" ", "T", 1))
    return moment if timestamps.datetime_text(moment) == written else timestamps.Verbatim.of(moment, written)


def outcome(read: Any, written: str) -> Any:
    """All that can be seen of a result, or that there is none."""
    try:
        found = read(written)
    except ValueError:
        return ValueError
    return type(found), found, found.tzinfo, timestamps.datetime_text(found)


@pytest.mark.parametrize("seed", range(8))
def test_both_ways_agree(seed: int) -> None:
    """Value, zone, class and text are the same for any writing, and what is no date fails in both."""
    chance = random.Random(seed)
    for written in (text(chance) for _ in range(2000)):
        assert outcome(timestamps.parse_datetime, written) == outcome(by_dateutil, written), written
