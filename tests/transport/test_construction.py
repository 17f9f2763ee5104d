"""Making a client touches neither disk nor network."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from .echo import ROOT

CODE = """
import json, sys
import attropic

kind = getattr(attropic, sys.argv[1])
options = json.loads(sys.argv[2])
make = {
    "constructor": lambda: kind(api_key="k", **options),
    "copy": lambda: client.with_options(timeout=5.0, **options),
    "environment": kind.from_env,
}[sys.argv[3]]
client = kind(api_key="k")
make()  # modules are loaded here

found, watching = [], True
def hook(event, arguments):
    if watching and event.startswith(("open", "os.", "socket.", "subprocess.", "glob.", "shutil.", "ctypes.dlopen")):
        found.append([event, repr(arguments)])
sys.addaudithook(hook)
clients = [make() for _ in range(3)]
watching = False
print(json.dumps(found))
"""
OPTIONS = {
    "nothing": {},
    "network": {"proxy": "http://proxy.test", "ca_bundle": "/nowhere/ca.pem", "client_cert": "/nowhere/own.pem"},
    "behaviour": {"base_url": "https://api.test", "max_retries": 5, "trust_env": False},
}


def _events(*arguments: str) -> list[list[str]]:
    """What an interpreter does that its audit hook sees, while it makes clients."""
    environment = {
        **os.environ,
        "ANTHROPIC_API_KEY": "k",
        "HTTP_PROXY": "http://proxy.test",
        "SSL_CERT_FILE": "/nowhere",
    }
    done = subprocess.run(
        [sys.executable, "-c", CODE, *arguments], capture_output=True, text=True, cwd=ROOT, env=environment, check=False
    )
    assert done.stderr == ""
    found: list[list[str]] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("options", list(OPTIONS))
@pytest.mark.parametrize("kind", ["Anthropic", "AsyncAnthropic"])
def test_a_constructor_does_no_io(kind: str, options: str) -> None:
    """No file is opened and no socket made, whatever the arguments name."""
    assert _events(kind, json.dumps(OPTIONS[options]), "constructor") == []


@pytest.mark.parametrize("kind", ["Anthropic", "AsyncAnthropic"])
@pytest.mark.parametrize("way", ["copy", "environment"])
def test_other_ways_to_a_client_do_no_io(kind: str, way: str) -> None:
    """Nor do copies, also with another way to the network, and clients of the environment."""
    assert _events(kind, json.dumps(OPTIONS["network"]), way) == []
