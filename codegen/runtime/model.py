"""The base of every generated model, and the model of what the description does not know."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeAlias, TypeVar

from .conventions import REQUEST_ID_HEADER
from .errors import ValidationError
from .jsontext import writer
from .omit import ABSENT, omit
from .pydantic_names import PydanticNames
from .values import MISSING, NOTHING, PLAIN, Decoder, encode

if TYPE_CHECKING:
    from .block import Cut
    from .rate_limits import RateLimits

Self = TypeVar("Self", bound="BaseModel")
Kinds: TypeAlias = tuple[tuple[Decoder, bool, bool] | None, ...] | None
_NONE: Final = object()
_ROOT: Final = __name__.rpartition("_runtime.")[0]
#: A list of so many parts is made when it is asked for.
LONG: Final = 16
_making: Final = RLock()


class BaseModel(PydanticNames):
    """A JSON object of a known type.

    Nothing is lost between ``from_dict`` and ``to_dict``: unknown properties are kept, and null is
    told from absence. Attributes of absent properties are None.

    A class of your own that derives from it has the properties that it annotates; those with a value may be absent.
    """

    __slots__ = ("_headers", "_pending", "_state")

    #: (key on the wire, attribute, required) of each property.
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = ()
    #: Key in another version of the API → key here.
    _also: ClassVar[Mapping[str, str]] = {}
    #: The decoder of properties that are not listed.
    _extra: ClassVar[Decoder | None] = None
    #: Of each property its decoder, whether it may be null, and whether it must be there; None for the tag. And the
    #: key and value of the tag, when it has one. See ``shapes``.
    _kinds: ClassVar[Kinds] = None
    _tag: ClassVar[tuple[str, str] | None] = None
    #: Whether ``to_dict`` is the one of this class: ``encode`` then goes the short way.
    _straight: ClassVar[bool] = False

    if TYPE_CHECKING:
        _state: dict[str, Any] | None
        #: The headers of the answer that this was; None inside of others.
        _headers: Mapping[str, str] | None
        #: Lists that nobody asked for yet: how they are made, and of what.
        _pending: dict[str, tuple[Callable[[Any], Any], Any]] | None

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls._straight = cls.to_dict is BaseModel.to_dict
        ours = "_wire" in cls.__dict__ or cls.__module__.startswith(_ROOT)
        if not ours and cls.from_dict.__func__ is BaseModel.from_dict.__func__:  # type: ignore[attr-defined]
            from .handmade import finish

            finish(cls)
        writer: Any = next(base for base in cls.__mro__ if "_encoded" in base.__dict__)
        generated = writer.__module__.startswith(f"{_ROOT}models.")
        if generated and writer._wire != cls._wire:  # it writes other properties
            cls._encoded = BaseModel._encoded  # type: ignore[method-assign]

    def __attrs_post_init__(self) -> None:
        """What was given as JSON becomes typed, when a model is made by hand."""
        for _, name, _ in self._wire:
            value = getattr(self, name)
            kind = value.__class__
            if kind is dict or (kind is list and any(part.__class__ is dict for part in value)):
                from .handmade import typed

                setattr(self, name, typed(type(self), name, value))

    @classmethod
    def from_dict(cls: type[Self], src: Mapping[str, Any]) -> Self:
        """Read a JSON object.

        Raises:
            ValidationError: A property that the description knows is missing or of another type.
        """
        from .handmade import read

        made: Self = read(cls, src)
        return made

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "json",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, Any]:
        """The JSON object, as it was read or as it would be sent.

        Args:
            mode: ``python`` leaves moments and dates as they are; ``json`` writes them as text.
            use_api_names: Whether keys are those of the API, or names of attributes, which differ where Python
                reserves a name.
            exclude_unset: Whether what is absent is left out, or written as None.
            exclude_defaults: Whether what is None is left out of this and of nested models.
            exclude_none: The same, and nulls in plain values, too.
            warnings: Without effect: there are none.
        """
        if mode == "json" and use_api_names and exclude_unset and not (exclude_defaults or exclude_none):
            return self._encoded()
        from .dumping import Dump

        return Dump(mode, use_api_names, exclude_unset, exclude_defaults, exclude_none).model(self)

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """The JSON text of ``to_dict``, which takes the same arguments."""
        if use_api_names and exclude_unset and not (exclude_defaults or exclude_none) and self._straight:
            text = _text(self, indent)
            if text is not None:
                return text
        value = self.to_dict(
            use_api_names=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )
        return json.dumps(value, indent=indent, ensure_ascii=False)

    def _encoded(self, nested: Decoder = encode) -> dict[str, Any]:
        """What ``to_dict`` gives by itself. A generated class says it line by line, when it has the usual values.

        Args:
            nested: Writes what is not plain.
        """
        return self._looked_at(nested)

    def _looked_at(self, nested: Decoder) -> dict[str, Any]:
        """The same, whatever the attributes hold."""
        found: dict[str, Any] = {}
        for key, attribute, required in self._wire:
            value = getattr(self, attribute)
            if value is None:
                if required:
                    found[key] = None
            elif value.__class__ in PLAIN:
                found[key] = value
            elif value.__class__ not in NOTHING:
                found[key] = nested(value)
        return self._with_state(found, nested) if self._state else found

    def _with_state(self, found: dict[str, Any], nested: Decoder) -> dict[str, Any]:
        """What attributes hold, and what they do not hold before it."""
        state: Any = self._state
        kept: dict[str, Any] = {}
        for key, value in state.items():
            if value.__class__ not in NOTHING:
                kept[key] = value if value.__class__ in PLAIN else nested(value)
            elif found.get(key, _NONE) is None:
                del found[key]
        if kept:
            kept.update(found)
            found = kept
        return found if state.__class__ is dict else state.spell(found)

    def _parts(self) -> Iterator[tuple[str, str, Any, bool]]:
        """Key, attribute and value of each property, and whether it is set."""
        state = self._state or {}
        names: dict[str, str] = getattr(state, "names", {})
        for key, attribute, required in self._wire:
            value = getattr(self, attribute)
            if isinstance(value, ABSENT):
                continue
            told = state.get(key, _NONE)
            yield (
                names.get(key, key),
                attribute,
                value,
                value is not None or told is None or (required and told is _NONE),
            )
        for key, value in self.additional_properties.items():
            yield key, key, value, True

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The properties that the description does not know, by their key."""
        known = {key for key, _, _ in self._wire}
        return {key: value for key, value in (self._state or {}).items() if key not in known}

    def _doubt(self) -> int:
        """How many properties are unknown, or required and missing: how badly the type fits."""
        known = {key for key, _, _ in self._wire}
        return sum(key not in known or isinstance(value, ABSENT) for key, value in (self._state or {}).items())

    @property
    def _request_id(self) -> str | None:
        """The id to give to support, when this is a whole answer."""
        return self._headers.get(REQUEST_ID_HEADER) if self._headers is not None else None

    @property
    def _rate_limits(self) -> RateLimits | None:
        """The rate limits that came with this, when this is a whole answer."""
        from .rate_limits import RateLimits

        return RateLimits.of(self._headers) if self._headers is not None else None

    # -- object protocol -----------------------------------------------------------------------

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name in ("_state", "_headers", "_pending"):
                return None
            pending = self._pending
            if pending is not None and name in pending:
                return made(self, name)
            state = self._state
            if state and name in state:
                return state[name]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return (
            all(getattr(self, name) == getattr(other, name) for _, name, _ in self._wire)
            and isinstance(other, BaseModel)
            and self.additional_properties == other.additional_properties
        )

    __hash__ = None  # type: ignore[assignment]  # the values are mutable

    def __repr__(self) -> str:
        parts = [f"{name}={getattr(self, name)!r}" for _, name, _ in self._wire]
        parts += [f"{key}={value!r}" for key, value in self.additional_properties.items()]
        return f"{type(self).__name__}({', '.join(parts)})"


def _opened(value: Any) -> Any:
    """What JSON text is written of: models as their properties; plain objects stay as they are."""
    kind = value.__class__
    if kind in PLAIN or kind is dict:
        return value
    if kind is list:
        return [part if part.__class__ in PLAIN else _opened(part) for part in value]
    return value._encoded(_opened) if getattr(kind, "_straight", False) else encode(value)


_text: Final = writer(_opened)


def later(model: BaseModel, name: str, make: Callable[[Any], Any], value: Any) -> None:
    """Make an attribute of ``value`` when it is first asked for, which ``BaseModel.__getattr__`` sees."""
    model._pending = {**(model._pending or {}), name: (make, value)}


def made(model: BaseModel, name: str) -> Any:
    """An attribute that was put off; the same object to all threads."""
    with _making:
        try:
            return object.__getattribute__(model, name)
        except AttributeError:
            pass
        pending = dict(model._pending or {})
        make, value = pending.pop(name)
        found = make(value)
        setattr(model, name, found)
        model._pending = pending or None
        return found


def lacking(cls: type[BaseModel], shape: Any) -> dict[str, Any]:
    """What ``rest`` gives for an object that lacks required properties and has no unknown ones."""
    parts = enumerate(cls._wire)
    return {key: omit for at, (key, _, needed) in parts if needed and getattr(shape, f"f{at}", None) is MISSING}


def rest(cls: type[BaseModel], src: Mapping[str, Any]) -> dict[str, Any] | None:
    """What of ``src`` the attributes do not hold.

    Unknown properties, nulls of optional ones, and (as ``omit``) required ones that are missing.
    """
    required = {key: needed for key, _, needed in cls._wire}
    kept: dict[str, Any] = {key: omit for key, needed in required.items() if needed and key not in src}
    for key, value in src.items():
        if key not in required:
            if cls._extra is None:
                kept[key] = value
                continue
            try:
                kept[key] = cls._extra(value)
            except ValidationError as error:
                raise error.under(key) from None
        elif value is None and not required[key]:
            kept[key] = None
    return kept or None


class UnknownVariant(BaseModel):
    """A member of a union that this version does not know, kept as it came.

    Attributes:
        type: Its tag, when it has one.
        raw: The whole object. Its properties can also be read as attributes.
    """

    __slots__ = ("_cut", "raw")
    raw: dict[str, Any]
    if TYPE_CHECKING:
        _cut: Cut | None

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self.raw = dict(raw)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> UnknownVariant:
        return cls(src)

    def _encoded(self, nested: Decoder = encode) -> dict[str, Any]:
        cut = self._cut
        return self.raw if cut is None or cut.error is None else {**self.raw, "input": cut.text}

    def _parts(self) -> Iterator[tuple[str, str, Any, bool]]:
        return ((key, key, value, True) for key, value in self._encoded().items())

    def to_param(self) -> Any:
        """It as a request takes it back: as it came.

        Raises:
            Exception: That of ``input``, when it cannot be read.
        """
        if self._cut is not None and self._cut.error is not None:
            raise self._cut.error()
        return self.raw

    if TYPE_CHECKING:
        #: At run time the tag as it came. To type checkers a value of its own, so that comparing the
        #: tag of a union with a known one leaves exactly that member.
        type: Literal["<unknown>"]
    else:

        @property
        def type(self) -> str:
            return self.raw.get("type", "")

    @property
    def complete(self) -> bool:
        """Whether it is whole; False when a stream or a limit cut it off."""
        found: bool = self.raw.get("complete", self._cut is None)
        return found

    @property
    def raw_input(self) -> str | None:
        """The JSON text of ``input`` as far as it came, when it cannot be read; else None."""
        return None if self._cut is None else self._cut.text

    @property
    def additional_properties(self) -> dict[str, Any]:
        return self.raw

    def __getattr__(self, name: str) -> Any:
        if name == "raw" or name.startswith("__"):
            raise AttributeError(name)
        if name in ("_state", "_headers", "_cut"):
            return None
        if name == "input" and self._cut is not None and self._cut.error is not None:
            raise self._cut.error()
        try:
            return self.raw[name]
        except KeyError:
            raise AttributeError(f"the unknown {self.type!r} object has no property {name!r}") from None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, UnknownVariant) and self.raw == other.raw

    __hash__ = None  # the values are mutable

    def __repr__(self) -> str:
        return f"UnknownVariant({self.raw!r})"
