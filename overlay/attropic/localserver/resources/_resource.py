"""What every collection of objects can do: create, list, retrieve, update, delete, archive."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from .._call import Call, timestamp
from .._wire import ApiError, Json, Response
from ._answers import answered
from ._listing import listed
from ._metadata import check_metadata
from ._names import missing, singular
from ._routes import Route, routes
from ._shape import shape

#: The collections that the server fills by itself.
_FILLED: Final = frozenset({"agents.versions", "memory_stores.memory_versions", "sessions.threads"})
#: Collections whose objects are kept by others: the kind under which each is kept.
_ELSEWHERE: Final = {
    "files": "file",
    "messages.batches": "batch",
    "skills": "skill",
    "skills.versions": "skill_version",
}


class Resource:
    """One call of a collection. What is special about a collection is said in a subclass.

    Args:
        call: Checked against the contract.
        route: Where its operation stands.

    Attributes:
        prefix: That of the ids; empty for the name of one object.
        usual: How many objects a page has when nobody says so.
        most: How many it may have, where the contract does not say so.
    """

    prefix: ClassVar[str] = ""
    usual: ClassVar[int] = 20
    most: ClassVar[int] = 100

    def __init__(self, call: Call, route: Route) -> None:
        self.call = call
        self.store = call.api.store
        self.routes = routes(call.api.contract)
        self.shape = shape(call.api.contract)
        self.route = route
        self.kind = route.collection
        self.schema: Json = call.operation.result
        self.body: Json = call.body or _told(call)
        self.now = timestamp(call.at)
        #: The objects above, the outermost first: collection, parameter, id.
        self.above = [(kind, name, str(call.parameters[name])) for kind, name in route.parents]
        #: The id of the object right above; empty when there is none.
        self.parent = self.above[-1][2] if self.above else ""
        #: The id that the path names; empty when it names none.
        self.id = str(call.parameters[route.parameter]) if route.parameter else ""

    def answer(self) -> Response:
        """The response; it happens as a whole, or not at all.

        Raises:
            ApiError: The call is refused.
        """
        with self.store.transaction():
            for (kind, parameter, id), found in zip(self.above, self.ancestors(), strict=True):
                if found is None and self.is_kept(kind):
                    raise missing(kind, parameter, id)
            act: Any = getattr(self, f"on_{self.route.action}", self.on_other)
            response: Response = act()
        return response

    def is_kept(self, kind: str) -> bool:
        """Whether a collection has only what was put into it; of any other, each object is there once asked for."""
        return kind in self.routes.open or kind in _FILLED

    def ancestors(self) -> list[Json | None]:
        """The objects above, the outermost first."""
        parents = ["", *(id for _, _, id in self.above)]
        return [self.find(kind, id, up) for (kind, _, id), up in zip(self.above, parents, strict=False)]

    def find(self, kind: str, id: str, parent: str) -> Json | None:
        """An object; of one that is kept by others no more than its id."""
        found = self.store.get(_ELSEWHERE.get(kind, kind), id, parent=parent)
        return {"id": id} if kind in _ELSEWHERE and found is not None else found

    def object(self) -> Json:
        """The object that the path names.

        Raises:
            ApiError: 404, there is none.
        """
        found = self.find(self.kind, self.id, self.parent)
        if found is None and not self.is_kept(self.kind):
            found = self.save(dict(self.shape.fit(self.schema, self.stamped({}, self.id))), self.id)
        if found is None:
            raise missing(self.kind, self.route.parameter or "id", self.id)
        return found

    def save(self, one: Json, id: str | None = None) -> Json:
        """Keep an object; by default under the id that it has."""
        self.store.put(self.kind, one["id"] if id is None else id, one, parent=self.parent)
        return one

    def give(self, one: Json) -> Response:
        """An object in the form that the operation answers in."""
        return answered(self.call, one)

    def refuse_archived(self, one: Json | None = None) -> None:
        """Refuse to change what is archived, or what lies below it.

        Raises:
            ApiError: 400, it is archived.
        """
        for each in (*self.ancestors(), one):
            if each is not None and each.get("archived_at") is not None:
                raise ApiError(400, f"{each['id']} is archived and cannot be changed")

    def stamped(self, given: Json, id: str) -> Json:
        """What a request says about a new object, with what the server says about it."""
        times = {"created_at": self.now, "updated_at": self.now, "archived_at": None}
        names = {name: above for _, name, above in self.above}
        own = {self.route.parameter: id} if self.route.parameter else {}
        return {**given, **names, **own, **times, "id": id}

    def new_id(self) -> str:
        """The id of a new object."""
        return self.store.new_id(self.prefix or singular(self.kind.rpartition(".")[2]))

    def made(self) -> Json:
        """A new object, of what the body says."""
        return dict(self.shape.fit(self.schema, self.stamped(self.body, self.new_id())))

    def changed(self, one: Json) -> Json:
        """An object after the change that the body asks for."""
        return dict(self.shape.change(self.schema, one, self.body))

    def touched(self, one: Json) -> Json:
        """An object that was changed now."""
        return {**one, "updated_at": self.now} if "updated_at" in one else one

    def on_create(self) -> Response:
        """Add an object."""
        self.refuse_archived()
        one = self.made()
        check_metadata(one)
        return self.give(self.save(one) if "id" in one else one)

    def on_retrieve(self) -> Response:
        """One object."""
        return self.give(self.object())

    def on_update(self) -> Response:
        """Change an object; a change that changes nothing leaves no trace."""
        old = self.object()
        self.refuse_archived(old)
        new = self.changed(old)
        check_metadata(new)
        return self.give(old if new == old else self.save(self.touched(new), self.id))

    def on_archive(self) -> Response:
        """Archive an object, once and for all."""
        one = self.object()
        if one.get("archived_at") is None:
            one = self.save({**self.touched(one), "archived_at": self.now}, self.id)
        return self.give(one)

    def on_delete(self) -> Response:
        """Remove an object, and what lies below it."""
        self.object()
        self.remove(self.kind, self.id, self.parent)
        return self.give({**{name: above for _, name, above in self.above}, "id": self.id})

    def remove(self, kind: str, id: str, parent: str) -> None:
        """Remove an object, and what lies below it."""
        self.store.remove(kind, id, parent=parent)
        for below in self.routes.below(kind):
            for one in self.store.all(below, parent=id):
                self.remove(below, one["id"], id)

    def objects(self) -> list[Json]:
        """All objects, the newest first."""
        return self.store.all(self.kind, parent=self.parent)

    def order(self) -> Json:
        """How a list is sorted, for ``page_by_cursor``."""
        return {"descending": self.call.parameters.get("order") != "asc"}

    def on_list(self) -> Response:
        """A page of objects."""
        return self.give(listed(self.call, self.objects(), usual=self.usual, most=self.most, order=self.order()))

    def on_singleton(self) -> Response:
        """The only one of its kind, which is there from the start."""
        one = self.store.get(self.kind, "", parent=self.parent) or self.stamped({}, "")
        if self.body:
            one = self.save(self.changed(dict(self.shape.fit(self.schema, one))), "")
        return self.give(one)

    def on_other(self) -> Response:
        """An action that nobody knows: a change where the answer is the object itself, else any valid answer.

        Objects of which more is known than their contract change by their own rules only.
        """
        if self.route.parameter and self.schema and self.schema == self.routes.schema_of(self.kind):
            return self.on_update() if self.body and type(self) is Resource else self.give(self.object())
        known: Json = self.object() if self.route.parameter else {}
        return self.give({**known, **self.stamped(self.body, self.id or self.new_id())})


def _told(call: Call) -> Json:
    """What the fields of a form say; files say their names and sizes."""
    files = [part for part in call.parts if part.filename is not None]
    if not call.parts:
        return {}
    found = {name: value for name, value in call.fields.items() if name not in {part.name for part in files}}
    known: Json = {"filename": files[0].filename, "mime_type": files[0].media_type} if files else {}
    size = sum(part.size for part in files)
    return {**known, **dict.fromkeys(("bytes", "size", "size_bytes"), size), **found}
