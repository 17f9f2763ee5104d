"""Requests that meet every rule of the built-in script."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from .asking import Json, talk, turn

SCHEMA = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "age": {"type": "integer"},
        "mood": {"enum": ["happy", "sad"]},
        "address": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
    "required": ["name", "age", "mood", "address"],
    "additionalProperties": False,
}
FORMAT = {"type": "json_schema", "schema": SCHEMA}
WEATHER = {
    "name": "get_weather",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
CALCULATOR = {
    "name": "calculator",
    "input_schema": {"type": "object", "properties": {"expression": {"type": "string"}}, "required": ["expression"]},
}
SEARCH = {"type": "web_search_20250305", "name": "web_search"}
FETCH = {"type": "web_fetch_20250910", "name": "web_fetch"}
OLD_CODE = {"type": "code_execution_20250522", "name": "code_execution"}
CODE = {"type": "code_execution_20250825", "name": "code_execution"}
PNG = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "iVBORw0KGgo="}}
PDF_DATA = b64encode(b"%PDF-1.4\n<</Type /Pages>>\n<</Type /Page>>\n<</Type/Page>>").decode()


def document(source: Json, **more: Any) -> Json:
    return {"type": "document", "source": source, **more}


def plain(text: str, **more: Any) -> Json:
    return document({"type": "text", "media_type": "text/plain", "data": text}, **more)


PDF = document({"type": "base64", "media_type": "application/pdf", "data": PDF_DATA})
CITED = {"citations": {"enabled": True}}
RESULT = {
    "type": "search_result", "source": "https://a.example", "title": "A", **CITED,
    "content": [{"type": "text", "text": "Found it."}],
}  # fmt: skip
USE = {"type": "tool_use", "id": "toolu_1", "name": "get_weather", "input": {"city": "Paris"}}
USED = {"type": "tool_result", "tool_use_id": "toolu_1", "content": "sunny"}


def said(*blocks: Json, text: str = "What is this?") -> Json:
    return turn([*blocks, {"type": "text", "text": text}])


BODIES: dict[str, Json] = {
    "echo": turn("one  two\nthree\n"),
    "name": turn("my name is Ada"),
    "arithmetic": turn("What is 2+3?"),
    "tool": turn("weather in Paris?", tools=[WEATHER]),
    "parallel tools": turn("What is 2+3, and how is the weather in Paris?", tools=[WEATHER, CALCULATOR]),
    "tool by its name": turn(
        "Please call get_time now", tools=[{"name": "get_time", "input_schema": {"type": "object"}}]
    ),
    "forced tool": turn("hi", tools=[WEATHER], tool_choice={"type": "tool", "name": "get_weather"}),
    "any tool": turn("hi", tools=[WEATHER, CALCULATOR], tool_choice={"type": "any"}),
    "tool of the API's schema": turn(
        "hi", tools=[{"type": "bash_20250124", "name": "bash"}], tool_choice={"type": "any"}
    ),
    "no tool": turn("weather", tools=[WEATHER], tool_choice={"type": "none"}),
    "tool result": talk("weather?", [USE], [USED], tools=[WEATHER]),
    "failed tool": talk("weather?", [USE], [{**USED, "is_error": True}], tools=[WEATHER]),
    "structured": turn("my name is Ada, I am 36 and happy in Paris", output_config={"format": FORMAT}),
    "thinking": turn("hello", thinking={"type": "enabled", "budget_tokens": 1024}),
    "thinking omitted": turn("hello", thinking={"type": "enabled", "budget_tokens": 1024, "display": "omitted"}),
    "adaptive thinking": turn("hello", thinking={"type": "adaptive"}),
    "thinking and tools": turn("weather in Oslo", thinking={"type": "adaptive"}, tools=[WEATHER]),
    "redacted thinking": turn("ANTHROPIC_MAGIC_STRING_TRIGGER_REDACTED_THINKING_46C9", thinking={"type": "adaptive"}),
    "refusal": turn("ANTHROPIC_MAGIC_STRING_TRIGGER_REFUSAL_1FAE"),
    "search": turn("Search the web for owls", tools=[SEARCH]),
    "forced search": turn("owls", tools=[SEARCH], tool_choice={"type": "tool", "name": "web_search"}),
    "fetch": turn("Read https://a.example/page.", tools=[FETCH]),
    "old code": turn("Run `print(2*3)`", tools=[OLD_CODE]),
    "code": turn("Run ```python\nprint('it''s')\n```", tools=[CODE]),
    "code in a container": turn("Run it", tools=[CODE], container="container_1"),
    "image": said(PNG),
    "image of an URL": said({"type": "image", "source": {"type": "url", "url": "https://a.example/x.png"}}),
    "pdf": said(PDF),
    "cited text": said(plain("The sky is blue. The sea too.", title="Colours", **CITED)),
    "cited pdf": said({**PDF, **CITED}),
    "cited content": said(document({"type": "content", "content": [{"type": "text", "text": "Blocks."}]}, **CITED)),
    "cited content text": said(document({"type": "content", "content": "Words."}, **CITED)),
    "cited search result": said(RESULT),
    "cited result of a tool": talk("weather?", [USE], [{**USED, "content": [RESULT]}], tools=[WEATHER]),
    "document of an URL": said(document({"type": "url", "url": "https://a.example/x.pdf"})),
    "container upload": said({"type": "container_upload", "file_id": "file_1"}),
    "no tokens": turn("hello", max_tokens=0),
    "few tokens": turn("hello there", max_tokens=2),
    "few tokens for a tool": turn("weather in Paris", tools=[WEATHER], max_tokens=3),
    "stop sequence": turn("alpha beta", stop_sequences=["beta"]),
    "prefill": talk("Go on", "I will"),
    "empty prefill": talk("Go on", ""),
    "unicode": turn("Grüße 🎉   \u2028 x"),
    "cache": turn([{"type": "text", "text": "x" * 99, "cache_control": {"type": "ephemeral"}}]),
    "automatic cache": turn("hello", cache_control={"type": "ephemeral", "ttl": "1h"}),
}
#: Those that only the beta API knows.
BETA_BODIES: dict[str, Json] = {
    "output_format": turn("I am sad", output_format=FORMAT),
    "skills": turn(
        "Run it", tools=[CODE], container={"skills": [{"type": "anthropic", "skill_id": "xlsx", "version": "latest"}]}
    ),
    "edits": turn("hello", context_management={"edits": [{"type": "clear_tool_uses_20250919"}]}),
    "fast": turn("hello", speed="fast"),
}
