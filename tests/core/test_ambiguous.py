"""A request that was sent, and whose answer was lost: it may have been carried out."""

from __future__ import annotations

from typing import Any

import pytest

import attropic
from attropic_api._runtime.operation import Operation
from attropic_api.api.beta_messages import count_tokens as count_beta
from attropic_api.api.beta_messages import create as create_beta
from attropic_api.api.completions import create as complete
from attropic_api.api.messages import count_tokens
from attropic_api.api.messages_batches import cancel
from attropic_api.api.models import list as list_models

from .steps import ARGUMENTS, ASK, BATCH, CREATE, DELETE, UPLOAD, answer, lost, outcomes_of, plan

MORE: dict[str, Any] = {
    create_beta.OPERATION.name: {"body": ASK},
    count_tokens.OPERATION.name: {"body": ASK},
    count_beta.OPERATION.name: {"body": ASK},
    complete.OPERATION.name: {"body": {"model": "m", "prompt": "Hi.", "max_tokens_to_sample": 1}},
    cancel.OPERATION.name: {"message_batch_id": "b"},
    list_models.OPERATION.name: {},
}
REPEATED = [
    CREATE,
    DELETE,
    create_beta.OPERATION,
    count_tokens.OPERATION,
    count_beta.OPERATION,
    complete.OPERATION,
    list_models.OPERATION,
]
SINGLE = [BATCH, UPLOAD, cancel.OPERATION]
EVERY = [*REPEATED, *SINGLE]


def call(operation: Operation[Any], **policy: Any) -> Any:
    arguments = {**ARGUMENTS, **MORE}[operation.name]
    return plan(operation, request=operation.request(arguments), **policy)


@pytest.mark.parametrize("operation", REPEATED, ids=lambda operation: operation.name)
@pytest.mark.parametrize("kind", ["connection", "timeout"])
def test_what_costs_little_twice_is_repeated(operation: Any, kind: str) -> None:
    """What is idempotent, messages, counts and completions are sent again although they may have been carried out."""
    walked = outcomes_of(call(operation), lost(kind, sent=True), answer(200))

    assert len(walked.sends) == 2


@pytest.mark.parametrize("operation", SINGLE, ids=lambda operation: operation.name)
@pytest.mark.parametrize("kind", ["connection", "timeout"])
def test_what_leaves_something_behind_is_not_repeated(operation: Any, kind: str) -> None:
    """Every other POST is sent once, and the error says why."""
    walked = outcomes_of(call(operation), lost(kind, sent=True))

    assert walked.sleeps == []
    assert isinstance(walked.error, attropic.APIConnectionError)
    assert walked.error.sent is True
    assert "it may have been carried out (`retry_ambiguous`)" in str(walked.error)
    assert str(walked.error).startswith(("Connection error: it broke.", "Request timed out: it broke."))


@pytest.mark.parametrize("operation", EVERY, ids=lambda operation: operation.name)
def test_true_repeats_all(operation: Any) -> None:
    """``retry_ambiguous=True`` sends any operation again."""
    walked = outcomes_of(call(operation, retry_ambiguous=True), lost(sent=True), answer(200))

    assert len(walked.sends) == 2


@pytest.mark.parametrize("operation", EVERY, ids=lambda operation: operation.name)
def test_false_repeats_none(operation: Any) -> None:
    """``retry_ambiguous=False`` sends no operation again."""
    walked = outcomes_of(call(operation, retry_ambiguous=False), lost(sent=True))

    assert "`retry_ambiguous`" in str(walked.error)


@pytest.mark.parametrize("operation", EVERY, ids=lambda operation: operation.name)
@pytest.mark.parametrize("retry_ambiguous", [None, True, False])
def test_what_was_not_sent_is_sent_again(operation: Any, retry_ambiguous: Any) -> None:
    """A request that the server cannot have had is not ambiguous."""
    walked = outcomes_of(call(operation, retry_ambiguous=retry_ambiguous), lost(sent=False), answer(200))

    assert len(walked.sends) == 2


@pytest.mark.parametrize("operation", EVERY, ids=lambda operation: operation.name)
@pytest.mark.parametrize("status", [429, 500, 529])
def test_an_answer_is_not_ambiguous(operation: Any, status: int) -> None:
    """A status says that the call was not carried out: it is retried for every operation and every setting."""
    walked = outcomes_of(call(operation, retry_ambiguous=False), answer(status), answer(200))

    assert len(walked.sends) == 2


@pytest.mark.parametrize("wanted", [True, False])
def test_retry_if_decides_instead(wanted: bool) -> None:
    """What the caller's function says of a lost answer goes before the nature of the operation."""
    outcomes = [lost(sent=True), *[answer(200)] * wanted]

    walked = outcomes_of(call(BATCH if wanted else CREATE, retry_if=lambda error: wanted), *outcomes)

    assert len(walked.sends) == 1 + wanted


def test_the_second_failure_may_be_the_ambiguous_one() -> None:
    """A batch that was refused, and then lost, is not sent a third time."""
    walked = outcomes_of(call(BATCH), lost(sent=False), lost(sent=True))

    assert walked.error.retries_taken == 1
    assert "`retry_ambiguous`" in str(walked.error)
