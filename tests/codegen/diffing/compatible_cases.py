"""Changes that callers need not notice, each alone: additive ones, and invisible ones."""

from __future__ import annotations

from edits import (
    BODY,
    LIST,
    NEW_BOOK,
    NEW_INDEX,
    PARAMETERS,
    Case,
    change_verb,
    move,
    ref,
    rename_schema,
)
from small_api import GONE

ADDITIVE: dict[str, Case] = {
    "an operation comes": (
        (("p:/v1/authors", {"get": {"responses": {"200": {"description": "ok"}}}}),),
        ("operation-added", "additive", (), "client.authors.list"),
    ),
    "an optional parameter comes": (
        ((f"{PARAMETERS} +", {"name": "owner", "in": "query", "schema": {"type": "integer"}}),),
        ("parameter-added", "additive", (), f"{LIST}(owner=)"),
    ),
    "an optional field of the body comes": (
        ((f"{NEW_BOOK} isbn", {"type": "boolean"}),),
        ("field-added", "additive", (), f"{BODY}(isbn=)"),
    ),
    "a field of the body may be left out": (
        (("s:NewCover required", []),),
        ("required-removed", "additive", (), "client.covers.create(colour=)"),
    ),
    "a field of an answer comes": (
        (("s:Cover properties size", {"type": "integer"}), ("s:Cover required", ["id", "format", "size"])),
        ("required-field-added", "additive", (), "attropic.types.Cover.size"),
    ),
    "a field of an answer is always there": (
        (("s:Author required", ["name", "born"]),),
        ("required-added", "additive", (), "attropic.types.Author.born"),
    ),
    "a value that is sent comes": (
        ((f"{NEW_BOOK} language enum", ["de", "en", "fr", "it"]),),
        ("enum-value-added", "additive", (), f"{BODY}(language=)"),
    ),
    "a value that is received comes": (
        (("s:Book properties state enum", ["in", "lent", "lost"]),),
        ("enum-value-added", "additive", (), "attropic.types.Book.state"),
    ),
    "a value that is received goes": (
        (("s:Book properties state enum", ["in"]),),
        ("enum-value-removed", "additive", (), "attropic.types.Book.state"),
    ),
    "listed values become any text": (
        ((f"{NEW_BOOK} language", {"type": "string", "default": "en"}),),
        ("enum-opened", "additive", (), f"{BODY}(language=)"),
    ),
    "a member of a sent union comes": (
        (NEW_INDEX, ("s:Part oneOf +", {"$ref": "#/components/schemas/Index"})),
        ("union-member-added", "additive", (), "attropic.types.PartParam"),
    ),
    "a member of a received union comes": (
        (("s:Section oneOf +", {"$ref": "#/components/schemas/Poetry"}),),
        ("union-member-added", "additive", (), "attropic.types.Section"),
    ),
    "an event comes": (
        (NEW_INDEX, ("s:Event oneOf +", {"$ref": "#/components/schemas/Index"})),
        ("stream-event-added", "additive", (), "attropic.types.Event"),
    ),
    "a sent field takes null": (
        ((f"{NEW_BOOK} title type", ["string", "null"]),),
        ("nullable-added", "additive", (), f"{BODY}(title=)"),
    ),
    "an answer is never null": (
        (("s:BookList properties last_id type", "string"),),
        ("nullable-removed", "additive", (), "attropic.types.BookList.last_id"),
    ),
    "a bound of a sent value is wider": (
        ((f"{PARAMETERS} 0 schema maximum", 500),),
        ("bound-relaxed", "additive", (), f"{LIST}(limit=)"),
    ),
    "a lower bound of a sent value falls": (
        ((f"{PARAMETERS} 0 schema minimum", 0),),
        ("bound-relaxed", "additive", (), f"{LIST}(limit=)"),
    ),
    "a default of the server changes": (
        ((f"{NEW_BOOK} language default", "de"),),
        ("default-changed", "additive", (), f"{BODY}(language=)"),
    ),
    "a default of a parameter changes": (
        ((f"{PARAMETERS} 0 schema default", 50),),
        ("default-changed", "additive", (), f"{LIST}(limit=)"),
    ),
    "a beta is sent": (
        ((f"{PARAMETERS} 4 schema default", ["books-1", "books-2"]),),
        ("beta-added", "additive", (), LIST),
    ),
    "a beta is no longer sent": (
        ((f"{PARAMETERS} 4 schema default", []),),
        ("beta-removed", "additive", (), LIST),
    ),
    "a stream comes": (
        (
            ("s:NewCover properties stream", {"type": "boolean"}),
            ("p:/v1/covers post responses 200 content text/event-stream", ref("Event")),
        ),
        ("stream-added", "additive", (), "client.covers.create(stream=)"),
    ),
    "an operation is deprecated": (
        (("p:/v1/covers post deprecated", True),),
        ("deprecated", "additive", (), "client.covers.create"),
    ),
    "an argument is deprecated": (
        ((f"{PARAMETERS} 1 deprecated", True),),
        ("deprecated", "additive", (), f"{LIST}(shelf=)"),
    ),
    "a field is deprecated": (
        (("s:Book properties remark deprecated", True),),
        ("deprecated", "additive", (), "attropic.types.Book.remark"),
    ),
    "a type comes": (
        (("s:Branch", {"type": "object", "properties": {"town": {"type": "string"}}}),),
        ("type-added", "additive", (), "attropic.types.Branch"),
    ),
    "a webhook comes": (
        (("d:webhooks book.lost", {"post": {"requestBody": {"content": {"application/json": ref("Lent")}},
                                            "responses": {"200": {"description": "ok"}}}}),),
        ("webhook-added", "additive", (), "client.beta.webhooks.unwrap"),
    ),
    "an object of an answer becomes a richer one": (
        (
            ("s:Writer", {"type": "object", "required": ["name", "prize"],
                          "properties": {"name": {"type": "string"}, "born": {"type": "integer"},
                                         "prize": {"type": "string"}}}),
            ("s:Book properties author", {"$ref": "#/components/schemas/Writer"}),
        ),
        ("type-replaced", "additive", (), "attropic.types.Book.author"),
    ),
}  # fmt: skip
INVISIBLE: dict[str, Case] = {
    "the words of an operation": (
        (("p:/v1/books get summary", "All books."),),
        ("docs-changed", "invisible", (), LIST),
    ),
    "the words of a field": (
        (("s:Book properties remark description", "Our opinion."),),
        ("docs-changed", "invisible", (), "attropic.types.Book.remark"),
    ),
    "a parameter is sent elsewhere": (
        ((f"{PARAMETERS} 1 in", "header"),),
        ("parameter-moved", "invisible", (), f"{LIST}(shelf=)"),
    ),
    "a path changes under the same method": (
        (move("/v1/covers", "/v2/covers"),),
        ("route-changed", "invisible", (), "client.covers.create"),
    ),
    "a verb changes under the same method": (
        (change_verb("/v1/books/{book_id}", "delete", "post"), ("p:/v1/books/{book_id} post x-method", "delete")),
        ("route-changed", "invisible", (), "client.books.delete"),
    ),
    "a status of an error is described": (
        (("p:/v1/books get responses 409", {"description": "no"}),),
        ("status-added", "invisible", (), LIST),
    ),
    "a status of an error is no longer described": (
        (("p:/v1/books get responses 404", GONE),),
        ("status-removed", "invisible", (), LIST),
    ),
    "a body is sent as a form": (
        (("p:/v1/covers post requestBody content", {"multipart/form-data": ref("NewCover")}),),
        ("media-changed", "invisible", (), "client.covers.create"),
    ),
    "a bound of what is received": (
        (("s:Book properties id maxLength", 9),),
        ("bound-tightened", "invisible", (), "attropic.types.Book.id"),
    ),
    "a format without a type of its own": (
        ((f"{NEW_BOOK} title format", "uri"),),
        ("format-changed", "invisible", (), f"{BODY}(title=)"),
    ),
    "a schema is renamed and its type is not": (
        (rename_schema("Author", "Writer"), ("s:Writer x-name", "Author")),
        ("schema-renamed", "invisible", (), "attropic.types.Author"),
    ),
    "the address of the server": (
        (("d:servers", [{"url": "https://other.example"}]),),
        ("server-changed", "invisible", (), "client.base_url"),
    ),
}  # fmt: skip
