"""Faults on demand: what may go wrong between a client and the API, so that it can be tried."""

from ._apply import apply as apply
from ._fault import Fault as Fault
from ._queue import HEADER as HEADER
from ._queue import Faults as Faults
