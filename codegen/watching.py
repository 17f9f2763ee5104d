"""Watch a pointer: when it leads to another description, update, and write down what a change request needs."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from . import fetching, updating
from .errors import SpecError
from .fetching import Record
from .inputs import ROOT
from .updating import Update, Wishes

#: What is written when something changed: the text of the change, its title, its label, release notes.
BODY, TITLE, LABEL, NOTES = "body.md", "title.txt", "label.txt", "notes.md"
#: What is written when the update failed.
FAILURE: Final = "failure.md"


def watch(source: str, out: Path, root: Path = ROOT, wishes: Wishes | None = None) -> Update | None:
    """Update when the description differs from the recorded one; None when it does not.

    Args:
        source: A file or URL of a pointer or a description.
        out: A folder for the files above; those of an earlier run are removed.
        root: The repository.
        wishes: How the update goes about its work.

    Raises:
        SpecError: The description cannot be fetched, or the update failed; ``FAILURE`` says why.
    """
    for name in (BODY, TITLE, LABEL, NOTES, FAILURE):
        (out / name).unlink(missing_ok=True)
    out.mkdir(parents=True, exist_ok=True)
    fetched = fetching.fetch(source)
    if fetched.alone and fetched.record.sha256 == Record.read(root / "spec").sha256:
        return None
    try:
        found = updating.update(fetched, root, wishes)
    except SpecError as error:
        text = f"The description of {fetched.record.label} could not be taken over.\n\n```\n{error}\n```\n"
        (out / FAILURE).write_text(text, encoding="utf-8")
        raise
    label = f"api: {found.verdict}"
    (out / LABEL).write_text(f"{label}\n", encoding="utf-8")
    (out / TITLE).write_text(f"API of {found.record.label}: {found.verdict}\n", encoding="utf-8")
    (out / NOTES).write_text(found.notes, encoding="utf-8")
    (out / BODY).write_text(_body(found), encoding="utf-8")
    return found


def _body(found: Update) -> str:
    lines = [found.notes.rstrip(), "", "#### Checked", "", *(f"- {check}" for check in found.checks), ""]
    if found.proposal:
        lines += ["#### Proposed: keep what vanished accepted", "", "```yaml", found.proposal.rstrip(), "```", ""]
    before = f"`{found.before.sha256[:12]}`" if found.before.sha256 else "a contract without a record"
    lines += [f"From {before} to `{found.record.sha256[:12]}`, `{found.record.url}`."]
    return "\n".join(lines) + "\n"
