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


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaWebhookSessionStatusRunStartedEventData(BaseModel):
    """A run of a session has started."""

    type: Literal["session.status_run_started"] = "session.status_run_started"
    id: str
    """The ID of the session."""

    organization_id: str
    """The ID of the organization it belongs to."""

    workspace_id: str
    """The ID of the workspace it belongs to."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("type", "type", True),
        ("id", "id", True),
        ("organization_id", "organization_id", True),
        ("workspace_id", "workspace_id", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_c.string, False, True),
        (_c.string, False, True),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "session.status_run_started")

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
            if v != "session.status_run_started":
                raise _c.bad('"session.status_run_started"', v)
            self.type = v
            at = "id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.id = v
            at = "organization_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.organization_id = v
            at = "workspace_id"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.workspace_id = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.type
        v1: Any = self.id
        v2: Any = self.organization_id
        v3: Any = self.workspace_id
        if not (
            v0.__class__ in _c.PLAIN and v1.__class__ is str and v2.__class__ is str and v3.__class__ is str
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {"type": v0, "id": v1, "organization_id": v2, "workspace_id": v3}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaWebhookSessionStatusRunStartedEventData:
        self = BetaWebhookSessionStatusRunStartedEventData.__new__(
            BetaWebhookSessionStatusRunStartedEventData
        )
        self.type = "session.status_run_started"
        self.id = s.f1
        self.organization_id = s.f2
        self.workspace_id = s.f3
        base: BaseModel = self
        base._state = None
        return self
