"""One turn of an agent: the model is asked, its tools are used, until it is done or waits for the caller."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ..._call import Call
from ..._wire import ApiError, Json
from ...messages import complete
from . import _toolbox
from ._conversation import conversation
from ._log import Log
from ._state import outcomes, waiting

_MAX_TOKENS: Final = 4096
_MOST_ROUNDS: Final = 25
_COUNTS: Final = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
#: Status of a refusal → kind of the error of a session.
_ERRORS: Final = {402: "billing_error", 429: "model_rate_limited_error", 529: "model_overloaded_error"}
_END: Final[Json] = {"type": "end_turn"}
_RESULT: Final = "The local API runs no tools: this is the result of each."


class Stopped(Exception):
    """The turn was interrupted."""


class Turn:
    """One turn of the agent of a session.

    Args:
        call: Which made the agent run.
        agent: The configuration that the session runs.
        log: The events of the session.
        at: When the turn begins, in seconds of the epoch.
        is_stopped: Says whether the turn was interrupted.
    """

    def __init__(self, call: Call, agent: Json, log: Log, at: float, is_stopped: Callable[[], bool]) -> None:
        self._call = call
        self._agent = agent
        self._log = log
        self._at = at
        self._is_stopped = is_stopped

    def run(self) -> None:
        """Write the events of the turn. While uses of tools wait for the caller, only this is said.

        Raises:
            Stopped: The turn was interrupted.
        """
        if waiting(self._log.all()):
            return self._stop()
        self._add("session.status_running")
        self._finish_confirmed()
        for _ in range(_MOST_ROUNDS):
            try:
                uses = self._ask()
            except ApiError as problem:
                return self._fail(_ERRORS.get(problem.status, "model_request_failed_error"), str(problem))
            except Stopped:
                raise
            except Exception as error:  # a script of the user may raise anything; the caller is told too
                self._fail("unknown_error", f"{type(error).__name__}: {error}")
                raise
            if not uses or waiting(self._log.all()):
                self._evaluate()
                return self._stop()
        return self._fail("unknown_error", f"The agent used tools {_MOST_ROUNDS} times in one turn.")

    def _add(self, type: str, **fields: Any) -> Json:
        with self._call.api.store.transaction():
            if self._is_stopped():
                raise Stopped
            self._at = max(self._at, self._call.api.clock())
            event = self._log.add(type, self._at, **fields)
        self._at += self._call.api.settings.pace
        return event

    def _stop(self) -> None:
        ids = waiting(self._log.all())
        self._add("session.status_idle", stop_reason={"type": "requires_action", "event_ids": ids} if ids else _END)

    def _fail(self, kind: str, message: str) -> None:
        self._add("session.error", error={"type": kind, "message": message, "retry_status": {"type": "exhausted"}})
        self._add("session.status_idle", stop_reason={"type": "retries_exhausted"})

    def _ask(self) -> list[Json]:
        """Ask the model once; its uses of tools, those that run here with their results."""
        start = self._add("span.model_request_start")
        ended: Json = {
            "model_request_start_id": start["id"],
            "is_error": True,
            "model_usage": dict.fromkeys(_COUNTS, 0),
        }
        try:
            message = complete(self._call.api, self._request(), self._call.number, True, key=self._call.key)
        except Exception:
            self._add("span.model_request_end", **ended)
            raise
        self._at += self._call.api.settings.first
        uses = self._tell(message["content"])
        used = {name: message["usage"].get(name) or 0 for name in _COUNTS}
        self._add("span.model_request_end", **{**ended, "is_error": False, "model_usage": used})
        for use in uses:
            if use.get("evaluated_permission") == "allow":
                self._result(use, _RESULT, False)
        return uses

    def _request(self) -> Json:
        agent = self._agent
        body: Json = {"model": agent["model"]["id"], "max_tokens": _MAX_TOKENS}
        given = {"system": agent["system"], "tools": _toolbox.definitions(agent)}
        return {
            **body,
            **{key: value for key, value in given.items() if value},
            "messages": conversation(self._log.all()),
        }

    def _tell(self, content: list[Json]) -> list[Json]:
        """Write what the model said, and give its uses of tools."""
        texts = [{"type": "text", "text": block["text"]} for block in content if block["type"] == "text"]
        if any(block["type"] in ("thinking", "redacted_thinking") for block in content):
            self._add("agent.thinking")
        if texts := [block for block in texts if block["text"]]:
            self._add("agent.message", content=texts)
        calls = [block for block in content if block["type"] == "tool_use"]
        return [self._add(**_toolbox.use(self._agent, call["name"]), input=call["input"]) for call in calls]

    def _finish_confirmed(self) -> None:
        """Write the results of the tools that the caller has allowed or denied."""
        events = self._log.all()
        uses = {event["id"]: event for event in events if event.get("evaluated_permission") == "ask"}
        done = {
            event.get("tool_use_id") or event.get("mcp_tool_use_id") for event in events if "_result" in event["type"]
        }
        for event in events:
            if event["type"] == "user.tool_confirmation" and event["tool_use_id"] in set(uses) - done:
                is_denied = event["result"] == "deny"
                text = event.get("deny_message") or "The use was denied."
                self._result(uses[event["tool_use_id"]], text if is_denied else _RESULT, is_denied)

    def _result(self, use: Json, text: str, is_error: bool) -> None:
        kind, field = "agent.tool_result", "tool_use_id"
        if use["type"] == "agent.mcp_tool_use":
            kind, field = "agent.mcp_tool_result", "mcp_tool_use_id"
        self._add(kind, **{field: use["id"], "content": [{"type": "text", "text": text}], "is_error": is_error})

    def _evaluate(self) -> None:
        """Grade what has an outcome to reach: the local API is content at once."""
        if waiting(self._log.all()):
            return
        for outcome in outcomes(self._log.all()):
            if outcome["completed_at"] is None:
                about: Json = {"outcome_id": outcome["outcome_id"], "iteration": 0}
                start = self._add("span.outcome_evaluation_start", **about)
                verdict = {"result": "satisfied", "explanation": "The local API is content with any result."}
                used = {"usage": dict.fromkeys(_COUNTS, 0), "outcome_evaluation_start_id": start["id"]}
                self._add("span.outcome_evaluation_end", **about, **verdict, **used)
