"""The tour: generate the bindings, start the local API, and use it through the client, step by step.

Run it with ``make demo``. Every step is a real HTTP call on loopback; no key and no network are needed.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from stage import say, step

ROOT = Path(__file__).resolve().parents[2]
SERVE = ["serve", "--port", "0", "--json", "--quiet", "--pace", "0.02", "--batch-pace", "0.3", "--batch-progress"]


def generate() -> None:
    """Rebuild generated/ from spec/; on Python 3.10, whose generator does not exist, check it."""
    command = "generate" if sys.version_info >= (3, 11) else "check"
    subprocess.run([sys.executable, "-m", "codegen", command], check=True, cwd=ROOT)


@contextmanager
def local_api() -> Iterator[str]:
    """The local API as a process of its own; gives its address."""
    process = subprocess.Popen([sys.executable, "-m", "attropic", *SERVE], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            raise SystemExit("the local API did not start")
        yield json.loads(line)["url"]
    finally:
        process.terminate()
        process.communicate(timeout=5)


def main() -> None:
    began = time.perf_counter()
    step("Bindings from the description", "python -m codegen generate")
    generate()
    import bulking
    import errors
    import ledger
    import storing
    import talking
    import tooling

    from attropic import Anthropic
    from attropic.usage import UsageMeter

    step("A local Claude API", "attropic serve --port 0 --json")
    meter = UsageMeter()
    with local_api() as url:
        say(url)
        with Anthropic(api_key="local", base_url=url, meter=meter) as client:
            talking.models(client)
            talking.conversation(client)
            tooling.loop(client)
            tooling.structured(client)
            storing.file(client)
            storing.attached(client)
            storing.pages(client)
            storing.batch(client)
            paid = bulking.file(client)
            asyncio.run(talking.at_once(url, meter))
            errors.refused(client)
            errors.cut_off(client)
        ledger.show(meter, paid)
    print(f"\nDone in {time.perf_counter() - began:.1f} s.")


if __name__ == "__main__":
    main()
