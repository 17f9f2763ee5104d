"""What becomes of a program that uses executors: it ends, whatever its tools still do."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

HEAD = """
import threading, time
import anyio
from attropic.tools import ToolExecutor, AsyncToolExecutor, ToolPolicy

def use(name, count=1):
    return [{"type": "tool_use", "id": f"toolu_{n}", "name": name, "input": {}} for n in range(count)]
"""
PROGRAMS = {
    "a plain tool that hangs": """
def hangs():
    time.sleep(60)
print(ToolExecutor([hangs], policy=ToolPolicy(timeout=0.05)).execute(use("hangs"))[0]["is_error"])
""",
    "a plain tool that hangs in an event loop": """
def hangs():
    time.sleep(60)
async def main():
    print((await AsyncToolExecutor([hangs], policy=ToolPolicy(timeout=0.05)).execute(use("hangs")))[0]["is_error"])
anyio.run(main)
""",
    "threads of an event loop": """
async def reads():
    return await anyio.to_thread.run_sync(lambda: "True")
print(ToolExecutor([reads]).execute(use("reads", 3))[2]["content"])
""",
    "a task that goes on": """
import asyncio
kept = []
async def begins():
    kept.append(asyncio.ensure_future(asyncio.sleep(60)))
print("is_error" not in ToolExecutor([begins]).execute(use("begins"))[0])
""",
    "a thread that goes on after the main thread": """
async def reads():
    return await anyio.to_thread.run_sync(lambda: "True")
made = ToolExecutor([reads])
made.execute(use("reads"))
def work():
    threading.main_thread().join()
    time.sleep(0.1)
    print(made.execute(use("reads", 3))[2]["content"])
threading.Thread(target=work).start()
""",
    "a child process": """
import os, sys
async def tells():
    return "True"
made = ToolExecutor([tells])
made.execute(use("tells"))
child = os.fork()
if child == 0:
    print(made.execute(use("tells", 3))[2]["content"], flush=True)
    sys.stdout.flush()
    os._exit(0)
os.waitpid(child, 0)
""",
}


@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS)
def test_the_program_ends(program: str) -> None:
    """Neither a tool that hangs, nor threads and tasks that tools have begun, keep a program from ending."""
    started = time.monotonic()
    options = ["-W", "error", "-W", "ignore::DeprecationWarning"]  # the fork of a process with threads is one
    done = subprocess.run([sys.executable, *options, "-c", HEAD + program], capture_output=True, text=True, timeout=30)

    assert done.stdout == "True\n", done.stderr
    assert done.returncode == 0
    assert "Error" not in done.stderr
    assert time.monotonic() - started < 20


@pytest.mark.parametrize("names", ["ToolRegistry", "ToolStarted"])
def test_a_plain_program_loads_no_event_loop(names: str) -> None:
    """What a plain program uses loads neither asyncio nor anyio, also not for a single call of a plain tool."""
    program = (
        HEAD.replace("import anyio\n", "").replace("AsyncToolExecutor, ", "")
        + f"""
import sys
from attropic.tools import {names}
def f():
    return 1
assert ToolExecutor([f]).execute(use("f"))[0]["content"] == "1"
print(not {{"asyncio", "anyio", "httpx"}} & set(sys.modules))
"""
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30)

    assert done.stdout == "True\n", done.stderr
