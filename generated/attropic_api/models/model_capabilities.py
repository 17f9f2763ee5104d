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

    from .capability_support import CapabilitySupport
    from .context_management_capability import ContextManagementCapability
    from .effort_capability import EffortCapability
    from .thinking_capability import ThinkingCapability

_t_capability_support = _c.Ref(__name__, ".capability_support:CapabilitySupport")
_t_context_management_capability = _c.Ref(
    __name__, ".context_management_capability:ContextManagementCapability"
)
_t_effort_capability = _c.Ref(__name__, ".effort_capability:EffortCapability")
_t_thinking_capability = _c.Ref(__name__, ".thinking_capability:ThinkingCapability")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ModelCapabilities(BaseModel):
    """What a model can do."""

    batch: CapabilitySupport
    """Whether the model can be used in batches."""

    citations: CapabilitySupport
    """Whether the model can cite sources."""

    code_execution: CapabilitySupport
    """Whether the model can use the code execution tool."""

    context_management: ContextManagementCapability
    """Which strategies of context management the model supports."""

    effort: EffortCapability
    """Which levels of effort the model supports."""

    image_input: CapabilitySupport
    """Whether the model can read images."""

    pdf_input: CapabilitySupport
    """Whether the model can read PDFs."""

    structured_outputs: CapabilitySupport
    """Whether the model can be held to a schema, in its answer or in tool calls."""

    thinking: ThinkingCapability
    """Which kinds of thinking the model supports."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("batch", "batch", True),
        ("citations", "citations", True),
        ("code_execution", "code_execution", True),
        ("context_management", "context_management", True),
        ("effort", "effort", True),
        ("image_input", "image_input", True),
        ("pdf_input", "pdf_input", True),
        ("structured_outputs", "structured_outputs", True),
        ("thinking", "thinking", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_t_capability_support, False, True),
        (_t_capability_support, False, True),
        (_t_capability_support, False, True),
        (_t_context_management_capability, False, True),
        (_t_effort_capability, False, True),
        (_t_capability_support, False, True),
        (_t_capability_support, False, True),
        (_t_capability_support, False, True),
        (_t_thinking_capability, False, True),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 9
        at = ""
        v: Any
        try:
            at = "batch"
            v = src[at]
            v = _t_capability_support.decode(v)
            self.batch = v
            at = "citations"
            v = src[at]
            v = _t_capability_support.decode(v)
            self.citations = v
            at = "code_execution"
            v = src[at]
            v = _t_capability_support.decode(v)
            self.code_execution = v
            at = "context_management"
            v = src[at]
            v = _t_context_management_capability.decode(v)
            self.context_management = v
            at = "effort"
            v = src[at]
            v = _t_effort_capability.decode(v)
            self.effort = v
            at = "image_input"
            v = src[at]
            v = _t_capability_support.decode(v)
            self.image_input = v
            at = "pdf_input"
            v = src[at]
            v = _t_capability_support.decode(v)
            self.pdf_input = v
            at = "structured_outputs"
            v = src[at]
            v = _t_capability_support.decode(v)
            self.structured_outputs = v
            at = "thinking"
            v = src[at]
            v = _t_thinking_capability.decode(v)
            self.thinking = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.batch
        v1: Any = self.citations
        v2: Any = self.code_execution
        v3: Any = self.context_management
        v4: Any = self.effort
        v5: Any = self.image_input
        v6: Any = self.pdf_input
        v7: Any = self.structured_outputs
        v8: Any = self.thinking
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ not in _c.NOTHING
            and v7.__class__ not in _c.NOTHING
            and v8.__class__ not in _c.NOTHING
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "batch": None if v0 is None else nested(v0),
            "citations": None if v1 is None else nested(v1),
            "code_execution": None if v2 is None else nested(v2),
            "context_management": None if v3 is None else nested(v3),
            "effort": None if v4 is None else nested(v4),
            "image_input": None if v5 is None else nested(v5),
            "pdf_input": None if v6 is None else nested(v6),
            "structured_outputs": None if v7 is None else nested(v7),
            "thinking": None if v8 is None else nested(v8),
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> ModelCapabilities:
        self = ModelCapabilities.__new__(ModelCapabilities)
        self.batch = _t_capability_support.of(s.f0)
        self.citations = _t_capability_support.of(s.f1)
        self.code_execution = _t_capability_support.of(s.f2)
        self.context_management = _t_context_management_capability.of(s.f3)
        self.effort = _t_effort_capability.of(s.f4)
        self.image_input = _t_capability_support.of(s.f5)
        self.pdf_input = _t_capability_support.of(s.f6)
        self.structured_outputs = _t_capability_support.of(s.f7)
        self.thinking = _t_thinking_capability.of(s.f8)
        base: BaseModel = self
        base._state = None
        return self
