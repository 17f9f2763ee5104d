"""Which request meets a fault."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import attropic
from attropic.localserver import Api, Fault, LocalServer, Reply, Request, Settings, load_script

from .asking import ask, turn
from .test_fault import PAGE

TEXT = [{"type": "text", "text": "Well."}]


def statuses(url: str, *faults: str) -> list[int]:
    return [ask(url, fault).status for fault in faults]


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ("status=529; times=2; id=first", [529, 529, 200, 200]),
        ("status=529; skip=1; times=1; id=second", [200, 529, 200, 200]),
        ("status=529; skip=2; id=third", [200, 200, 529, 529]),
        ("status=529; times=1", [529, 200, 200, 200]),
    ],
)
def test_a_fault_happens_so_many_times(url: str, fault: str, expected: list[int]) -> None:
    """A client that sends the same header again meets the fault as often as it says, and then none."""
    assert statuses(url, *[fault] * 4) == expected


def test_names_count_apart(url: str) -> None:
    """Requests of one name are counted together, whatever their faults are, and not with those of another."""
    one, other = "times=1; id=one", "times=1; id=other"
    faults = [f"status=500; {one}", f"status=500; {other}", f"status=529; {one}", f"status=529; {other}"]
    assert statuses(url, *faults) == [500, 500, 200, 200]


def test_a_client_gets_through_by_sending_again(url: str) -> None:
    """A client whose header stays the same succeeds with its third attempt."""
    with attropic.Anthropic(api_key="k", base_url=url) as client:
        answer = client.messages.with_raw_response.create(
            **turn(), extra_headers={"x-local-fault": "status=529; retry-after=0.01; times=2; id=again"}
        )
    assert answer.retries_taken == 2


def test_the_next_requests_meet_what_waits_for_them() -> None:
    """Faults that wait are met in their order, after those that shall pass, and are gone then."""
    with LocalServer() as server:
        server.api.fault_next(Fault(status=529), times=2)
        server.api.fault_next(Fault(skip=1, status=500))
        assert statuses(server.url, *[""] * 5) == [529, 529, 200, 500, 200]
        server.api.fault_next(Fault(status=529))
        assert statuses(server.url, "status=503", "") == [503, 529]
        server.api.fault_next(Fault(status=529))
        server.api.faults.clear()
        assert statuses(server.url, "") == [200]


def test_headers_can_be_turned_off() -> None:
    """With faults off a header is not looked at, not even a wrong one; what waits is met all the same."""
    with LocalServer(settings=Settings(faults=False)) as server:
        assert statuses(server.url, "status=529", "nonsense") == [200, 200]
        server.api.fault_next(Fault(status=529))
        assert statuses(server.url, "") == [529]


@pytest.mark.parametrize("stream", [False, True])
def test_a_script_has_faults(stream: bool) -> None:
    """The fault of a reply happens to its answer, as often as it says, and the header of the request goes before it."""
    reply = Reply(TEXT, fault=Fault(status=529, retry_after=2, times=1))
    with LocalServer(script=lambda body: reply) as server:
        assert ask(server.url, "status=503", stream=stream).status == 503
        first, second = ask(server.url, stream=stream), ask(server.url, stream=stream)
    assert (first.status, first.headers["retry-after"], second.status) == (529, "2", 200)


def test_a_script_in_yaml_has_the_faults_of_the_page(tmp_path: Path) -> None:
    """The script that the page about faults shows does what the page says."""
    (text,) = re.findall(r"```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)
    path = tmp_path / "script.yaml"
    path.write_text(text, encoding="utf-8")
    with LocalServer(script=load_script(path)) as server:
        seen = [ask(server.url, body=turn("flaky")) for _ in range(3)]
    assert [one.status for one in seen] == [529, 529, 200]
    assert seen[2].json["content"][0]["text"] == "This takes three attempts."


def test_a_script_may_cut_its_stream() -> None:
    """A reply with a fault of streams is streamed with it; where the answer is none it is refused."""
    with LocalServer(script=lambda body: Reply(TEXT, fault=Fault(error_event="api_error", after=1))) as server:
        assert ask(server.url, stream=True).kinds == ["message_start", "error"]
        assert ask(server.url).json["error"]["message"].startswith("fault: error-event: needs a stream")


def test_requests_are_remembered_in_the_order_of_their_arrival() -> None:
    """A request whose body comes late stands before one that came and was answered meanwhile."""
    api = Api()
    late = api.open(Request("POST", "/v1/late", headers={"x-api-key": "k"}))
    api.respond(Request("GET", "/v1/models", headers={"x-api-key": "k"}))
    late.finish()
    assert [request.path for request in api.requests] == ["/v1/late", "/v1/models"]
