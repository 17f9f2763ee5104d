"""Events of sessions: what the agent does with what it is sent."""

from __future__ import annotations

import pytest

from attropic.localserver.messages import Reply

from .calling import Caller, Json
from .conftest import Clock
from .talking import ASKED, IDLE, RUNNING, Talk, message, script


@pytest.fixture
def talk(clock: Clock) -> Talk:
    """A session."""
    return Talk(Caller(script=script, clock=clock))


def test_a_message_is_answered(talk: Talk) -> None:
    """A turn is told from running to idle, with what was thought, said and used."""
    (stored,) = talk.send("think hard")
    assert stored["content"] == [{"type": "text", "text": "think hard"}]
    assert stored["processed_at"] is not None
    assert talk.kinds() == ["user.message", RUNNING, ASKED[0], "agent.thinking", *ASKED[1:], IDLE]
    assert talk.events()[0] == stored
    assert talk.said() == "You said: think hard"
    assert talk.last(IDLE)["stop_reason"] == {"type": "end_turn"}
    usage = talk.last(ASKED[2])["model_usage"]
    session = talk("retrieve")
    assert session["usage"]["input_tokens"] == usage["input_tokens"] > 0
    assert session["usage"]["output_tokens"] == usage["output_tokens"] > 0
    assert session["stats"]["active_seconds"] > 0


def test_the_model_is_asked_as_by_the_messages_api(clock: Clock) -> None:
    """It gets the system prompt, the tools that are on, and the whole conversation in turns that alternate."""
    asked: list[Json] = []

    def remembering(body: Json) -> Reply:
        asked.append(body)
        return script(body)

    talk = Talk(Caller(script=remembering, clock=clock))
    talk.send("one", "two")
    talk.send("three")
    assert asked[-1]["system"] == "Work."
    tools = {tool["name"]: tool["input_schema"] for tool in asked[-1]["tools"]}
    assert set(tools) == {"lookup", "search", "bash", "edit", "glob", "grep", "read", "web_fetch", "web_search"}
    assert tools["lookup"] == {"type": "object", "properties": {"word": {"type": "string"}}, "required": []}
    assert [(turn["role"], [block["text"] for block in turn["content"]]) for turn in asked[-1]["messages"]] == [
        ("user", ["one", "two"]),
        ("assistant", ["You said: two"]),
        ("user", ["three"]),
    ]


def test_a_custom_tool_waits_for_its_result(talk: Talk) -> None:
    """The session says which use it waits for; what is missing of several is asked for again."""
    talk.send("use lookup lookup")
    first, second = (event["id"] for event in talk.events(**{"types[]": "agent.custom_tool_use"}))
    assert talk.last(IDLE)["stop_reason"] == {"type": "requires_action", "event_ids": [first, second]}
    result = {"type": "user.custom_tool_result", "custom_tool_use_id": first, "content": message("1")["content"]}
    talk.send(result)
    assert talk.last(IDLE)["stop_reason"]["event_ids"] == [second]
    talk.send("meanwhile")
    assert talk.last(IDLE)["stop_reason"]["event_ids"] == [second]
    talk.send({**result, "custom_tool_use_id": second, "content": message("2")["content"]})
    assert talk.last(IDLE)["stop_reason"] == {"type": "end_turn"}
    assert talk.said() == "Results: 1, 2"


def test_a_built_in_tool_runs_at_once_or_waits_for_consent(talk: Talk) -> None:
    """What is allowed has its result; what is asked for runs when it is confirmed, and is told why when denied."""
    talk.send("use read")
    assert (talk.last("agent.tool_use")["evaluated_permission"], talk.last(IDLE)["stop_reason"]["type"]) == (
        "allow",
        "end_turn",
    )
    assert talk.last("agent.tool_result")["tool_use_id"] == talk.last("agent.tool_use")["id"]
    for result, more, is_error in (("allow", {}, False), ("deny", {"deny_message": "Not now."}, True)):
        talk.send("use bash")
        use = talk.last("agent.tool_use")
        assert use["evaluated_permission"] == "ask"
        assert talk.last(IDLE)["stop_reason"]["event_ids"] == [use["id"]]
        talk.send({"type": "user.tool_confirmation", "tool_use_id": use["id"], "result": result, **more})
        told = talk.last("agent.tool_result")
        assert (told["tool_use_id"], told["is_error"]) == (use["id"], is_error)
        assert talk.last(IDLE)["stop_reason"]["type"] == "end_turn"
    assert talk.said() == "Results: Not now."


def test_a_tool_of_a_server_asks_first(talk: Talk) -> None:
    """Its use names the server, and its result is of its own kind."""
    talk.send("use search")
    use = talk.last("agent.mcp_tool_use")
    assert (use["mcp_server_name"], use["evaluated_permission"]) == ("wiki", "ask")
    talk.send({"type": "user.tool_confirmation", "tool_use_id": use["id"], "result": "allow"})
    assert talk.last("agent.mcp_tool_result")["mcp_tool_use_id"] == use["id"]


USE = {"custom_tool_use_id": "sevt_x", "type": "user.custom_tool_result"}
CONFIRM = {"type": "user.tool_confirmation", "tool_use_id": "sevt_x", "result": "allow"}
OUTCOME = {"type": "user.define_outcome", "description": "Done.", "rubric": {"type": "text", "content": "All."}}
REFUSED: list[tuple[int, Json, str]] = [
    (400, USE, "events.1.custom_tool_use_id: no use of a tool with the id 'sevt_x' waits for this"),
    (400, CONFIRM, "events.1.tool_use_id: no use of a tool with the id 'sevt_x' waits for this"),
    (400, {**OUTCOME, "max_iterations": 21}, "events.1.max_iterations: Input should be 1 to 20"),
    (404, {"type": "user.interrupt", "session_thread_id": "sthr_x"}, "events.1.session_thread_id: no thread has"),
]


@pytest.mark.parametrize(("status", "event", "words"), REFUSED)
def test_events_that_do_not_fit_are_refused(talk: Talk, status: int, event: Json, words: str) -> None:
    """The refusal names the field, and none of the events is taken."""
    assert talk.refused(status, "events.send", {"events": [message("hello"), event]}).startswith(words)
    assert talk.events() == []


def test_an_answer_must_be_of_the_kind_that_is_waited_for(talk: Talk) -> None:
    """A result is none for a use that needs consent, nothing is answered twice, and only a denial has grounds."""
    talk.send("use bash")
    id = talk.last("agent.tool_use")["id"]
    body = {"events": [{"type": "user.custom_tool_result", "custom_tool_use_id": id}]}
    assert talk.refused(400, "events.send", body).startswith("events.0.custom_tool_use_id: ")
    confirm = {"type": "user.tool_confirmation", "tool_use_id": id, "result": "allow"}
    assert talk.refused(400, "events.send", {"events": [confirm, confirm]}).startswith("events.1.tool_use_id: ")
    bad = {"events": [{**confirm, "deny_message": "x"}]}
    assert talk.refused(400, "events.send", bad).startswith("events.0.deny_message: ")
    talk.send(confirm)
    assert talk.refused(400, "events.send", {"events": [confirm]}).startswith("events.0.tool_use_id: ")


def test_an_outcome_is_reached(talk: Talk) -> None:
    """Work on it is graded, and the session tells how far it came."""
    (stored,) = talk.send(OUTCOME)
    (outcome,) = talk("retrieve")["outcome_evaluations"]
    assert (outcome["outcome_id"], outcome["result"]) == (stored["outcome_id"], "satisfied")
    assert talk.kinds()[-3:] == ["span.outcome_evaluation_start", "span.outcome_evaluation_end", IDLE]
    assert talk.said() == "You said: Done."


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (529, "model_overloaded_error"),
        (429, "model_rate_limited_error"),
        (402, "billing_error"),
        (400, "model_request_failed_error"),
    ],
)
def test_a_refusal_of_the_model_ends_the_turn(talk: Talk, status: int, kind: str) -> None:
    """The error is an event, the session is idle, and another message starts another turn."""
    talk.send(f"fail {status}")
    error = talk.last("session.error")["error"]
    assert (error["type"], error["message"], error["retry_status"]) == (kind, "no luck", {"type": "exhausted"})
    assert talk.last(IDLE)["stop_reason"] == {"type": "retries_exhausted"}
    assert talk.last(ASKED[2])["is_error"] is True
    talk.send("hello")
    assert talk.said() == "You said: hello"


def test_a_bug_in_a_script_is_told_twice(talk: Talk) -> None:
    """Who sent the event gets 500, the session has an event, and it can go on."""
    assert talk.refused(500, "events.send", {"events": [message("crash")]}) == "RuntimeError: a bug"
    assert talk.last("session.error")["error"]["message"] == "RuntimeError: a bug"
    talk.send("hello")
    assert (talk.said(), talk.status) == ("You said: hello", "idle")


def test_an_agent_that_never_ends_is_ended(clock: Clock) -> None:
    """After many uses of tools in one turn the session is idle with an error."""
    talk = Talk(
        Caller(script=lambda body: script({"messages": [{"content": message("use read")["content"]}]}), clock=clock)
    )
    talk.send("go")
    assert talk.last("session.error")["error"]["type"] == "unknown_error"
    assert talk.status == "idle"


def test_events_are_filtered_and_paged(talk: Talk) -> None:
    """By kind, by time, in both directions, page by page."""
    talk.send("hello")
    events = talk.events()
    assert talk.events(order="desc") == events[::-1]
    assert [event["type"] for event in talk.events(**{"types[]": "agent.message"})] == ["agent.message"]
    middle = events[3]["processed_at"]
    assert talk.events(**{"created_at[gte]": middle}) == events[3:]
    assert talk.events(**{"created_at[lt]": middle}) == events[:3]
    page = talk("events.list", query={"limit": "5"})
    assert page["data"] + talk.events(limit="5", page=page["next_page"]) == events
