"""A long beginning that is sent often is kept by the API: written once, read at a tenth of the price."""

from __future__ import annotations

from attropic import Anthropic
from attropic.usage import Usage

RULES = "\n".join(f"Rule {n}: in case {n} the answer has {n % 7 + 1} words." for n in range(1, 400))

with Anthropic() as client:
    for question in ("What holds in case 12?", "What holds in case 300?"):
        message = client.messages.create(
            model="claude-sonnet-5-5",
            max_tokens=200,
            system=[{"type": "text", "text": RULES, "cache_control": {"type": "ephemeral"}}],
            messages=[{"role": "user", "content": question}],
        )
        used = Usage.of(message)
        print(f"written {used.cache_write_5m}, read {used.cache_read}, new {used.input}: {message.cost()}")
        print("  without the cache it would be", used.uncached().cost())
