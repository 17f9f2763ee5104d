"""A budget stops a program before it spends more: nothing is sent that could pass the limit."""

from __future__ import annotations

from attropic import Anthropic
from attropic.usage import Budget, BudgetExceededError

today = Budget(max_cost="0.0033", per="day", name="today")

number = 0
with Anthropic(budget=today) as client:
    try:
        for number in range(1, 100):
            client.messages.create(
                model="claude-sonnet-5-5",
                max_tokens=300,
                messages=[{"role": "user", "content": f"What is {number} + {number}?"}],
            )
            print(f"call {number}: {today.spent} spent, {today.remaining} left")
    except BudgetExceededError as error:
        print(f"stopped before call {number}: {error}")
