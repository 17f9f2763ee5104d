"""``python -m codegen init-fork NAME``."""

from __future__ import annotations

import argparse
from typing import Any


def add(commands: Any) -> None:
    """Add the command to the parser."""
    command = commands.add_parser("init-fork", help="make this copy of the repository a fork with names of its own")
    command.add_argument("name", metavar="NAME", help="the distribution: acme-claude")
    command.add_argument("--package", help="the import name (default: NAME with underscores)")
    command.add_argument("--client", help="the client (default: NAME as AcmeClaude; Async is put before it)")
    command.add_argument("--no-generate", action="store_true", help="leave generated/ as it is")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the files of the fork and generate."""
    from . import forking, pipeline
    from .inputs import GENERATED, ROOT, SPEC

    given = forking.names(options.name, options.package, options.client)
    written = forking.fork(given)
    for file in written:
        print(f"wrote {file.relative_to(ROOT)}")
    if not written:
        print(f"{given.name} is complete: nothing written")
    elif options.no_generate:
        print("next: make generate")
    else:
        pipeline.generate(SPEC, GENERATED)
    return 0
