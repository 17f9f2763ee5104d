"""What a client of the API does, ours or the official one: the same code, another word in the import."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from .. import samples
from . import local, sdk_async
from .setting import Run, Setting, Unsupported, Work


def client(setting: Setting) -> Any:
    """A client."""
    return setting.library().Anthropic(api_key="k", base_url=setting.url, timeout=600)


def create(setting: Setting) -> Run:
    """A call."""
    api = client(setting)
    return lambda: len(api.messages.create(**samples.BODY).content)


def body(setting: Setting) -> Run:
    """A large request."""
    api, large = client(setting), samples.large(setting.size)
    return lambda: len(api.messages.create(**large).content)


def size_of(message: Any) -> int:
    """How much a streamed message holds."""
    block = message.content[0]
    if block.type == "tool_use":
        return len(block.input["items"])
    if block.type == "thinking":
        return len(block.thinking)
    return len(block.citations or ()) or len(block.text)


def _streamed(read: Callable[[Any], None]) -> Work:
    def prepare(setting: Setting) -> Run:
        api = client(setting)

        def run() -> int:
            with api.messages.stream(**samples.BODY) as stream:
                read(stream)
                return size_of(stream.get_final_message())

        return run

    return prepare


def _events(stream: Any) -> None:
    for _ in stream:
        pass


def _texts(stream: Any) -> None:
    for _ in stream.text_stream:
        pass


def _inputs(stream: Any) -> None:
    for event in stream:
        if event.type == "input_json":
            event.snapshot  # noqa: B018  # reading it is the work


def _callbacks(stream: Any) -> None:
    if not hasattr(stream, "on"):
        raise Unsupported("has no callbacks")
    texts: list[str] = []
    stream.on("text", texts.append)
    stream.until_done()
    assert texts


def raw(setting: Setting) -> Run:
    """The events of the API, typed, and nothing else."""
    api = client(setting)

    def run() -> int:
        return sum(
            len(event.delta.text)
            for event in api.messages.create(**samples.BODY, stream=True)
            if event.type == "content_block_delta"
        )

    return run


def bedrock(setting: Setting) -> Run:
    """A stream of Bedrock."""
    api = setting.library().AnthropicBedrock(api_key="k", aws_region="eu-west-1", base_url=setting.url, timeout=600)

    def run() -> int:
        with api.messages.stream(**samples.BODY) as stream:
            _events(stream)
            return size_of(stream.get_final_message())

    return run


def pages(setting: Setting) -> Run:
    """All items of a list."""
    api = client(setting)
    return lambda: sum(model.id != "" for model in api.models.list(limit=samples.PAGE))


def results(setting: Setting) -> Run:
    """The results of a batch."""
    api = client(setting)
    return lambda: sum(result.custom_id != "" for result in api.messages.batches.results(samples.BATCH))


def upload(setting: Setting) -> Run:
    """A file of some MiB."""
    api, path = client(setting), Path(setting.folder, f"{setting.size}.bin")
    return lambda: int(api.beta.files.upload(file=path).size_bytes)


def download(setting: Setting) -> Run:
    """A file of some MiB, to a file."""
    api, path = client(setting), Path(setting.folder, f"{setting.module}-{setting.size}.out")

    def run() -> int:
        with api.beta.files.with_streaming_response.download(samples.FILE) as response:
            response.stream_to_file(path)
        return path.stat().st_size

    return run


def threads(setting: Setting) -> Run:
    """Many threads that share a client; each makes ten calls."""
    api, pool = client(setting), ThreadPoolExecutor(setting.size)

    def call(_: int) -> int:
        return len(api.messages.create(**samples.BODY).content)

    return lambda: sum(pool.map(call, range(10 * setting.size)))


def _type(setting: Setting) -> tuple[Any, str]:
    place, value = samples.TYPES[setting.option]
    found = setting.library().types
    for name in place.split("."):
        found = getattr(found, name)
    return found, json.dumps(value)


def decode(setting: Setting) -> Run:
    """JSON to a model, every attribute of which can be read."""
    kind, text = _type(setting)
    return lambda: len(kind.model_validate_json(text).type)


def encode(setting: Setting) -> Run:
    """A model to JSON."""
    kind, text = _type(setting)
    model = kind.model_validate_json(text)
    return lambda: len(model.to_json(indent=None)) and len(model.type)


def schema(setting: Setting) -> Run:
    """A function to a tool, and its schema."""
    make = setting.library().beta_tool
    return lambda: len(make(local.noop).to_dict()["input_schema"]["properties"])


def dispatch(setting: Setting) -> Run:
    """Calls of a tool, their input checked."""
    tool, given = setting.library().beta_tool(local.noop), {"number": 1, "name": "a"}
    return lambda: sum(len(tool.call(given)) for _ in range(setting.size))


WORK: dict[str, Work] = {
    "create": create,
    "body": body,
    "events": _streamed(_events),
    "text": _streamed(_texts),
    "raw": raw,
    "inputs": _streamed(_inputs),
    "thinking": _streamed(_events),
    "citations": _streamed(_events),
    "callbacks": _streamed(_callbacks),
    "bedrock": bedrock,
    "pages": pages,
    "results": results,
    "upload": upload,
    "download": download,
    "threads": threads,
    "decode": decode,
    "encode": encode,
    "schema": schema,
    "dispatch": dispatch,
    **sdk_async.WORK,
}
