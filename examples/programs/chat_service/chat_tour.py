"""A tour of the chat service: it is started, and spoken to as the page in the browser does."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import httpx


def answer_to(http: httpx.Client, conversation: str, text: str) -> None:
    """Ask, and print the events of the answer while they come."""
    print("you:   ", text)
    asked = http.post(f"/conversations/{conversation}/messages", content=text).raise_for_status().json()
    print("claude: ", end="")
    name = ""
    with http.stream("GET", f"/answers/{asked['answer']}") as events:
        for line in events.iter_lines():
            if line.startswith("event: "):
                name = line.removeprefix("event: ")
            elif line.startswith("data: "):
                data = json.loads(line.removeprefix("data: "))
                print(data if name == "piece" else f"\n        [{name}: {data}]", end="", flush=True)
    print()


def main() -> None:
    """Start the service, talk, and stop it."""
    command = [sys.executable, str(Path(__file__).with_name("chat_app.py")), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as service:
        assert service.stdout is not None
        try:
            with httpx.Client(base_url=service.stdout.readline().strip(), timeout=60) as http:
                page = http.get("/")
                print(f"page: {page.status_code}, {page.headers['content-type']}")
                conversation = http.post("/conversations").raise_for_status().json()["id"]
                answer_to(http, conversation, "My name is Ada.")
                answer_to(http, conversation, "What is my name?")
                refused = http.post(f"/conversations/{conversation}/messages", content=" ")
                print(f"an empty question: {refused.status_code} {refused.text}")
        finally:
            service.terminate()


if __name__ == "__main__":
    main()
