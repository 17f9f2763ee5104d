"""``python -m tests.shipping``: build what is shipped into ``dist/``, check it, and try it where nothing else is.

The exit status is 1 when something does not hold. With ``--extras`` each extra is tried in an environment of its own.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from . import building, installing


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.shipping", description=__doc__)
    parser.add_argument("--extras", action="store_true", help="install each extra, too (minutes)")
    options = parser.parse_args(arguments)
    dist = building.ROOT / "dist"
    sdist, wheel = building.build(dist)
    building.check(dist)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        python = installing.environment(folder / "plain", wheel)
        installing.imports(python, "")
        building.list_parts(wheel, dist / "sbom.cdx.json", python)
        print(f"Python {installing.interpreter()}: without extras {installing.size(folder / 'plain'):.1f} MB installed")
        python = installing.environment(folder / "tests", wheel, "codegen", *installing.TOOLS)
        print(f"tests from the installed wheel: {installing.core_tests(python, folder)}")
        for extra in installing.extras(wheel)[1:] if options.extras else ():
            python = installing.environment(folder / extra, wheel, extra)
            installing.imports(python, extra)
            print(f"[{extra}]: {installing.size(folder / extra):.1f} MB installed", flush=True)
    for path in (sdist, wheel):
        print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")
    print(building.digests(dist), end="")


if __name__ == "__main__":
    main()
