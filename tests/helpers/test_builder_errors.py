"""Values that a builder does not take: each message names the argument and what can be given."""

from __future__ import annotations

import re
from typing import Any

import pytest

import attropic

from .building import begun, check, contract

#: What is refused → the words that say why, and what to do.
REFUSED: dict[str, tuple[Any, str]] = {
    "no text": (lambda b: b.user(""), "`user`.*not blank"),
    "a blank text": (lambda b: b.assistant(" \n"), "`assistant`.*not blank"),
    "a blank system prompt": (lambda b: b.system("\t"), "`system`.*not blank"),
    "a blank text among others": (lambda b: b.user(["Hi.", " "]), "`user`.*not blank"),
    "nothing": (lambda b: b.user(None), "`user` takes text, a content block, or several; not None"),
    "a number": (lambda b: b.assistant(3), "`assistant` takes text.*not 3"),
    "bytes": (lambda b: b.user(b"Hi."), "`user` takes text.*not b'Hi.'"),
    "no blocks": (lambda b: b.system([]), r"`system` takes text.*not \[\]"),
    "a number among blocks": (lambda b: b.user(["Hi.", 3]), "`user` takes text.*not 3"),
    "a tool without a name": (lambda b: b.tool({}), "`tool` needs a `name`"),
    "a tool with a blank name": (lambda b: b.tool(""), "`tool` needs a `name`"),
    "a tool twice": (lambda b: b.tool("look").tool("look"), "`tool`.*'look' already.*unique"),
    "a tool twice in two ways": (
        lambda b: b.tool("look").tool({"name": "look", "input_schema": {"type": "object"}}),
        "'look' already",
    ),
    "a whole tool described": (
        lambda b: b.tool({"name": "look", "input_schema": {"type": "object"}}, "Looks."),
        "`description` and `input_schema`.*name",
    ),
    "a whole tool with another schema": (
        lambda b: b.tool({"name": "look"}, None, {"type": "object"}),
        "`description` and `input_schema`.*name",
    ),
    "no tool": (lambda b: b.tool(None), "`tool`"),
    "a number as tool": (lambda b: b.tool(5), "`tool`"),
    "a name with a space": (lambda b: b.tool("look around"), "`tool`.*name"),
    "a schema that is none": (lambda b: b.tool("look", None, 5), "`input_schema`"),
    "too little thinking": (lambda b: b.thinking(1023), r"`thinking`.*1024.*`max_tokens` \(2000\); not 1023"),
    "too much thinking": (lambda b: b.thinking(2000), r"`thinking`.*1024.*`max_tokens` \(2000\); not 2000"),
    "unknown thinking": (lambda b: b.thinking("hard"), "`thinking` must be 'adaptive', 'disabled'.*not 'hard'"),
    "thinking as a flag": (lambda b: b.thinking(True), "`thinking`.*not True"),
    "thinking in parts": (lambda b: b.thinking(1024.5), "`thinking`.*not 1024.5"),
    "too cold": (lambda b: b.temperature(-0.1), "`temperature` must be a number from 0 to 1, not -0.1"),
    "too hot": (lambda b: b.temperature(1.1), "`temperature`.*not 1.1"),
    "a temperature in words": (lambda b: b.temperature("warm"), "`temperature`.*not 'warm'"),
    "a temperature that is none": (lambda b: b.temperature(float("nan")), "`temperature`.*not nan"),
    "a temperature as a flag": (lambda b: b.temperature(True), "`temperature`.*not True"),
    "an empty stop": (lambda b: b.stop("END", ""), "`stop` takes texts that are not empty, not ''"),
    "a number as stop": (lambda b: b.stop(3), "`stop`.*not 3"),
    "a list as stop": (lambda b: b.stop(["END"]), r"`stop`.*\['END'\]"),
    "an unknown argument": (lambda b: b.set(top_q=1), "`top_q` is no argument.*`extra_body`"),
    "messages": (lambda b: b.set(messages=[]), "`messages` is said by `user` and `assistant`"),
    "stream": (lambda b: b.set(stream=True), r"`stream` is said by `stream\(\)`"),
}


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
@pytest.mark.parametrize("case", list(REFUSED))
def test_a_value_that_cannot_be_used_is_refused(case: str, beta: bool) -> None:
    """At once, by an error that names it; the builder stays as it was."""
    take, words = REFUSED[case]
    builder = begun(beta=beta).user("Hi.")
    before = builder.params()

    with pytest.raises(attropic.ConfigurationError, match=words):
        take(builder)

    assert builder.params() == before


@pytest.mark.parametrize("model", ["", " ", None, 3], ids=repr)
def test_a_model_must_have_a_name(model: Any) -> None:
    """A builder that could never be sent is not made."""
    with pytest.raises(attropic.ConfigurationError, match=f"`model` must be the name of a model, not {model!r}"):
        begun(model=model)


@pytest.mark.parametrize("max_tokens", [-1, 1.5, "100", True, None], ids=repr)
def test_a_limit_must_be_a_number(max_tokens: Any) -> None:
    """Whole, and not below zero."""
    with pytest.raises(attropic.ConfigurationError, match=f"`max_tokens` must be a whole number.*not {max_tokens!r}"):
        begun(max_tokens=max_tokens)


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
def test_the_least_limit_is_that_of_the_contract(beta: bool) -> None:
    """The description allows ``max_tokens`` of 0: a call that only reads its input."""
    params = begun(beta=beta, max_tokens=0).user("Hi.").params()

    assert params["max_tokens"] == 0
    check(params, beta=beta)


def test_there_must_be_a_turn() -> None:
    """Nothing to send is an error of ``params``, which says what to call."""
    with pytest.raises(attropic.ConfigurationError, match=r"`messages` is empty.*`.user\(...\)`"):
        begun().system("Be kind.").params()


def test_the_first_turn_is_the_users() -> None:
    """The assistant cannot begin; the message says what to call."""
    with pytest.raises(attropic.ConfigurationError, match=r"`messages`.*user.*`.user\(...\)`"):
        begun().assistant("Hello.").user("Hi.").params()


#: What ``set`` may be given although there is a step for it → what has to come of it, unless it is refused.
STEPS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "system": ({"system": "Be kind."}, {"system": "Be kind."}),
    "tools": (
        {"tools": [{"name": "look", "input_schema": {"type": "object"}}]},
        {"tools": [{"name": "look", "input_schema": {"type": "object"}}]},
    ),
    "stop": ({"stop_sequences": ["END"]}, {"stop_sequences": ["END"]}),
}


def params_of(take: Any) -> tuple[Any, str]:
    """The arguments of a builder that has taken a step, or what it says in place of them."""
    try:
        return take(begun().user("Hi.")).params(), ""
    except attropic.ConfigurationError as error:
        return None, str(error)


@pytest.mark.parametrize("name", list(STEPS))
def test_set_does_no_harm_to_what_has_a_step(name: str) -> None:
    """``set`` refuses such an argument and names it, or sends it as it was given."""
    given, expected = STEPS[name]

    params, refusal = params_of(lambda builder: builder.set(**given))

    if params is None:
        assert f"`{next(iter(given))}`" in refusal
    else:
        assert {key: params[key] for key in expected} == expected
        check(params)


def test_a_step_after_set_adds_to_it() -> None:
    """``set`` refuses a system prompt and names it, or ``system`` adds to the one that was set."""
    params, refusal = params_of(lambda builder: builder.set(system="Be kind.").system("Be short."))

    if params is None:
        assert "`system`" in refusal
    else:
        assert params["system"] == [{"type": "text", "text": text} for text in ("Be kind.", "Be short.")]


@pytest.mark.parametrize(
    "given",
    [{"max_tokens": -1}, {"max_tokens": "100"}, {"temperature": 9}, {"stop_sequences": "END"}, {"model": ""}],
    ids=repr,
)
def test_set_checks_as_the_steps_do(given: dict[str, Any]) -> None:
    """A value that a step or the beginning would refuse is refused here as well."""
    with pytest.raises(attropic.ConfigurationError, match=f"`{next(iter(given))}`"):
        begun().user("Hi.").set(**given)


@pytest.mark.parametrize("name", ["a" * 128, "a" * 129, "a-B_9", "é", "a\n"])
@pytest.mark.parametrize("kind", ["Tool", "BetaTool"])
def test_names_of_tools_are_those_of_the_contract(name: str, kind: str) -> None:
    """What the description refuses is refused, and nothing else."""
    rule = contract()["components"]["schemas"][kind]["properties"]["name"]
    fits = re.search(rule["pattern"].removesuffix("$") + r"\Z", name) and len(name) <= rule["maxLength"]

    _, refusal = params_of(lambda builder: builder.tool(name))

    assert bool(refusal) == (not fits)
