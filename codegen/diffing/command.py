"""``python -m codegen diff OLD NEW``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from ..errors import SpecError
from . import source, surface, text
from .change import Change, verdict
from .compare import compare_sources
from .reconcile import Reconciled, reconcile

_LEVELS = {"breaking": ("major",), "additive": ("major", "minor"), "any": ("major", "minor", "patch")}


def run(options: argparse.Namespace) -> int:
    """Print the comparison; 1 when ``--fail-on`` says so.

    Raises:
        SpecError: A side cannot be read.
    """
    old, new = Path(options.old), Path(options.new)
    if surface.is_tree(old) and surface.is_tree(new):
        return _trees(old, new, options)
    before, after = source.read_pair(options.old, options.new)
    changes = compare_sources(before, after)
    notes = [f"{side.label}: {note}" for side in (before, after) for note in side.notes]
    both = _surface(before, after, changes, options)
    sys.stdout.write(text.render(changes, options.format, notes=notes, surface=both, all=options.all))
    return int(verdict(changes) in _LEVELS.get(options.fail_on, ()))


def _trees(old: Path, new: Path, options: argparse.Namespace) -> int:
    """Compare nothing but the Python code of two trees."""
    found = surface.changes(surface.read(old), surface.read(new))
    sys.stdout.write(text.render([], options.format, surface=Reconciled((), tuple(found), 0)))
    gone = any(clause == "is gone" for _, clause in found)
    return int(bool(found) and (options.fail_on == "any" or (options.fail_on is not None and gone)))


def _surface(
    before: source.Source, after: source.Source, changes: list[Change], options: argparse.Namespace
) -> Reconciled | None:
    if options.trees:
        trees = [surface.read(tree) for tree in options.trees]
    elif options.surface:
        with tempfile.TemporaryDirectory(prefix="codegen-diff-") as scratch:
            trees = [_generated(side, Path(scratch) / name) for name, side in (("old", before), ("new", after))]
    else:
        return None
    return reconcile(changes, surface.changes(*trees))


def _generated(side: source.Source, out: Path) -> surface.Surface:
    """The surface of the package that a side gives; nothing of it is kept."""
    from ..pieces import Pieces
    from ..render import render

    if sys.version_info < (3, 11):
        raise SpecError("Generating needs Python 3.11 or newer.", remedy="Give --trees with trees made elsewhere.")
    work = out / ".work"
    work.mkdir(parents=True)
    pieces = Pieces(out / "compared", work / "stage")
    render(side.api, pieces, work, side.additions)
    pieces.finish()
    return surface.read(out)
