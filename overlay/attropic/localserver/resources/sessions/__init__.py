"""Sessions: runs of an agent, in which the model of the local API speaks."""

from ._events import SessionEvents as SessionEvents
from ._events import ThreadEvents as ThreadEvents
from ._held import SessionResources as SessionResources
from ._sessions import Sessions as Sessions
from ._threads import Threads as Threads
