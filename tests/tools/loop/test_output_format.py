"""A loop whose last answer is read in a type."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from attropic import ConfigurationError
from attropic.structured import OutputValidationError
from attropic.testing import reply_of

from .running import Tool, Way, call, calling, every_way, saying


@dataclass
class Weather:
    city: str
    degrees: int


GOOD = saying('{"city": "Oslo", "degrees": 3}')


@every_way
def test_the_last_answer_is_read(way: Way) -> None:
    """Answers that call tools have no output; the last one has it. The type is no part of the history."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[Tool().function], output_format=Weather)
        messages = await way.all(runner)
        assert [message.parsed_output for message in messages] == [None, Weather("Oslo", 3)]
        history = runner.to_json()
        assert set(json.loads(history)["params"]) == {"model", "max_tokens"}
        again = way.runner(history=history, tools=[Tool().function], output_format=Weather)
        assert (await way.done(again.until_done())).parsed_output == Weather("Oslo", 3)

    way(scene, (calling(call(key="a")), GOOD))
    assert [body["output_config"]["format"]["type"] for body in way.bodies] == ["json_schema"] * 2
    assert "parsed" not in json.dumps(way.bodies)


@every_way
def test_an_answer_that_does_not_fit_is_an_error_once(way: Way) -> None:
    """The error holds the answer, which is not lost: it is the last one, and the conversation can go on."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[], output_format=Weather)
        with pytest.raises(OutputValidationError) as caught:
            await way.done(runner.until_done())
        assert caught.value.text == "No."
        message = await way.done(runner.until_done())
        assert message.content[0].text == "No."
        assert runner.turn == 1
        runner.append_messages({"role": "user", "content": "As JSON."})
        assert (await way.done(runner.resume().until_done())).parsed_output == Weather("Oslo", 3)

    way(scene, (saying("No."), GOOD))


@every_way
def test_an_answer_that_goes_on_is_not_judged_before_its_end(way: Way) -> None:
    """With ``on_max_tokens="continue"`` a cut answer is no error: what follows it is read."""

    async def scene(way: Way) -> None:
        runner = way.runner(tools=[], output_format=Weather, max_tokens=20, on_max_tokens="continue")
        messages = await way.all(runner) if not way.stream else [await way.done(runner.until_done())]
        assert messages[-1].parsed_output == Weather("Oslo", 3)

    way(scene, (reply_of("well " * 60), GOOD))


@every_way
def test_what_cannot_be_a_format_is_refused(way: Way) -> None:
    """A type that has no form in JSON, and a format that is named twice, are refused before anything is sent."""

    async def scene(way: Way) -> None:
        with pytest.raises(ConfigurationError, match="`output_format`"):
            way.runner(tools=[], output_format=object)
        config = {"format": {"type": "json_schema", "schema": {"type": "object"}}}
        with pytest.raises(ConfigurationError, match="give one"):
            way.runner(tools=[], output_format=Weather, output_config=config)

    way(scene, ())
