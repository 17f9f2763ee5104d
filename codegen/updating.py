"""A new description from upstream: fetch, import, overlays, comparison, generation, checks; all of it or nothing.

Everything happens in a scratch copy, which takes the place of ``spec/``, ``generated/`` and the changelog at
the very end. A failure at any step leaves them as they were.
"""

from __future__ import annotations

import copy
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from attrs import define, field, frozen

from . import (
    changelog,
    contract,
    diffing,
    fitting,
    importing,
    namespaces,
    overlay,
    pipeline,
    proposing,
    text,
    trial,
    version_fitting,
    versions,
)
from .diffing import Change, Source, verdict
from .errors import SpecError
from .fetching import Fetched, Record
from .inputs import ROOT
from .overlaid import settled
from .overlay_action import Ledger
from .swap import swap

CHANGELOG: Final = "CHANGELOG.md"
_NAMED: Final = 10


@frozen
class Wishes:
    """How an update goes about its work.

    Attributes:
        fit: Leave out overlay actions that no longer fit, where an update would stop.
        propose: Write the overlay that keeps vanished parameters accepted.
        dry: Do everything but put it in place.
        tests: Paths of tests to run against the new tree.
        words: The folder of a contract whose overlays and names of types are taken, where not those in place.
        cache: A folder of what earlier generations made; without one all is made anew.
    """

    fit: bool = False
    propose: bool = False
    dry: bool = False
    tests: Sequence[str] = ()
    words: Path | None = None
    cache: Path | None = None


@define
class Update:
    """What an update did, to be told.

    Attributes:
        record: The description that was fetched.
        before: The one that was there.
        changes: What is different for callers.
        remarks: What happened to overlays and names of types.
        checks: What was proved of the new tree.
        kept: Python names of vanished parameters that stay accepted.
        ended: Python names of parameters that are no longer kept.
        proposal: The overlay that keeps vanished parameters, when it was not written.
        section: What the changelog says now.
        notes: Release notes.
        made: How much of the code was made anew.
        in_place: Whether the repository was changed.
    """

    record: Record
    before: Record
    changes: list[Change] = field(factory=list)
    remarks: list[str] = field(factory=list)
    checks: list[str] = field(factory=list)
    kept: list[str] = field(factory=list)
    ended: list[str] = field(factory=list)
    proposal: str = ""
    section: str = ""
    notes: str = ""
    made: str = ""
    in_place: bool = False

    @property
    def verdict(self) -> str:
        """The part of the version that has to be raised: major, minor, patch or none."""
        return verdict(self.changes)

    def account(self) -> str:
        """The whole of it, for a terminal."""
        lines = [f"from    {self.before.url or 'a contract without a record'} {self.before.sha256[:12]}".rstrip()]
        lines += [f"to      {self.record.url} {self.record.sha256[:12]}", f"verdict {self.verdict}", ""]
        lines += [self.section.rstrip(), ""]
        for title, entries in (
            ("Overlays", self.remarks),
            ("No longer kept", self.ended),
            ("Checked", self.checks),
        ):
            shown = [*entries[:_NAMED], *([f"and {len(entries) - _NAMED} more"] if len(entries) > _NAMED else [])]
            lines += [title, *(f"  {entry}" for entry in shown), ""] if shown else []
        if self.proposal:
            lines += [
                f"Proposed for spec/overlays/{proposing.FILE} (--propose writes it):", "", self.proposal.rstrip(), ""
            ]  # fmt: skip
        lines += [self.made, ""] if self.made else []
        lines.append("spec/, generated/ and the changelog are updated." if self.in_place else "Nothing was changed.")
        return "\n".join(lines)


def update(fetched: Fetched, root: Path = ROOT, wishes: Wishes | None = None) -> Update:
    """Bring ``root`` to a description that was fetched.

    Raises:
        SpecError: A step failed; ``root`` is as it was.
    """
    wishes = wishes or Wishes()
    with tempfile.TemporaryDirectory(prefix=".codegen-update-", dir=root) as scratch:
        return _Updating(fetched, root, Path(scratch), wishes).run()


class _Updating:
    def __init__(self, fetched: Fetched, root: Path, scratch: Path, wishes: Wishes) -> None:
        self.fetched, self.root, self.scratch, self.wishes = fetched, root, scratch, wishes
        self.old_spec, self.spec = root / "spec", scratch / "spec"
        self.generated = scratch / "generated"
        self.done = Update(fetched.record, Record.read(self.old_spec))

    def run(self) -> Update:
        done, label = self.done, self.fetched.record.label
        old = diffing.read(str(self.old_spec))
        shutil.copytree(self.old_spec, self.spec)
        if self.wishes.words:
            self._take(self.wishes.words)
        (self.spec / "overlays" / proposing.FILE).unlink(missing_ok=True)
        self._import()
        done.changes = diffing.compare_sources(old, self._keep(old, self._overlaid()))
        made = pipeline.generate(self.spec, self.generated, cache=self.wishes.cache, present=self.root / "generated")
        done.made = made.account()
        done.checks = trial.run(self.root, self.spec, self.generated, self.wishes.tests)
        done.section = changelog.section(done.changes, label, done.kept)
        done.notes = changelog.notes(done.changes, label, done.kept, done.remarks)
        if not self.wishes.dry:
            self._put()
        return done

    def _take(self, words: Path) -> None:
        for folder in ("overlays", versions.FOLDER):
            shutil.rmtree(self.spec / folder, ignore_errors=True)
            if (words / folder).exists():
                shutil.copytree(words / folder, self.spec / folder)
        if (words / namespaces.FILE).exists():
            shutil.copy(words / namespaces.FILE, self.spec / namespaces.FILE)

    def _import(self) -> None:
        document, dropped = importing.facts_of(self.fetched.document())
        contract.write(document, self.spec)
        self.fetched.record.write(self.spec)
        self.done.remarks += [f"the unknown keyword {keyword!r} was left out" for keyword in dropped]

    def _overlaid(self) -> Source:
        """The new description with overlays that fit."""
        document: dict[str, Any] = contract.read(self.spec)
        overlays, ledger = self.spec / "overlays", Ledger()
        if self.wishes.fit:
            self.done.remarks += [change.text for change in fitting.fit(document, overlays, ledger)]
            document = settled(document, str(self.spec / contract.ROOT), ledger)
            self.done.remarks += version_fitting.fit(document, self.spec)
        else:
            _refuse(fitting.misfits(document, overlays, ledger), self.spec, self.old_spec)
            document = settled(document, str(self.spec / contract.ROOT), ledger)
            _refuse(version_fitting.misfits(document, self.spec), self.spec, self.old_spec)
        new = Source.of(document, "the new description")
        if self.wishes.fit:
            gone = fitting.fit_names(new.api, self.spec)
            self.done.remarks += [f"{namespaces.FILE}: {name} left out, its type is gone" for name in gone]
        new.additions = namespaces.read(self.spec)
        return new

    def _keep(self, old: Source, new: Source) -> Source:
        """Keep what vanished accepted, or say how; gives the new side with what was kept before, to compare."""
        place = Path("overlays") / proposing.FILE
        found = proposing.propose(old, new, version(self.root), self.old_spec / place)
        kept = found.without_added().dump()
        self.done.ended = found.ended
        if found.added and not self.wishes.propose:
            self.done.proposal = found.dump()
            found = found.without_added()
        self.done.kept = found.added
        content = found.dump()
        if content:
            (self.spec / place).write_text(content, encoding="utf-8")
        if not kept:
            return new
        document = copy.deepcopy(new.document)
        overlay.apply(document, text.parse(kept, where=proposing.FILE), proposing.FILE)
        return Source.of(document, new.label, new.additions)

    def _put(self) -> None:
        pairs = [(self.spec, self.old_spec), (self.generated, self.root / "generated")]
        file = self.root / CHANGELOG
        if file.exists():
            new = self.scratch / CHANGELOG
            content = changelog.insert(file.read_text(encoding="utf-8"), self.done.section)
            new.write_text(content, encoding="utf-8")
            pairs.append((new, file))
        swap(pairs, self.scratch)
        self.done.in_place = True


def version(root: Path) -> str:
    """The version of the distribution in ``root``; ``0.0.0`` when none is found."""
    for file in sorted((root / "overlay").glob("*/_version.py")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("__version__"):
                return line.partition("=")[2].strip().strip("\"'")
    return "0.0.0"


def _refuse(errors: list[SpecError], spec: Path, shown: Path) -> None:
    """Tell of every action that does not fit, each with its file as the reader knows it."""
    if not errors:
        return
    for error in errors:
        error.where = error.where.replace(str(spec), str(shown))
    count = f"{len(errors)} overlay actions do" if len(errors) > 1 else "One overlay action does"
    told = "\n\n".join(str(error) for error in errors[:_NAMED])
    more = f"\n\nand {len(errors) - _NAMED} more" if len(errors) > _NAMED else ""
    raise SpecError(
        f"{count} not fit the new description:\n\n{told}{more}\n",
        remedy="Correct them in spec/overlays, or leave out what does not fit with `--fit`. Nothing was changed.",
    )
