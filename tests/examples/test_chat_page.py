"""The page of the chat service in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from attropic.localserver import LocalServer, Settings, load_script

from .browser import BROWSER, Browser
from .service import served

pytestmark = pytest.mark.skipif(BROWSER is None, reason="needs a browser: apt-get install chromium")

SCRIPT = """
- when: {text: long}
  say: "This is a long answer of many words, so that it can be seen while it grows and be stopped before it ends."
  pace: 0.15
- when: {text: markup}
  say: "<img src=x onerror='document.title=`attacked`'><script>document.title = 'attacked'</script>"
- when: {text: refuse}
  error: {status: 400, message: Not this one.}
"""
TURNS = "[...document.querySelectorAll('#turns li')].map((turn) => [turn.className, turn.textContent])"
IDLE = "!document.getElementById('send').disabled"
STATE = "document.getElementById('state').textContent"


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A chat service."""
    with (
        LocalServer(script=load_script(SCRIPT), settings=Settings(pace=0.02)) as api,
        served("chat_service/chat_app.py", api) as url,
    ):
        yield url


@pytest.fixture
def page(url: str, tmp_path: Path) -> Iterator[Browser]:
    """A fresh page of the service in a browser."""
    with Browser(tmp_path / "profile") as browser:
        browser.open(url)
        yield browser


def test_a_conversation(page: Browser) -> None:
    """Questions that are typed are answered on the page; the second one knows the first."""
    page.type("My name is Ada.")
    page.until(f"{STATE}.includes('tokens') && {IDLE}")
    page.type("What is my name?")
    turns = page.until(f"{TURNS}.length === 4 && {IDLE} && {TURNS}")

    assert turns == [
        ["user", "My name is Ada."],
        ["assistant", "Hello, Ada! How can I help you?"],
        ["user", "What is my name?"],
        ["assistant", "Your name is Ada."],
    ]
    assert page.problems == []


def test_an_answer_is_seen_while_it_grows_and_can_be_stopped(page: Browser) -> None:
    """The first words stand on the page before the last ones are written; after Stop no more come."""
    page.type("Something long.")
    seen = page.until(f"({TURNS}[1] ?? ['', ''])[1]")
    grown = page.until(f"{TURNS}[1][1].length > {len(seen)} && {TURNS}[1][1]")
    page.value("document.getElementById('stop').click()")
    page.until(f"{STATE} === 'stopped' && {IDLE}")

    assert grown.startswith(seen)
    assert not page.value(f"{TURNS}[1][1]").endswith("ends.")
    assert page.problems == []


def test_what_the_model_writes_is_text(page: Browser) -> None:
    """Markup of an answer is shown as it is, and nothing of it is loaded or run."""
    page.type("Some markup.")
    page.until(f"{STATE}.includes('tokens')")

    assert page.value(f"{TURNS}[1][1]").startswith("<img src=x onerror=")
    assert page.value("document.querySelectorAll('#turns img, #turns script').length") == 0
    assert page.value("document.title") == "Chat"


def test_a_failure_is_told(page: Browser) -> None:
    """An error of the API stands on the page, and the next question is answered."""
    page.type("Please refuse.")
    page.until(f"{STATE}.includes('Not this one.')")
    page.type("What is 2 + 3?")
    turns = page.until(f"{STATE}.includes('tokens') && {TURNS}")

    assert [turn[0] for turn in turns] == ["user", "assistant failed", "user", "assistant"]
    assert turns[-1][1] == "2 + 3 = 5"


@pytest.mark.parametrize("width", [360, 1280])
def test_it_fits_the_screen(url: str, tmp_path: Path, width: int) -> None:
    """Nothing sticks out of the page, at the width of a telephone and of a desk."""
    with Browser(tmp_path / "profile", width) as page:
        page.open(url)
        page.type("x" * 300)
        page.until(f"{STATE}.includes('tokens')")

        assert page.value("document.documentElement.scrollWidth <= window.innerWidth")
