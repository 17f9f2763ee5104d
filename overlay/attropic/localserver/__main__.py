"""``python -m attropic.localserver``: serve the local Claude API until SIGINT or SIGTERM."""

from __future__ import annotations

import argparse
import contextlib
import ipaddress
import signal
import sys
import threading
from collections.abc import Sequence

from ._http import LocalServer


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until told to stop; 0 is a clean stop, 1 an address that cannot be used, 2 a wrong argument."""
    parser = argparse.ArgumentParser(prog="python -m attropic.localserver", description="A local Claude API.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on; 0, the default, takes a free one")
    parser.add_argument("--allow-remote", action="store_true", help="listen on a host that is not loopback")
    options = parser.parse_args(arguments)
    if not (options.allow_remote or _is_loopback(options.host)):
        parser.error(f"host {options.host!r} is not loopback: others could reach it; --allow-remote permits that")
    server = LocalServer(options.host, options.port, remember=0)
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    try:
        server.start()
    except (OSError, OverflowError) as problem:
        parser.exit(1, f"cannot listen on {options.host} port {options.port}: {problem}\n")
    with contextlib.closing(server):
        print(f"listening on {server.url}", flush=True)
        stopped.wait()
    return 0


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:  # another name, which may lead anywhere
        return False


if __name__ == "__main__":
    sys.exit(main())
