"""Batches from their requests to their results. Its twin is ``_async_batch_jobs``."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from attropic_api._runtime.resource import Resource
from attropic_api._runtime.streams import Stream

from .._errors import APIStatusError, NotFoundError
from .._io.calling import plain_outcome
from .._io.shield import LAST_WORDS, shielded
from .._io.timing import sleep
from ._batch_arguments import look_options, wait_settings
from ._batch_calls import complain, following, id_of, sending, version_of

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..batches import BatchLimits, BatchProgress, BatchResults
    from ..batches._wait import BatchWatch
    from ._batch_arguments import BatchArguments, CreateArguments, WaitArguments

#: A batch, an entry and a result; those of the beta API are types of their own.
B = TypeVar("B")
R = TypeVar("R")
T = TypeVar("T")


class BatchJobs(Resource, Generic[B, R, T]):
    """What is added to `client.messages.batches` and `client.beta.messages.batches`."""

    _beta: ClassVar[bool] = False

    def create(
        self, *, requests: Iterable[R], limits: BatchLimits | None = None, **options: Unpack[BatchArguments]
    ) -> B:
        """Create a message batch, after a look at its requests.

        Nothing is sent when one of them cannot be in the batch. They may come from an iterator: each is written once,
        and what is much waits on disk, so that memory stays small.

        The call is not sent again when its answer was lost: the batch may have been started. Look into ``list()``
        before you create it a second time, or leave that to ``attropic.bulk``.

        Args:
            requests: The requests, 1 to 100,000, each with ``custom_id`` and ``params``; or a ``BatchRequestBuilder``.
            limits: What a batch may hold; default: the limits of the API.
            **options: The options of every call.

        Raises:
            BatchRequestError: A request cannot be in the batch; the message names it, its id and what is wrong.
        """
        from ..batches._body import BatchBody
        from ..batches._checks import Checker

        body = BatchBody(Checker(limits, beta=self._beta, version=version_of(self)), options.get("extra_body"))
        try:
            for _ in body.write(requests):
                sleep(0)
            calls: Any = super(BatchJobs, sending(self, body))
            batch: B = calls.create(requests=(), **options)
        finally:
            body.close()
        return batch

    def results(
        self, message_batch_id: str | B, *, resume_after: Collection[str] = (), **options: Unpack[BatchArguments]
    ) -> BatchResults[T]:
        """Stream the results of a batch that has ended, one after the other; memory stays the same.

        By its id they are asked from the API. Of a batch its ``results_url`` is followed, when that is at the API:
        the credential goes nowhere else.

        Args:
            message_batch_id: The id of the batch, or the batch.
            resume_after: The ids of results that were read before; they are passed over.
            **options: The options of every call.

        Raises:
            BatchNotEndedError: The batch has no results yet.
            ResultsAddressError: ``results_url`` is not at the API; nothing was sent.
            BatchResultError: While they are read: a line cannot be read. Those before it were given.
        """
        from ..batches._results import BatchResults

        calls: Any = super()
        found: Any
        if isinstance(message_batch_id, str):
            try:
                found = calls.results(message_batch_id, **options)
            except NotFoundError as error:
                found = self._elsewhere(message_batch_id, error, options)
        else:
            found = self._follow(message_batch_id, options)
        return BatchResults(found, resume_after) if isinstance(found, Stream) else found

    def results_by_id(self, message_batch_id: str | B, **options: Unpack[BatchArguments]) -> dict[str, T]:
        """The results of a batch that has ended, by their ``custom_id``; all of them are held in memory.

        Args:
            message_batch_id: The id of the batch, or the batch.
            **options: The options of every call.

        Raises:
            BatchNotEndedError: The batch has no results yet.
            BatchResultError: A line cannot be read.
        """
        found: dict[str, T] = {}
        with self.results(message_batch_id, **options) as results:
            for one in results:
                found[getattr(one, "custom_id")] = one  # noqa: B009  # its type is known to callers only
        return found

    def wait(
        self,
        message_batch_id: str | B,
        *,
        on_progress: Callable[[BatchProgress], object] | None = None,
        cancel_on_interrupt: bool = False,
        **settings: Unpack[WaitArguments],
    ) -> B:
        """Wait until a batch has ended, and give it as it is then.

        The longer it takes, the less often it is looked at. A look that fails (5xx, 429, a lost connection, an answer
        that cannot be read) is made again as long as there is time. An interrupt ends the wait; the batch goes on.

        Args:
            message_batch_id: The id of the batch, or the batch.
            on_progress: Is given the progress after each look.
            cancel_on_interrupt: Whether an interrupt (Ctrl-C, a cancellation) cancels the batch too.
            **settings: ``timeout``, the seconds to wait at most, None endless, by default 25 hours, as a batch ends
                after 24; ``poll``, the seconds between two looks, or a ``PollPolicy``; ``max_outage``, the seconds of
                nothing but failed looks after which it gives up, None endless, by default 1800. Beside them
                ``betas``, ``extra_headers`` and ``extra_query`` of each look.

        Raises:
            BatchTimeout: The time is over; ``id`` and ``batch`` of the error are there to go on with.
            APIError: A look failed in a way that does not pass, 401 or 404 for example.
            ConfigurationError: A setting cannot be used; the message names it.
        """
        watch = _watch(message_batch_id, settings)
        try:
            while True:
                progress = self._look(watch, settings)
                if progress is not None and on_progress is not None:
                    plain_outcome(on_progress(progress))
                if progress is not None and progress.ended:
                    found: B = progress.batch
                    return found
                sleep(watch.pause())
        except BaseException as error:
            if cancel_on_interrupt and not isinstance(error, Exception | GeneratorExit):
                self._cancel_at_last(watch.id)
            raise

    def create_and_wait(
        self,
        *,
        requests: Iterable[R],
        on_progress: Callable[[BatchProgress], object] | None = None,
        cancel_on_interrupt: bool = False,
        limits: BatchLimits | None = None,
        **settings: Unpack[CreateArguments],
    ) -> B:
        """Create a batch and wait until it has ended; give it as it is then.

        Args:
            requests: As for ``create``.
            on_progress: As for ``wait``.
            cancel_on_interrupt: As for ``wait``.
            limits: As for ``create``.
            **settings: The settings of ``wait``; ``betas``, ``extra_headers`` and ``extra_query`` are those of every
                call, ``extra_body`` that of the first.

        Raises:
            BatchRequestError: A request cannot be in the batch; nothing was sent.
            BatchTimeout: The time is over; ``id`` of the error is that of the batch, which goes on.
            APIError: A call failed in a way that does not pass.
        """
        every: Any = look_options(settings)
        waiting: Any = wait_settings(settings)
        batch = self.create(requests=requests, limits=limits, **every)
        every.pop("extra_body", None)
        return self.wait(batch, on_progress=on_progress, cancel_on_interrupt=cancel_on_interrupt, **waiting, **every)

    def monitor(self, message_batch_id: str | B, **settings: Unpack[WaitArguments]) -> Iterator[BatchProgress]:
        """The states of a batch, one after each look, until it has ended; the last one is that of its end.

        Args:
            message_batch_id: The id of the batch, or the batch.
            **settings: The settings of ``wait``.

        Raises:
            BatchTimeout: The time is over; ``id`` and ``batch`` of the error are there to go on with.
            APIError: A look failed in a way that does not pass.
        """
        watch = _watch(message_batch_id, settings)
        while True:
            progress = self._look(watch, settings)
            if progress is not None:
                yield progress
            if watch.ended:
                return
            sleep(watch.pause())

    def _look(self, watch: BatchWatch, settings: Mapping[str, Any]) -> BatchProgress | None:
        """Look at a batch once; None when that failed and may be tried again."""
        caller: Any = self._client
        resource: Any = type(self)(caller.copy(retry=watch.policy()))
        try:
            batch = resource.retrieve(watch.id, **look_options(settings))
        except Exception as error:
            watch.failed(error)
            return None
        return watch.seen(batch)

    def _follow(self, batch: Any, options: Mapping[str, Any]) -> Any:
        """The results where a batch says that they are."""
        calls: Any = super(BatchJobs, following(self, batch))
        return calls.results(batch.id, **options)

    def _elsewhere(self, id: str, error: NotFoundError, options: Mapping[str, Any]) -> Any:
        """The results of a batch whose own address is not the usual one; else the error says more."""
        caller: Any = self._client
        resource: Any = type(self)(caller.copy())
        try:
            batch = resource.retrieve(id, **look_options(options))
            return self._follow(batch, options)
        except APIStatusError:
            raise error from None

    def _cancel_at_last(self, id: str) -> None:
        """Cancel a batch while an interrupt is on its way; say so when that fails."""
        caller: Any = self._client
        resource: Any = type(self)(caller.copy(timeout=LAST_WORDS, max_retries=1))
        try:
            with shielded(LAST_WORDS):
                resource.cancel(id)
        except Exception as error:
            complain(id, error)


def _watch(batch: Any, settings: Mapping[str, Any]) -> BatchWatch:
    from ..batches._wait import BatchWatch

    return BatchWatch(id_of(batch), **wait_settings(settings))
