"""The site: it builds without a warning, needs nothing from elsewhere, and shows every public name."""

from __future__ import annotations

import importlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: Modules whose public names have a page each in docs/reference.
MODULES = (
    "batches", "bulk", "catalogue", "clouds", "files", "localserver", "pagination", "streaming", "structured",
    "testing", "tools", "usage",
)  # fmt: skip
#: What a lazy module has for itself.
OWN = {"TYPE_CHECKING", "annotations", "table"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The site, built once for all workers of pytest-xdist."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "site"
    try:
        folder.mkdir()
    except FileExistsError:
        while not (result := folder / "result.txt").is_file():
            time.sleep(0.2)
        assert result.read_text(encoding="utf-8") == "built"
        return folder
    said = _build(folder)
    beside = folder / "result.new"
    beside.write_text(said or "built", encoding="utf-8")
    beside.replace(folder / "result.txt")
    assert said == ""
    return folder


def _build(folder: Path) -> str:
    """Builds the site strictly; gives what it complained of."""
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
    )
    return f"{done.stdout}{done.stderr}" if done.returncode else ""


def test_every_page_is_built(site: Path) -> None:
    """Each page of docs/, and each that is made for the site, is there."""
    pages = [page.relative_to(ROOT / "docs") for page in (ROOT / "docs").rglob("*.md")]
    wanted = {page.with_name("index.html" if page.stem == "README" else f"{page.stem}.html") for page in pages}
    made = {Path(name) for name in ("offered.html", "changelog.html", "architecture.html", "reference/methods.html")}

    assert {page for page in wanted | made if not (site / page).is_file()} == set()


def test_nothing_comes_from_elsewhere(site: Path) -> None:
    """No page asks another host for a script, a style, a font or an image."""
    asks = re.compile(
        r"""<(?:script|img|iframe|source)\b[^>]*\bsrc=["']?(?:https?:)?//|<link\b[^>]*href=["']?https?://"""
    )
    shown = [page.name for page in site.rglob("*.html") if asks.search(page.read_text(encoding="utf-8"))]
    styles = [page.name for page in site.rglob("*.css") if "url(http" in page.read_text(encoding="utf-8")]

    assert shown == []
    assert styles == []


@pytest.mark.parametrize("name", MODULES)
def test_reference_shows_every_public_class_and_function(site: Path, name: str) -> None:
    """What a module exports stands on its page of the reference."""
    module = importlib.import_module(f"attropic.{name}")
    exported = getattr(module, "__all__", None) or [n for n in dir(module) if not n.startswith("_") and n not in OWN]
    page = (site / f"reference/{name}.html").read_text(encoding="utf-8")
    documented = [n for n in exported if getattr(getattr(module, n), "__name__", None) == n]

    assert documented
    assert [n for n in documented if f'id="attropic.{name}.{n}"' not in page] == []


def test_search_has_an_index_that_needs_no_server(site: Path) -> None:
    """The index of the search is a script as well, and knows guides and reference."""
    index = (site / "search/search_index.js").read_text(encoding="utf-8")
    places = {entry["location"] for entry in json.loads(index.removeprefix("var __index = "))["docs"]}

    assert "streaming.html#how-a-stream-ends" in places
    assert "reference/errors.html#attropic._errors.OverloadedError" in places


@pytest.mark.skipif(not shutil.which("chromium"), reason="needs chromium")
def test_search_finds_in_a_browser_without_a_server(site: Path, tmp_path: Path) -> None:
    """A browser that opens the files finds a page by its words."""
    done = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}", "--dump-dom",
         "--virtual-time-budget=20000", f"file://{site}/index.html?q=obstacle"],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip

    assert re.search(r'href="[^"]*obstacle-course\.html[^"]*"[^>]*class="md-search-result__link', done.stdout)
