"""What ``generated/`` is made from."""

from __future__ import annotations

from pathlib import Path

from . import seal

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec"
GENERATED = ROOT / "generated"


def inputs(spec: Path = SPEC) -> dict[str, str]:
    """Digests of everything that the output depends on."""
    files = [f for f in spec.rglob("*") if f.is_file() and f.suffix in (".yaml", ".yml", ".json")]
    found = {f"spec/{name}": digest for name, digest in seal.digests(files, spec).items()}
    code = ROOT / "codegen"
    sources = [f for f in code.rglob("*") if f.is_file() and f.suffix in (".py", ".jinja")]
    return {**found, **{f"codegen/{name}": digest for name, digest in seal.digests(sources, code).items()}}
