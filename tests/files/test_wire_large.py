"""A large file costs a client no memory: not up, not down, not as base64. The whole GiB is in ``benchmarks``."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from attropic.localserver import LocalServer, Settings, Store
from benchmarks.responder import responder

MIB = 1 << 20
ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_memory_does_not_grow_with_the_file(colour: str, tmp_path: Path) -> None:
    """64 MiB go up, come down and go into a message; the client grows by less than 16 MiB, the bytes are the same."""
    path = tmp_path / "large.bin"
    block = os.urandom(MIB)
    path.write_bytes(block * 64)
    path.with_name("small").write_bytes(b"small")
    command = [sys.executable, "-m", "tests.files.large"]

    settings = Settings(max_file=100 * MIB)
    with LocalServer(store=Store(tmp_path / "api"), settings=settings, remember=0) as server, responder(1) as other:
        done = subprocess.run(
            [*command, server.url, other, str(path), colour], cwd=ROOT, check=True, stdout=subprocess.PIPE, timeout=60
        )

    growth, digest = json.loads(done.stdout)
    assert growth < 16 * MIB
    assert digest == hashlib.sha256(block * 64).hexdigest()
