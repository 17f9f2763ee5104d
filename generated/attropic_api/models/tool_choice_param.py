# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .tool_choice_any_param import ToolChoiceAnyParam
    from .tool_choice_auto_param import ToolChoiceAutoParam
    from .tool_choice_none_param import ToolChoiceNoneParam
    from .tool_choice_tool_param import ToolChoiceToolParam

    ToolChoiceParam: TypeAlias = (
        ToolChoiceAutoParam | ToolChoiceAnyParam | ToolChoiceToolParam | ToolChoiceNoneParam | UnknownVariant
    )
    """How the model is to use the tools: as it sees fit, at least one of them, a certain one, or none."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "ToolChoiceParam",
        "ToolChoiceAutoParam | ToolChoiceAnyParam | ToolChoiceToolParam | ToolChoiceNoneParam | UnknownVariant",
        {
            "ToolChoiceAnyParam": ".tool_choice_any_param",
            "ToolChoiceAutoParam": ".tool_choice_auto_param",
            "ToolChoiceNoneParam": ".tool_choice_none_param",
            "ToolChoiceToolParam": ".tool_choice_tool_param",
        },
    )

_t_tool_choice_auto_param = _c.Ref(__name__, ".tool_choice_auto_param:ToolChoiceAutoParam")
_t_tool_choice_any_param = _c.Ref(__name__, ".tool_choice_any_param:ToolChoiceAnyParam")
_t_tool_choice_tool_param = _c.Ref(__name__, ".tool_choice_tool_param:ToolChoiceToolParam")
_t_tool_choice_none_param = _c.Ref(__name__, ".tool_choice_none_param:ToolChoiceNoneParam")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "auto": _t_tool_choice_auto_param,
        "any": _t_tool_choice_any_param,
        "tool": _t_tool_choice_tool_param,
        "none": _t_tool_choice_none_param,
    },
)
