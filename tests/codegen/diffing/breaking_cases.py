"""Changes that break callers, each alone: what is done, and what is to be told."""

from __future__ import annotations

from edits import (
    BODY,
    LIST,
    NEW_BOOK,
    PARAMETERS,
    Case,
    answer,
    move,
    ref,
    rename_property,
    rename_schema,
)
from small_api import GONE

#: What is done → kind, verdict, what breaks, and the first Python name.
BREAKING: dict[str, Case] = {
    "an operation goes": (
        (("p:/v1/books/{book_id} delete", GONE),),
        ("operation-removed", "breaking", ("call",), "client.books.delete"),
    ),
    "an operation gets another name": (
        (("p:/v1/books/{book_id} delete x-method", "discard"),),
        ("operation-renamed", "breaking", ("call",), "client.books.delete"),
    ),
    "an operation moves to another path": (
        (move("/v1/covers", "/v1/jackets"),),
        ("operation-renamed", "breaking", ("call",), "client.covers.create"),
    ),
    "a query parameter goes": (
        ((f"{PARAMETERS} 1", GONE),),
        ("parameter-removed", "breaking", ("call",), f"{LIST}(shelf=)"),
    ),
    "a header parameter goes": (
        ((f"{PARAMETERS} 3", GONE),),
        ("parameter-removed", "breaking", ("call",), f"{LIST}(x_branch=)"),
    ),
    "a required query parameter comes": (
        ((f"{PARAMETERS} +", {"name": "owner", "in": "query", "required": True, "schema": {"type": "integer"}}),),
        ("required-parameter-added", "breaking", ("call",), f"{LIST}(owner=)"),
    ),
    "a query parameter becomes required": (
        ((f"{PARAMETERS} 1 required", True),),
        ("required-added", "breaking", ("call",), f"{LIST}(shelf=)"),
    ),
    "a query parameter is renamed": (
        ((f"{PARAMETERS} 1 name", "shelf_name"),),
        ("parameter-renamed", "breaking", ("call",), f"{LIST}(shelf=)"),
    ),
    "a path parameter is renamed": (
        (
            move("/v1/books/{book_id}", "/v1/books/{id}"),
            ("p:/v1/books/{id} get parameters 0 name", "id"),
            ("p:/v1/books/{id} delete parameters 0 name", "id"),
        ),
        ("parameter-renamed", "breaking", ("call",), "client.books.retrieve(book_id=)"),
    ),
    "a parameter takes another type": (
        ((f"{PARAMETERS} 1 schema type", "integer"),),
        ("type-changed", "breaking", ("call",), f"{LIST}(shelf=)"),
    ),
    "a value of a parameter goes": (
        ((f"{PARAMETERS} 3 schema enum", ["north"]),),
        ("enum-value-removed", "breaking", ("call",), f"{LIST}(x_branch=)"),
    ),
    "a bound of a parameter becomes tighter": (
        ((f"{PARAMETERS} 0 schema maximum", 50),),
        ("bound-tightened", "breaking", ("call",), f"{LIST}(limit=)"),
    ),
    "a lower bound of a parameter rises": (
        ((f"{PARAMETERS} 0 schema minimum", 5),),
        ("bound-tightened", "breaking", ("call",), f"{LIST}(limit=)"),
    ),
    "a field of the body goes": (
        ((f"{NEW_BOOK} pages", GONE),),
        ("field-removed", "breaking", ("call",), f"{BODY}(pages=)"),
    ),
    "a required field of the body comes": (
        ((f"{NEW_BOOK} isbn", {"type": "boolean"}), ("s:NewBook required", ["title", "isbn"])),
        ("required-field-added", "breaking", ("call",), f"{BODY}(isbn=)"),
    ),
    "a field of the body becomes required": (
        (("s:NewBook required", ["title", "pages"]),),
        ("required-added", "breaking", ("call",), f"{BODY}(pages=)"),
    ),
    "a field of the body is renamed": (
        (rename_property("NewCover", "colour", "cover_colour"),),
        ("field-renamed", "breaking", ("call",), "client.covers.create(colour=)"),
    ),
    "a field of the body takes fewer numbers": (
        ((f"{NEW_BOOK} pages type", "integer"),),
        ("type-narrowed", "breaking", ("call",), f"{BODY}(pages=)"),
    ),
    "a field of the body takes no null": (
        ((f"{NEW_BOOK} note type", "string"),),
        ("nullable-removed", "breaking", ("call",), f"{BODY}(note=)"),
    ),
    "a value of a field of the body goes": (
        ((f"{NEW_BOOK} language enum", ["de", "en"]),),
        ("enum-value-removed", "breaking", ("call",), f"{BODY}(language=)"),
    ),
    "any text becomes listed values": (
        ((f"{NEW_BOOK} title", {"type": "string", "enum": ["a", "b"]}),),
        ("enum-closed", "breaking", ("call",), f"{BODY}(title=)"),
    ),
    "a text becomes shorter": (
        ((f"{NEW_BOOK} title maxLength", 100),),
        ("bound-tightened", "breaking", ("call",), f"{BODY}(title=)"),
    ),
    "a text gets a pattern": (
        ((f"{NEW_BOOK} title pattern", "^[A-Z]"),),
        ("bound-tightened", "breaking", ("call",), f"{BODY}(title=)"),
    ),
    "a list takes fewer entries": (
        ((f"{NEW_BOOK} parts maxItems", 3),),
        ("bound-tightened", "breaking", ("call",), f"{BODY}(parts=)"),
    ),
    "a member of a sent union goes": (
        (("s:Part oneOf 1", GONE),),
        ("union-member-removed", "breaking", ("call",), "attropic.types.PartParam"),
    ),
    "a sent object takes no other keys": (
        (("s:Chapter additionalProperties", False),),
        ("extra-closed", "breaking", ("call",), "attropic.types.ChapterParam"),
    ),
    "a nested sent field becomes required": (
        (("s:Plate properties caption", {"type": "string"}), ("s:Plate required", ["type", "url", "caption"])),
        ("required-field-added", "breaking", ("call",), "attropic.types.PlateParam['caption']"),
    ),
    "a body becomes one argument": (
        (("p:/v1/covers post requestBody content application/json schema", {"type": "object"}),),
        ("body-changed", "breaking", ("call",), "client.covers.create"),
    ),
    "a body goes": (
        (("p:/v1/covers post requestBody", GONE),),
        ("argument-removed", "breaking", ("call",), "client.covers.create(colour=)"),
    ),
    "a stream goes": (
        (("p:/v1/books post responses 200 content text/event-stream", GONE),),
        ("stream-removed", "breaking", ("call",), f"{BODY}(stream=)"),
    ),
    "a field of an answer goes": (
        (("s:Book properties remark", GONE),),
        ("field-removed", "breaking", ("read",), "attropic.types.Book.remark"),
    ),
    "a field of an answer is renamed": (
        (rename_property("Book", "printed_at", "published_at"),),
        ("field-renamed", "breaking", ("read",), "attropic.types.Book.printed_at"),
    ),
    "a field of an answer may be missing": (
        (("s:Book required", ["id", "state", "printed_at", "author", "section"]),),
        ("required-removed", "breaking", ("read",), "attropic.types.Book.count"),
    ),
    "a field of an answer may be null": (
        (("s:Book properties count type", ["integer", "null"]),),
        ("nullable-added", "breaking", ("read",), "attropic.types.Book.count"),
    ),
    "a moment becomes a text": (
        (("s:Book properties printed_at", {"type": "string"}),),
        ("type-widened", "breaking", ("read",), "attropic.types.Book.printed_at"),
    ),
    "a whole number becomes a number": (
        (("s:Book properties count type", "number"),),
        ("type-widened", "breaking", ("read",), "attropic.types.Book.count"),
    ),
    "an object of an answer becomes a text": (
        (("s:Book properties author", {"type": "string"}),),
        ("type-changed", "breaking", ("read",), "attropic.types.Book.author"),
    ),
    "an object of an answer becomes a poorer one": (
        (("s:Book properties author", {"$ref": "#/components/schemas/Problem"}),),
        ("type-replaced", "breaking", ("read",), "attropic.types.Book.author"),
    ),
    "a lone object of an answer gets company": (
        (
            (
                "s:Book properties author",
                {"anyOf": [{"$ref": "#/components/schemas/Author"}, {"$ref": "#/components/schemas/Poetry"}]},
            ),
        ),
        ("union-member-added", "breaking", ("read",), "attropic.types.Book.author"),
    ),
    "a constant of an answer changes": (
        (("s:Fiction properties kind const", "novel"),),
        ("constant-changed", "breaking", ("read",), "attropic.types.Fiction.kind"),
    ),
    "an answer is another object": (
        (answer("/v1/covers", "post", {"application/json": ref("Author")}),),
        ("type-replaced", "breaking", ("read",), "client.covers.create"),
    ),
    "an answer is bytes": (
        (answer("/v1/covers", "post", {"image/png": {"schema": {"type": "string", "format": "binary"}}}),),
        ("answer-changed", "breaking", ("read",), "client.covers.create"),
    ),
    "an answer is empty": (
        (("p:/v1/covers post responses", {"204": {"description": "made"}}),),
        ("answer-changed", "breaking", ("read",), "client.covers.create"),
    ),
    "a list is no longer paged": (
        ((f"{PARAMETERS} 2", GONE),),
        ("page-removed", "breaking", ("read",), LIST),
    ),
    "the pages of a list go on in another way": (
        (
            (f"{PARAMETERS} 2 name", "page"),
            ("s:BookList properties", {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Book"}},
                                       "next_page": {"type": ["string", "null"]}}),
            ("s:BookList required", ["data", "next_page"]),
        ),
        ("page-changed", "breaking", ("read",), LIST),
    ),
    "a webhook goes": (
        (("d:webhooks book.lent", GONE),),
        ("webhook-removed", "breaking", ("read",), "client.beta.webhooks.unwrap"),
    ),
    "a type goes": ((("s:Map", GONE),), ("type-removed", "breaking", ("name",), "attropic.types.Map")),
    "a type gets another name": (
        (("s:Author x-name", "Writer"),),
        ("type-renamed", "breaking", ("name",), "attropic.types.Author"),
    ),
    "a schema is renamed where it stands": (
        (rename_schema("Author", "Writer"),),
        ("type-renamed", "breaking", ("name",), "attropic.types.Author"),
    ),
    "a schema is renamed where it stands, and grows": (
        (rename_schema("Author", "Writer"), ("s:Writer properties prize", {"type": "string"})),
        ("type-renamed", "breaking", ("name",), "attropic.types.Author"),
    ),
}  # fmt: skip
