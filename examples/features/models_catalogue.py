"""What is known of the models: asked of the API, and without asking."""

from __future__ import annotations

import datetime

from attropic import Anthropic, catalogue

with Anthropic() as client:
    for model in client.models.list(limit=3).data:
        print(f"the API: {model.id}, {model.display_name}")

for facts in catalogue.models()[:5]:
    print(f"{facts.id:20} {facts.context_window or 0:>9,} tokens, thinking: {', '.join(facts.thinking or ())}")

old = catalogue.find("claude-opus-4-1")
if old is not None:
    print(f"{old.name}: {old.lifecycle(datetime.date(2026, 8, 5))} since {old.retires}; take {old.replacement}")
print("a constant for each:", catalogue.Model.CLAUDE_SONNET_5_5)
