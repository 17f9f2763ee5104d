# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_file_rubric_params import BetaManagedAgentsFileRubricParams
    from .beta_managed_agents_text_rubric_params import BetaManagedAgentsTextRubricParams

    BetaManagedAgentsRubricParams: TypeAlias = (
        BetaManagedAgentsFileRubricParams | BetaManagedAgentsTextRubricParams | UnknownVariant
    )
    """The criteria to grade an outcome by: text or a stored file."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsRubricParams",
        "BetaManagedAgentsFileRubricParams | BetaManagedAgentsTextRubricParams | UnknownVariant",
        {
            "BetaManagedAgentsFileRubricParams": ".beta_managed_agents_file_rubric_params",
            "BetaManagedAgentsTextRubricParams": ".beta_managed_agents_text_rubric_params",
        },
    )

_t_beta_managed_agents_file_rubric_params = _c.Ref(
    __name__, ".beta_managed_agents_file_rubric_params:BetaManagedAgentsFileRubricParams"
)
_t_beta_managed_agents_text_rubric_params = _c.Ref(
    __name__, ".beta_managed_agents_text_rubric_params:BetaManagedAgentsTextRubricParams"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {"file": _t_beta_managed_agents_file_rubric_params, "text": _t_beta_managed_agents_text_rubric_params},
)
