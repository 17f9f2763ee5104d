# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime import codec as _c
from .._runtime.billed import Billed
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest
from .._runtime.sent import Sent

if TYPE_CHECKING:
    from typing_extensions import Self

    from .beta_container import BetaContainer
    from .beta_content_block import BetaContentBlock
    from .beta_context_management_response import BetaContextManagementResponse
    from .beta_stop_reason import BetaStopReason
    from .beta_usage import BetaUsage
    from .model import Model
    from .refusal_stop_details import RefusalStopDetails

_t_beta_content_block = _c.Ref(__name__, ".beta_content_block")
_t_refusal_stop_details = _c.Ref(__name__, ".refusal_stop_details:RefusalStopDetails")
_t_beta_usage = _c.Ref(__name__, ".beta_usage:BetaUsage")
_t_beta_context_management_response = _c.Ref(
    __name__, ".beta_context_management_response:BetaContextManagementResponse"
)
_t_beta_container = _c.Ref(__name__, ".beta_container:BetaContainer")
_d_content = _c.ListOf(_t_beta_content_block)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaMessage(Billed, Sent):
    """A message written by the model."""

    id: str
    """The unique id of the message, opaque and of no fixed form."""

    type: Literal["message"] = "message"
    """The tag of this kind of object."""

    role: Literal["assistant"] = "assistant"
    """The role of the author, which for an answer is `assistant`."""

    content: list[BetaContentBlock]
    """The blocks of the answer, in order."""

    model: Model
    """The model that wrote the answer."""

    stop_reason: BetaStopReason | None = None
    """Why the model stopped. Null only at the start of a stream, while the answer is still to come."""

    stop_sequence: str | None = None
    """The stop sequence that ended the answer, or null when none did."""

    stop_details: RefusalStopDetails | None = None
    """More on why the model refused, or null when it did not refuse."""

    usage: BetaUsage = _c.made(_t_beta_usage, {})
    """The tokens and server tool calls that are billed and count against rate limits. They need not add up to
    the visible text. The server's default is `{}`.
    """

    context_management: BetaContextManagementResponse | None = None
    """The edits made to the conversation before the model saw it. Null when none were asked for."""

    container: BetaContainer | None = None
    """The code execution container that was used, or null when none was."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("id", "id", True),
        ("type", "type", True),
        ("role", "role", True),
        ("content", "content", True),
        ("model", "model", True),
        ("stop_reason", "stop_reason", True),
        ("stop_sequence", "stop_sequence", True),
        ("stop_details", "stop_details", True),
        ("usage", "usage", True),
        ("context_management", "context_management", True),
        ("container", "container", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_c.string, False, True),
        (_c.string, False, False),
        (_c.string, False, False),
        (_d_content, False, True),
        (_c.string, False, True),
        (_c.string, True, False),
        (_c.string, True, False),
        (_t_refusal_stop_details, True, False),
        (_t_beta_usage, False, False),
        (_t_beta_context_management_response, True, False),
        (_t_beta_container, True, False),
    )
    _sent_as: ClassVar[_c.Decoder | None] = _c.Ref(__name__, ".beta_message_param:BetaMessageParam")
    _billed: ClassVar[tuple[str, str, bool]] = ("usage", "model", False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 11
        at = ""
        v: Any
        try:
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "type"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = "message", _c.NEVER
            if v.__class__ is not str:
                v = _c.string(v)
            self.type = v
            at = "role"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = "assistant", _c.NEVER
            if v.__class__ is not str:
                v = _c.string(v)
            self.role = v
            at = "content"
            v = src[at]
            v = _d_content(v)
            self.content = v
            at = "model"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.model = v
            at = "stop_reason"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.stop_reason = v
            at = "stop_sequence"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                if v.__class__ is not str:
                    v = _c.string(v)
            self.stop_sequence = v
            at = "stop_details"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_refusal_stop_details.decode(v)
            self.stop_details = v
            at = "usage"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v, size = {}, _c.NEVER
            v = _t_beta_usage.decode(v)
            self.usage = v
            at = "context_management"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_beta_context_management_response.decode(v)
            self.context_management = v
            at = "container"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
                size = _c.NEVER
            elif v is not None:
                v = _t_beta_container.decode(v)
            self.container = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.id
        v1: Any = self.type
        v2: Any = self.role
        v3: Any = self.content
        v4: Any = self.model
        v5: Any = self.stop_reason
        v6: Any = self.stop_sequence
        v7: Any = self.stop_details
        v8: Any = self.usage
        v9: Any = self.context_management
        v10: Any = self.container
        if not (
            v0.__class__ is str
            and v1.__class__ in _c.PLAIN
            and v2.__class__ in _c.PLAIN
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ is str
            and v5.__class__ in _c.PLAIN
            and v6.__class__ in _c.PLAIN
            and v7.__class__ not in _c.NOTHING
            and v8.__class__ not in _c.NOTHING
            and v9.__class__ not in _c.NOTHING
            and v10.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "id": v0,
            "type": v1,
            "role": v2,
            "content": None if v3 is None else nested(v3),
            "model": v4,
            "stop_reason": v5,
            "stop_sequence": v6,
            "stop_details": None if v7 is None else nested(v7),
            "usage": None if v8 is None else nested(v8),
            "context_management": None if v9 is None else nested(v9),
            "container": None if v10 is None else nested(v10),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaMessage:
        self = BetaMessage.__new__(BetaMessage)
        whole = True
        v: Any
        self.id = s.f0
        v = s.f1
        if v is _c.MISSING:
            v, whole = "message", False
            if v.__class__ is not str:
                v = _c.string(v)
        self.type = v
        v = s.f2
        if v is _c.MISSING:
            v, whole = "assistant", False
            if v.__class__ is not str:
                v = _c.string(v)
        self.role = v
        v = s.f3
        if len(v) >= _c.LONG and _d_content.sure:
            _c.later(self, "content", _d_content.of, v)
        else:
            self.content = _d_content.of(v)
        self.model = s.f4
        v = s.f5
        if v is _c.MISSING:
            v = None
            whole = False
        self.stop_reason = v
        v = s.f6
        if v is _c.MISSING:
            v = None
            whole = False
        self.stop_sequence = v
        v = s.f7
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_refusal_stop_details.of(v)
        self.stop_details = v
        v = s.f8
        if v is _c.MISSING:
            v, whole = {}, False
            v = _t_beta_usage.decode(v)
        else:
            v = _t_beta_usage.of(v)
        self.usage = v
        v = s.f9
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_beta_context_management_response.of(v)
        self.context_management = v
        v = s.f10
        if v is _c.MISSING:
            v = None
            whole = False
        elif v is not None:
            v = _t_beta_container.of(v)
        self.container = v
        base: BaseModel = self
        base._state = None if whole else _c.lacking(BetaMessage, s)
        return self
