"""Changes of operations: that they are there, where they go, what they answer."""

from __future__ import annotations

from attrs import evolve

from .. import ir
from . import arguments
from .change import Place
from .members import say
from .naming import call, route
from .sides import Sides

_WORDS = {"json": "an object", "jsonl": "a stream of lines", "sse": "a stream of events", "binary": "bytes",
          "text": "text", "none": "nothing"}  # fmt: skip


def compare(sides: Sides) -> None:
    """Add the changes of every operation."""
    paired_old = {id(old) for old, _, _ in sides.pairs.operations}
    paired_new = {id(new) for _, new, _ in sides.pairs.operations}
    for op in sides.old.api.operations:
        if id(op) not in paired_old:
            sides.add(
                "operation-removed", place(op), (call(op),), f"is gone ({route(op)})", sent="breaking", old=route(op)
            )
    for op in sides.new.api.operations:
        if id(op) not in paired_new:
            text = f"is new ({route(op)})"
            sides.add("operation-added", place(op), (call(op),), text, sent="additive", new=route(op))
    for old, new, why in sides.pairs.operations:
        _names(sides, old, new, why)
        arguments.compare(sides, old, new)
        _answer(sides, old, new)
        _stream(sides, old, new)
        _page(sides, old, new)
        _notes(sides, old, new)


def place(op: ir.Operation, field: str = "", location: str = "") -> Place:
    """The place of an operation, or of something in it."""
    return Place(operation=op.name, route=route(op), field=field, location=location)


def _names(sides: Sides, old: ir.Operation, new: ir.Operation, why: str) -> None:
    if old.name != new.name:
        text = f"looks renamed to {call(new)}: {why}" if why else f"is called {call(new)} now"
        names = (call(old), call(new))
        sides.add("operation-renamed", place(old), names, text, sent="breaking", old=old.name, new=new.name)
    if (old.verb, old.path_key) != (new.verb, new.path_key):
        text = f"is {route(new)}, was {route(old)}"
        sides.add("route-changed", place(old), (call(new),), text, old=route(old), new=route(new))


def _answer(sides: Sides, old: ir.Operation, new: ir.Operation) -> None:
    was, now = old.success, new.success
    python = (call(old),)
    if was.kind != now.kind:
        text = f"answers with {_WORDS[now.kind]}, was {_WORDS[was.kind]}"
        sides.add(
            "answer-changed", place(old, location="response"), python, text,
            received="breaking", old=was.media, new=now.media,
        )  # fmt: skip
    elif old.page is None and new.page is None:
        if was.media != now.media:
            text = f"answers with {now.media}, was {was.media}"
            where = place(old, location="response")
            sides.add("media-changed", where, python, text, old=was.media, new=now.media)
        for difference in sides.relation.compare(was.type, now.type):
            sides.add_difference(difference, place(old, location="response"), python, (False, True))
    before, after = ({r.status for r in op.responses} for op in (old, new))
    for status in sorted(before - after):
        text = f"the status {status} is no longer described"
        sides.add("status-removed", place(old, location="response"), python, text, old=status)
    for status in sorted(after - before):
        text = f"the status {status} is described"
        sides.add("status-added", place(old, location="response"), python, text, new=status)
    errors = {r.status: r for r in new.responses if r is not now and r.kind == "json"}
    for r in old.responses:
        other = errors.get(r.status)
        if other is not None and r is not was and r.kind == "json":
            for difference in sides.relation.compare(r.type, other.type):
                where = place(old, field=r.status, location="response")
                sides.add_difference(difference, where, python, (False, True))


def _stream(sides: Sides, old: ir.Operation, new: ir.Operation) -> None:
    where, python = place(old, location="response"), (call(old),)
    if old.success.kind == "sse" or new.success.kind == "sse":
        return  # the stream is the answer, and was compared as that
    if old.stream is None and new.stream is not None:
        text = f"can be streamed: {say(new.stream, sides.new.api)}"
        sides.add("stream-added", where, (f"{call(new)}(stream=)",), text, sent="additive")
    elif old.stream is not None and new.stream is None:
        sides.add("stream-removed", where, (f"{call(old)}(stream=)",), "can no longer be streamed", sent="breaking")
    elif old.stream is not None and new.stream is not None:
        if old.stream_switch != new.stream_switch:
            was, now = str(old.stream_switch), str(new.stream_switch)
            text = f"is asked to stream by {now}, was {was}"
            sides.add("stream-switch-changed", where, python, text, sent="breaking", old=was, new=now)
        for difference in sides.relation.compare(old.stream, new.stream):
            kind = difference.kind.replace("union-member", "stream-event")
            sides.add_difference(evolve(difference, kind=kind), where, python, (False, True))
    if old.stream_end != new.stream_end:
        text = f"its stream ends with {new.stream_end or 'its bytes'}, was {old.stream_end or 'its bytes'}"
        sides.add("stream-end-changed", where, python, text, old=old.stream_end, new=new.stream_end)


def _page(sides: Sides, old: ir.Operation, new: ir.Operation) -> None:
    where, python = place(old, location="response"), (call(old),)
    was, now = old.page, new.page
    if was is now is None:
        return
    if now is None:
        sides.add("page-removed", where, python, "is no longer read in pages", received="breaking")
        return
    if was is None:
        text = f"is read in pages now: {_shape(now)}"
        sides.add("page-added", where, python, text, received="breaking", new=_shape(now))
        return
    for difference in sides.relation.compare(was.item, now.item):
        sides.add_difference(difference, where, python, (False, True))
    before, after = ((p.kind or p.style, p.items, p.back is not None) for p in (was, now))
    if before != after:
        text = f"its pages are {_shape(now)}, were {_shape(was)}"
        sides.add("page-changed", where, python, text, received="breaking", old=_shape(was), new=_shape(now))
    elif (was.next, was.back, was.more, was.total) != (now.next, now.back, now.more, now.total):
        text = "finds its next page in another way"
        sides.add("paging-changed", where, python, text, old=str(was.next), new=str(now.next))


def _shape(page: ir.Page) -> str:
    back = ", both ways" if page.back else ""
    return f"{page.kind or page.style} of `{page.items}`{back}"


def _notes(sides: Sides, old: ir.Operation, new: ir.Operation) -> None:
    python = (call(new),)
    for beta in new.betas:
        if beta not in old.betas:
            sides.add("beta-added", place(old), python, f"sends the beta {beta}", sent="additive", new=beta)
    for beta in old.betas:
        if beta not in new.betas:
            sides.add("beta-removed", place(old), python, f"no longer sends the beta {beta}", sent="additive", old=beta)
    if new.deprecated and not old.deprecated:
        sides.add("deprecated", place(old), python, "is deprecated", sent="additive")
    elif old.deprecated and not new.deprecated:
        sides.add("undeprecated", place(old), python, "is no longer deprecated")
    if (old.doc, old.summary) != (new.doc, new.summary):
        sides.add("docs-changed", place(old), python, "its documentation")
