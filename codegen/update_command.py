"""The commands ``update`` and ``watch``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from .errors import SpecError


def add(commands: Any) -> None:
    """Add both to the commands of ``python -m codegen``."""
    change = commands.add_parser("update", help="take over a new description: import, overlays, diff, generate, check")
    change.add_argument("source", help="a description, or a pointer to one (.stats.yml): a file or URL")
    change.add_argument("--sha256", default="", help="the digest that the description must have")
    change.add_argument("--date", default="", help="the day of the description, when neither it nor its name says")
    change.add_argument("--notes", type=Path, help="a file to write release notes to")
    _wishes(change)
    change.set_defaults(run=_update)

    look = commands.add_parser("watch", help="update when a pointer leads to another description")
    look.add_argument("--pointer", required=True, help="a pointer (.stats.yml) or a description: a file or URL")
    look.add_argument("--out", type=Path, default=Path(".build/watch"), help="a folder for the text of the change")
    _wishes(look)
    look.set_defaults(run=_watch)


def _wishes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--root", type=Path, help="the repository (default: this one)")
    parser.add_argument("--fit", action="store_true", help="leave out overlay actions that no longer fit")
    parser.add_argument("--propose", action="store_true", help="write the overlay that keeps vanished parameters")
    parser.add_argument("--dry-run", action="store_true", help="do everything but put it in place")
    parser.add_argument("--words", type=Path, help="the folder of a contract whose overlays and names are taken")
    parser.add_argument("--no-cache", dest="cache", action="store_false", help="render everything anew")
    parser.add_argument("--test", action="append", default=[], metavar="PATH", help="run tests against the new tree")


def _update(options: argparse.Namespace) -> int:
    from . import fetching, updating

    root, wishes = _place(options)
    fetched = fetching.fetch(options.source, options.sha256)
    if options.date:
        fetched = fetching.recorded(fetched, options.date)
    done = updating.update(fetched, root, wishes)
    if options.notes:
        options.notes.write_text(done.notes, encoding="utf-8")
    print(done.account())
    return 0


def _watch(options: argparse.Namespace) -> int:
    from . import watching

    root, wishes = _place(options)
    done = watching.watch(options.pointer, options.out, root, wishes)
    print(done.account() if done else "Nothing has changed upstream.")
    return 0


def _place(options: argparse.Namespace) -> tuple[Path, Any]:
    from .cache import FOLDER
    from .inputs import ROOT
    from .updating import Wishes

    root: Path = (options.root or ROOT).resolve()
    if not (root / "spec").is_dir():
        raise SpecError("There is no spec/ here.", where=str(root), remedy="Give the root of the repository.")
    cache = ROOT / FOLDER if options.cache and root == ROOT.resolve() else None  # it is that of this generator
    return root, Wishes(options.fit, options.propose, options.dry_run, tuple(options.test), options.words, cache)
