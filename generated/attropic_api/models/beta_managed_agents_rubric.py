# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_file_rubric import BetaManagedAgentsFileRubric
    from .beta_managed_agents_text_rubric import BetaManagedAgentsTextRubric

    BetaManagedAgentsRubric: TypeAlias = (
        BetaManagedAgentsFileRubric | BetaManagedAgentsTextRubric | UnknownVariant
    )
    """The criteria an outcome is graded by: text or a stored file."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsRubric",
        "BetaManagedAgentsFileRubric | BetaManagedAgentsTextRubric | UnknownVariant",
        {
            "BetaManagedAgentsFileRubric": ".beta_managed_agents_file_rubric",
            "BetaManagedAgentsTextRubric": ".beta_managed_agents_text_rubric",
        },
    )

_t_beta_managed_agents_file_rubric = _c.Ref(
    __name__, ".beta_managed_agents_file_rubric:BetaManagedAgentsFileRubric"
)
_t_beta_managed_agents_text_rubric = _c.Ref(
    __name__, ".beta_managed_agents_text_rubric:BetaManagedAgentsTextRubric"
)
decoder: _c.Decoder = _c.Tagged(
    "type", {"file": _t_beta_managed_agents_file_rubric, "text": _t_beta_managed_agents_text_rubric}
)
