"""Scripts in YAML: which requests a rule answers."""

from __future__ import annotations

import threading

import pytest

from attropic.localserver import Api, load_script

from .asking import Json, ask, send, stream, talk, texts, turn
from .bodies import SEARCH, USE, USED, WEATHER

ECHO = "You said: "


def api(script: str) -> Api:
    return Api(load_script(f"{script}\n"))


def said(script: str, body: Json, **more: str | bool) -> str:
    return texts(ask(api(script), body, **more))


FITS: list[tuple[str, Json, bool]] = [
    ("model: claude-haiku-4-5", turn(model="claude-haiku-4-5"), True),
    ("model: claude-haiku-*", turn(model="claude-haiku-4-5"), True),
    ("model: claude-haiku-4-5-20251001", turn(model="claude-haiku-4-5"), True),
    ("model: claude-opus-*", turn(), False),
    ("text: HELL", turn("hello"), True),
    ("text: h.llo", turn("hello"), False),
    ("text: hello", talk("hello", "hi", "bye"), False),
    ("text: {regex: '^h.llo$'}", turn("hello"), True),
    ("text: {regex: '^H'}", turn("hello"), False),
    ("text: a", turn([{"type": "text", "text": "b"}, {"type": "text", "text": "a"}]), True),
    ("system: kind", turn(system="Be kind."), True),
    ("system: kind", turn(system=[{"type": "text", "text": "Be kind."}]), True),
    ("system: {regex: 'kind$'}", turn(system="Be kind."), False),
    ("system: kind", turn(), False),
    ("turn: 1", turn(), True),
    ("turn: 2", turn(), False),
    ("turn: 2", talk("a", "b", "c"), True),
    ("turn: [2, 3]", talk("a", "b", "c", "d", "e"), True),
    ("turn: 1", talk("a", "I am"), True),
    ("turn: 2", talk("w", [USE], [USED]), True),
    ("tool_result: true", talk("w", [USE], [USED]), True),
    ("tool_result: true", turn(), False),
    ("tool_result: false", turn(), True),
    ("tool_result: false", talk("w", [USE], [USED]), False),
    ("tool_result: get_*", talk("w", [USE], [USED]), True),
    ("tool_result: other", talk("w", [USE], [USED]), False),
    ("tool_result: get_weather", talk("w", [USE], [USED], "ok", "bye"), False),
    ("tool_result: {name: get_weather, text: SUNNY, is_error: false}", talk("w", [USE], [USED]), True),
    ("tool_result: {text: {regex: 's.nny'}}", talk("w", [USE], [USED]), True),
    ("tool_result: {text: rain}", talk("w", [USE], [USED]), False),
    ("tool_result: {is_error: true}", talk("w", [USE], [USED]), False),
    ("tool_result: {is_error: true}", talk("w", [USE], [{**USED, "is_error": True}]), True),
    ("tools: true", turn(tools=[WEATHER]), True),
    ("tools: true", turn(), False),
    ("tools: false", turn(), True),
    ("tools: get_*", turn(tools=[WEATHER]), True),
    ("tools: web_search", turn(tools=[WEATHER, SEARCH]), True),
    ("tools: web_search", turn(tools=[WEATHER]), False),
    ("tool_choice: auto", turn(), True),
    ("tool_choice: any", turn(tools=[WEATHER], tool_choice={"type": "any"}), True),
    ("tool_choice: none", turn(tools=[WEATHER]), False),
    ("stream: false", turn(), True),
    ("stream: true", turn(), False),
    ("beta: false", turn(), True),
    ("beta: true", turn(), False),
    ("beta: context-1m-*", turn(), False),
    ("model: claude-*\n    text: hello\n    turn: 1", turn("hello"), True),
    ("model: claude-*\n    text: bye\n    turn: 1", turn("hello"), False),
]


@pytest.mark.parametrize(("when", "body", "fits"), FITS)
def test_a_rule_fits_what_it_says(when: str, body: Json, fits: bool) -> None:
    """A rule answers requests for which all of its conditions hold, and leaves the others to the built-in script."""
    assert (said(f"- when:\n    {when}\n  say: fits", body) == "fits") == fits


def test_a_rule_sees_the_beta_api_and_its_features() -> None:
    """The beta API, and a feature that is asked for, can be matched."""
    for when in ("true", "context-1m-*"):
        script = f"- when: {{beta: {when}}}\n  say: fits"
        assert said(script, turn(), beta=True, anthropic_beta="context-1m-2025-08-07") == "fits"


def test_a_rule_sees_whether_the_answer_is_streamed() -> None:
    """A stream can have another answer than a whole message."""
    both = api("- {when: {stream: true}, say: in pieces}\n- say: whole")
    assert texts(ask(both, turn())) == "whole"
    assert "pieces" in str(stream(both, turn()))


def test_the_first_rule_that_fits_answers() -> None:
    """Rules are tried in order; what none fits goes to the built-in script."""
    script = "- {when: {text: a}, say: first}\n- {when: {text: ab}, say: second}"
    assert [said(script, turn(text)) for text in ("ab", "a", "b")] == ["first", "first", f"{ECHO}b"]


def test_a_default_answers_what_no_rule_does() -> None:
    """``default`` stands in place of the built-in script."""
    script = "rules:\n  - {when: {text: a}, say: rule}\ndefault: nothing fits {text}"
    assert [said(script, turn(text)) for text in ("a", "x")] == ["rule", "nothing fits x"]
    assert said("default: {say: [one, two]}\n", turn()) == "onetwo"


def test_a_rule_may_fit_a_few_times() -> None:
    """After its times a rule leaves requests to the next one; each loaded script counts for itself."""
    script = "- {say: once, times: 1}\n- {say: twice, times: 2}"
    for _ in range(2):
        one = api(script)
        assert [texts(ask(one, turn("x"))) for _ in range(5)] == ["once", "twice", "twice", f"{ECHO}x", f"{ECHO}x"]


def test_answers_come_one_after_the_other() -> None:
    """The first request gets the first of the answers, and so on; the last one is repeated."""
    one = api("- answers:\n    - error: 529\n    - {error: {status: 429, headers: {retry-after: '1'}}}\n    - at last")
    assert [send(one, turn()).status for _ in range(2)] == [529, 429]
    assert [texts(ask(one, turn())) for _ in range(2)] == ["at last", "at last"]


def test_times_and_answers_go_together() -> None:
    """Answers that are used up leave requests to the next rule where ``times`` says so."""
    one = api("- {times: 3, answers: [a, b]}\n- say: next")
    assert [texts(ask(one, turn())) for _ in range(4)] == ["a", "b", "b", "next"]


def test_a_rule_is_counted_once_by_many_threads() -> None:
    """A hundred requests at once are answered by each rule exactly as often as it says."""
    one, found = api("- {say: mine, times: 30}\n- {answers: [first, later]}"), []
    lock = threading.Lock()

    def work() -> None:
        for _ in range(10):
            text = texts(ask(one, turn()))
            with lock:
                found.append(text)

    threads = [threading.Thread(target=work) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (found.count("mine"), found.count("first"), found.count("later")) == (30, 1, 69)
