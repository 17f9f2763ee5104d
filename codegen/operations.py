"""What the templates of endpoints and resources print."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from . import docs, ir
from .annotations import Annotator
from .bodies import body_fields
from .decoders import Decoders


@define
class Argument:
    """One argument of a resource method."""

    name: str
    annotation: str
    required: bool
    positional: bool
    doc: str
    switch: bool = False
    removed: ir.Removed | None = None
    #: What other versions of the API call it.
    also: tuple[str, ...] = ()


@define
class OperationView:
    """An operation, for the endpoint module and the resource method."""

    op: ir.Operation
    arguments: list[Argument]
    result: str
    item: str
    event: str
    errors: list[str]
    answers: list[tuple[int, int, ir.ResultKind, str]]
    stream: str
    params: list[tuple[str, str]]
    body_names: dict[str, str]
    files: list[str]
    file_lists: list[str]
    body_annotation: str
    refs: dict[str, str]
    models: list[str]
    param_types: list[str]
    typing: list[str]
    endpoint_types: tuple[list[str], list[str], list[str]]
    root: str = "..."
    #: Whether the method takes beta names although the description gives it no parameter for them.
    offers_betas: bool = False
    query: tuple[tuple[str, str], ...] = field(default=())

    @property
    def name(self) -> str:
        return self.op.name

    @property
    def verb(self) -> str:
        return self.op.verb.upper()

    @property
    def path(self) -> str:
        return self.op.path

    @property
    def body(self) -> str:
        return self.op.body.kind if self.op.body else ""

    @property
    def media(self) -> str:
        return self.op.body.media if self.op.body else ""

    @property
    def page(self) -> ir.Page | None:
        return self.op.page

    @property
    def page_source(self) -> str:
        return page_source(self.op.page) if self.op.page else ""

    @property
    def betas(self) -> tuple[str, ...]:
        return self.op.betas

    @property
    def removed(self) -> dict[str, tuple[str, str]]:
        """Arguments that the API no longer describes: since when, and until when they are taken."""
        return {a.name: (a.removed.removed_in, a.removed.until) for a in self.arguments if a.removed}

    @property
    def also(self) -> dict[str, str]:
        """Names of arguments in other versions of the API → their names here."""
        return {name: a.name for a in self.arguments for name in a.also}

    @property
    def stream_switch(self) -> str | None:
        return self.op.stream_switch

    @property
    def summary(self) -> str:
        return (self.op.summary or docs.first_sentence(self.op.doc) or f"{self.verb} {self.path}").rstrip(".") + "."

    @property
    def doc(self) -> str:
        return docs.block(f"{self.summary}\n\n`{self.verb} {self.op.path_key}`", 0)

    # -- the endpoint module -------------------------------------------------------------------

    @property
    def answer(self) -> str:
        return " | ".join(dict.fromkeys([self.whole, *self.errors])) or "Any"

    @property
    def whole(self) -> str:
        """The type of a whole body that was read at once."""
        return f"list[{self.event or self.result}]" if self.op.success.kind in ("jsonl", "sse") else self.result

    @property
    def parsed(self) -> str:
        return self.answer if "None" in self.answer.split(" | ") or self.answer == "Any" else f"{self.answer} | None"

    def _endpoint_arguments(self) -> list[tuple[str, str, bool]]:
        found = [(a.name, a.annotation, a.required) for a in self.arguments if a.name in self.outside]
        if self.op.body:
            found.append(("body", self.body_annotation, self.op.body.required))
        return sorted(found, key=lambda item: not item[2])

    @property
    def argument_names(self) -> set[str]:
        return {a.name for a in self.arguments}

    @property
    def has_keywords(self) -> bool:
        """Whether there are arguments besides those of the path: only then there is a TypedDict of them."""
        path = {p.name for p in self.op.parameters_in("path")}
        return any(a.name not in path for a in self.arguments)

    @property
    def outside(self) -> set[str]:
        return {p.name for p in self.op.parameters}

    @property
    def signature(self) -> str:
        parts = [
            f"{name}: {annotation}" if required else f"{name}: {annotation} | Omit = omit"
            for name, annotation, required in self._endpoint_arguments()
        ]
        return f"*, {', '.join(parts)}" if parts else ""

    def client_signature(self, client: str) -> str:
        return ", ".join(part for part in [f"*, client: {client}", self.signature.removeprefix("*, ")] if part)

    @property
    def mapping(self) -> str:
        return "{" + ", ".join(f"{name!r}: {name}" for name, _, _ in self._endpoint_arguments()) + "}"

    @property
    def call(self) -> str:
        return ", ".join(f"{name}={name}" for name, _, _ in self._endpoint_arguments())

    @property
    def client_call(self) -> str:
        return ", ".join(part for part in ["client=client", self.call] if part)

    # -- the resource method -------------------------------------------------------------------

    def returns(self, *, is_async: bool) -> str:
        prefix = "Async" if is_async else ""
        if self.op.page is not None:
            kind = self.op.page.kind
            base = f"{prefix or 'Sync'}{kind}" if kind else f"Base{prefix or 'Sync'}Page"
            page = f"{base}[{self.item}]"
            return f"AsyncPaginator[{self.item}, {page}]" if is_async else page
        match self.op.success.kind:
            case "jsonl":
                return f"{prefix}Stream[{self.result}]"
            case "sse":
                return f"{prefix}Stream[{self.event}]"
            case "binary":
                return f"{prefix}BinaryResponse"
        return self.result


class OperationViews:
    """Makes the view of each operation once."""

    def __init__(self, api: ir.Api) -> None:
        self.api = api
        self.betas = bool(api.conventions.betas_header) and any(
            p.wire.lower() == api.conventions.betas_header for op in api.operations for p in op.parameters
        )
        self.views = {(op.path_key, op.verb): self._view(op) for op in api.operations}

    def _view(self, op: ir.Operation) -> OperationView:
        api = self.api
        endpoint = Annotator(api)
        annotator = Annotator(api)
        decoders = Decoders(api)
        arguments = self._arguments(op, annotator)
        for parameter in op.parameters:
            endpoint.argument(parameter.type)
        answers = sorted(
            (
                (*_range(r.status), r.kind, "" if r.kind in ("text", "binary", "none") else decoders.expression(r.type))
                for r in op.responses
                if not (r.kind == "sse" and r is not op.success)
            ),
            key=lambda answer: answer[1] - answer[0],
        )
        success = op.success
        successes = [
            r for r in op.responses if r.status.startswith("2") and r.kind in _WHOLE and success.kind in _WHOLE
        ]
        results = [annotator.model(r.type, own=True) for r in successes or [success] if r.kind != "sse"]
        result = " | ".join(dict.fromkeys(results))
        event = annotator.model(op.stream, own=True) if op.stream is not None else ""
        endpoint.models |= annotator.models
        endpoint.typing |= annotator.typing
        item = ""
        if op.page is not None:
            annotator.models.clear()  # a resource names the items, not the answer around them
            item = annotator.model(op.page.item, own=True)
        errors = [
            endpoint.model(r.type, own=True)
            for r in op.responses
            if r not in (success, *successes) and r.kind == "json"
        ]
        fields = body_fields(op, api)
        body_annotation = ""
        if op.body:
            base = "FileContent | str" if op.body.kind == "raw" else endpoint.argument(op.body.type)
            loose = op.body.kind != "raw" and (op.body.key or not isinstance(op.body.type, ir.Scalar))
            body_annotation = f"{base} | BaseModel | Mapping[str, Any]" if loose else base
        types, own = endpoint.take(), annotator.take()
        return OperationView(
            op=op,
            offers_betas=self.betas and "betas" not in {argument.name for argument in arguments},
            query=op.constant_query,
            arguments=arguments,
            result=result or event or "None",
            item=item,
            event=event,
            errors=list(dict.fromkeys(errors)),
            answers=answers,
            stream=decoders.expression(op.stream) if op.stream is not None else "",
            params=[(p.name, parameter_source(p)) for p in op.parameters],
            body_names={name: f.wire for name, f in fields if name != f.wire},
            files=[f.wire for _, f in fields if _holds_file(f.type)],
            file_lists=[f.wire for _, f in fields if _holds_file(f.type) and _is_list(f.type)],
            body_annotation=body_annotation,
            refs=decoders.refs,
            models=own[0],
            param_types=own[1],
            typing=own[2],
            endpoint_types=types,
        )

    def _arguments(self, op: ir.Operation, annotator: Annotator) -> list[Argument]:
        found = []
        last = [p.name for p in op.parameters_in("path")][-1:]
        for p in op.parameters:
            annotation = annotator.argument(p.type)
            doc = f"{p.doc} Deprecated.".strip() if p.deprecated else p.doc
            found.append(Argument(p.name, annotation, p.required, p.name in last, doc, removed=p.removed))
        for name, f in body_fields(op, self.api):
            assert op.body is not None
            annotation = annotator.argument(f.type)
            switch = f.wire == op.stream_switch
            found.append(
                Argument(
                    name,
                    "bool" if switch else annotation,
                    f.required and op.body.required,
                    False,
                    docs.of_field(f),
                    switch,
                    f.removed,
                    tuple(f.also.values()),
                )
            )
        if op.body and op.body.key is None:
            annotation = "FileContent | str" if op.body.kind == "raw" else annotator.argument(op.body.type)
            found.append(Argument("body", annotation, op.body.required, False, "The body of the request."))
        return sorted(found, key=lambda a: (not a.positional, not a.required))


#: Kinds of answers that are read as one value.
_WHOLE = ("json", "text", "none")


def _range(status: str) -> tuple[int, int]:
    if status == "default":
        return (0, 9999)
    return (int(status[0]) * 100, int(status[0]) * 100 + 99) if status.endswith("XX") else (int(status), int(status))


def parameter_source(p: ir.Parameter) -> str:
    """The argument as the runtime is told of it."""
    parts: list[Any] = [repr(p.wire), repr(p.location)]
    if p.style != "form":
        parts.append(f"style={p.style!r}")
    if not p.explode:
        parts.append("explode=False")
    if p.required:
        parts.append("required=True")
    return f"Param({', '.join(parts)})"


def page_source(page: ir.Page) -> str:
    """How a list goes on, as the runtime is told of it."""
    parts = [repr(part) for part in (page.kind, page.style, page.items, page.next, *([page.back] if page.back else []))]
    named = (("more", page.more), ("total", page.total), ("other", page.other))
    return f"Page({', '.join([*parts, *(f'{name}={value!r}' for name, value in named if value)])})"


def _holds_file(value: ir.Type) -> bool:
    return value == ir.Scalar("binary") or any(_holds_file(part) for part in ir.inner(value))


def _is_list(value: ir.Type) -> bool:
    return isinstance(value, ir.Array) or (not isinstance(value, ir.Mapping) and any(map(_is_list, ir.inner(value))))
