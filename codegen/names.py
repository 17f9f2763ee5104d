"""Official names for definitions, by rule; an overlay says the exceptions (``x-name``)."""

from __future__ import annotations

import keyword
import re

from . import ir
from .errors import SpecError
from .identifiers import pascal, words

#: Names that generated modules use for something else: of Python, and of our runtime.
RESERVED = frozenset({
    "Any", "AsyncBidirectionalPageCursor", "AsyncPage", "AsyncPageCursor", "AsyncPaginator", "AsyncReportPageCursor",
    "AsyncTokenPage", "BaseAsyncPage", "BaseSyncPage", "ClassVar", "Dict", "List", "Literal", "Mapping", "None",
    "NotRequired", "Optional", "Required", "Self", "Sent", "Sequence", "TypeAlias", "TypedDict", "Union", "True",
    "False", "Answer", "AsyncBinaryResponse", "AsyncClient", "AsyncResource", "AsyncRoot", "AsyncStream", "BaseModel",
    "BinaryResponse", "Block", "Body", "Client", "FileTypes", "Headers", "NotGiven", "Omit", "Operation", "Options",
    "Page", "Param", "Query", "Request", "Resource", "Response", "Root", "Stream", "SyncBidirectionalPageCursor",
    "SyncPage", "SyncPageCursor", "SyncReportPageCursor", "SyncTokenPage", "Timeout", "UnknownVariant",
})  # fmt: skip


def assign(api: ir.Api) -> None:
    """Set ``name``, ``param_name`` and ``module`` on every definition.

    Raises:
        SpecError: Two definitions would have one name, also without regard to case.
    """
    _reach(api)
    given: dict[str, str] = {}
    sides = re.compile(rf"^({re.escape(api.conventions.betas_types)})?(?:Request|Response)(?=[A-Z])")
    order = sorted(api.definitions.values(), key=lambda d: (d.wanted_name is None, d.same_as is not None))
    for definition in order:
        definition.name = _choose(definition, given, sides)
    taken = {module_name(d.name): d for d in api.definitions.values() if d.wanted_param_name is None and _is_param(d)}
    taken |= {module_name(d.wanted_param_name): d for d in api.definitions.values() if d.wanted_param_name}
    for definition in api.definitions.values():
        name = definition.wanted_param_name or definition.name
        if not definition.wanted_param_name and not _is_param(definition):
            name += "Param"
            while taken.setdefault(module_name(name), definition) is not definition:
                name += "Param"
        definition.param_name = name
        definition.module = module_name(definition.name)
    for definition in api.definitions.values():
        if definition.same_as:
            definition.module = api.definitions[definition.same_as].module


def _is_param(definition: ir.Definition) -> bool:
    return definition.name.endswith(("Param", "Params"))


def _choose(definition: ir.Model | ir.Alias, given: dict[str, str], sides: re.Pattern[str]) -> str:
    options = [definition.wanted_name] if definition.wanted_name else _by_rule(definition, sides)
    for option in options:
        if option and given.setdefault(module_name(option), definition.key) == definition.key:
            return option
    clash = given[module_name(options[0] or "")]
    raise SpecError(
        f"Two types would be called {options[0]!r}: the schemas {clash!r} and {definition.key!r}.",
        pointer=definition.pointer + ("/x-name" if definition.wanted_name else ""),
        remedy="Give one of them another `x-name` in an overlay, or rename the schema.",
    )


def _by_rule(definition: ir.Model | ir.Alias, sides: re.Pattern[str]) -> list[str]:
    full = pascal(definition.key) or "Type"
    short = sides.sub(lambda match: match[1] or "", full)
    options = []
    for name in dict.fromkeys((short, full)):
        if not name[0].isalpha():
            name = f"Type{name}"
        if name in RESERVED:
            name += "Type"
        request_only = definition.in_request and not definition.in_response
        if request_only and not name.endswith(("Param", "Params")):
            name += "Param"
        options.append(name)
    return options


def module_name(name: str) -> str:
    """``Base64ImageSource`` → ``base64_image_source``, ``ToolBash20250124`` → ``tool_bash_20250124``."""
    parts: list[str] = []
    for word in words(name):
        if parts and word.isdigit() and len(word) < 4:
            parts[-1] += word
        else:
            parts.append(word.lower())
    joined = "_".join(parts)
    return f"{joined}_" if keyword.iskeyword(joined) else joined


def _reach(api: ir.Api) -> None:
    """Mark which definitions travel in requests and which in answers."""
    requests: list[ir.Type] = []
    answers: list[ir.Type] = list(api.webhooks.values())
    for op in api.operations:
        requests += [*(p.type for p in op.parameters), *(f.type for f in op.removed_fields)]
        if op.body:
            requests.append(op.body.type)
        answers += [r.type for r in op.responses]
    for types, mark in ((requests, "in_request"), (answers, "in_response")):
        queue = [key for value in types for key in ir.references(value)]
        while queue:
            key = queue.pop()
            definition = api.definitions[key]
            if not getattr(definition, mark):
                setattr(definition, mark, True)
                queue += [inner for value in ir.types_of(definition) for inner in ir.references(value)]
    for definition in api.definitions.values():
        if definition.same_as:
            stable = api.definitions[definition.same_as]
            stable.in_request |= definition.in_request
            stable.in_response |= definition.in_response
    for definition in api.definitions.values():
        if definition.same_as:
            stable = api.definitions[definition.same_as]
            definition.in_request, definition.in_response = stable.in_request, stable.in_response
        if not (definition.in_request or definition.in_response):
            definition.in_response = True
