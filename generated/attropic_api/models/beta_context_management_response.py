# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._runtime import codec as _c
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self

    from .beta_context_management_applied_edits_item import BetaContextManagementAppliedEditsItem

_t_beta_context_management_applied_edits_item = _c.Ref(
    __name__, ".beta_context_management_applied_edits_item"
)
_d_applied_edits = _c.ListOf(_t_beta_context_management_applied_edits_item)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaContextManagementResponse(BaseModel):
    """The edits that context management made for one request."""

    applied_edits: list[BetaContextManagementAppliedEditsItem]
    """The edits that took effect, with what they removed. Empty when none was triggered."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (("applied_edits", "applied_edits", True),)
    _kinds: ClassVar[_c.Kinds] = ((_d_applied_edits, False, True),)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 1
        at = ""
        v: Any
        try:
            at = "applied_edits"
            v = src[at]
            v = _d_applied_edits(v)
            self.applied_edits = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.applied_edits
        if not (v0.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {"applied_edits": None if v0 is None else nested(v0)}
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaContextManagementResponse:
        self = BetaContextManagementResponse.__new__(BetaContextManagementResponse)
        v: Any
        v = s.f0
        if len(v) >= _c.LONG and _d_applied_edits.sure:
            _c.later(self, "applied_edits", _d_applied_edits.of, v)
        else:
            self.applied_edits = _d_applied_edits.of(v)
        base: BaseModel = self
        base._state = None
        return self
