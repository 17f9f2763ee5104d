"""Exchanges with a real API: recorded into files, and replayed from them."""

from ._recorder import Recorder as Recorder
from ._replay import Replay as Replay
