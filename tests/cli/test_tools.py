"""The tools that a conversation carries out itself."""

from __future__ import annotations

from datetime import datetime

import pytest

from attropic.cli._tools import calculator, time
from attropic.cli.chat import BuiltIn
from attropic.tools import ToolError


@pytest.mark.parametrize(
    ("expression", "value"),
    [("6 * 7", "42"), ("(2 + 3) * -4", "-20"), ("7 // 2 + 7 % 2", "4"), ("1 / 8", "0.125"), ("2 ** 10", "1024")],
)
def test_the_calculator_works_out_arithmetic(expression: str, value: str) -> None:
    """Numbers, operators and parentheses, in their usual order."""
    assert calculator.call({"expression": expression}) == value


@pytest.mark.parametrize(
    "expression",
    [
        *("", "1 / 0", "2 +", "1j", "True + 1", "'a' * 3", "__import__('os')", "(" * 150, "1" * 201),
        *("9 ** 9 ** 9", "9.0 ** 100 ** 3"),
    ],
)
def test_the_calculator_refuses_what_is_no_arithmetic(expression: str) -> None:
    """Neither code nor numbers without end: the model is told why."""
    with pytest.raises(ToolError):
        calculator.call({"expression": expression})


def test_the_time_is_that_of_a_zone() -> None:
    """Now, with the offset of the zone that was asked for; a zone that is none is refused."""
    there = datetime.fromisoformat(time.call({"timezone": "Asia/Tokyo"}))

    assert there.utcoffset() is not None
    assert str(there.utcoffset()) == "9:00:00"
    assert abs((datetime.fromisoformat(time.call({})) - there).total_seconds()) < 10
    for wrong in ("Nowhere/Land", "../../etc/passwd"):
        with pytest.raises(ToolError, match="time zone"):
            time.call({"timezone": wrong})


def test_tools_are_called_as_the_option_names_them() -> None:
    """Each value of --tool is the name of a tool."""
    assert [calculator.name, time.name] == [one.value for one in BuiltIn]
