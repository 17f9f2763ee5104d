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

    from .beta_managed_agents_custom_tool_input_schema import BetaManagedAgentsCustomToolInputSchema

_t_beta_managed_agents_custom_tool_input_schema = _c.Ref(
    __name__, ".beta_managed_agents_custom_tool_input_schema:BetaManagedAgentsCustomToolInputSchema"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsCustomToolParams(BaseModel):
    """Gives the agent a tool that the caller runs."""

    type: Literal["custom"] = "custom"
    name: str
    """The name of the tool, 1 to 128 characters, unique within the agent."""

    description: str
    """What the tool does and when to use it, for the model to read, 1 to 1024 characters."""

    input_schema: BetaManagedAgentsCustomToolInputSchema
    """The JSON Schema of the input."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("name", "name", True),
        ("description", "description", True),
        ("input_schema", "input_schema", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
        (_t_beta_managed_agents_custom_tool_input_schema, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "custom")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 4
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "custom":
                raise _c.bad('"custom"', v)
            self.type = v
            at = "name"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.name = v
            at = "description"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.description = v
            at = "input_schema"
            v = src[at]
            v = _t_beta_managed_agents_custom_tool_input_schema.decode(v)
            self.input_schema = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.name
        v2: Any = self.description
        v3: Any = self.input_schema
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "type": v0,
            "name": v1,
            "description": v2,
            "input_schema": None if v3 is None else nested(v3),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsCustomToolParams:
        self = BetaManagedAgentsCustomToolParams.__new__(BetaManagedAgentsCustomToolParams)
        self.type = "custom"
        self.name = s.f1
        self.description = s.f2
        self.input_schema = _t_beta_managed_agents_custom_tool_input_schema.of(s.f3)
        base: BaseModel = self
        base._state = None
        return self
