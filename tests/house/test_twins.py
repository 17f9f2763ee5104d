"""Sync and async shells are twins: take the async out of one, and the other is left."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
#: What a name of the async twin is called in the sync one.
NAMES = {
    "aclose": "close",
    "abase64_chunks": "base64_chunks",
    "aread": "read",
    "aspool": "spool",
    "aiter_bytes": "iter_bytes",
    "aiter_text": "iter_text",
    "aio": "sync",
    "AsyncAPIResponse": "APIResponse",
    "AsyncBinaryResponse": "BinaryResponse",
    "AsyncBatchJobs": "BatchJobs",
    "AsyncBatchResults": "BatchResults",
    "AsyncBatches": "Batches",
    "async_shielded": "shielded",
    "AsyncAbstractComputerTool": "AbstractComputerTool",
    "AsyncAbstractMemoryTool": "AbstractMemoryTool",
    "AsyncAbstractTextEditorTool": "AbstractTextEditorTool",
    "AsyncBuiltinFunctionTool": "BuiltinFunctionTool",
    "AsyncLocalBashTool": "LocalBashTool",
    "AsyncLocalMemoryTool": "LocalMemoryTool",
    "AsyncLocalTextEditorTool": "LocalTextEditorTool",
    "aattach": "attach",
    "acall": "call",
    "asettled": "settled",
    "off_loop": "directly",
    "off_loop_until": "directly_until",
    "AsyncBody": "Body",
    "AsyncIterator": "Iterator",
    "AsyncLocalTransport": "LocalTransport",
    "AsyncPool": "Pool",
    "AsyncSending": "Sending",
    "async_make_ready": "make_ready",
    "AsyncDownloadChunks": "DownloadChunks",
    "AsyncFileDownloads": "FileDownloads",
    "AsyncFileUploads": "FileUploads",
    "AsyncFiles": "Files",
    "AsyncReports": "Reports",
    "AsyncSkills": "Skills",
    "AsyncVersions": "Versions",
    "AsyncWatchedSource": "WatchedSource",
    "async_each": "each",
    "async_lock": "lock",
    "async_post": "post",
    "AsyncAnswer": "Answer",
    "AsyncDirect": "Direct",
    "LoopPool": "SocketPool",
    "_AsyncBody": "_Body",
    "AsyncChunkSource": "ChunkSource",
    "AsyncMessageBuilder": "MessageBuilder",
    "AsyncMessageStream": "MessageStream",
    "AsyncMessageStreamManager": "MessageStreamManager",
    "AsyncMessages": "Messages",
    "AsyncNDJSON": "NDJSON",
    "AsyncSource": "Source",
    "AsyncTexts": "Texts",
    "AsyncToolExecutor": "ToolExecutor",
    "AsyncBetaCountingMessages": "BetaCountingMessages",
    "AsyncCountingMessages": "CountingMessages",
    "AsyncBackground": "Background",
    "AsyncMessageRunner": "MessageRunner",
    "AsyncRunner": "Runner",
    "AsyncStreamRunner": "StreamRunner",
    "AsyncStreamingToolRunner": "StreamingToolRunner",
    "AsyncToolRunner": "ToolRunner",
    "AsyncToolMessages": "ToolMessages",
    "AsyncParsedMessages": "ParsedMessages",
    "BetaAsyncStreamingToolRunner": "BetaStreamingToolRunner",
    "BetaAsyncToolRunner": "BetaToolRunner",
    "ParsedAsyncMessageStream": "ParsedMessageStream",
    "ParsedAsyncMessageStreamManager": "ParsedMessageStreamManager",
    "ParsedBetaAsyncMessageStream": "ParsedBetaMessageStream",
    "AsyncTransport": "Transport",
    "AsyncTurn": "Turn",
    "DefaultAsyncHttpxClient": "DefaultHttpxClient",
    "StopAsyncIteration": "StopIteration",
    "aiter": "iter",
    "anext": "next",
    "async_upcoming": "upcoming",
    "async_tee": "tee",
    "AsyncResponseContextManager": "ResponseContextManager",
    "AsyncVerbs": "Verbs",
    "async_carry_out": "carry_out",
    "async_chain": "chain",
    "async_chunks": "chunks",
    "async_client": "sync_client",
    "async_directed": "directed",
    "async_drive": "drive",
    "async_perform": "perform",
    "async_client_of": "client_of",
    "async_heard": "heard",
    "AsyncCredential": "Credential",
    "async_pieces": "pieces",
    "async_outcome": "plain_outcome",
    "async_respond": "respond",
    "async_settle": "settle",
    "async_signal": "signal",
    "async_rung": "rung",
    "async_sleep": "sleep",
    "AsyncGenerator": "Generator",
    "async_streaming": "streaming",
    "async_upload": "upload",
    "async_within": "within",
    "handle_async_request": "handle_request",
    "isasyncgen": "isgenerator",
    "local_async_client": "local_client",
    "AsyncClient": "Client",
    "AsyncRoot": "Root",
    "AnyAsyncPage": "AnyPage",
    "AsyncAhead": "Ahead",
    "AsyncItemIterator": "ItemIterator",
    "AsyncPageIterator": "PageIterator",
    "BaseAsyncPage": "BaseSyncPage",
    "async_pages": "pages",
    "AsyncStream": "Stream",
    "AsyncAnthropic": "Anthropic",
    "AsyncAnthropicBedrock": "AnthropicBedrock",
    "AsyncAnthropicVertex": "AnthropicVertex",
    "AsyncResource": "Resource",
    "AsyncCaller": "Caller",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
}
#: Methods whose body is of one colour by nature: generators, garbage, waits, and ways around the event loop.
LONE = {"__iter__", "__aiter__", "__del__", "_running", "drop", "abort", "wake", "_do", "_advance", "_step"}
PAIRS = [
    ("overlay/attropic/_client.py", "Anthropic", "overlay/attropic/_client.py", "AsyncAnthropic"),
    (
        "overlay/attropic/clouds/bedrock.py",
        "AnthropicBedrock",
        "overlay/attropic/clouds/bedrock.py",
        "AsyncAnthropicBedrock",
    ),
    (
        "overlay/attropic/clouds/vertex.py",
        "AnthropicVertex",
        "overlay/attropic/clouds/vertex.py",
        "AsyncAnthropicVertex",
    ),
    ("overlay/attropic/_io/sync.py", None, "overlay/attropic/_io/aio.py", None),
    ("overlay/attropic/_io/routing.py", "directed", "overlay/attropic/_io/routing.py", "async_directed"),
    ("overlay/attropic/files/_attach.py", "attach", "overlay/attropic/files/_attach.py", "aattach"),
    ("overlay/attropic/_middleware.py", "chain", "overlay/attropic/_middleware.py", "async_chain"),
    ("codegen/runtime/responses.py", "APIResponse", "codegen/runtime/responses.py", "AsyncAPIResponse"),
    ("codegen/runtime/responses.py", "BinaryResponse", "codegen/runtime/responses.py", "AsyncBinaryResponse"),
    ("codegen/runtime/client.py", "Client", "codegen/runtime/client.py", "AsyncClient"),
    ("codegen/runtime/sources.py", "ChunkSource", "codegen/runtime/sources.py", "AsyncChunkSource"),
    ("codegen/runtime/streams.py", "Stream", "codegen/runtime/streams.py", "AsyncStream"),
    (
        "overlay/attropic/files/_sources/reading.py",
        "base64_chunks",
        "overlay/attropic/files/_sources/reading.py",
        "abase64_chunks",
    ),
    ("overlay/attropic/files/_sources/spool.py", "spool", "overlay/attropic/files/_sources/spool.py", "aspool"),
    ("overlay/attropic/_io/direct.py", "Direct", "overlay/attropic/_io/direct.py", "AsyncDirect"),
    ("overlay/attropic/_io/answer.py", "Answer", "overlay/attropic/_io/answer.py", "AsyncAnswer"),
    ("overlay/attropic/_io/outgoing.py", "post", "overlay/attropic/_io/outgoing.py", "async_post"),
    ("overlay/attropic/_io/source.py", "Source", "overlay/attropic/_io/source.py", "AsyncSource"),
    ("overlay/attropic/streaming/_stream.py", None, "overlay/attropic/streaming/_async_stream.py", None),
    ("overlay/attropic/streaming/_ndjson.py", "NDJSON", "overlay/attropic/streaming/_ndjson.py", "AsyncNDJSON"),
    ("overlay/attropic/_builders.py", "MessageBuilder", "overlay/attropic/_builders.py", "AsyncMessageBuilder"),
    ("overlay/attropic/resources/messages.py", "Messages", "overlay/attropic/resources/messages.py", "AsyncMessages"),
    *(
        (
            "overlay/attropic/resources/_estimating.py",
            name,
            "overlay/attropic/resources/_estimating.py",
            f"Async{name}",
        )
        for name in ("CountingMessages", "BetaCountingMessages")
    ),
    *(
        (
            f"overlay/attropic/resources/{file}.py",
            "ParsedMessages",
            f"overlay/attropic/resources/{file}.py",
            "AsyncParsedMessages",
        )
        for file in ("_parsed", "beta/_parsed")
    ),
    *(
        (f"codegen/runtime/{file}.py", plain, f"codegen/runtime/{file}.py", coloured)
        for file, plain, coloured in (
            ("page_iterators", "PageIterator", "AsyncPageIterator"),
            ("page_iterators", "ItemIterator", "AsyncItemIterator"),
            ("pages", "BaseSyncPage", "BaseAsyncPage"),
            *(
                ("page_kinds", f"Sync{kind}", f"Async{kind}")
                for kind in ("Page", "TokenPage", "PageCursor", "BidirectionalPageCursor", "ReportPageCursor")
            ),
        )
    ),
    (
        "overlay/attropic/resources/_batch_jobs.py",
        "BatchJobs",
        "overlay/attropic/resources/_async_batch_jobs.py",
        "AsyncBatchJobs",
    ),
    (
        "overlay/attropic/batches/_results.py",
        "BatchResults",
        "overlay/attropic/batches/_results.py",
        "AsyncBatchResults",
    ),
    *(
        (f"overlay/attropic/{file}.py", plain, f"overlay/attropic/{file}.py", f"Async{plain}")
        for file, plain in (
            ("files/_download", "DownloadChunks"),
            ("files/_upload", "Reports"),
            ("resources/beta/_file_downloads", "FileDownloads"),
            ("resources/beta/_file_uploads", "FileUploads"),
            ("resources/beta/files", "Files"),
            ("resources/beta/skills/__init__", "Skills"),
            ("resources/beta/skills/versions", "Versions"),
        )
    ),
    ("codegen/runtime/resource.py", "Resource", "codegen/runtime/resource.py", "AsyncResource"),
    ("codegen/runtime/sending.py", "Sending", "codegen/runtime/sending.py", "AsyncSending"),
    (
        "overlay/attropic/tools/_executor.py",
        "ToolExecutor",
        "overlay/attropic/tools/_async_executor.py",
        "AsyncToolExecutor",
    ),
    *(
        (
            f"overlay/attropic/resources/{side}_tool_messages.py",
            "ToolMessages",
            f"overlay/attropic/resources/{side}_tool_messages.py",
            "AsyncToolMessages",
        )
        for side in ("", "beta/")
    ),
    *(
        (f"overlay/attropic/tools/_{file}.py", plain, f"overlay/attropic/tools/_async_{file}.py", f"Async{plain}")
        for file, plain in (("runner", "Runner"), ("runner", "MessageRunner"), ("streaming_runner", "StreamRunner"))
    ),
    ("overlay/attropic/tools/_direct.py", "drive", "overlay/attropic/tools/_conduct.py", "async_drive"),
    *(
        (f"overlay/attropic/tools/{file}.py", plain, f"overlay/attropic/tools/{async_file}.py", f"Async{plain}")
        for file, async_file, plain in (
            ("builtin/_memory", "builtin/_memory", "AbstractMemoryTool"),
            ("builtin/_local_memory", "builtin/_local_memory", "LocalMemoryTool"),
            ("builtin/_text_editor", "builtin/_text_editor", "AbstractTextEditorTool"),
            ("builtin/_local_text_editor", "builtin/_local_text_editor", "LocalTextEditorTool"),
            ("builtin/_computer", "builtin/_async_computer", "AbstractComputerTool"),
            ("builtin/_bash", "builtin/_bash", "LocalBashTool"),
            ("mcp/_offers", "mcp/_offers", "MCPPrompt"),
            ("mcp/_offers", "mcp/_offers", "MCPResource"),
        )
    ),
    *(
        (f"overlay/attropic/testing/{file}.py", plain, f"overlay/attropic/testing/{file}.py", coloured)
        for file, plain, coloured in (
            ("_transports", "LocalTransport", "AsyncLocalTransport"),
            ("_transports", "Body", "AsyncBody"),
            ("_transports", "upload", "async_upload"),
            ("_transports", "respond", "async_respond"),
            ("_transports", "carry_out", "async_carry_out"),
            ("_clients", "local_client", "local_async_client"),
            ("_clients", "client_of", "async_client_of"),
        )
    ),
]


class _Unasync(ast.NodeTransformer):
    """Take async out of a tree."""

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        made = ast.FunctionDef(**{field: getattr(node, field) for field in node._fields})
        made.name = NAMES.get(made.name, made.name)
        return self.generic_visit(made)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.name = NAMES.get(node.name, node.name)
        return self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.name = NAMES.get(node.name, node.name)
        return self.generic_visit(node)

    def visit_Await(self, node: ast.Await) -> ast.AST:
        return self.visit(node.value)  # type: ignore[no-any-return]

    def visit_AsyncFor(self, node: ast.AsyncFor) -> ast.AST:
        return self.generic_visit(ast.For(**{field: getattr(node, field) for field in node._fields}))

    def visit_AsyncWith(self, node: ast.AsyncWith) -> ast.AST:
        return self.generic_visit(ast.With(**{field: getattr(node, field) for field in node._fields}))

    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = NAMES.get(node.id, node.id)
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        node.attr = NAMES.get(node.attr, node.attr)
        return self.generic_visit(node)

    def visit_alias(self, node: ast.alias) -> ast.AST:
        node.name = NAMES.get(node.name, node.name)
        node.asname = None if node.asname == node.name else node.asname
        return node

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST:
        self.generic_visit(node)
        node.names = [ast.alias(name) for name in sorted({alias.name for alias in node.names})]
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == "Awaitable":
            return self.visit(node.slice)  # type: ignore[no-any-return]
        return self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, str):
            for name, plain in NAMES.items():
                node.value = node.value.replace(name, plain)
            for words, plain in (
                ("async driver", "sync driver"),
                ("an async", "a"),
                ("An async", "A"),
                ("async with", "with"),
            ):
                node.value = node.value.replace(words, plain)
            node.value = node.value.replace("` of a client", "`").replace("task", "thread")
        return node


class _Sorted(ast.NodeTransformer):
    """Sort imported names."""

    visit_ImportFrom = _Unasync.visit_ImportFrom


def _part(file: str, name: str | None) -> ast.AST:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    if name is None:
        tree.body = tree.body[1:]  # the docstrings of twin modules name each other
        return tree
    return next(node for node in tree.body if getattr(node, "name", None) == name)


def _shared(tree: ast.AST) -> ast.AST:
    """The tree without what is of one colour by nature."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            node.body = [part for part in node.body if not _is_lone(part)]
    return tree


def _is_lone(part: ast.stmt) -> bool:
    if isinstance(part, ast.Assign):
        return {getattr(target, "id", "") for target in part.targets} <= {"_coloured", "aclose"}
    return getattr(part, "name", "") in LONE


@pytest.mark.parametrize(("plain_file", "plain", "async_file", "coloured"), PAIRS, ids=lambda value: str(value))
def test_shells_are_twins(plain_file: str, plain: str | None, async_file: str, coloured: str | None) -> None:
    """The async shell without its async is the sync shell, statement by statement."""
    expected = _Sorted().visit(_shared(_part(plain_file, plain)))
    actual = _Unasync().visit(_shared(_part(async_file, coloured)))
    if isinstance(actual, ast.ClassDef) and isinstance(expected, ast.ClassDef):
        actual.name = expected.name

    assert ast.unparse(expected) == ast.unparse(ast.fix_missing_locations(actual))


def test_generated_resources_are_twins() -> None:
    """Each async resource class has the methods of its sync twin, with the same arguments."""
    for file in sorted((ROOT / "generated/attropic_api/resources").rglob("*.py")):
        classes = {n.name: n for n in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(n, ast.ClassDef)}
        for name, node in classes.items():
            if f"Async{name}" not in classes:
                continue
            plain = [(m.name, ast.unparse(m.args)) for m in node.body if isinstance(m, ast.FunctionDef)]
            twin = [
                (m.name, ast.unparse(m.args))
                for m in classes[f"Async{name}"].body
                if isinstance(m, ast.FunctionDef | ast.AsyncFunctionDef)
            ]
            assert plain == twin, f"{file.name}: {name}"
