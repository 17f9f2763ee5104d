"""Where a server listens."""

from __future__ import annotations

import errno
import os
import socket
from ipaddress import ip_address
from typing import Final

_BACKLOG: Final = 2048


def listen(host: str, port: int, *, allow_remote: bool = False) -> socket.socket:
    """A socket that listens.

    Args:
        host: The address.
        port: The port; 0 takes a free one.
        allow_remote: Whether other machines may reach it.

    Raises:
        ValueError: Other machines would reach it, and may not.
        OSError: The address cannot be used; the message says why.
    """
    if not allow_remote and not is_loopback(host):
        raise ValueError(
            f"{host or 'An empty host'} can be reached from other machines, and the local API lets anybody in: "
            "listen on 127.0.0.1, or say that it is meant with allow_remote=True (--allow-remote)."
        )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # asyncio sends at once where it sees TCP
    try:
        if os.name == "posix":
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
        made.listen(_BACKLOG)
    except (OSError, OverflowError) as error:
        made.close()
        raise _explained(error, host, port) from None
    except BaseException:
        made.close()
        raise
    return made


def _explained(error: OSError | OverflowError, host: str, port: int) -> OSError:
    """The error, with what is wrong and what helps."""
    place = f"cannot listen on {_joined(host, port)}"
    if isinstance(error, OverflowError):
        return OSError(errno.EINVAL, f"{place}: a port is a number from 0 to 65535")
    if error.errno == errno.EADDRINUSE:
        return OSError(error.errno, f"{place}: the port is in use; take another one, or 0 for any that is free")
    if error.errno == errno.EACCES:
        return OSError(error.errno, f"{place}: this port needs more rights; take one above 1023")
    return OSError(error.errno or errno.EADDRNOTAVAIL, f"{place}: {error.strerror or error}")


def url_of(listening: socket.socket) -> str:
    """The base URL of a socket that listens."""
    host, port = listening.getsockname()[:2]
    return f"http://{_joined(host, port)}"


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches an address."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _joined(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
