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
class BetaToolComputerUse20250124Param(BaseModel):
    """A screen, mouse and keyboard the model can drive, run by the caller. This version adds more mouse and key
    actions.
    """

    allowed_callers: list[AllowedCallerParam] | None = None
    """Who may call the tool: the model directly, code running in code execution, or both."""

    cache_control: CacheControlEphemeralParam | None = None
    """Marks the end of a prompt prefix to cache. Null or absence sets no mark."""

    defer_loading: bool | None = None
    """Whether the definition stays out of the context until tool search finds it. Off by default."""

    display_height_px: int
    """The height of the screen in pixels."""

    display_number: int | None = None
    """The number of the X11 display. Null or absence leaves it out."""

    display_width_px: int
    """The width of the screen in pixels."""

    input_examples: list[dict[str, JsonValueParam]] | None = None
    """Example inputs that show the model how to call the tool."""

    name: Literal["computer"] = "computer"
    """The name the model calls the tool by."""

    strict: bool | None = None
    """Whether the model's input is guaranteed to match the schema of the tool. Off by default."""

    type: Literal["computer_20250124"] = "computer_20250124"
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("allowed_callers", "allowed_callers", False),
        ("cache_control", "cache_control", False),
        ("defer_loading", "defer_loading", False),
        ("display_height_px", "display_height_px", True),
        ("display_number", "display_number", False),
        ("display_width_px", "display_width_px", True),
        ("input_examples", "input_examples", False),
        ("name", "name", True),
        ("strict", "strict", False),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_allowed_callers, False, False),
        (_d_cache_control, True, False),
        (_c.boolean, False, False),
        (_c.integer, False, True),
        (_c.integer, True, False),
        (_c.integer, False, True),
        (_d_input_examples, False, False),
        (_c.string, False, True),
        (_c.boolean, False, False),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "computer_20250124")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
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
            at = "display_height_px"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.display_height_px = v
            at = "display_number"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not int:
                    v = _c.integer(v)
            self.display_number = v
            at = "display_width_px"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.display_width_px = v
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
            if v != "computer_20250124":
                raise _c.bad('"computer_20250124"', v)
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
        v3: Any = self.display_height_px
        v4: Any = self.display_number
        v5: Any = self.display_width_px
        v6: Any = self.input_examples
        v7: Any = self.name
        v8: Any = self.strict
        v9: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ in _c.PLAIN
            and v3.__class__ in _c.PLAIN
            and v4.__class__ in _c.PLAIN
            and v5.__class__ in _c.PLAIN
            and v6.__class__ not in _c.NOTHING
            and v7.__class__ is str
            and v8.__class__ in _c.PLAIN
            and v9.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["allowed_callers"] = nested(v0)
        if v1 is not None:
            found["cache_control"] = nested(v1)
        if v2 is not None:
            found["defer_loading"] = v2
        found["display_height_px"] = v3
        if v4 is not None:
            found["display_number"] = v4
        found["display_width_px"] = v5
        if v6 is not None:
            found["input_examples"] = nested(v6)
        found["name"] = v7
        if v8 is not None:
            found["strict"] = v8
        found["type"] = v9
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaToolComputerUse20250124Param:
        self = BetaToolComputerUse20250124Param.__new__(BetaToolComputerUse20250124Param)
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
        self.display_height_px = s.f3
        v = s.f4
        if v is _c.MISSING:
            v = None
        self.display_number = v
        self.display_width_px = s.f5
        v = s.f6
        if v is _c.MISSING:
            v = None
        else:
            v = _d_input_examples.of(v)
        self.input_examples = v
        self.name = s.f7
        v = s.f8
        if v is _c.MISSING:
            v = None
        self.strict = v
        self.type = "computer_20250124"
        base: BaseModel = self
        base._state = None
        return self
