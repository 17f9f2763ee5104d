"""Files: uploaded, listed, downloaded, deleted, and gone when their time is over."""

from ._handlers import HANDLERS as HANDLERS
