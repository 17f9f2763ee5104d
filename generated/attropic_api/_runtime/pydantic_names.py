# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""What code written for pydantic models uses of them. Nothing here needs pydantic, unless pydantic itself asks."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar

Self = TypeVar("Self", bound="PydanticNames")


class _Fields:
    """The names of the attributes of a class, each with its type."""

    def __get__(self, instance: object, owner: Any) -> dict[str, Any]:
        from .handmade import hints

        found = hints(owner)
        return {name: found.get(name, Any) for _, name, _ in owner._wire}


class PydanticNames:
    """The part of the interface of pydantic models that models have."""

    __slots__ = ()

    if TYPE_CHECKING:
        _wire: ClassVar[tuple[tuple[str, str, bool], ...]]
        model_fields: ClassVar[Mapping[str, Any]]

        @classmethod
        def from_dict(cls: type[Self], src: Mapping[str, Any]) -> Self: ...
        @property
        def additional_properties(self) -> dict[str, Any]: ...
        def _parts(self) -> Iterator[tuple[str, str, Any, bool]]: ...
    else:
        #: Attribute → type.
        model_fields = _Fields()

    @classmethod
    def model_validate(cls: type[Self], obj: Any, **options: Any) -> Self:
        """The same as ``from_dict``; an instance of this class is given back as it is."""
        return obj if isinstance(obj, cls) else cls.from_dict(obj)

    @classmethod
    def model_validate_json(cls: type[Self], json_data: str | bytes | bytearray, **options: Any) -> Self:
        """Read the text of a JSON object.

        Raises:
            ValidationError: It is not JSON, or not of this type.
        """
        from .values import parse_json

        return cls.from_dict(
            parse_json(json_data.encode() if isinstance(json_data, str) else bytes(json_data))
        )

    @classmethod
    def model_construct(cls: type[Self], _fields_set: set[str] | None = None, **values: Any) -> Self:
        """A model of what is given, whatever is missing or of another type: for tests and for recovery."""
        from .handmade import construct

        made: Self = construct(cls, values)
        return made

    @classmethod
    def construct(cls: type[Self], _fields_set: set[str] | None = None, **values: Any) -> Self:
        """The same as ``model_construct``."""
        return cls.model_construct(_fields_set, **values)

    def model_dump(
        self,
        *,
        mode: Literal["json", "python"] | str = "python",
        include: Any = None,
        exclude: Any = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        **options: Any,
    ) -> dict[str, Any]:
        """The model as plain values. What is absent is None, unlike in ``to_dict``, which is what goes on the wire.

        Args:
            mode: ``python`` leaves moments and dates as they are; ``json`` writes them as text.
            include: The keys to take: a set, or a mapping that says for each key what to take of its value.
            exclude: The keys to leave out, in the same form.
            by_alias: Whether keys are those of the API; with False they are the names of attributes.
            exclude_unset: Whether what is absent is left out.
            exclude_defaults: Whether what is None is left out of this and of nested models.
            exclude_none: The same, and nulls in plain values, too.
            **options: Further options of pydantic, without effect.
        """
        from .dumping import Dump

        dump = Dump(mode, by_alias is not False, exclude_unset, exclude_defaults, exclude_none)
        return dump.model(self, include, exclude)

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """The JSON text of ``model_dump``, which takes the same options."""
        separators = None if indent else (",", ":")
        value = self.model_dump(**{**options, "mode": "json"})
        return json.dumps(value, indent=indent, separators=separators, ensure_ascii=False)

    def model_copy(self: Self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, with attributes replaced by those of ``update``."""
        twin = copy.deepcopy(self) if deep else copy.copy(self)
        for name, value in (update or {}).items():
            setattr(twin, name, value)
        return twin

    @property
    def model_extra(self) -> dict[str, Any]:
        """The same as ``additional_properties``."""
        return self.additional_properties

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the attributes that are set: not those of absent properties."""
        return {name for _, name, _, is_set in self._parts() if is_set}

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Pairs of attribute and value, so that ``dict(model)`` is one level of it."""
        return ((name, value) for _, name, value, _ in self._parts())

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """How pydantic reads and writes it as a field of one of its own models."""
        from .pydantic_schema import core_schema

        return core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        """What the JSON schema of such a field says."""
        return {"type": "object", "title": cls.__name__, "additionalProperties": True}

    if not TYPE_CHECKING:
        # Names of pydantic 1, which version 2 only keeps: at run time.
        parse_obj = model_validate
        parse_raw = model_validate_json

        def json(self, *, indent=None, **options):
            """The same as ``model_dump_json``."""
            return self.model_dump_json(indent=indent, **options)

        def copy(self, *, update=None, deep=False, **options):
            """The same as ``model_copy``."""
            return self.model_copy(update=update, deep=deep)

        def dict(self, **options):
            """The same as ``model_dump``."""
            return self.model_dump(**options)
