# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime import codec as _c
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self

    from .allowed_caller_param import AllowedCallerParam
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .json_value_param import JsonValueParam

_t_cache_control_ephemeral_param = _c.Ref(
    __name__, ".cache_control_ephemeral_param:CacheControlEphemeralParam"
)
_d_allowed_callers = _c.ListOf(_c.string)
_d_cache_control = _c.Tagged("type", {"ephemeral": _t_cache_control_ephemeral_param})
_d_input_examples = _c.ListOf(_c.MapOf(_c.anything))


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ToolTextEditor20250124Param(BaseModel):
    """A text editor that the caller runs for the model. The model asks to view, create and change files and can
    undo an edit.
    """

    allowed_callers: list[AllowedCallerParam] | None = None
    """Who may call the tool: the model itself, code that it runs, or both."""

    cache_control: CacheControlEphemeralParam | None = None
    """The cache breakpoint to set at this tool; null or absent sets none."""

    defer_loading: bool | None = None
    """Whether the tool stays out of the context until a tool search finds it. Absent means false."""

    input_examples: list[dict[str, JsonValueParam]] | None = None
    """Example inputs that show the model how to call the tool. Each must fit the schema of the tool."""

    name: Literal["str_replace_editor"] = "str_replace_editor"
    """The fixed name by which the model calls the tool."""

    strict: bool | None = None
    """Whether every call is sure to fit the schema of the tool. Absent means false."""

    type: Literal["text_editor_20250124"] = "text_editor_20250124"
    """The version of the tool."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("allowed_callers", "allowed_callers", False),
        ("cache_control", "cache_control", False),
        ("defer_loading", "defer_loading", False),
        ("input_examples", "input_examples", False),
        ("name", "name", True),
        ("strict", "strict", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_allowed_callers, False, False),
        (_d_cache_control, True, False),
        (_c.boolean, False, False),
        (_d_input_examples, False, False),
        (_c.string, False, True),
        (_c.boolean, False, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "text_editor_20250124")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "allowed_callers"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_allowed_callers(v)
            self.allowed_callers = v
            at = "cache_control"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_cache_control(v)
            self.cache_control = v
            at = "defer_loading"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.defer_loading = v
            at = "input_examples"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_input_examples(v)
            self.input_examples = v
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "strict"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.strict = v
            at = "type"
            v = src[at]
            if v != "text_editor_20250124":
                raise _c.bad('"text_editor_20250124"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.allowed_callers
        v1: Any = self.cache_control
        v2: Any = self.defer_loading
        v3: Any = self.input_examples
        v4: Any = self.name
        v5: Any = self.strict
        v6: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ in _c.PLAIN
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ is str
            and v5.__class__ in _c.PLAIN
            and v6.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["allowed_callers"] = nested(v0)
        if v1 is not None:
            found["cache_control"] = nested(v1)
        if v2 is not None:
            found["defer_loading"] = v2
        if v3 is not None:
            found["input_examples"] = nested(v3)
        found["name"] = v4
        if v5 is not None:
            found["strict"] = v5
        found["type"] = v6
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ToolTextEditor20250124Param:
        self = ToolTextEditor20250124Param.__new__(ToolTextEditor20250124Param)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_allowed_callers.of(v)
        self.allowed_callers = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _d_cache_control.of(v)
        self.cache_control = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        self.defer_loading = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        else:
            v = _d_input_examples.of(v)
        self.input_examples = v
        self.name = s.f4
        v = s.f5
        if v is _c.MISSING:
            v = None
        self.strict = v
        self.type = "text_editor_20250124"
        base: BaseModel = self
        base._state = None
        return self
