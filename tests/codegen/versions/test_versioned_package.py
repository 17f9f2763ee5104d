"""A package of an API of our own with a later version: everything that can differ, through the generated code."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from contracts import ACTIONS, spec
from generated_package import Package

from codegen import contract, pipeline


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    base = tmp_path_factory.mktemp("library")
    folder = spec(base / "spec", ACTIONS)
    pipeline.generate(folder, base / "out", "versioned_library")
    import sys

    path = list(sys.path)
    yield Package(base / "out", "versioned_library", contract.read(folder))
    sys.path[:] = path


@pytest.fixture(scope="module")
def later(library: Package) -> Any:
    return library.load("_versions.v" + library.load("_server").VERSIONS["v2"].removeprefix("v")).VERSION


def request(library: Package, later: Any, operation: str, /, **arguments: Any) -> Any:
    return later.operation(library.operation(operation)).request(arguments)


def test_the_package_knows_its_versions(library: Package, later: Any) -> None:
    """The index of versions names the module of each; a key of the later one is a bearer token."""
    assert library.load("_server").VERSIONS == {"v2": "vv2"}
    assert (later.name, later.key_header) == ("v2", "authorization")


def test_the_default_is_what_it_was(library: Package) -> None:
    """Without the version, requests have the constant query, the betas and the names of the contract."""
    made = library.request("trial.books.create", {"title": "A", "price": 1, "author": {"full_name": "B", "born": 1}})
    listed = library.request("trial.books.list", {"after_id": "b1", "sort": "up"})

    assert made.target == "/v1/books?trial=true"
    assert made.json == {"title": "A", "price": 1, "author": {"full_name": "B", "born": 1}}
    assert listed.target == "/v1/books?trial=true&after_id=b1&sort=up"
    assert listed.headers["library-beta"] == "books-1"


def test_requests_of_the_version(library: Package, later: Any) -> None:
    """Constant queries go, betas change, renamed arguments and properties travel under new names, at any depth."""
    made = request(
        library, later, "trial.books.create", title="A", author={"full_name": "B"}, authors=[{"full_name": "C"}]
    )
    listed = request(library, later, "trial.books.list", sort="up", page="p2")

    assert (made.target, made.json) == ("/v1/books", {"name": "A", "author": {"name": "B"}, "authors": [{"name": "C"}]})
    assert listed.target == "/v1/books?order=up&page=p2"
    assert listed.headers["library-beta"] == "books-2"


def test_new_names_are_taken_as_they_are(library: Package, later: Any) -> None:
    """An argument or property that has the name of the version already keeps it."""
    made = request(library, later, "trial.books.create", name="A", author={"name": "B"})

    assert made.json == {"name": "A", "author": {"name": "B"}}


@pytest.mark.parametrize(
    ("name", "arguments", "told"),
    [
        ("trial.books.create", {"title": "A", "price": 1}, "`price` of trial.books.create .* v2 .* Books are free"),
        ("trial.books.create", {"title": "A", "author": {"born": 7}}, "`author.born` of .* Nobody asks"),
        ("trial.books.create", {"title": "A", "authors": [{}, {"born": 7}]}, r"`authors\[1\].born` of .* Nobody asks"),
        ("trial.books.create", {"body": {"title": "A", "price": 1}}, "`price` of trial.books.create"),
        ("trial.books.list", {"after_id": "b1"}, "`after_id` of .* Use pages. `extra_query` sends it"),
        ("clerks.list", {}, "`clerks.list` is not in version v2 of the API. Ask a machine"),
    ],
)
def test_what_is_gone_is_refused(library: Package, later: Any, name: str, arguments: Any, told: str) -> None:
    """What the version does not have is an error before anything is sent: place, version, remedy, never the value."""
    errors = library.load("_runtime.versions")
    with pytest.raises(errors.VersionError, match=told) as caught:
        request(library, later, name, **arguments)
    assert "b1" not in str(caught.value)


def test_what_was_not_given_is_not_refused(library: Package, later: Any) -> None:
    """Arguments that are omitted are no arguments."""
    omit = library.load("_runtime.omit").omit

    assert request(library, later, "trial.books.create", title="A", price=omit).json == {"name": "A"}


def test_an_operation_is_changed_once(library: Package, later: Any) -> None:
    """The same operation gives the same changed one, and one that is changed stays as it is."""
    operation = library.operation("trial.books.list")
    changed = later.operation(operation)

    assert later.operation(operation) is changed
    assert later.operation(changed) is changed
    assert operation.query == (("trial", "true"),)


def test_another_address_keeps_its_query(library: Package, later: Any) -> None:
    """An operation that was pointed elsewhere, as to the address of results, keeps the query of that address."""
    elsewhere = copy.copy(library.operation("trial.books.list"))
    elsewhere.query = (("signature", "x"),)

    assert later.operation(elsewhere).request({}).target == "/v1/books?signature=x"


def test_lists_go_on_by_the_style_of_the_version(library: Package, later: Any) -> None:
    """Pages of the version have cursors, and the client asks for the next one by it."""
    kinds, requests = library.load("_runtime.page_kinds"), []
    operation, options = (
        later.operation(library.operation("trial.books.list")),
        library.load("_runtime.request").Options(),
    )
    answers = [{"data": [], "has_more": True, "next_page": "p2"}, {"data": [], "has_more": False}]

    def call(operation: Any, arguments: Any, options: Any) -> Any:
        requests.append(operation.request(arguments).target)
        return kinds.pages(call, operation, arguments, options)(library.decode("Books", answers.pop(0)))

    pages = list(call(operation, {}, options).iter_pages())

    assert [type(page).__name__ for page in pages] == ["SyncPageCursor", "SyncPageCursor"]
    assert requests == ["/v1/books", "/v1/books?page=p2"]


OLD = {"id": "b1", "title": "A", "shelf": "S", "author": {"full_name": "B"}}
NEW = {"id": "b1", "name": "A", "author": {"name": "B"}}


@pytest.mark.parametrize("value", [OLD, NEW], ids=["contract", "version"])
def test_models_read_both_and_write_what_came(library: Package, value: dict[str, Any]) -> None:
    """Answers of both versions are one class: read under both names, written as they came, also copied and pickled."""
    book = library.decode("Book", value)

    assert (book.title, book.name, book.author.full_name, book.author.name) == ("A", "A", "B", "B")
    assert book.shelf == value.get("shelf")
    for one in (book, copy.deepcopy(book), pickle.loads(pickle.dumps(book))):
        assert one.to_dict() == value
        assert one.to_dict(mode="python") == value
        assert one.additional_properties == {}
        assert one == book


def test_a_model_of_the_version_can_be_changed(library: Package) -> None:
    """Setting either name changes the one value, which keeps the key that it came under."""
    book = library.decode("Book", NEW)
    book.name = "C"

    assert (book.title, book.to_dict()["name"]) == ("C", "C")
    assert "title" not in book.to_dict()


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ({"id": "b1", "name": 7}, "$.name: expected a string"),
        ({"id": "b1"}, "$.title: expected a value"),
        ({"id": 7, "name": "A"}, "$.id: expected a string"),
        ({"id": "b1", "title": "A", "shelf": None}, "$.shelf: expected a string"),
    ],
)
def test_what_is_wrong_is_still_wrong(library: Package, value: dict[str, Any], told: str) -> None:
    """A wrong type is told under the name that came; what both versions must have is still missed."""
    with pytest.raises(library.errors.ValidationError) as caught:
        library.decode("Book", value)

    assert told in str(caught.value)
