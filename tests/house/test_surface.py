"""The public surface: what is exported exists, and nothing is loaded before it is used (rule 6)."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
from pathlib import Path

import attropic
from attropic import _errors

ROOT = Path(__file__).resolve().parents[2]


def _loaded(code: str) -> set[str]:
    """The modules of a fresh interpreter after some code."""
    script = f"import sys, json\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_all_names_can_be_used() -> None:
    """Every name of `__all__` can be read, and `dir` shows it."""
    missing = [name for name in attropic.__all__ if not hasattr(attropic, name)]

    assert missing == []
    assert set(attropic.__all__) <= set(dir(attropic))


def test_import_loads_nothing_heavy() -> None:
    """`import attropic` loads no HTTP library, no models, no resources, no attrs."""
    loaded = _loaded("import attropic")

    assert not {"httpx", "attr", "attrs", "dateutil", "attropic_api.resources"} & loaded
    assert not [name for name in loaded if name.startswith(("attropic_api.models", "attropic_api.params"))]


def test_import_loads_no_area_that_is_not_used() -> None:
    """`import attropic` loads neither files, bulk runs and usage nor the libraries that only they need."""
    loaded = _loaded("import attropic")
    areas = ("attropic.files", "attropic.bulk", "attropic.usage", "filetype", "sqlite3", "pandas", "ray")

    assert [name for name in loaded if any(f"{name}.".startswith(f"{area}.") for area in areas)] == []


def test_client_loads_no_models_and_makes_no_connection_pool() -> None:
    """A client that has not been used has loaded no model and no resource, and read no certificate."""
    loaded = _loaded("import attropic; c = attropic.Anthropic(api_key='k'); assert c._pool._http is None")

    assert not [name for name in loaded if name.startswith(("attropic_api.models", "attropic_api.resources."))]


def test_every_namespace_of_types_has_its_mirror() -> None:
    """`attropic.types` has exactly the sub-packages that the generated types have."""

    def tree(folder: Path) -> set[str]:
        return {str(file.parent.relative_to(folder)) for file in folder.rglob("__init__.py")}

    assert tree(ROOT / "overlay/attropic/types") == tree(ROOT / "generated/attropic_api/types")


def test_the_drawn_error_tree_is_true() -> None:
    """The tree in the docstring of `_errors` names every error class under its parent."""
    drawn = {}
    parents: list[str] = []
    for line in (_errors.__doc__ or "").splitlines():
        match = re.search(r"([A-Z]\w+)(?:\s|$)", line)
        if match is None or not re.match(r"^[\s│├└─]*[A-Z]\w*Error\b", line):
            continue
        depth = (match.start() + 3) // 4
        parents[depth - 1 :] = [match[1]]
        drawn[match[1]] = parents[-2] if len(parents) > 1 else "Exception"
    real = {
        name: cls.__mro__[1].__name__
        for name, cls in vars(_errors).items()
        if inspect.isclass(cls) and issubclass(cls, _errors.AnthropicError) and cls.__name__ == name
    }

    assert drawn == real


def test_no_registry_host_is_named() -> None:
    """No tracked file names the host of a package registry."""
    hosts = re.compile(r"files\.python" + r"hosted|pypi\.org" + r"/simple|registry\." + r"npmjs|deb\." + r"debian")
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    files = [ROOT / name for name in done.stdout.splitlines() if not name.startswith("generated/")]
    guilty = [f for f in files if f.is_file() and hosts.search(f.read_text(encoding="utf-8", errors="replace"))]

    assert [f for f in guilty if f.name != Path(__file__).name] == []
