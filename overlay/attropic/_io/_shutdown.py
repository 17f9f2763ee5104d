"""Waking a thread that waits for a connection."""

from __future__ import annotations

import socket
from typing import Any


def shut_down(response: Any) -> bool:
    """End both directions of the connection of an answer, so that whoever reads it sees its end; any thread may.

    Closing it would not do: a thread that waits goes on waiting, and may read from another file of that number.
    Gives False where no socket is known.
    """
    network = response.extensions.get("network_stream")
    connection = None if network is None else network.get_extra_info("socket")
    try:
        if isinstance(connection, socket.socket):  # one of TLS would forget its state first, which others may be using
            socket.socket.shutdown(connection, socket.SHUT_RDWR)
        elif connection is not None:
            connection.shutdown(socket.SHUT_RDWR)
    except OSError:  # it is closed already
        return True
    except Exception:  # a socket of an event loop that does not allow it
        return False
    return connection is not None
