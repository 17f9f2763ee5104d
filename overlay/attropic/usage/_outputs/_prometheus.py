"""A meter for Prometheus, by its official client library: a collector that is asked when a server scrapes.

Names and units are by https://prometheus.io/docs/practices/naming/.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..._errors import ConfigurationError
from .._percentiles import Distribution, bin_of
from .._snapshot import Snapshot
from .._totals import Totals
from ._groups import tokens_of
from ._words import visible

if TYPE_CHECKING:
    from .._meter import UsageMeter

try:
    from prometheus_client import CollectorRegistry, generate_latest
    from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
    from prometheus_client.registry import Collector
except ImportError:
    raise ConfigurationError("Prometheus output needs the extra: pip install 'attropic[prometheus]'.") from None

#: Where values go that are more than a label may have.
OTHER: Final = "other"
#: The longest value of a label.
_LONGEST: Final = 120
#: Upper bounds of durations in seconds.
_BOUNDS: Final = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0, 300.0, 600.0)
#: Labels beside the model: what sums by them are called, and where a snapshot has them.
_DIMENSIONS: Final = {"tag": "by_tag", "tool": "by_tool", "operation": "by_operation"}


class UsageCollector(Collector):
    """Shows a meter to Prometheus: ``prometheus_client.REGISTRY.register(UsageCollector(meter))``.

    It reads the meter when it is scraped, and keeps nothing but the values of labels that it has shown.

    Args:
        meter: What counts.
        prefix: What all names begin with.
        most: How many values a label has at most. The first ones that are seen are told apart, so that no counter
            ever goes down; all further ones are added up as ``other``.

    Raises:
        ConfigurationError: An argument cannot be used; the message names it.
    """

    def __init__(self, meter: UsageMeter | Snapshot, *, prefix: str = "attropic", most: int = 100) -> None:
        if most < 1:
            raise ConfigurationError(f"`most` must be at least 1, not {most!r}.")
        if not prefix.isascii() or not prefix.isidentifier():
            raise ConfigurationError(f"`prefix` must be letters, digits and underscores, not {prefix!r}.")
        self._meter = meter
        self._prefix = prefix
        self._most = most
        self._seen: dict[str, set[str]] = {}
        self._lock = threading.Lock()

    def describe(self) -> Iterable[Metric]:
        """The metrics there are, for a registry that is to find names that clash."""
        return self._families(Snapshot(since=0, at=0))

    def collect(self) -> Iterable[Metric]:
        """The metrics with their values now."""
        meter = self._meter
        return self._families(meter if isinstance(meter, Snapshot) else meter.snapshot())

    def _families(self, snapshot: Snapshot) -> list[Metric]:
        with self._lock:
            rest = _without_model(snapshot)
            models = self._bounded("model", {**snapshot.by_model, **({"": rest} if rest.calls else {})})
            found = list(self._of_models(models, snapshot.total.priced.currency.lower()))
            for label, name in _DIMENSIONS.items():
                found += self._of_dimension(label, self._bounded(label, getattr(snapshot, name)))
        return found

    def _bounded(self, label: str, group: Mapping[str, Totals]) -> dict[str, Totals]:
        seen = self._seen.setdefault(label, set())
        found: dict[str, Totals] = {}
        for name, totals in group.items():
            value = visible(name)[:_LONGEST]
            if value and value not in seen and len(seen) >= self._most:
                value = OTHER
            elif value:
                seen.add(value)
            found[value] = found[value] + totals if value in found else totals
        return found

    def _of_models(self, models: Mapping[str, Totals], currency: str) -> Iterator[Metric]:
        def counter(name: str, text: str, label: str, of: Callable[[Totals], Mapping[str, Any]]) -> Metric:
            return _counter(f"{self._prefix}_{name}", text, "model", models, label, of)

        yield counter("calls", "Calls that have ended.", "", lambda one: {"": one.calls})
        yield counter("requests", "Requests that calls took, retries included.", "", lambda one: {"": one.requests})
        yield counter("call_errors", "Calls that failed.", "error", lambda one: one.errors)
        yield counter("retries", "Requests that were sent again.", "error", lambda one: one.retried)
        yield counter("cut_answers", "Answers that broke off or were closed early.", "", lambda one: {"": one.cut})
        yield counter("tokens", "Tokens, each counted in one type.", "type", tokens_of)
        yield counter("server_tool_uses", "Uses of tools of the server.", "counter", lambda one: one.server_tools)
        yield counter(f"cost_{currency}", "Cost as far as prices are known.", "part", lambda one: one.priced.parts)
        saved = GaugeMetricFamily(
            f"{self._prefix}_cache_saved_{currency}",
            "Money that the cache has saved; below zero where writing to it was not worth it.",
            labels=["model"],
        )
        unpriced = GaugeMetricFamily(
            f"{self._prefix}_cost_incomplete", "1 where a part of the cost has no known price.", labels=["model"]
        )
        for name, totals in models.items():
            saved.add_metric([name], float(totals.saved))
            unpriced.add_metric([name], float(bool(totals.unpriced)))
        yield saved
        yield unpriced
        for key, text in (
            ("call_duration", "Time until calls had ended, streams included."),
            ("first_content", "Time until the first content of streams."),
        ):
            family = HistogramMetricFamily(f"{self._prefix}_{key}_seconds", text, labels=["model"])
            for name, totals in models.items():
                found = totals.latency if key == "call_duration" else totals.first_content
                if found.count:
                    family.add_metric([name], _buckets(found), found.seconds)
            yield family

    def _of_dimension(self, label: str, group: Mapping[str, Totals]) -> Iterator[Metric]:
        def counter(name: str, text: str, of: Callable[[Totals], Mapping[str, Any]]) -> Metric:
            return _counter(f"{self._prefix}_{label}_{name}", text, label, group, "", of)

        several = " An answer that calls several tools is counted at each." if label == "tool" else ""
        currency = next((one.priced.currency for one in group.values()), "USD").lower()
        yield counter("calls", f"Calls that have ended, by {label}.{several}", lambda one: {"": one.calls})
        yield counter("call_errors", f"Calls that failed, by {label}.", lambda one: {"": one.failed})
        yield counter("tokens", f"Tokens, by {label}.{several}", lambda one: {"": one.total_tokens})
        yield counter(
            f"cost_{currency}",
            f"Cost as far as prices are known, by {label}.{several}",
            lambda one: {"": one.priced.total},
        )


def as_prometheus(snapshot: Snapshot) -> str:
    """A snapshot in the text format of Prometheus."""
    registry = CollectorRegistry()
    registry.register(UsageCollector(snapshot))
    return generate_latest(registry).decode()


def _counter(
    name: str,
    text: str,
    label: str,
    group: Mapping[str, Totals],
    further: str,
    of: Callable[[Totals], Mapping[str, Any]],
) -> Metric:
    family = CounterMetricFamily(name, text, labels=[label, further] if further else [label])
    for key, totals in group.items():
        for word, amount in of(totals).items():
            family.add_metric([key, visible(word)] if further else [key], float(amount))
    return family


def _without_model(snapshot: Snapshot) -> Totals:
    """What has no model, so that the sum over all models is the total."""
    total, named = snapshot.total, sum(snapshot.by_model.values(), Totals())
    latency = {number: count - named.latency.bins.get(number, 0) for number, count in total.latency.bins.items()}
    return Totals(
        calls=total.calls - named.calls,
        requests=total.requests - named.requests,
        errors=_less(total.errors, named.errors),
        retried=_less(total.retried, named.retried),
        tokens=_less(total.tokens, named.tokens),
        unpriced=total.unpriced - named.unpriced,
        latency=Distribution(bins=latency, seconds=round(total.latency.seconds - named.latency.seconds, 6)),
    )


def _less(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    return {name: amount - other.get(name, 0) for name, amount in one.items()}


def _buckets(found: Distribution) -> list[tuple[str, float]]:
    counts = [
        (str(bound), float(sum(count for number, count in found.bins.items() if number <= bin_of(bound))))
        for bound in _BOUNDS
    ]
    return [*counts, ("+Inf", float(found.count))]
