"""A memory that outlives the conversation: files in a folder that the model reads and writes, and cannot leave."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from attropic import Anthropic
from attropic.tools.builtin import LocalMemoryTool

with TemporaryDirectory() as folder, Anthropic() as client:
    memory = LocalMemoryTool(folder)
    for request in ("Remember that I like coffee.", "What do I like to drink? Look into your memory."):
        result = client.messages.run_tools(
            model="claude-sonnet-5-5",
            max_tokens=1000,
            messages=[{"role": "user", "content": request}],
            tools=[memory],
            max_iterations=6,
        )
        print("you:   ", request)
        print("claude:", result.text)

    for path in sorted(Path(folder).rglob("*")):
        if path.is_file():
            print(f"{path.relative_to(folder)}: {path.read_text(encoding='utf-8')}")
