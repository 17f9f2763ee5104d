# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""One page of a list as a value: the answer with all its properties, and where the other pages are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from .model import BaseModel
from .operation import Page
from .paging import Listing, PageInfo, items, put_items
from .values import Decoder, encode

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")


class Anything(BaseModel):
    """An answer of which only the caller knows what is in it."""

    __slots__ = ()

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Anything:
        made = cls.__new__(cls)
        made._state = dict(src)
        return made


class BasePage(BaseModel, Generic[T]):
    """One page of a list.

    It has every property of the answer, and what models have: ``to_dict``, ``model_dump``, ``_request_id``.
    """

    __slots__ = ("_answer", "_listing", "_shape")
    #: How lists of this class go on, where no operation says so.
    _form: ClassVar[Page] = Page(
        "", "cursor", "data", ("page", "next_page"), ("page", "prev_page"), more="has_more"
    )
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (("data", "data", True),)
    if TYPE_CHECKING:
        _answer: Any
        _listing: Listing | None
        _shape: Page

    def __init__(self, **values: Any) -> None:
        self._fill(Anything.from_dict(values), self._form)

    @classmethod
    def of(cls, answer: Any, listing: Listing) -> Self:
        """The page that an answer is.

        Args:
            answer: The typed answer.
            listing: The call that gave the answer.
        """
        made = cls.__new__(cls)
        made._fill(answer, listing.shape, listing)
        return made

    def _fill(self, answer: Any, shape: Page, listing: Listing | None = None) -> None:
        self._answer, self._shape, self._listing = answer, shape, listing
        self._headers = answer._headers

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """A page that no call gave: it is the last one."""
        return cls(**src)

    @property
    def data(self) -> list[T]:
        """The items of this page; an empty list when the server left them out."""
        return items(self._shape, self._answer)

    @data.setter
    def data(self, items: list[T]) -> None:
        put_items(self._shape, self._answer, items)

    # -- where it stands -----------------------------------------------------------------------

    @property
    def next_arguments(self) -> dict[str, Any] | None:
        """The keyword arguments that ``list`` takes to give the next page, now or later; None on the last."""
        return None if self._listing is None else self._listing.following(self._answer)

    @property
    def previous_arguments(self) -> dict[str, Any] | None:
        """The keyword arguments that ``list`` takes to give the page before; None when none is known."""
        return None if self._listing is None else self._listing.preceding(self._answer)

    def has_next_page(self) -> bool:
        """Whether there is another page."""
        return self.next_arguments is not None

    def has_previous_page(self) -> bool:
        """Whether a page before this one can be asked for."""
        return self.previous_arguments is not None

    def next_page_info(self) -> PageInfo | None:
        """What the call of the next page has that this one's had not; None on the last page."""
        return None if self._listing is None else self._listing.info(self.next_arguments)

    def _at(self, arguments: dict[str, Any] | None, *, back: bool) -> Listing:
        if arguments is None or self._listing is None:
            word, test = ("before", "has_previous_page") if back else ("after", "has_next_page")
            raise RuntimeError(f"There is no page {word} this one: ask `{test}()` before.")
        return self._listing.at(arguments, back=back)

    # -- the answer ----------------------------------------------------------------------------

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name in BasePage.__slots__:
            raise AttributeError(name)
        if name in ("_state", "_headers"):
            return None
        try:
            return getattr(self._answer, name)
        except AttributeError:
            if any(name == attribute for _, attribute, _ in self._wire):
                return None
            raise

    def __setattr__(self, name: str, value: Any) -> None:
        own = name.startswith("_") or name == "data"
        if own or isinstance(self._answer, Anything):
            if own:
                object.__setattr__(self, name, value)
            else:
                self._answer._state = {**(self._answer._state or {}), name: value}
        else:
            setattr(self._answer, name, value)

    def _encoded(self, nested: Decoder = encode) -> dict[str, Any]:
        found: dict[str, Any] = self._answer._encoded(nested)
        return found

    def _parts(self) -> Iterator[tuple[str, str, Any, bool]]:
        found: Iterator[tuple[str, str, Any, bool]] = self._answer._parts()
        return found

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The properties that the description does not know, by their key."""
        found: dict[str, Any] = self._answer.additional_properties
        return found

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BasePage) or other.__class__ is not self.__class__:
            return NotImplemented
        return self._encoded() == other._encoded()

    __hash__ = None  # the values are mutable

    def __repr__(self) -> str:
        parts = [f"{name}={value!r}" for _, name, value, _ in self._answer._parts()]
        return f"{type(self).__name__}({', '.join(parts)})"
