"""Which examples there are, and what each needs: read from their folders."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1]
FEATURES = FOLDER / "features"
PROGRAMS = FOLDER / "programs"


@dataclass(frozen=True)
class Step:
    """One start of an example.

    Attributes:
        arguments: Those of its command line; ``{scratch}`` stands for a folder that all steps share.
        stdin: What is typed.
        status: The exit status that is right.
    """

    arguments: tuple[str, ...] = ()
    stdin: str = ""
    status: int = 0


@dataclass(frozen=True)
class Example:
    """A file that runs.

    Attributes:
        name: That of the file, or of the folder of a program.
        file: What is started.
        script: What the local API says to it; None for its built-in script.
        steps: How it is started, one after the other.
        pace: Seconds between two events of a stream.
    """

    name: str
    file: Path
    script: Path | None = None
    steps: tuple[Step, ...] = (Step(),)
    pace: float = 0.0

    @property
    def shows(self) -> str:
        """What it shows: the first line of its docstring."""
        return (ast.get_docstring(ast.parse(self.file.read_text(encoding="utf-8"))) or "").splitlines()[0]


def _feature(file: Path) -> Example:
    script = file.parent / "scripts" / f"{file.stem}.yaml"
    return Example(file.stem, file, script if script.exists() else None)


def _program(name: str, file: str, *steps: Step, pace: float = 0.0) -> Example:
    script = PROGRAMS / name / "local_api.yaml"
    return Example(name, PROGRAMS / name / file, script if script.exists() else None, steps or (Step(),), pace)


def features() -> list[Example]:
    """The examples of one feature each, by name."""
    return [_feature(file) for file in sorted(FEATURES.glob("*.py"))]


def programs() -> list[Example]:
    """The whole programs, in the order of the documentation."""
    return [
        _program("chat_service", "chat_tour.py", pace=0.01),
        _program(
            "document_questions",
            "ask_documents.py",
            Step((str(PROGRAMS / "document_questions" / "papers"), "When is the engine shown?", "Who keeps the key?")),
        ),
        _program(
            "bulk_classifier",
            "classify.py",
            *[Step((str(PROGRAMS / "bulk_classifier" / "reviews.csv"), "{scratch}/labels.csv", "--budget=0.5"))] * 2,
        ),
        _program(
            "agent",
            "agent.py",
            Step(("--state", "{scratch}", "Tidy up my notes."), stdin="y\n", status=3),
            Step(("--state", "{scratch}"), stdin="y\nn\n"),
        ),
        _program("gateway", "gateway_tour.py", pace=0.05),
    ]
