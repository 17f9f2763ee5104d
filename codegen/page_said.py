"""How a list goes on, where an overlay says it: ``x-page`` of an operation.

::

    x-page:
      style: cursor                      # or ids, offset, number; cursor by default
      items: drawings                    # the path of the items; where there is one list, it is found
      argument: bookmark                 # the parameter, or property of the body, that asks for the next page
      next: meta.next_bookmark           # the path of its value in the answer; of ids that of the last one
      back: before                       # the same of the page before
      previous: meta.previous_bookmark
      more: meta.more                    # the path of what says whether there is more
      total: meta.count                  # the path of how many items, or with numbers how many pages, there are

``argument`` is needed, and for a cursor ``next``.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any, Final

from . import ir
from .bodies import body_fields
from .errors import SpecError, pointer
from .page_fields import Fields, bare

KEY: Final = "x-page"
_STYLES: Final = ("cursor", "ids", "offset", "number")
_KEYS: Final = ("style", "items", "argument", "next", "back", "previous", "more", "total")


def read(op: ir.Operation, fields: Fields | None, api: ir.Api) -> ir.Page:
    """The page shape that ``x-page`` says.

    Raises:
        SpecError: It names what the operation does not have, or leaves out what is needed.
    """
    said = op.page_said
    assert isinstance(said, dict)
    at = op.pointer + pointer(KEY)
    if fields is None:
        raise SpecError("A list answers an object.", pointer=at, remedy=f"Remove {KEY}, or correct the answer.")
    for key, value in said.items():
        _known(str(key), _KEYS, at, KEY)
        if not isinstance(value, str) or not value:
            raise SpecError(f"{KEY}.{key} is a text, not {value!r}.", pointer=at, remedy="Correct it.")
    style: Any = said.get("style", _STYLES[0])
    _known(style, _STYLES, at, "the style of a list")
    for needed in ("argument", *(["next"] if style == "cursor" else [])):
        if needed not in said:
            raise SpecError(f"{KEY} lacks `{needed}`.", pointer=at, remedy="See codegen/page_said.py.")
    arguments = {p.wire: p.name for p in op.parameters_in("query")}
    arguments |= {f.wire: name for name, f in body_fields(op, api) if f.wire not in arguments}
    for key in ("argument", "back"):
        if key in said:
            _known(said[key], arguments, at, "the operation")
    for key in ("items", "next", "previous", "more", "total"):
        if key in said:
            _known(said[key], fields.at, at, "the answer")
    items = said.get("items") or fields.items() or ""
    held = bare(fields.at[items].type) if items else None
    if not isinstance(held, ir.Array):
        raise SpecError("It is not clear which list has the items.", pointer=at, remedy=f"Say it: {KEY}.items.")
    next = (arguments[said["argument"]], said.get("next", ""))
    back = None
    if "back" in said or "previous" in said:
        back = (arguments[said.get("back", said["argument"])], said.get("previous", ""))
    return ir.Page("", style, items, held.item, next, back, said.get("more", ""), said.get("total", ""))


def _known(name: str, known: Iterable[str], at: str, what: str) -> None:
    names = list(known)
    if name not in names:
        near = get_close_matches(name, names, 1)
        raise SpecError(
            f"{what} does not know {name!r}.",
            pointer=at,
            nearest=near[0] if near else "",
            remedy=f"Use one of {', '.join(names[:12])}.",
        )
