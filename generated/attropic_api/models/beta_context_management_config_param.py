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

    from .beta_context_management_config_edits_item_param import BetaContextManagementConfigEditsItemParam

_t_beta_context_management_config_edits_item_param = _c.Ref(
    __name__, ".beta_context_management_config_edits_item_param"
)
_d_edits = _c.ListOf(_t_beta_context_management_config_edits_item_param)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaContextManagementConfigParam(BaseModel):
    """What the API may remove from or condense in the conversation before the model sees it."""

    edits: list[BetaContextManagementConfigEditsItemParam] | None = None
    """The edits to consider, in the order they are applied."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (("edits", "edits", False),)
    _kinds: ClassVar[_c.Kinds] = ((_d_edits, False, False),)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 0
        at = ""
        v: Any
        try:
            at = "edits"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_edits(v)
            self.edits = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.edits
        if not (v0.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {}
        if v0 is not None:
            found["edits"] = nested(v0)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaContextManagementConfigParam:
        self = BetaContextManagementConfigParam.__new__(BetaContextManagementConfigParam)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_edits.of(v)
        self.edits = v
        base: BaseModel = self
        base._state = None
        return self
