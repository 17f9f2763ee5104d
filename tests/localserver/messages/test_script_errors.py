"""A script with a mistake is refused when it is loaded, with the place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from attropic.localserver import ScriptError, load_script

WRONG: list[tuple[str, int, str, str]] = [
    ("\n", 1, "", "is empty"),
    ("a: [\n", 2, "", "is no YAML"),
    ("- say: a\n  say: b\n", 2, "0", "has the key 'say' twice"),
    ("- ? [a]\n  : b\n", 1, "0", "has a key that is no text"),
    ("- say: a\n  <<: {}\n", 2, "0", "are not merged"),
    ("text\n", 1, "", "must be a mapping with rules, default, and is 'text'"),
    ("{}\n", 1, "", "is empty"),
    ("rule: []\n", 1, "rule", "did you mean 'rules'"),
    ("rules: 3\n", 1, "rules", "must be a list, and is 3"),
    ("rules:\n  - say: a\ndefault: {}\n", 3, "default", "is empty"),
    ("- 3\n", 1, "0", "must be a mapping"),
    ("- when: {}\n", 1, "0", "answers nothing"),
    ("- say: a\n  whem: {}\n", 2, "0.whem", "did you mean 'when'"),
    ("- say: a\n  when: {colour: red}\n", 2, "0.when.colour", "there are model, text"),
    ("- say: a\n  when:\n    turn: first\n", 3, "0.when.turn", "must be a whole number from 1 on, and is 'first'"),
    ("- say: a\n  when: {turn: [1, 0]}\n", 2, "0.when.turn.1", "from 1 on, and is 0"),
    ("- say: a\n  when: {text: 5}\n", 2, "0.when.text", "must be a text, and is 5; put it in quotes"),
    ("- say: a\n  when:\n    text:\n      regex: '('\n", 4, "0.when.text.regex", "is no regular expression"),
    ("- say: a\n  when: {text: {}}\n", 2, "0.when.text", "needs the key regex"),
    ("- say: a\n  when: {stream: maybe}\n", 2, "0.when.stream", "must be true or false"),
    ("- say: a\n  when: {tool_choice: some}\n", 2, "0.when.tool_choice", "must be one of auto, any"),
    ("- say: a\n  when: {tool_result: {nam: x}}\n", 2, "0.when.tool_result.nam", "did you mean 'name'"),
    ("- say: a\n  times: 0\n", 2, "0.times", "from 1 on, and is 0"),
    ("- say: a\n  answers: [b]\n", 1, "0.say", "stands beside `answers`"),
    ("- answers: []\n", 1, "0.answers", "is empty"),
    ("- answers: [{}]\n", 1, "0.answers.0", "is empty"),
    ("- say: a\n  error: 500\n", 2, "0.error", "stands beside `say`"),
    ("- error: 200\n", 1, "0.error", "from 400 on, and is 200"),
    ("- error: 600\n", 1, "0.error", "must be a status from 400 to 599"),
    ("- error: {message: a}\n", 1, "0.error", "needs a status"),
    ("- error: {status: 429, header: {}}\n", 1, "0.error.header", "did you mean 'headers'"),
    ("- error:\n    status: 429\n    headers:\n      a: [1]\n", 4, "0.error.headers.a", "must be a whole number"),
    ("- fault: {cut: a}\n", 1, "0.fault.cut", "cut: must be"),
    ("- fault:\n    cut: 1\n    cutt: 2\n", 3, "0.fault.cutt", "there is no such fault"),
    ("- fault: 3\n", 1, "0.fault", "must name faults"),
    ("- say: a\n  stop: done\n", 2, "0.stop", "must be one of end_turn"),
    ("- say: a\n  stop_sequence: 1\n", 2, "0.stop_sequence", "must be a text"),
    ("- say: a\n  stop_details: {category: x}\n", 2, "0.stop_details.category", "Input should be"),
    ("- say: a\n  usage: {tokens: 1}\n", 2, "0.usage.tokens", "is not known here"),
    ("- say: a\n  usage: {input_tokens: -1}\n", 2, "0.usage.input_tokens", "greater than or equal to 0"),
    ("- say: a\n  pace: fast\n", 2, "0.pace", "must be a number of seconds, and is 'fast'"),
    ("- say: a\n  first: -1\n", 2, "0.first", "must be a number of seconds"),
    ("- say: 5\n", 1, "0.say", "must be a text or a block"),
    ("- say:\n    - a\n    - {tol: x}\n", 3, "0.say.1", "is no block; a block has one of the keys text, tool"),
    ("- say: {tool: x, inputs: {}}\n", 1, "0.say.inputs", "did you mean 'input'"),
    ("- say: {tool: x, input: [1]}\n", 1, "0.say.input", "must be a mapping, and is a list"),
    ("- say: {tool: ''}\n", 1, "0.say", "at least 1 characters"),
    ("- say: {tool: x, id: a b}\n", 1, "0.say.id", "String should match pattern"),
    ("- say: {text: 3}\n", 1, "0.say.text", "must be a text"),
    ("- say: {text: a, citations: [{cited_text: b}]}\n", 1, "0.say.citations.0", "there are char_location"),
    ("- say:\n    text: a\n    citations:\n      - type: page_location\n", 4, "0.say.citations.0", "cited_text: Field"),
    ("- say: {server_tool: find}\n", 1, "0.say", "name: Input should be 'advisor'"),
    ("- say: {server_tool: web_search, result: {error_code: odd}}\n", 1, "0.say", "error_code: Input should be"),
    ("- say: {type: poem}\n", 1, "0.say", "has no 'poem' here; there are advisor_tool_result"),
    ("- say: {type: container_upload}\n", 1, "0.say", "file_id: Field required"),
    ("- say: {type: mcp_tool_use, name: a, server_name: b, input: 3}\n", 1, "0.say.input", "valid dictionary"),
    ("- say: !!python/object:x {}\n", 1, "0.say", "has the tag"),
    ("- say: &a [*a]\n", 1, "", "is too deep, or holds itself"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "field", "words"), WRONG)
def test_mistakes_are_told_with_their_place(tmp_path: Path, text: str, line: int, field: str, words: str) -> None:
    """The error names file, line and field, and says what would be right."""
    file = tmp_path / "script.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ScriptError) as caught:
        load_script(file)
    error = caught.value
    assert (error.file, error.line) == (str(file), line)
    assert error.field.startswith(field)
    assert len(field) > 0 or error.field == "" or "deep" in error.problem
    assert words in error.problem
    assert str(error) == ": ".join(filter(None, (f"{file}:{line}", error.field, error.problem)))


def test_text_of_several_lines_is_a_script() -> None:
    """A script that is no file is called so in its errors."""
    with pytest.raises(ScriptError, match=r"^<script>:2: 0\.sya: is not known here; did you mean 'say'"):
        load_script("# a script\n- sya: hello\n")


@pytest.mark.parametrize("name", ["script.txt", "script", "- say: hello"])
def test_other_files_are_no_scripts(name: str) -> None:
    """A name without a known ending is refused, with those that there are."""
    with pytest.raises(ScriptError, match=r"must end with \.yaml, \.yml or \.py"):
        load_script(name)


def test_a_file_that_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    """Neither kind of file hides that it is not there."""
    for ending in ("yaml", "py"):
        with pytest.raises(FileNotFoundError):
            load_script(tmp_path / f"none.{ending}")


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    """The error says that it is not UTF-8."""
    file = tmp_path / "script.yaml"
    file.write_bytes(b"- say: gr\xfcezi\n")
    with pytest.raises(ScriptError, match="is not UTF-8"):
        load_script(file)


def test_the_extra_is_named_where_yaml_is_missing() -> None:
    """Without PyYAML the error says what to install."""
    code = (
        "import sys; sys.modules['yaml'] = None\n"
        "from attropic.localserver import load_script\n"
        "try:\n    load_script('- say: a\\n')\n"
        "except ModuleNotFoundError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "attropic[serve]" in done.stdout
