"""A Claude API for the tests of a service: what it answers is told, what it was asked can be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .. import Anthropic, AsyncAnthropic
from ..localserver import Api, Fault, LocalServer, Reply, Request, Settings
from ..localserver.messages import answer
from ._clients import KEY, URL, async_client_of, client_of, with_defaults
from ._environment import Environment, variables
from ._replies import AnyScript, Queue, reply_of, script_of
from ._seen import Seen
from ._transports import AsyncLocalTransport, LocalTransport

if TYPE_CHECKING:
    from ..localserver._api import Pending


class _Switch:
    """What a server or a transport asks, while the API behind it changes."""

    def __init__(self, api: Api) -> None:
        self.api = api

    @property
    def requests(self) -> list[Request]:
        return self.api.requests

    def open(self, head: Request) -> Pending:
        return self.api.open(head)


class ClaudeApi(Seen):
    """A Claude API for tests: as a fixture of pytest (``claude_api``), or as a context manager.

    While the ``with`` block runs, the environment (``ANTHROPIC_BASE_URL``, ``ANTHROPIC_API_KEY``) leads to it, so that
    the code under test needs no change.

    Args:
        script: What the model says: a function, a file, or lines of YAML. Default: that of the local API, which echoes.
        settings: Limits, pace and what else can be set.
        in_process: Whether it does without a socket; then ``client``, ``async_client`` and the transports lead to it.
    """

    def __init__(
        self, *, script: AnyScript = answer, settings: Settings | None = None, in_process: bool = False
    ) -> None:
        self._script, self._settings = script, settings
        self._queue = Queue(script_of(script))
        self._switch = _Switch(Api(self._queue, settings=settings))
        self._front = cast("Api", self._switch)
        self._server = None if in_process else LocalServer(api=self._front)
        self._clients: dict[str, Any] = {}
        self._environment = Environment()

    def start(self) -> ClaudeApi:
        """Listen, and leave the environment alone."""
        if self._server is not None:
            self._server.start()
        return self

    def close(self) -> None:
        """Stop listening, and close the clients; without effect when it is closed."""
        if self._server is not None:
            self._server.close()
        self._let_go()

    def __enter__(self) -> ClaudeApi:
        self.start()
        self._environment.enter(self.environment)
        return self

    def __exit__(self, *reason: object) -> None:
        self._environment.leave()
        self.close()

    def reset(self, script: AnyScript | None = None, settings: Settings | None = None) -> None:
        """Be as new: forget requests, replies, faults, files and batches, and close the clients.

        Args:
            script: What the model says from now on. Default: what it said in the beginning.
            settings: What is set from now on. Default: what was set in the beginning.
        """
        self._let_go()
        self._queue = Queue(script_of(self._script if script is None else script))
        self._switch.api = Api(self._queue, settings=settings or self._settings)

    def _let_go(self) -> None:
        client = self._clients.pop("sync", None)
        if client is not None:
            client.close()
        self._clients.clear()  # an async one closes its connections when its event loop ends
        self.api.store.close()

    @property
    def url(self) -> str:
        """The base URL."""
        return URL if self._server is None else self._server.url

    @property
    def environment(self) -> dict[str, str | None]:
        """The variables that lead a client here; None is one that must not be there."""
        return variables(self.url, KEY)

    @property
    def api(self) -> Api:
        """What answers; after ``reset`` it is another one."""
        return self._switch.api

    @property
    def requests(self) -> list[Request]:
        """The requests seen so far, in order of arrival. Their credentials compare, and show themselves nowhere."""
        return self.api.requests

    @property
    def client(self) -> Anthropic:
        """A client of it, closed by ``reset``."""
        if "sync" not in self._clients:
            options = with_defaults({"base_url": self.url})
            self._clients["sync"] = client_of(self.transport) if self._server is None else Anthropic(**options)
        found: Anthropic = self._clients["sync"]
        return found

    @property
    def async_client(self) -> AsyncAnthropic:
        """An async client of it, for asyncio and trio."""
        if "async" not in self._clients:
            options = with_defaults({"base_url": self.url})
            plain = self._server is not None
            self._clients["async"] = AsyncAnthropic(**options) if plain else async_client_of(self.async_transport)
        found: AsyncAnthropic = self._clients["async"]
        return found

    @property
    def transport(self) -> LocalTransport:
        """For an HTTP client of the code under test, ``httpx.Client(transport=…)``; it uses no socket."""
        return LocalTransport(self._front)

    @property
    def async_transport(self) -> AsyncLocalTransport:
        """For an async HTTP client of the code under test; it uses no socket."""
        return AsyncLocalTransport(self._front)

    def script(self, *scripts: AnyScript) -> None:
        """Say what the model says from now on, when no reply waits.

        Args:
            scripts: Functions from the body of a request to a ``Reply``, files of YAML or Python, or lines of YAML. The
                first that has a reply gives it.
        """
        self._queue.script = script_of(*scripts)

    def reply(self, said: Reply | str = "", *, times: int | None = 1, **more: Any) -> None:
        """Say what the model says next, after what waits already.

        Args:
            said: Its text, or the whole reply.
            times: How often; None is from then on always.
            more: With text: ``tool_use``, ``thinking``, ``content``, ``usage``, ``stop_reason``, ``fault``; see
                ``reply_of``.
        """
        self._queue.add(said if isinstance(said, Reply) else reply_of(said, **more), times)

    def fault(self, fault: Fault | None = None, *, times: int = 1, **asked: Any) -> None:
        """Let something go wrong with the next requests.

        Args:
            fault: What goes wrong.
            times: With how many requests.
            asked: Or the arguments of a ``Fault``: ``status=529``, ``cut=200``, ``delay=2.0``.
        """
        self.api.fault_next(fault or Fault(**asked), times=times)

    def assert_done(self) -> None:
        """Say that every reply was given.

        Raises:
            AssertionError: Some wait.
        """
        __tracebackhide__ = True
        left = len(self._queue)
        if left:
            raise AssertionError(f"{left} reply(s) were not asked for; {len(self.requests)} request(s) came.")

    def __repr__(self) -> str:
        return f"<ClaudeApi {len(self.requests)} requests>"
