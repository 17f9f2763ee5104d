"""What an API calls things in headers is data; the pipeline knows customs, and no vendor."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from codegen import conventions
from codegen.errors import SpecError
from codegen.inputs import ROOT

#: Facts of one API: its names, headers, versions, models, events and tags.
FACTS = re.compile(
    r"anthropic|claude|2023-06-01|2026-10-21|message_stop|message_start|content_block|files-api|sk-ant|haiku|sonnet|opus",
    re.IGNORECASE,
)


#: What makes forks of this repository, whose clients have its names. No description passes through it.
OF_THE_REPOSITORY = ("fork_command.py", "fork_files.py", "forking.py")


def _document(parameters: list[dict[str, Any]] | None = None, path: str = "/a", **more: Any) -> dict[str, Any]:
    operation = {"parameters": parameters or [], "responses": {}}
    return {"paths": {path: {"get": operation}}, "components": {"schemas": {}, "securitySchemes": {}}, **more}


def test_the_pipeline_names_no_vendor() -> None:
    """No module, template or runtime file of the generator holds a fact of the API that we ship."""
    found = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for pattern in ("*.py", "*.jinja")
        for file in sorted((ROOT / "codegen").rglob(pattern))
        if file.name not in OF_THE_REPOSITORY
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if FACTS.search(line)
    ]

    assert found == []


def test_what_is_said_wins() -> None:
    """`x-client` and security schemes are read; names of headers without regard to case."""
    found = conventions.read(
        _document(
            **{
                "x-client": {
                    "version": {"header": "X-Version", "value": "9"},
                    "betas": {"header": "X-Try", "query": "try", "types": "Trial"},
                }
            }
        )
    )

    assert (found.version_header, found.version) == ("x-version", "9")
    assert (found.betas_header, found.betas_query, found.betas_types) == ("x-try", "try", "Trial")
    assert found.key_header == "x-api-key"


def test_customs_are_told_from_the_description() -> None:
    """Without `x-client`, a flag in the key of a path and headers of one vendor say how betas are asked for."""
    headers: list[dict[str, Any]] = [
        {"name": name, "in": "header"} for name in ("Acme-Beta", "acme-version", "b-version")
    ]
    found = conventions.read(_document(headers, path="/a?preview=true"))

    assert (found.betas_header, found.version_header, found.version) == ("acme-beta", "acme-version", "")
    assert (found.betas_query, found.betas_types) == ("preview", "Preview")


def test_a_foreign_version_header_stays_a_parameter() -> None:
    """A `…-version` header is taken from calls only beside the betas of the same vendor."""
    assert conventions.read(_document([{"name": "Wine-Version", "in": "header"}])).version_header == ""


@pytest.mark.parametrize(
    ("given", "problem", "place"),
    [
        ({"versoin": {}}, "Did you mean 'version'", "/x-client"),
        ({"version": {"heeder": "a"}}, "Did you mean 'header'", "/x-client/version"),
        ({"version": {"value": 2023}}, "2023 is no text", "/x-client/version/value"),
        ({"betas": "a"}, "no mapping", "/x-client/betas"),
    ],
)
def test_mistakes_are_named(given: dict[str, Any], problem: str, place: str) -> None:
    """A misspelt key or a value of another kind is refused with its place."""
    with pytest.raises(SpecError, match=problem) as caught:
        conventions.read(_document(**{"x-client": given}))

    assert caught.value.pointer == place


def test_this_file_is_looked_for_in_the_right_place() -> None:
    """The search above reads the files that it means."""
    assert Path(conventions.__file__).is_relative_to(ROOT / "codegen")
