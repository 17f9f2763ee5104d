"""Questions about a folder of documents: they are uploaded once, and each answer says where it has it from."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from citing import Footnotes

from attropic import Anthropic, APIError
from attropic.files import File, file_block
from attropic.types.beta import BetaMessageParam, FileMetadata
from attropic.usage import UsageMeter

MODEL = "claude-sonnet-5-5"
BETAS = ["files-api-2025-04-14"]
SUFFIXES = (".txt", ".md", ".pdf")
SYSTEM = "Answer from the documents alone, in one or two sentences, and cite them. Say so when they do not tell."


def main() -> int:
    """Upload the documents, answer the questions, and delete the documents."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help=f"the folder of the documents: {', '.join(SUFFIXES)}")
    parser.add_argument("questions", nargs="*", help="questions; without any they are read from the terminal")
    asked = parser.parse_args()
    papers = sorted(path for path in asked.folder.iterdir() if path.suffix in SUFFIXES)
    if not papers:
        parser.error(f"there is no document in {asked.folder}")

    meter = UsageMeter()
    with Anthropic(meter=meter) as client:
        found = client.files.upload_many(map(as_document, papers))
        print(found)
        kept = [one.metadata for one in found.results]
        try:
            found.raise_for_failures()
            ask(client, papers, kept, asked.questions or iter(lambda: input("? ").strip(), ""))
        except EOFError:
            pass
        except APIError as error:
            print(f"{type(error).__name__}: {error.message}", file=sys.stderr)
            return 1
        finally:
            for file in kept:
                client.files.delete(file.id)
    print(f"\ncost: {meter.snapshot().total.cost}")
    return 0


def as_document(paper: Path) -> File:
    """A file that the API takes as a document: a PDF, or plain text, which Markdown is as well."""
    return File.from_path(paper, media_type=None if paper.suffix == ".pdf" else "text/plain")


def ask(client: Anthropic, papers: list[Path], kept: list[FileMetadata], questions: Iterable[str]) -> None:
    """Answer each question; what was said before is part of the next one."""
    blocks = [file_block(file, title=file.filename, citations=True) for file in kept]
    blocks[-1]["cache_control"] = {"type": "ephemeral"}  # the documents are read from the cache from then on
    turns: list[BetaMessageParam] = []
    for question in questions:
        content = [*([] if turns else blocks), {"type": "text", "text": question}]
        turns.append({"role": "user", "content": content})
        answer = client.beta.messages.create(model=MODEL, max_tokens=1000, system=SYSTEM, messages=turns, betas=BETAS)
        turns.append(answer.to_param())
        notes = Footnotes(papers)
        print(f"\n? {question}\n{notes.text(answer)}")
        for line in notes.lines():
            print("   ", line)


if __name__ == "__main__":
    sys.exit(main())
