"""What is loaded when. Each test starts a fresh interpreter."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

import attropic

MOCK = """
import json, sys
import attropic
from tests.client.calls import ASK, MESSAGE
import httpx
http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=MESSAGE)))
client = attropic.Anthropic(api_key="k", http_client=http)
"""


def modules(code: str, **environment: str) -> set[str]:
    """The modules that are loaded after ``code``."""
    return set(run(f"{code}\nimport sys, json; print(json.dumps(sorted(sys.modules)))", **environment))


def run(code: str, **environment: str) -> Any:
    """What ``code`` prints, as JSON."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("ANTHROPIC", "ATTROPIC"))}
    path = os.pathsep.join([os.getcwd(), *sys.path])
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**clean, "PYTHONPATH": path, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def under(loaded: set[str], *packages: str) -> set[str]:
    return {name for name in loaded for package in packages if name == package or name.startswith(package + ".")}


def test_an_import_loads_next_to_nothing() -> None:
    """``import attropic`` loads no HTTP library, no attrs, no dateutil, no asyncio, no model and no resource."""
    loaded = modules("import attropic")
    assert under(loaded, "httpx", "httpcore", "anyio", "attr", "attrs", "dateutil", "asyncio", "ssl") == set()
    assert under(loaded, "attropic_api.models", "attropic_api.resources", "attropic_api.params") == set()
    assert under(loaded, "attropic._client", "attropic._io", "attropic._core", "attropic.localserver") == set()


@pytest.mark.parametrize("kind", ["Anthropic", "AsyncAnthropic"])
def test_a_client_loads_no_models_and_no_resources(kind: str) -> None:
    """Building a client loads neither a model nor any submodule of the resources, nor attrs or dateutil."""
    loaded = modules(f"import attropic; attropic.{kind}(api_key='k')")
    assert (
        under(loaded, "attropic_api.models", "attropic_api.params", "attropic_api.types", "attropic_api.api") == set()
    )
    assert {name for name in loaded if name.startswith("attropic_api.resources.")} == set()
    assert under(loaded, "attr", "attrs", "dateutil") == set()


def test_a_call_loads_what_it_reaches() -> None:
    """After one text answer the models of that answer are loaded, and those of other blocks and resources are not."""
    loaded = modules(f"{MOCK}\nassert client.messages.create(**ASK).content[0].text == 'Hello.'")
    models = {name.rpartition(".")[2] for name in under(loaded, "attropic_api.models")}
    assert {"message", "text_block", "usage"} <= models
    assert {"tool_use_block", "thinking_block", "server_tool_use_block", "raw_message_start_event"} & models == set()
    assert not any(name.startswith(("beta_", "message_batch")) for name in models)
    assert len(models) < 15
    assert under(loaded, "attropic_api.resources.beta", "attropic_api.params.types") == set()


def test_an_error_loads_no_models_of_answers() -> None:
    """An error answer is raised without loading the model of a message."""
    failing = MOCK.replace("Response(200, json=MESSAGE)", "Response(529, json={'type': 'error'})")
    loaded = modules(f"{failing}\ntry: client.messages.create(**ASK)\nexcept attropic.OverloadedError: pass")
    assert "attropic_api.models.message" not in loaded


def test_type_names_load_one_module_each() -> None:
    """Importing one input type loads no HTTP library, and one response type loads no other blocks."""
    loaded = modules("from attropic.types import TextBlock")
    assert under(loaded, "httpx", "attropic_api.params", "attropic_api.resources") == set()
    assert "attropic_api.models.tool_use_block" not in loaded
    assert under(modules("from attropic.types import MessageParam"), "httpx", "attropic_api.models.message") == set()


def test_everything_can_be_loaded_at_once() -> None:
    """With ``ATTROPIC_EAGER_IMPORT=1`` every deferred import of the package works."""
    loaded = modules("import attropic", ATTROPIC_EAGER_IMPORT="1")
    assert {"attropic._client", "httpx", "attropic.types"} <= loaded


def test_dir_lists_all_names_and_each_resolves() -> None:
    """``dir`` shows every public name without loading it, and each can be had."""
    assert set(attropic.__all__) <= set(dir(attropic))
    assert run("import attropic, sys, json; dir(attropic); print(json.dumps('httpx' in sys.modules))") is False
    for name in attropic.__all__:
        assert getattr(attropic, name) is not None, name


def test_a_star_import_gives_all_names() -> None:
    """``from attropic import *`` binds exactly what ``__all__`` says."""
    bound = run("before = set(globals())\nfrom attropic import *\nimport json\n"
                "print(json.dumps(sorted(set(globals()) - before - {'before', 'json'})))")  # fmt: skip
    assert bound == sorted(attropic.__all__)


def test_a_misspelt_name_is_an_attribute_error() -> None:
    """A name that the package does not have raises AttributeError that names package and name."""
    with pytest.raises(AttributeError, match=r"'attropic'.*'Antropic'"):
        _ = attropic.Antropic  # type: ignore[attr-defined]
    with pytest.raises(ImportError, match="Antropic"):
        exec("from attropic import Antropic")


def test_threads_that_ask_for_a_type_at_once_get_the_whole_type() -> None:
    """A union is made when it is first asked for; no thread sees it half made by another one."""
    code = """
import sys
from threading import Barrier, Thread
from typing import Any
from attropic_api import models
names = [name for name in models.__all__ if name.startswith(("ContentBlock", "BetaContentBlock", "RawMessage", "Tool"))]
sys.setswitchinterval(1e-6)
barrier, seen = Barrier(8), []
def look():
    barrier.wait()
    seen.extend((name, getattr(models, name)) for name in names)
threads = [Thread(target=look) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(names), sorted({name for name, value in seen if value is Any}))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    count, _, wrong = done.stdout.partition(" ")
    assert int(count) > 10
    assert wrong.strip() == "[]"
