"""What a run is made of, and where."""

from __future__ import annotations

import pytest

from benchmarks.__main__ import SPECIAL, chosen, main
from benchmarks.contenders import CONTENDERS
from benchmarks.environments import constraints, variables
from benchmarks.rows import ROWS


def test_a_quick_run_is_part_of_a_run_and_a_long_one_more() -> None:
    """A quick run has no size that a run lacks, a long one has the files of a GiB."""
    usual = dict(chosen([]))

    assert all(set(sizes) <= set(usual[row]) for row, sizes in chosen([], quick=True))
    assert 1_024 in dict(chosen(["upload"], long=True)).popitem()[1]
    assert len(usual) == len(ROWS)


def test_words_choose_rows() -> None:
    """A word chooses the rows whose name holds it, in any case."""
    assert [row.name for row, _ in chosen(["BEDROCK", "tool schema"])] == ["Bedrock stream", "tool schema"]


def test_names_are_names_of_one_row() -> None:
    """A row is found by its name, in a history and in budgets."""
    assert len({row.name for row in ROWS}) == len(ROWS)
    assert not {row.name for row in ROWS} & set(SPECIAL)


def test_a_word_that_is_nothing_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt name measures nothing, and says so."""
    assert main(["no-such-row"]) == 2
    assert "no row is called that" in capsys.readouterr().err


def test_the_list_names_everything(capsys: pytest.CaptureFixture[str]) -> None:
    """Every row and every measurement beside the rows is in the list."""
    assert main(["list"]) == 0
    shown = capsys.readouterr().out

    assert all(row.name in shown for row in ROWS)
    assert all(name in shown for name in SPECIAL)


def test_an_environment_keeps_our_pins_but_its_own() -> None:
    """Dependencies have the versions of ours; only what is asked for in another version is free of them."""
    pins = constraints(["anthropic[bedrock]==0.121.0"])

    assert "anthropic==" not in pins
    assert "pydantic==" in pins


def test_contenders_with_environments_of_their_own_are_pinned() -> None:
    """The same run tomorrow measures the same versions."""
    for contender in CONTENDERS:
        assert all("==" in requirement for requirement in contender.requirements)


def test_a_process_has_no_keys_and_no_proxies() -> None:
    """What is set in a shell changes nothing that is measured."""
    given = {"PATH": "/bin", "HTTPS_PROXY": "x", "ANTHROPIC_API_KEY": "x", "AWS_PROFILE": "x", "HOME": "/"}

    assert variables(given) == {"PATH": "/bin", "HOME": "/", "PYTHONHASHSEED": "0"}
