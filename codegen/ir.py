"""What a description says, in our words: types, definitions, operations.

Everything after ``shape`` works on these values only, so that no template and no tool decides again
what a schema means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from attrs import define, field, frozen

Kind = Literal["string", "integer", "number", "boolean", "null", "any", "datetime", "date", "binary"]
#: The JSON type of a value of each scalar kind.
JSON_KIND = {
    "string": "string",
    "datetime": "string",
    "date": "string",
    "binary": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
}


@frozen
class Scalar:
    kind: Kind


@frozen
class Literals:
    """One of some values; ``open`` when the description itself allows any other of the same type."""

    values: tuple[Any, ...] = field(eq=lambda values: [(type(value), value) for value in values])  # 1 is not true
    open: bool = False

    @staticmethod
    def of(values: Iterable[Any], open: bool = False) -> Literals:
        """The choice among ``values``, repeats left out."""
        return Literals(tuple({(type(value), value): value for value in values}.values()), open)


@frozen
class Ref:
    key: str


@frozen
class Array:
    item: Type


@frozen
class Mapping:
    value: Type


@frozen
class Nullable:
    inner: Type


@frozen
class Union:
    """One of several types; ``property`` and ``mapping`` are those of the description's discriminator."""

    members: tuple[Type, ...]
    property: str | None = None
    mapping: tuple[tuple[str, str], ...] = ()


Type = Scalar | Literals | Ref | Array | Mapping | Nullable | Union

ANY, NULL, STRING = Scalar("any"), Scalar("null"), Scalar("string")
MISSING: Any = object()


@frozen
class Removed:
    """That a parameter is gone since one version, and taken and sent all the same until another."""

    removed_in: str
    until: str


@define
class Field:
    wire: str
    name: str
    type: Type
    required: bool
    doc: str = ""
    default: Any = MISSING
    deprecated: bool = False
    #: The values that tell this model from its siblings in a union, when this field is the tag.
    tag: bool = False
    removed: Removed | None = None
    #: What other versions of the API call it: name on the wire → Python name.
    also: dict[str, str] = field(factory=dict)
    #: Whether another version of the API leaves it out although it is required here.
    lenient: bool = False


@define
class Definition:
    """A component of the description, or a schema lifted out of one."""

    key: str
    pointer: str
    name: str = ""
    param_name: str = ""
    module: str = ""
    doc: str = ""
    deprecated: bool = False
    in_response: bool = False
    in_request: bool = False
    accepts: tuple[str, ...] = ()
    #: Set on a definition that is structurally the same as another: the key of that one.
    same_as: str | None = None
    wanted_name: str | None = None
    wanted_param_name: str | None = None
    #: How a delta grows its block: property → property of the block, and how (``x-accumulates``).
    accumulates: dict[str, tuple[str, str]] | None = None
    #: The status that an error stands for (``x-status``).
    status: int | None = None
    #: What follows a reason to stop (``x-stops``).
    stops: dict[str, str] | None = None


@frozen
class Billed:
    """Where an answer says what it used, and by which model, as names with dots between; a usage itself has none."""

    usage: str = ""
    model: str = ""
    #: Whether it is an answer of a batch.
    batch: bool = False


@define
class Model(Definition):
    fields: list[Field] = field(factory=list)
    #: The type of properties that are not listed; None when the description forbids them.
    extra: Type | None = ANY
    #: Whether it is a member of a union whose members arrive in pieces.
    block: bool = False
    #: The type of requests that takes it back, by its key (``x-sent-as``); a block's is that of its union.
    taker: str = ""
    #: The same as the module that has it; empty when no request takes it.
    sent_as: str = ""
    #: What it says of what it used (``x-billed``); None when it says nothing.
    billed: Billed | None = None


@define
class Alias(Definition):
    type: Type = ANY
    #: Whether the members of this union arrive in pieces when they are streamed (``x-streamed``).
    streamed: bool = False


Location = Literal["path", "query", "header", "cookie"]


@define
class Parameter:
    wire: str
    name: str
    location: Location
    type: Type
    required: bool
    style: str
    explode: bool
    doc: str = ""
    deprecated: bool = False
    default: Any = MISSING
    removed: Removed | None = None


BodyKind = Literal["json", "multipart", "form", "raw"]


@define
class Body:
    kind: BodyKind
    media: str
    type: Type
    required: bool
    #: The definition whose fields become arguments; None when the body is one argument.
    key: str | None = None


ResultKind = Literal["json", "jsonl", "sse", "binary", "text", "none"]


@define
class Response:
    status: str  # "200", "4XX" or "default"
    kind: ResultKind
    media: str
    type: Type


@define
class Page:
    """How a list operation continues; the runtime's ``Page`` says what its fields mean."""

    kind: str
    style: Literal["ids", "cursor", "offset", "number"]
    items: str
    item: Type
    next: tuple[str, str]
    back: tuple[str, str] | None = None
    more: str = ""
    total: str = ""
    other: tuple[str, str] | None = None


@define
class Operation:
    pointer: str
    path_key: str
    path: str
    verb: str
    resource: tuple[str, ...] = ()
    method: str = ""
    summary: str = ""
    doc: str = ""
    deprecated: bool = False
    #: Whether a lost call may be sent again although it is not idempotent.
    repeatable: bool = False
    #: The name of the body field that bounds how long the answer is, when a stream can be put together to it.
    length: str = ""
    #: The tag of the event that ends its stream; without it the end of the bytes does.
    stream_end: str = ""
    constant_query: tuple[tuple[str, str], ...] = ()
    parameters: list[Parameter] = field(factory=list)
    body: Body | None = None
    responses: list[Response] = field(factory=list)
    betas: tuple[str, ...] = ()
    stream: Type | None = None
    #: The name of the body field that asks for the stream; None when the operation always streams.
    stream_switch: str | None = None
    page: Page | None = None
    #: What an overlay says about that (``x-page``); False says that it is no list.
    page_said: dict[str, Any] | bool | None = None
    #: Properties that its body no longer has (``x-removed-params``).
    removed_fields: list[Field] = field(factory=list)

    @property
    def name(self) -> str:
        return ".".join((*self.resource, self.method))

    @property
    def folder(self) -> str:
        """The package of its endpoint module, below ``api``."""
        return "_".join(self.resource)

    def parameters_in(self, location: Location) -> list[Parameter]:
        return [p for p in self.parameters if p.location == location]

    @property
    def success(self) -> Response:
        """The answer that the method returns."""
        found = [r for r in self.responses if r.status.startswith("2") and r.kind != "sse"]
        found += [r for r in self.responses if r.status.startswith("2")]
        found += [r for r in self.responses if r.status == "default" and len(self.responses) == 1]
        return found[0] if found else Response("2XX", "none", "", NULL)


@define
class Conventions:
    """What the API calls things in headers, and how it names betas."""

    version_header: str = ""
    version: str = ""
    betas_header: str = ""
    #: The constant query parameter that beta operations have; their resources stand below one of its name.
    betas_query: str = ""
    #: What the names of beta types begin with.
    betas_types: str = ""
    #: Whether that query parameter is sent; if not, it only names resources.
    betas_in_url: bool = True
    #: What stands behind the name of a list in forms, and in queries that the description does not have.
    list_suffix: str = ""
    request_id: str = "x-request-id"
    workspace_id: str = ""
    rate_limits: str = ""
    #: The headers that hold a key.
    key_headers: tuple[str, ...] = ()
    key_query: str = ""
    #: Whether keys travel as bearer tokens: there is a scheme of those, and none of keys.
    bearer_keys: bool = False

    @property
    def key_header(self) -> str:
        """The header that a client sends a key in."""
        return self.key_headers[0] if self.key_headers else ""


@define
class Api:
    """The whole description."""

    title: str
    version: str
    server: str
    conventions: Conventions = field(factory=Conventions)
    definitions: dict[str, Model | Alias] = field(factory=dict)
    operations: list[Operation] = field(factory=list)
    #: Types that arrive by webhook, by event name.
    webhooks: dict[str, Type] = field(factory=dict)
    #: Other versions of the API that are described, and the modules of their tables.
    versions: dict[str, str] = field(factory=dict)

    def canonical(self, key: str) -> Model | Alias:
        """The definition that stands for ``key`` after structurally equal ones were merged."""
        found = self.definitions[key]
        return self.definitions[found.same_as] if found.same_as else found

    def distinct(self) -> list[Model | Alias]:
        return [d for d in self.definitions.values() if d.same_as is None]


def inner(value: Type) -> tuple[Type, ...]:
    """The types directly inside a type."""
    match value:
        case Array(item):
            return (item,)
        case Mapping(held):
            return (held,)
        case Nullable(held):
            return (held,)
        case Union(members=members):
            return members
    return ()


def references(value: Type) -> Iterator[str]:
    """The keys of all definitions named in a type, in order."""
    if isinstance(value, Ref):
        yield value.key
    for part in inner(value):
        yield from references(part)


def types_of(definition: Model | Alias) -> Iterator[Type]:
    """Every type that a definition is made of."""
    if isinstance(definition, Alias):
        yield definition.type
        return
    for part in definition.fields:
        yield part.type
    if definition.extra is not None:
        yield definition.extra


def sole(value: Type) -> Type:
    """The member of a union of one; any other type as it is."""
    return value.members[0] if isinstance(value, Union) and len(value.members) == 1 else value


def nullable(value: Type) -> Type:
    if isinstance(value, Nullable) or value in (NULL, ANY):
        return value
    return Nullable(value)
