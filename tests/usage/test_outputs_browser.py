"""The page of a meter in a real browser, at the width of a telephone and of a desk."""

from __future__ import annotations

import html
import json
import shutil
import subprocess
from typing import Any

import pytest

from attropic.usage import render

from .reports import HOSTILE, snapshot, unpriced

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
PAGES = {"busy": snapshot(), "unpriced": unpriced(), "hostile": snapshot(models=HOSTILE, tags=HOSTILE)}
#: What is measured of the page in a frame: its width, what sticks out of it, its text, what it has loaded or run.
MEASURE = """
const measure = (frame) => {
const page = frame.contentDocument, view = frame.contentWindow;
page.querySelectorAll("details").forEach((one) => { one.open = true; });
const scrolled = (one) => one.closest(".scroll") || one.closest(".hidden");
const seen = [...page.querySelectorAll("body *")].filter((one) => one.getClientRects().length && !scrolled(one));
const edge = (one) => one.getBoundingClientRect();
const texts = [...page.querySelectorAll("svg text")].filter((one) => one.getClientRects().length);
const clash = (one, other) => {
  const a = edge(one), b = edge(other);
  if (one.ownerSVGElement !== other.ownerSVGElement) return false;
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
};
const size = (one) => parseFloat(view.getComputedStyle(one).fontSize);
const black = (one) => view.getComputedStyle(one).fill === "rgb(0, 0, 0)";
const drawn = [...page.querySelectorAll("svg")];
return {
  width: page.documentElement.scrollWidth,
  outside: seen.filter((one) => edge(one).right > view.innerWidth + 0.5 || edge(one).left < -0.5).length,
  smallest: Math.min(...seen.filter((one) => one.textContent.trim()).map(size)),
  clashes: texts.filter((one) => texts.some((two) => one !== two && clash(one, two))).length,
  unpainted: [...page.querySelectorAll("rect, circle")].filter(black).length,
  plots: drawn.filter((one) => edge(one).width > 0 && edge(one).height > 0).length,
  hollow: drawn.length - drawn.filter((one) => edge(one).width > 0 && edge(one).height > 0).length,
  loaded: view.performance.getEntriesByType("resource").length,
  scripts: page.scripts.length,
};
};
const found = [...document.querySelectorAll("iframe")].map(measure);
document.body.textContent = JSON.stringify(found);
"""

PLACES = [(name, width) for name in PAGES for width in (360, 1280)]

pytestmark = pytest.mark.skipif(BROWSER is None, reason="needs a browser: apt-get install chromium")


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, int], dict[str, Any]]:
    """What a browser finds of each page in a frame of each width."""
    assert BROWSER is not None
    folder = tmp_path_factory.mktemp("browser")
    sources = {name: html.escape(render(page, "html")) for name, page in PAGES.items()}
    frames = [
        f'<iframe srcdoc="{sources[name]}" width="{width}" height="900" frameborder="0"></iframe>'
        for name, width in PLACES
    ]
    host = folder / "host.html"
    script = f"<script>onload = () => {{{MEASURE}}}</script>"
    host.write_text(f"<!DOCTYPE html><body>{''.join(frames)}{script}", encoding="utf-8")
    options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage"]
    command = [BROWSER, *options, f"--user-data-dir={folder / 'profile'}", "--dump-dom", host.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    body = done.stdout.partition("<body>")[2].partition("</body>")[0]
    return dict(zip(PLACES, json.loads(html.unescape(body)), strict=True))


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_the_page_can_be_read(place: tuple[str, int], measured: dict[tuple[str, int], dict[str, Any]]) -> None:
    """It is as wide as the screen; nothing sticks out, no text is small or over another; nothing is loaded or run."""
    found = measured[place]

    assert found["width"] == place[1]
    assert found["outside"] == 0
    assert found["smallest"] >= 12
    assert found["clashes"] == 0
    assert found["unpainted"] == 0
    assert found["plots"] > 5
    assert found["hollow"] == 0
    assert (found["loaded"], found["scripts"]) == (0, 0)
