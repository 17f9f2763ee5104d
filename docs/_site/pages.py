"""Pages of the site that stand elsewhere in the repository, and the links that lead to them."""

from __future__ import annotations

import re
import runpy
from itertools import cycle
from pathlib import Path, PurePosixPath
from posixpath import relpath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[2]
#: A file of the repository, and its page of the site.
BORROWED = {
    "CHANGELOG.md": "changelog.md",
    "ARCHITECTURE.md": "architecture.md",
    "CONTRIBUTING.md": "contributing.md",
    "generated/API.md": "reference/methods.md",
    "docs/_site/offered.py": "offered.md",
}
LINK = re.compile(r"\[([^\]]+)\]\(([^)#\s]+)(#[^)\s]*)?\)")
#: A block that a test writes to a file; the site shows the name of the file above it.
FILE_FENCE = re.compile(r"^(```\w+) file=(\S+)$", re.M)
TABLE = re.compile(r"<table>.*?</table>", re.S)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pages that are read from elsewhere."""
    for source, page in BORROWED.items():
        files.append(File.generated(config, page, content=_content(source)))
    return files


def _content(source: str) -> str:
    """The text of a borrowed page."""
    if source.endswith(".py"):
        return str(runpy.run_path(str(ROOT / source))["page"]())
    text = (ROOT / source).read_text(encoding="utf-8")
    return _by_resource(text) if source == "generated/API.md" else text


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Turns links between files of the repository into links between pages of the site."""
    here = page.file.src_uri
    source = next((source for source, target in BORROWED.items() if target == here), f"docs/{here}")
    source = source.replace("_site/", "")
    markdown = FILE_FENCE.sub(r'\1 title="\2"', markdown)
    return LINK.sub(lambda link: _link(link, PurePosixPath(source).parent, here), markdown)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Tells each cell of a table of many columns which it is of, for screens that show no columns."""
    return TABLE.sub(_labelled, html)


def _labelled(table: re.Match[str]) -> str:
    """One table with its labels, if it has more than two columns."""
    labels = [re.sub(r"<[^>]+>", "", head).strip() for head in re.findall(r"<th[^>]*>(.*?)</th>", table[0], re.S)]
    if len(labels) < 3:
        return table[0]
    cells = cycle(labels)

    def labelled(cell: re.Match[str]) -> str:
        label = next(cells)
        return f'{cell[0][:-1]} data-label="{label}">' if label else cell[0]

    return re.sub(r"<td[^>]*>", labelled, table[0].replace("<table>", "<table data-wide>", 1))


def _link(link: re.Match[str], folder: PurePosixPath, here: str) -> str:
    """One link: to the page that shows the file, or the path alone where no page does."""
    words, target, anchor = link[1], link[2], link[3] or ""
    if "://" in target or target.startswith("mailto:"):
        return link[0]
    path = relpath(str(folder / target), ".")
    if not (ROOT / path).exists():
        return link[0]
    page = BORROWED.get(path) or path.removeprefix("docs/")
    if path in BORROWED or path.startswith("docs/"):
        return f"[{words}]({relpath(page, str(PurePosixPath(here).parent))}{anchor})"
    return f"`{path}`" if words.strip("`") == path else f"{words} (`{path}`)"


def _by_resource(text: str) -> str:
    """The list of methods with a heading for each resource."""
    shown: list[str] = []
    resource = ""
    for line in text.splitlines():
        found = re.match(r"- `client\.(.+)\.\w+\(", line)
        if found and found[1] != resource:
            resource = found[1]
            shown += ["", f"## client.{resource}", ""]
        shown.append(line)
    return "\n".join(shown) + "\n"
