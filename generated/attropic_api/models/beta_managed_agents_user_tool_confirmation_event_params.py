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

    from .beta_managed_agents_user_tool_confirmation_result import BetaManagedAgentsUserToolConfirmationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaManagedAgentsUserToolConfirmationEventParams(BaseModel):
    """Decides on a tool use that waits for consent."""

    type: Literal["user.tool_confirmation"] = "user.tool_confirmation"
    tool_use_id: str
    """The ID of the `agent.tool_use` or `agent.mcp_tool_use` event to decide on."""

    result: BetaManagedAgentsUserToolConfirmationResult
    """Whether the tool use may run."""

    deny_message: str | None = None
    """Why it is refused, for the model to read, up to 10,000 characters. Only with `deny`."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("tool_use_id", "tool_use_id", True),
        ("result", "result", True),
        ("deny_message", "deny_message", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "user.tool_confirmation")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 3
        at = ""
        v: Any
        try:
            at = "type"
            v = src[at]
            if v != "user.tool_confirmation":
                raise _c.bad('"user.tool_confirmation"', v)
            self.type = v
            at = "tool_use_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.tool_use_id = v
            at = "result"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.result = v
            at = "deny_message"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.deny_message = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.tool_use_id
        v2: Any = self.result
        v3: Any = self.deny_message
        if not (
            v0.__class__ in _c.PLAIN
            and v1.__class__ is str
            and v2.__class__ is str
            and v3.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "tool_use_id": v1, "result": v2}
        if v3 is not None:
            found["deny_message"] = v3
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaManagedAgentsUserToolConfirmationEventParams:
        self = BetaManagedAgentsUserToolConfirmationEventParams.__new__(
            BetaManagedAgentsUserToolConfirmationEventParams
        )
        v: Any
        self.type = "user.tool_confirmation"
        self.tool_use_id = s.f1
        self.result = s.f2
        v = s.f3
        if v is _c.MISSING:
            v = None
        self.deny_message = v
        base: BaseModel = self
        base._state = None
        return self
