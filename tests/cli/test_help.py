"""What the command says of itself, and what it loads for that."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

import attropic as package
from attropic.cli._app import COMMANDS

from .running import Command

PAGES = [
    [],
    *([name] for name in COMMANDS),
    *(["models", name] for name in ("list", "get")),
    *(["files", name] for name in ("upload", "list", "get", "download", "delete")),
    *(["batches", name] for name in ("create", "list", "get", "watch", "results", "cancel", "delete")),
    *(["bulk", name] for name in ("run", "status")),
]
DOCUMENT = Path(__file__).parents[2] / "docs" / "command-line.md"


@pytest.mark.parametrize("page", PAGES, ids=" ".join)
def test_help_fits_into_a_terminal(attropic: Command, page: list[str]) -> None:
    """Every command has a page with what it does, no wider than 80 columns."""
    done = attropic(*page, "--help")

    assert done.code == 0
    assert done.out.startswith(" ".join(["Usage: attropic", *page]))
    assert max(map(len, done.out.splitlines())) <= 80
    assert "\x1b" not in done.out


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_examples(attropic: Command, name: str) -> None:
    """Every command shows how it is used."""
    assert f"\n    attropic {name}" in attropic(name, "--help").out


@pytest.mark.parametrize("page", PAGES[1:], ids=" ".join)
def test_every_command_can_print_json(attropic: Command, page: list[str]) -> None:
    """A command has --json; a group of commands shows those that have."""
    out = attropic(*page, "--help").out

    assert "--json" in out or "\nCommands:\n" in out


def test_the_version(attropic: Command) -> None:
    """--version prints that of the distribution."""
    assert attropic("--version").out == f"attropic {package.__version__}\n"


@pytest.mark.parametrize("arguments", [["nothing"], ["models", "nothing"], ["--nothing"]])
def test_what_is_not_there_is_refused(attropic: Command, arguments: list[str]) -> None:
    """An unknown command or option exits with 2 and is named."""
    done = attropic(*arguments)

    assert done.code == 2
    assert "nothing" in done.err


def test_help_loads_nothing_that_it_does_not_need(attropic: Command) -> None:
    """Neither the HTTP library nor models nor the local API are loaded to print help, and it is quick."""
    code = (
        "import sys, json\n"
        "from attropic.cli import main\n"
        "sys.argv = ['attropic', '--help']\n"
        "try:\n    main()\n"
        "except SystemExit:\n    print(json.dumps(sorted(sys.modules)))\n"
    )
    began = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    seconds = time.monotonic() - began

    loaded = set(json.loads(done.stdout.splitlines()[-1]))
    assert not {"httpx", "rich", "attropic._client", "attropic.localserver", "attropic_api.models"} & loaded
    assert seconds < 5


def test_the_page_names_every_command_and_exit_code(attropic: Command) -> None:
    """docs/command-line.md has a word on each of them."""
    page = DOCUMENT.read_text(encoding="utf-8")
    codes = re.findall(r"^ +(\d+)   ", attropic("--help").out, re.M)

    assert len(codes) == 5
    assert all(f"| {code} |" in page for code in codes)
    assert all(f"attropic {' '.join(words)}" in page for words in PAGES[1:] if words != ["models"])
