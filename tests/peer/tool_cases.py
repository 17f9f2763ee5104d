"""Which code of the official package on tools and structured outputs is run, and what comes of it."""

from __future__ import annotations

from typing import NamedTuple

from attropic.localserver.messages import answer

from .running import INSTALLED
from .tool_scripts import Script, calling, searching

OLD, MIDDLE = "0.60.0", "0.121.0"
VERSIONS = (OLD, MIDDLE, INSTALLED)
BOTH = (MIDDLE, INSTALLED)
#: What the text around a block takes for granted.
TOOL = "from anthropic import beta_tool\n@beta_tool\ndef"
GET_WEATHER = f"{TOOL} get_weather(location: str) -> str:\n    return 'Rain'\n"
SUM = f"{TOOL} sum(left: int, right: int) -> str:\n    return str(left + right)\n"
FILES = """
import time
from anthropic import beta_tool
ran = []
@beta_tool
def list_files(directory: str) -> str:
    ran.append('list')
    return 'a.log'
@beta_tool
def delete_file(path: str) -> str:
    ran.append('delete')
    return 'gone'
def confirm(calls):
    while not ran:
        time.sleep(0.001)
    print(ran, [call.name for call in calls])
    return True
"""
ORDER = "import pydantic\nclass Order(pydantic.BaseModel):\n    quantity: int\n"
PAGE = """
from types import SimpleNamespace
def is_valid_url(url):
    return url.startswith('https:')
def capture(url):
    return SimpleNamespace(error='503', screenshot='iVBORw0KGgo=')
"""
MCP = """
from mcp import types
class mcp_client:
    async def get_prompt(name):
        asked = types.TextContent(type='text', text='Say ' + name)
        return types.GetPromptResult(messages=[types.PromptMessage(role='user', content=asked)])
    async def read_resource(uri):
        text = types.TextResourceContents(uri=uri, mime_type='text/plain', text='x')
        return types.ReadResourceResult(contents=[text])
"""


class Case(NamedTuple):
    """A block: what it takes for granted, what follows it, and what is printed and sent."""

    heading: str
    prints: str = ""
    before: str = ""
    then: str = ""
    index: int = 0
    version: str = INSTALLED
    script: Script = answer
    sends: str = ""
    calls: int = 1


TWO_MESSAGES = r"BetaMessage\(.*BetaMessage\(.*{}.*"
RAISES = """
for url in 'http', 'https://x':
    try:
        take_screenshot(url)
    except Exception as error:
        print(type(error).__name__, error, error.content)
"""
CASES = [
    Case("Tools helpers", then="print(sum.call({'left': 1, 'right': 2}), sum(3, 4))", prints="3 7", calls=0),
    Case("Tools helpers", index=1, before=GET_WEATHER, sends=r'.*"name":\s*"get_weather".*"location".*'),
    Case("Tools helpers", index=1, version=MIDDLE, before=GET_WEATHER, sends=r'.*"name":\s*"get_weather".*'),
    Case("Tool runner", before=SUM, prints=TWO_MESSAGES.format("sum answered: 19"), calls=2),
    Case(
        "ToolError",
        before=PAGE,
        then=RAISES,
        prints=r"ToolError Invalid URL: http .*\nToolError Failed to load page: 503 \[image\] \[.*\]",
        calls=0,
    ),
    Case(
        "Running tools while the reply streams",
        before=FILES,
        then="print(ran)",
        script=calling([("list_files", {"directory": "/tmp"}), ("delete_file", {"path": "/tmp/a.log"})]),
        prints=r"\['list'\] \['delete_file'\]\n\['list', 'delete'\]",
        calls=2,
    ),
    Case(
        "Removed: deprecated request parameters",
        index=2,
        before=ORDER,
        sends=r'.*"output_config":.*"json_schema".*"quantity".*',
        calls=2,
    ),
    Case("messages.parse(stream=True)", before=ORDER, then="print(order)", prints=r"quantity=\d+"),
    Case(
        "tool_runner(compaction_control=...)",
        then="print(runner.until_done().content[0].text)",
        prints="You said: hi",
        sends=r'.*"compact_20260112".*',
    ),
    Case(
        "Using MCP tools with tool_runner",
        script=calling([("add", {"a": 1, "b": 2})]),
        prints=TWO_MESSAGES.format("text='3'"),
        calls=2,
    ),
    Case("Using MCP prompts", before=MCP, then="print(response.content)", prints=".*You said: Say my-prompt.*"),
    Case("Using MCP resources as content", before=MCP, sends=r'.*"document".*'),
    Case(
        "Uploading MCP resources as files",
        version=MIDDLE,
        before=MCP,
        then="print(uploaded.filename)",
        prints="data.json",
    ),
]
#: Blocks that do not run, and why.
LEFT_OUT = {
    "Accessing raw response data (e.g. headers) 0": "run by test_official_blocks.py",
    ".with_raw_response returns the new response classes 0": "run by test_official_blocks.py",
    "Adding and removing tools during a run 0": "inline-tools-2026-09-15 is newer than the description",
    "Compacting the conversation 0": "compact-2026-09-04 is newer than the description",
    "Compacting the conversation 1": "compact-2026-09-04 is newer than the description",
    "Message Threads 0": "threads are newer than the description",
    "Message Threads 1": "threads are newer than the description",
    "Removed: deprecated request parameters 0": "the old half of a comparison, of `output_format` as a schema",
    **{f"Self-Hosted Environment Runner {index}": "needs the agent toolset and sessions" for index in range(5)},
    f"{INSTALLED}: Uploading MCP resources as files 0": "`client.files` without `beta` is newer than the description",
    f"{MIDDLE}: Using MCP tools with tool_runner 0": "it awaits a runner, which fails with the official package too",
}


class Example(NamedTuple):
    """An example: what is typed, what the API says and what is printed."""

    prints: str
    typed: str = ""
    script: Script = answer
    versions: tuple[str, ...] = (INSTALLED,)


WEATHER = r"Fetching weather for .* in [cf]"
MEMORY = calling(
    [("memory", {"command": "create", "path": "/memories/a.txt", "file_text": "blue"})],
    [("memory", {"command": "view", "path": "/memories/a.txt"})],
)
EXAMPLES = {
    "mcp_tool_runner.py": Example(
        r"Connected to MCP server with \d+ tools:\n  - add.*BetaMessage\(.*text='3'.*",
        script=calling([("add", {"a": 1, "b": 2})]),
    ),
    "memory/basic.py": Example(
        r".*\[Memory tool called: create\].*\[Memory tool called: view\].*blue.*Memory contents:.*a\.txt.*"
        r"Last response ID: msg_.*Total input: [\d,]+ tokens.*Tool: memory.*Goodbye!",
        typed="My colour is blue.\n/memory_view\n/debug\n/memory_clear\n/quit\n",
        script=MEMORY,
        versions=BOTH,
    ),
    "structured_outputs.py": Example(r"product_name='.*' price=[\d.]+ quantity=\d+"),
    "structured_outputs_streaming.py": Example(r".*\nFinal parsed order: product_name='.*' price=[\d.]+ quantity=\d+"),
    "tools.py": Example(
        r"Initial response: \{.*\}\n\nFinal response: \{.*get_weather answered: The weather is 73f.*\}",
    ),
    "tools_runner.py": Example(rf"BetaMessage\(.*{WEATHER}.*BetaMessage\(.*get_weather answered.*Sunny.*"),
    "tools_runner_deferred_streaming.py": Example(
        r"\nThe model wants to run:\n  delete_file\(\{'path': '/tmp/demo/app.log'\}\)\nAllow\? \[y/N\] Deleted .*\.",
        typed="y\n",
        script=calling([("list_files", {"directory": "/tmp/demo"})], [("delete_file", {"path": "/tmp/demo/app.log"})]),
    ),
    "tools_runner_search_tool.py": Example(
        rf"BetaMessage\(.*BetaMessage\(.*{WEATHER}.*BetaMessage\(.*Sunny.*", script=searching
    ),
}
#: Examples in whose text tools occur, and why they do not run here.
EXAMPLES_LEFT_OUT = {
    "agents_comprehensive.py": "needs sessions",
    "agents_with_files.py": "needs sessions",
    "azure.py": "needs Foundry",
    "google_cloud.py": "needs Google Cloud",
    "managed-agents-observe-tool-calls.py": "needs the tool runner of sessions",
    "managed-agents-self-hosted-sandbox-worker.py": "needs the worker of environments",
    "managed-agents-worker-dispatch.py": "needs the worker of environments",
    "mcp.py": "the API connects to a server of somebody else",
    "message_threads.py": "threads are newer than the description",
    "tools_stream.py": "run by test_official_streaming.py",
    "web_search.py": "the search is the API's",
    "web_search_stream.py": "run by test_official_streaming.py",
}
