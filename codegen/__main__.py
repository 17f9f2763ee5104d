"""``python -m codegen``: import, generate, check, build."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from . import fork_command, update_command
from .errors import SpecError

if TYPE_CHECKING:
    from .pipeline import Made


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 is success, 1 a stale tree, 2 an error in the description."""
    options = _parser().parse_args(arguments)
    start = time.perf_counter()
    try:
        code: int = options.run(options)
    except SpecError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 2
    if code == 0 and options.command != "diff":  # its output may be read by a program
        print(f"codegen {options.command}: done in {time.perf_counter() - start:.1f} s")
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="codegen", description="From an API description to typed bindings.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    generate = commands.add_parser("generate", help="rebuild generated/ from spec/")
    generate.add_argument("--spec", type=Path, help="the folder of the contract (default: spec)")
    generate.add_argument("--out", type=Path, help="the folder to write (default: generated)")
    generate.add_argument(
        "--no-cache", "--full", dest="cache", action="store_false", help="render everything, and remember nothing"
    )
    generate.set_defaults(run=_generate)

    check = commands.add_parser("check", help="say whether generated/ is current, and why not")
    check.add_argument("--full", action="store_true", help="generate twice and compare byte by byte")
    check.set_defaults(run=_check)

    bring = commands.add_parser("import", help="rewrite the contract in spec/ from an upstream description")
    bring.add_argument("source", help="a file or URL: OpenAPI 3.0, 3.1 or 3.2, YAML or JSON")
    bring.add_argument("--spec", type=Path, help="the folder to write (default: spec)")
    bring.set_defaults(run=_import)

    build = commands.add_parser("build", help="make a package from any description")
    build.add_argument("--from", dest="source", required=True, help="a file or URL")
    build.add_argument("--out", type=Path, required=True, help="a new folder, or one that codegen made")
    build.add_argument("--package", default="attropic_api", help="the name of the package (default: attropic_api)")
    build.add_argument("--overlays", type=Path, help="a folder of overlays to apply")
    build.set_defaults(run=_build)

    diff = commands.add_parser("diff", help="say what changed between two descriptions, for callers of the Python API")
    source = "a description (file or URL), the folder of a contract, git:REVISION[:PATH], or a generated tree"
    diff.add_argument("old", metavar="OLD", help=source)
    diff.add_argument("new", metavar="NEW", help="the same")
    diff.add_argument("--format", choices=("text", "markdown", "json"), default="text")
    diff.add_argument("--all", action="store_true", help="list what callers cannot see as well")
    diff.add_argument("--surface", action="store_true", help="generate both and compare the Python code as well")
    diff.add_argument(
        "--trees", nargs=2, type=Path, metavar=("OLD_TREE", "NEW_TREE"), help="the same, with trees generated before"
    )
    diff.add_argument("--fail-on", choices=("breaking", "additive", "any"), help="exit with 1 when there is such")
    diff.set_defaults(run=_diff)
    update_command.add(commands)
    fork_command.add(commands)
    return parser


def _generate(options: argparse.Namespace) -> int:
    _need_generator()
    from . import pipeline
    from .cache import FOLDER
    from .inputs import GENERATED, ROOT, SPEC

    start = time.perf_counter()
    cache = ROOT / FOLDER if options.cache else None
    made = pipeline.generate(options.spec or SPEC, options.out or GENERATED, cache=cache)
    _tell(made, time.perf_counter() - start)
    return 0


def _build(options: argparse.Namespace) -> int:
    _need_generator()
    from . import pipeline

    start = time.perf_counter()
    made = pipeline.build(options.source, options.out, options.package, options.overlays)
    _tell(made, time.perf_counter() - start)
    return 0


def _tell(made: Made, seconds: float) -> None:
    print(f"{len(made.api.operations)} operations, {len(made.api.definitions)} types")
    removed = f", {made.placed.removed:,} removed" if made.placed.removed else ""
    print(f"{made.account()} in {seconds:.1f} s; {made.placed.written:,} files written{removed}")


def _diff(options: argparse.Namespace) -> int:
    from .diffing import command

    return command.run(options)


def _import(options: argparse.Namespace) -> int:
    from .importing import import_contract

    spec = options.spec or Path(__file__).resolve().parent.parent / "spec"
    files, dropped = import_contract(options.source, spec)
    print(f"{len(files)} files written")
    for keyword in dropped:
        print(f"left out: the unknown keyword {keyword!r}")
    return 0


def _check(options: argparse.Namespace) -> int:
    from . import check
    from .inputs import GENERATED, inputs

    reasons = check.stale(GENERATED, inputs())
    if not reasons and options.full:
        if sys.version_info < (3, 11):
            print("Current by its digests; generating again to compare needs Python 3.11.")
        else:
            reasons = check.full(GENERATED)
    for reason in reasons[:20]:
        print(f"stale: {reason}", file=sys.stderr)
    if reasons:
        print(f"{len(reasons)} differences; run `make generate`.", file=sys.stderr)
    return 1 if reasons else 0


def _need_generator() -> None:
    if sys.version_info < (3, 11):  # openapi-python-client 0.29 needs it; what it makes does not
        raise SpecError("Generating needs Python 3.11 or newer.", remedy="The bindings in generated/ run on 3.10.")


if __name__ == "__main__":
    sys.exit(main())
