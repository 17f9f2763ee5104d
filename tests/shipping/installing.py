"""Installs the wheel into clean environments: without extras, and with each."""

from __future__ import annotations

import shutil
import sys
import venv
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path
from typing import Final

from .building import ROOT, run

#: What is imported to see that an extra brought what it is for. The others bring tools, or other extras.
MODULES: Final = {
    "": "attropic, attropic_api, attropic.types, attropic.streaming, attropic.tools, attropic.files, attropic.usage, "
    "attropic.batches, attropic.bulk, attropic.pagination, attropic.catalogue, attropic.clouds",
    "aiohttp": "httpx_aiohttp; from attropic import DefaultAioHttpClient; DefaultAioHttpClient()",
    "fast": "msgspec; from attropic import Anthropic; Anthropic(api_key='k').close()",
    "http2": "h2; import httpx; httpx.Client(http2=True).close()",
    "otel": "attropic.otel",
    "mcp": "attropic.tools.mcp",
    "serve": "attropic.localserver",
    "testing": "attropic.testing",
    "cli": "attropic.cli",
    "bedrock": "botocore; from attropic import AnthropicBedrock; AnthropicBedrock(aws_region='us-east-1')",
    "vertex": "google.auth; from attropic import AnthropicVertex; AnthropicVertex(region='global', project_id='p')",
    "meter": "attropic; from attropic.usage import UsageMeter; UsageMeter().snapshot()",
    "prometheus": "prometheus_client; from attropic.usage import UsageMeter; UsageMeter()",
    "parquet": "pyarrow",
    "ray": "ray.data",
}
#: What needs the repository, or is for those who work on it.
_OURS: Final = {"dev", "codegen", "docs", "release"}
#: What the tests of these rooms need beside the wheel.
TOOLS: Final = ("httpx2", "jiter", "jsonschema", "pydantic", "pytest", "trio", "trustme")
#: The client's own rooms: what they test is what is installed.
CORE: Final = ("tests/core", "tests/streaming")


def metadata(wheel: Path) -> Message:
    """What a wheel says of itself."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return Parser().parsestr(archive.read(name).decode())


def extras(wheel: Path) -> list[str]:
    """The extras that users may ask for, as a wheel says; the empty one is none.

    Raises:
        SystemExit: One is not known here.
    """
    said = set(metadata(wheel).get_all("Provides-Extra") or ()) - _OURS
    if said != set(MODULES) - {""}:
        raise SystemExit(f"tests/shipping/installing.py and pyproject.toml differ: {said ^ set(MODULES)}")
    return list(MODULES)


def environment(folder: Path, wheel: Path, extra: str = "", *more: str) -> Path:
    """The interpreter of a new environment with the wheel, an extra, and more distributions."""
    venv.create(folder, with_pip=True, symlinks=True)
    python = folder / "bin" / "python"
    wanted = f"attropic[{extra}] @ {wheel.as_uri()}" if extra else f"attropic @ {wheel.as_uri()}"
    pins = ("--constraint", ROOT / "constraints.txt")
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *pins, wanted, *more)
    return python


def imports(python: Path, extra: str) -> None:
    """Import what an extra is for, outside of the repository, with every warning an error."""
    run(python, "-I", "-W", "error", "-c", f"import {MODULES[extra]}", cwd=python.parent)


def core_tests(python: Path, folder: Path) -> str:
    """Run the tests of the client's own rooms from a copy that has no source beside it; give their last line."""
    copy = folder / "copy"
    for name in ("codegen", "spec", "tests"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    tests = [*CORE, "-q", "-p", "no:cacheprovider"]
    return run(python, "-m", "pytest", *tests, cwd=copy).strip().splitlines()[-1]


def size(folder: Path) -> float:
    """The MB of what an environment holds beside pip."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    kept = [path for path in files if not {"pip", "__pycache__"}.intersection(path.parts)]
    return sum(path.stat().st_size for path in kept) / 1e6


def interpreter() -> str:
    """Which Python it is."""
    return ".".join(map(str, sys.version_info[:2]))
