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
    from .input_schema_param import InputSchemaParam
    from .json_value_param import JsonValueParam

_t_input_schema_param = _c.Ref(__name__, ".input_schema_param:InputSchemaParam")
_t_cache_control_ephemeral_param = _c.Ref(
    __name__, ".cache_control_ephemeral_param:CacheControlEphemeralParam"
)
_d_cache_control = _c.Tagged("type", {"ephemeral": _t_cache_control_ephemeral_param})
_d_allowed_callers = _c.ListOf(_c.string)
_d_input_examples = _c.ListOf(_c.MapOf(_c.anything))


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ToolParam(BaseModel):
    """A tool that the caller defines and runs. When the model calls it, the caller sends back the result in the
    next turn.
    """

    type: Literal["custom"] | None = None
    """The tag of a tool defined by the caller, `custom`. It may be null or left out."""

    description: str | None = None
    """What the tool does, when to use it and what it returns. The more exact it is, the better the model uses
    the tool.
    """

    name: str
    """The name by which the model calls the tool, 1 to 128 letters, digits, underscores or hyphens."""

    input_schema: InputSchemaParam
    """The JSON Schema of the input. It must describe an object."""

    cache_control: CacheControlEphemeralParam | None = None
    """The cache breakpoint to set at this tool; null or absent sets none."""

    strict: bool | None = None
    """Whether every call is sure to fit the schema of the tool. Absent means false."""

    eager_input_streaming: bool | None = None
    """Whether the input streams as soon as it is written, without being collected and checked as JSON first, so
    it may end up incomplete. Null or absent leaves it to the default.
    """

    allowed_callers: list[AllowedCallerParam] | None = None
    """Who may call the tool: the model itself, code that it runs, or both."""

    defer_loading: bool | None = None
    """Whether the tool stays out of the context until a tool search finds it. Absent means false."""

    input_examples: list[dict[str, JsonValueParam]] | None = None
    """Example inputs that show the model how to call the tool. Each must fit the schema of the tool."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", False),
        ("description", "description", False),
        ("name", "name", True),
        ("input_schema", "input_schema", True),
        ("cache_control", "cache_control", False),
        ("strict", "strict", False),
        ("eager_input_streaming", "eager_input_streaming", False),
        ("allowed_callers", "allowed_callers", False),
        ("defer_loading", "defer_loading", False),
        ("input_examples", "input_examples", False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "type"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v != "custom":
                    raise _c.bad('"custom"', v)
            self.type = v
            at = "description"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.description = v
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "input_schema"
            v = src[at]
            v = _t_input_schema_param.decode(v)
            self.input_schema = v
            at = "cache_control"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_cache_control(v)
            self.cache_control = v
            at = "strict"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.strict = v
            at = "eager_input_streaming"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not bool:
                    v = _c.boolean(v)
            self.eager_input_streaming = v
            at = "allowed_callers"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_allowed_callers(v)
            self.allowed_callers = v
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
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.description
        v2: Any = self.name
        v3: Any = self.input_schema
        v4: Any = self.cache_control
        v5: Any = self.strict
        v6: Any = self.eager_input_streaming
        v7: Any = self.allowed_callers
        v8: Any = self.defer_loading
        v9: Any = self.input_examples
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ in _c.PLAIN
            and v2.__class__ is str
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ in _c.PLAIN
            and v6.__class__ in _c.PLAIN
            and v7.__class__ not in _c.NOTHING
            and v8.__class__ in _c.PLAIN
            and v9.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["type"] = v0
        if v1 is not None:
            found["description"] = v1
        found["name"] = v2
        found["input_schema"] = None if v3 is None else nested(v3)
        if v4 is not None:
            found["cache_control"] = nested(v4)
        if v5 is not None:
            found["strict"] = v5
        if v6 is not None:
            found["eager_input_streaming"] = v6
        if v7 is not None:
            found["allowed_callers"] = nested(v7)
        if v8 is not None:
            found["defer_loading"] = v8
        if v9 is not None:
            found["input_examples"] = nested(v9)
        return self._with_state(found, nested) if self._state else found
