# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""A model as plain values, by the options of pydantic."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from .model import BaseModel
from .values import encode


class Dump:
    """What is wanted of a model.

    Args:
        mode: ``python`` leaves moments and dates as they are; ``json`` writes them as text.
        api_names: Whether keys are those of the API.
        exclude_unset: Whether what is absent is left out.
        exclude_defaults: Whether properties that are None are left out.
        exclude_none: Whether null is left out everywhere.
    """

    __slots__ = ("_api_names", "_defaults", "_nulls", "_python", "_unset")

    def __init__(
        self, mode: str, api_names: bool, exclude_unset: bool, exclude_defaults: bool, exclude_none: bool
    ) -> None:
        self._python = mode == "python"
        self._api_names = api_names
        self._unset = not exclude_unset
        self._defaults = not exclude_defaults
        self._nulls = not exclude_none

    def model(self, model: Any, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        """The model as a dict.

        Args:
            model: The model.
            include: Names of attributes to take: a set, or a mapping to what is taken of the value.
            exclude: Names of attributes to leave out, in the same form.
        """
        result: dict[str, Any] = {}
        for key, name, value, is_set in model._parts():
            if value is None and not (self._nulls and self._defaults):
                continue
            if is_set or self._unset:
                taken, left = _below(include, name), _below(exclude, name)
                if taken is not False and left is not True:
                    result[key if self._api_names else name] = self.value(
                        value, None if taken is True else taken, left or None
                    )
        return result

    def value(self, value: Any, include: Any = None, exclude: Any = None) -> Any:
        """Any value: what is in it as plain values."""
        if isinstance(value, BaseModel):
            return self.model(value, include, exclude)
        if isinstance(value, list | tuple):
            found = []
            for index, part in enumerate(value):
                taken, left = _at(include, index), _at(exclude, index)
                if taken is not False and left is not True:
                    found.append(self.value(part, None if taken is True else taken, left or None))
            return found
        if isinstance(value, Mapping):
            parts = {
                key: (part, _below(include, key), _below(exclude, key))
                for key, part in value.items()
                if part is not None or self._nulls
            }
            return {
                key: self.value(part, None if taken is True else taken, left or None)
                for key, (part, taken, left) in parts.items()
                if taken is not False and left is not True
            }
        return value if self._python and isinstance(value, date) else encode(value)


def _below(rule: Any, key: Any) -> Any:
    """What a rule says of a key: True for all of it, False for nothing, or the rule of what is in it."""
    if rule is None:
        return None
    if not isinstance(rule, Mapping):
        return key in rule
    found = rule.get(key, rule.get("__all__", False))
    return True if found is ... else found


def _at(rule: Any, index: int) -> Any:
    """What a rule says of an item of a list."""
    return rule if rule is None or isinstance(rule, bool) else _below(rule, index)
