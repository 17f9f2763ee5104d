"""The files of a fork: its distribution, its package, its overlay and a test. Upstream has none of them."""

from __future__ import annotations

from typing import Final

#: Path → text. ``{{name}}`` is the distribution, ``{{package}}`` the import name, ``{{client}}`` the client;
#: ``{{imported}}`` and ``{{packages}}`` are imports in the order of their names.
FILES: Final[dict[str, str]] = {
    "overlay/pyproject.toml": """\
# The distribution {{name}}: `pip wheel ./overlay`. What it needs comes from upstream's pyproject.toml: hatch_build.py.
[build-system]
requires = ["hatchling==1.33.0"]
build-backend = "hatchling.build"

[project]
name = "{{name}}"
description = "{{client}}: a client of the Claude API."
dynamic = ["version", "dependencies", "optional-dependencies", "requires-python", "scripts", "entry-points"]

[tool.hatch.version]
path = "{{package}}/_version.py"

[tool.hatch.metadata.hooks.custom]

[tool.hatch.build.targets.wheel]
packages = ["{{package}}", "attropic"]

[tool.hatch.build.targets.wheel.force-include]
"../generated/attropic_api" = "attropic_api"
""",
    "overlay/hatch_build.py": '''\
"""What the distribution needs, taken from upstream's pyproject.toml, so that a merge brings what is new."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

try:
    import tomllib
except ImportError:  # Python 3.10; hatchling brings it along
    import tomli as tomllib  # type: ignore[no-redef, import-not-found, unused-ignore]


class Upstream(MetadataHookInterface):
    """Copies dependencies, extras and entry points."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add them to the metadata of this distribution; an extra that names upstream names this one."""
        text = (Path(self.root).parent / "pyproject.toml").read_text(encoding="utf-8")
        project = tomllib.loads(text)["project"]
        own, theirs = metadata["name"], project["name"]
        itself = re.compile(rf"^{re.escape(theirs)}(?=\\[)")
        metadata["optional-dependencies"] = {
            extra: [itself.sub(own, need) for need in needs]
            for extra, needs in project["optional-dependencies"].items()
        }
        for key in ("dependencies", "requires-python", "scripts", "entry-points"):
            metadata[key] = project[key]
''',
    "overlay/{{package}}/__init__.py": '''\
"""{{client}}: the client of upstream with what is ours. Every other name is that of `attropic`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from attropic import *  # noqa: F403

{{imported}}
else:

    def __getattr__(name: str) -> Any:
        if name in ("{{client}}", "Async{{client}}"):
            from . import _client

            return getattr(_client, name)
        if name.startswith("_"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        import attropic

        return getattr(attropic, name)
''',
    "overlay/{{package}}/_client.py": '''\
"""``{{client}}`` and ``Async{{client}}``: the clients of upstream with our resources. The two are twins."""

from __future__ import annotations

from attropic import Anthropic, AsyncAnthropic

from .resources import AsyncRoot, Root


class {{client}}(Root, Anthropic):
    """A client of the Claude API with what is ours."""


class Async{{client}}(AsyncRoot, AsyncAnthropic):
    """A client of the Claude API with what is ours."""
''',
    "overlay/{{package}}/_version.py": '''\
"""The version of the distribution."""

__version__ = "0.1.0"
''',
    "overlay/{{package}}/py.typed": "",
    "overlay/{{package}}/resources/__init__.py": '''\
"""Resources with behaviour of ours. A file stands here exactly where something is added; see docs/forking.md."""

from __future__ import annotations


class Root:
    """What `client` has that upstream's has not, or has otherwise."""


class AsyncRoot:
    """What an async `client` has that upstream's has not, or has otherwise."""
''',
    "spec/overlays/50-{{name}}.yaml": """\
overlay: 1.0.0
info: {title: What {{name}} adds to the description, version: 1.0.0}
actions:
  - target: $.info
    description: Says whose description this is.
    x-expect: {matches: 1, adds: [x-fork]}
    update: {x-fork: {{name}}}
""",
    "tests/{{package}}/test_{{package}}.py": '''\
"""The fork stands: its clients are those of upstream, and its description is the one that was generated from."""

from __future__ import annotations

import json
from pathlib import Path

import httpx

{{packages}}


def test_the_client_calls() -> None:
    """A call goes out with the name of our client, and comes back typed; a copy is of our class, too."""
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(
            200, json={"id": "m", "type": "model", "display_name": "M", "created_at": "2026-01-01T00:00:00Z"}
        )

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        client = {{package}}.{{client}}(api_key="sk-test", http_client=http)
        assert isinstance(client, attropic.Anthropic)
        assert client.copy(max_retries=0).models.retrieve("m").display_name == "M"
        assert type(client.copy()) is {{package}}.{{client}}

    assert "({{client}})" in asked[0].headers["user-agent"]


def test_twins() -> None:
    """There is a client of each colour."""
    assert issubclass({{package}}.Async{{client}}, attropic.AsyncAnthropic)


def test_other_names_are_those_of_upstream() -> None:
    """What we do not change is upstream's."""
    assert {{package}}.APIError is attropic.APIError
    assert {{package}}.__version__


def test_generated_from_our_description() -> None:
    """generated/ was made with our overlay."""
    contract = Path(attropic_api.__file__).with_name("contract.json").read_text(encoding="utf-8")

    assert json.loads(contract)["info"]["x-fork"] == "{{name}}"
''',
}
