"""A tour of the gateway: it is started, and the usual client talks to it as if it were the API."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import httpx

from attropic import Anthropic, APIStatusError
from attropic.types import MessageParam

MODEL = "claude-sonnet-5-5"
QUESTION: list[MessageParam] = [{"role": "user", "content": "Say this sentence, slowly, word by word, to the end."}]


def talk(client: Anthropic) -> None:
    """A whole answer, a stream, and one that is left."""
    message = client.messages.create(model=MODEL, max_tokens=200, messages=QUESTION)
    print("whole:   ", "".join(block.text for block in message.content if block.type == "text"))
    with client.messages.stream(model=MODEL, max_tokens=200, messages=QUESTION) as stream:
        pieces = list(stream.text_stream)
        print("streamed:", "".join(pieces), f"({stream.get_final_message().stop_reason})")
    with client.messages.stream(model=MODEL, max_tokens=200, messages=QUESTION) as stream:
        print("left at: ", next(iter(stream.text_stream)))
    try:
        client.messages.create(model="claude-of-tomorrow", max_tokens=200, messages=QUESTION)
    except APIStatusError as error:
        print(f"refused:  {error.status_code} {error.type}")


def main() -> None:
    """Start the gateway, use it as two teams, and stop it."""
    command = [sys.executable, str(Path(__file__).with_name("gateway.py")), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as service:
        assert service.stdout is not None
        try:
            url = service.stdout.readline().strip()
            for key in ("local-blue", "local-red", "nobody"):
                print(f"\n{key}")
                with Anthropic(api_key=key, base_url=url, max_retries=0) as client:
                    try:
                        talk(client)
                    except APIStatusError as error:
                        print(f"refused:  {error.status_code} {error.type}: {error.message}")
            time.sleep(0.2)
            print("\nusage:", httpx.get(f"{url}/usage", headers={"x-api-key": "local-blue"}).text)
        finally:
            service.terminate()


if __name__ == "__main__":
    main()
