"""Files up and down, and a large image in a message: bare httpx, attropic, the official package.

Every client is a process of its own, so that CPU and memory are the client's; the server is another one and is not
measured. Uploads and downloads go to the local API, the bytes are compared by SHA-256 at both ends.
``ATTROPIC_BENCH_MIB`` is the size of the file, 1024 without it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from .responder import responder
from .table import Row

MIB = 1 << 20
SIZE = int(os.environ.get("ATTROPIC_BENCH_MIB", "1024")) * MIB
IMAGE = 30 * MIB
WHO = ("httpx", "attropic", "official")


def _client(who: str, url: str) -> Any:
    if who == "httpx":
        import httpx

        headers = {"x-api-key": "k", "anthropic-version": "2023-06-01", "anthropic-beta": "files-api-2025-04-14"}
        return httpx.Client(base_url=url, headers=headers, timeout=600)
    if who == "attropic":
        import attropic

        return attropic.Anthropic(api_key="k", base_url=url)
    import anthropic

    return anthropic.Anthropic(api_key="k", base_url=url)


def _upload(who: str, client: Any, path: Path) -> str:
    if who == "httpx":
        with path.open("rb") as file:
            return str(client.post("/v1/files?beta=true", files={"file": file}).raise_for_status().json()["id"])
    return str(client.beta.files.upload(file=path).id)


def _upload_open(who: str, client: Any, path: Path) -> str:
    if who == "httpx":
        return _upload(who, client, path)
    with path.open("rb") as file:
        return str(client.beta.files.upload(file=file).id)


def _download(who: str, client: Any, path: Path, id: str) -> None:
    if who == "httpx":
        with client.stream("GET", f"/v1/files/{id}/content?beta=true") as response, path.open("wb") as file:
            for piece in response.raise_for_status().iter_bytes():
                file.write(piece)
        return
    with client.beta.files.with_streaming_response.download(id) as response:
        response.stream_to_file(path)


def _image(who: str, client: Any, path: Path) -> None:
    source: dict[str, Any] = {"type": "base64", "media_type": "image/png", "data": path}
    if who == "httpx":
        source["data"] = base64.b64encode(path.read_bytes()).decode()
    blocks = [{"type": "image", "source": source}]
    body: dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": blocks}]}
    if who == "httpx":
        client.post("/v1/messages", json=body).raise_for_status()
    else:
        client.messages.create(**body)


def _work(what: str, who: str, url: str, path: str, *more: str) -> None:
    """What a client process does; it prints its CPU seconds, the growth of its memory in MB and what it found."""
    kinds: dict[str, Callable[..., Any]] = {"up": _upload, "open": _upload_open, "down": _download, "image": _image}
    work = kinds[what]
    with _client(who, url) as client:
        small = Path(path).with_name("small")
        if what != "down":
            work(who, client, small)  # what is loaded once is no part of it
        else:
            _download(who, client, Path(path).with_name(f"{who}.small"), more[1])
        before, start = _memory("VmRSS"), time.process_time()
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak so far is forgotten
        found = work(who, client, Path(path), *more[:1])
        spent = time.process_time() - start
        print(json.dumps([spent, max((_memory("VmHWM") - before) / 1000, 0.1), found]))


def _memory(name: str) -> int:
    """A figure of this process in kB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith(f"{name}:")))


def _serve(folder: str) -> None:
    from attropic.localserver import LocalServer, Settings, Store

    store = Store(Path(folder))
    with LocalServer(store=store, remember=0, settings=Settings(max_file=SIZE * 2)) as server:
        print(server.url, flush=True)
        sys.stdin.read()


def _child(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "benchmarks.files", *arguments]


@contextmanager
def _server(folder: str) -> Iterator[str]:
    """The address of a local API in a process of its own."""
    process = subprocess.Popen(_child("serve", folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
    finally:
        process.communicate(timeout=60)


def _measured(*arguments: str) -> list[Any]:
    done = subprocess.run(_child(*arguments), check=True, stdout=subprocess.PIPE, text=True)
    found: list[Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _fill(path: Path, size: int) -> None:
    """A file of chance, a MiB of it again and again with its number."""
    block = os.urandom(MIB - 8)
    with path.open("wb") as file:
        for number in range(size // MIB):
            file.write(number.to_bytes(8, "big") + block)


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(MIB):
            digest.update(piece)
    return digest.hexdigest()


def _rows(name: str, found: list[list[Any]], budget: str = "") -> list[Row]:
    (floor, ours, official) = found
    return [
        Row(f"{name}, CPU", "s", floor[0], ours[0], official[0]),
        Row(f"{name}, memory", "MB", floor[1], ours[1], official[1], budget),
    ]


def measure() -> list[Row]:
    rows: list[Row] = []
    with TemporaryDirectory() as folder:
        path, small, image = (Path(folder, name) for name in ("large.bin", "small", "image.png"))
        _fill(path, SIZE)
        _fill(image, IMAGE)
        small.write_bytes(b"small")
        title = f"{SIZE // MIB} MiB"
        with _server(str(Path(folder, "api"))) as url:
            up = [_measured("up", who, url, str(path)) for who in WHO]
            rows += _rows(f"upload {title}, a path", up, "< 50 MB")
            opened = [_measured("open", who, url, str(path)) for who in WHO]
            rows += _rows(f"upload {title}, an open file", opened, "< 50 MB")
            little = _measured("up", "httpx", url, str(small))[2]
            down = []
            for who, (_, _, id) in zip(WHO, up, strict=True):
                landed = Path(folder, f"{who}.bin")
                down.append(_measured("down", who, url, str(landed), id, little))
                assert _digest(landed) == _digest(path), f"the bytes of {who} are others"
                landed.unlink()
            rows += _rows(f"download {title}", down, "< 50 MB")
        with responder(1) as url:
            rows += _rows("image of 30 MB in a message", [_measured("image", who, url, str(image)) for who in WHO])
    return rows


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        _serve(sys.argv[2])
    else:
        _work(*sys.argv[1:])
