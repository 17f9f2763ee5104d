"""Reports of a meter for programs: JSON, CSV, Prometheus; and the table for a terminal."""

from __future__ import annotations

import csv
import io
import json
import random
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.parser import text_string_to_metric_families

from attropic import ConfigurationError
from attropic.localserver import Api
from attropic.testing import local_client
from attropic.usage import Snapshot, Totals, UsageCollector, UsageMeter, render, report
from attropic.usage._outputs._table import as_table

from .ledgers import ASK
from .reports import HOSTILE, NOON, snapshot, totals, unpriced

FORMATS: Any = ("json", "csv", "prometheus", "table", "html")


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def samples(text: str) -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    found = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            found[sample.name, tuple(sorted(sample.labels.items()))] = sample.value
    return found


def test_json_is_the_snapshot() -> None:
    """What is read back is the snapshot, also where a name is no text that UTF-8 can hold."""
    for one in (snapshot(), unpriced(), snapshot(models=HOSTILE)):
        text = render(one, "json")

        assert Snapshot.from_dict(json.loads(text.encode())) == one


def test_csv_has_a_row_for_everything() -> None:
    """The total and each member of each group; sums are exact, and what is not known is empty."""
    one = snapshot()
    rows = rows_of(render(one, "csv"))

    assert rows[0]["group"] == "total"
    assert {(row["group"], row["name"]) for row in rows} >= {("model", name) for name in one.by_model}
    assert len(rows) == 1 + sum(
        len(getattr(one, f"by_{name}")) for name in ("model", "tag", "tool", "operation", "key", "day")
    )
    assert [row["name"] for row in rows_of(render(one, "csv", by="day"))] == sorted(one.by_day)
    assert rows[0]["cost"] == f"{one.total.priced.total:f}"
    assert sum(int(row["output_tokens"]) for row in rows if row["group"] == "model") == one.total.tokens["output"]
    (row,) = [row for row in rows_of(render(unpriced(), "csv", by="model")) if row["name"] == "my-model"]
    assert (row["cost"], row["without_price"]) == ("", "my-model")


@pytest.mark.parametrize(
    "name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", " =1", '"=1', "a;=1+1", "a|@x", "＝1", ",-1"]
)
def test_csv_has_no_formulas(name: str) -> None:
    """Nothing that a spreadsheet would calculate begins a cell, whichever of , ; and | it separates cells with."""
    written = render(snapshot(tags=(name,)), "csv", by="tag")
    (row,) = rows_of(written)

    assert all(
        re.match(r"""[\s"']*'[=+\-@＝]|[^=+\-@＝\s"']""", cell.strip('"'))
        for cell in re.split(r"[;,|]", row["name"])
        if cell
    )
    assert "\n" not in row["name"]


def test_csv_leaves_plain_names_alone() -> None:
    """Models, days and words are written as they are."""
    names = ("claude-haiku-4-5", "a=b", "2026-10-05", "Größe, klein", 'say "so"')

    assert {row["name"] for row in rows_of(render(snapshot(tags=names), "csv", by="tag"))} == set(names)


def test_prometheus_has_the_right_types_and_names() -> None:
    """Counters end in _total, durations are histograms in seconds, and what may fall is a gauge."""
    text = render(snapshot(), "prometheus")
    types = dict(re.findall(r"^# TYPE (\S+) (\S+)$", text, re.M))

    assert (
        types["attropic_calls_total"] == types["attropic_tokens_total"] == types["attropic_cost_usd_total"] == "counter"
    )
    assert types["attropic_call_duration_seconds"] == types["attropic_first_content_seconds"] == "histogram"
    assert types["attropic_cache_saved_usd"] == "gauge"
    assert all(name.endswith("_total") == (kind == "counter") for name, kind in types.items())
    assert all(re.fullmatch(r"attropic_[a-z_]+", name) for name in types)


def test_prometheus_sums_to_the_total() -> None:
    """Over all models, calls, tokens, cost and durations are those of the snapshot, with what has no model."""
    one = snapshot()
    listing = Totals(calls=4, requests=5, retried={"OverloadedError": 1}, latency=totals(4, random.Random(1)).latency)
    one = Snapshot(**{**vars(one), "total": one.total + listing})
    found = samples(render(one, "prometheus"))

    def whole(name: str, **labels: str) -> float:
        return sum(
            value for (key, told), value in found.items() if key == name and labels.items() <= dict(told).items()
        )

    assert whole("attropic_calls_total") == one.total.calls
    assert whole("attropic_calls_total", model="") == 4
    assert whole("attropic_retries_total", error="OverloadedError") == one.total.retried["OverloadedError"]
    assert {kind: whole("attropic_tokens_total", type=kind) for kind in one.total.tokens} == one.total.tokens
    assert whole("attropic_cost_usd_total") == pytest.approx(float(one.total.priced.total))
    assert whole("attropic_call_duration_seconds_count") == one.total.latency.count
    assert whole("attropic_call_duration_seconds_sum") == pytest.approx(one.total.latency.seconds)
    assert whole("attropic_call_duration_seconds_bucket", le="+Inf") == one.total.latency.count
    buckets = [whole("attropic_call_duration_seconds_bucket", le=str(bound)) for bound in (0.5, 1.0, 2.5, 5.0, 10.0)]
    assert buckets == sorted(buckets)
    assert buckets[0] < buckets[-1]


def test_prometheus_shows_the_meter_when_it_is_asked() -> None:
    """The collector of a registry gives what the meter has counted until the scrape, and its names are known before."""
    api, meter, registry = Api(), UsageMeter(), CollectorRegistry()
    registry.register(UsageCollector(meter))
    with pytest.raises(ValueError, match="Duplicated"):
        registry.register(UsageCollector(meter))
    label = {"model": ASK["model"]}
    assert registry.get_sample_value("attropic_calls_total", label) is None

    with local_client(api=api, meter=meter) as client:
        for calls in (1, 2):
            client.messages.create(**ASK)
            assert registry.get_sample_value("attropic_calls_total", label) == calls

    tokens = registry.get_sample_value("attropic_tokens_total", {**label, "type": "output"})
    assert tokens == api.ledger.by_model[ASK["model"]]["output_tokens"]
    assert b"\n" in generate_latest(registry)


def test_prometheus_labels_are_bounded_and_never_go_down() -> None:
    """Of very many tags the first ones seen are told apart; no counter falls when others grow larger."""
    meter = Growing()
    registry = CollectorRegistry()
    registry.register(UsageCollector(meter, most=10))  # type: ignore[arg-type]
    before: dict[Any, float] = {}
    for _ in range(4):
        meter.grow()
        now = {
            key: value
            for key, value in samples(generate_latest(registry).decode()).items()
            if key[0] == "attropic_tag_calls_total"
        }
        assert len(now) == 11
        assert sum(now.values()) == sum(one.calls for one in meter.snapshot().by_tag.values())
        assert all(now[key] >= value for key, value in before.items())
        before = now


class Growing:
    """A stand-in for a meter, of which each time other tags are the largest."""

    def __init__(self) -> None:
        self._calls: dict[str, int] = {}
        self._rng = random.Random(5)

    def grow(self) -> None:
        for name in [f"user-{self._rng.randrange(1000)}" for _ in range(200)]:
            self._calls[name] = self._calls.get(name, 0) + self._rng.randrange(1, 50)

    def snapshot(self) -> Snapshot:
        found = dict(sorted(self._calls.items()))
        return Snapshot(since=NOON, at=NOON, by_tag={name: Totals(calls=calls) for name, calls in found.items()})


@pytest.mark.parametrize("arguments", [{"most": 0}, {"prefix": "a-b"}, {"prefix": ""}])
def test_a_collector_refuses_what_it_cannot_use(arguments: dict[str, Any]) -> None:
    """A bound below one and a prefix that Prometheus does not take are named."""
    with pytest.raises(ConfigurationError, match=next(iter(arguments))):
        UsageCollector(unpriced(), **arguments)


@pytest.mark.parametrize("width", [60, 80, 100, 140])
def test_the_table_fits(width: int) -> None:
    """No line is wider than the terminal, and each model and its cost is there."""
    text = as_table(snapshot(), width=width)

    assert max(map(len, text.splitlines())) <= width
    if width >= 80:
        assert re.search(r"claude-opus-4-7 +\$16\.02", text)


def test_the_table_tells_what_is_missing() -> None:
    """A cost without a part of its prices is a lower bound, and says of what; an empty group says so."""
    text = as_table(unpriced())

    assert "≥ $0.2364" in text
    assert "no known price: my-model" in text
    assert re.search(r"my-model +unknown", text)
    assert "Nothing was counted by tool." in as_table(unpriced(), "tool")


@pytest.mark.parametrize("format", FORMATS)
def test_hostile_names_do_no_harm(format: Any, tmp_path: Path) -> None:
    """Every format can be written of any name, without its control characters; only JSON has other marks of it."""
    file = report(snapshot(models=HOSTILE, tags=HOSTILE), tmp_path / "out", format=format)
    text = file.read_bytes().decode()

    assert not set(text) & {"\x1b", "\x00", "\ud800"}
    if format != "json":
        assert "\u202e" not in text
    if format == "table":
        assert "[bold red]not" in text


@pytest.mark.parametrize(
    ("name", "begins"),
    [("u.json", "{"), ("u.csv", "group,"), ("u.prom", "# HELP"), ("u.HTML", "<!DOCTYPE"), ("u.txt", "time")],
)
def test_the_suffix_says_the_format(name: str, begins: str, tmp_path: Path) -> None:
    """A report is written in one move, and nothing but it stays behind."""
    assert report(snapshot(), tmp_path / name) == tmp_path / name
    assert UsageMeter().report(tmp_path / name).read_text("utf-8").startswith(begins)
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_what_is_no_format_is_refused(tmp_path: Path) -> None:
    """An unknown suffix, format or group is named, with what there is."""
    with pytest.raises(ConfigurationError, match=r"suffixes \.json"):
        report(snapshot(), tmp_path / "usage.xlsx")
    with pytest.raises(ConfigurationError, match="`format` must be one of json"):
        render(snapshot(), "xml")  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="`by` must be one of model"):
        render(snapshot(), "csv", by="week")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("module", "format", "extra"), [("prometheus_client", "prometheus", "prometheus"), ("rich.console", "table", "cli")]
)
def test_what_is_not_installed_is_named(module: str, format: Any, extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the library, the error says which extra brings it."""
    monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.delitem(sys.modules, "attropic.usage._outputs._prometheus", raising=False)

    with pytest.raises(ConfigurationError, match=rf"pip install 'attropic\[{extra}\]'"):
        render(snapshot(), format)
