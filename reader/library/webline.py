"""One request to a web server over a connection that can be cut at any moment."""

import socket
import threading
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from typing import Final

from typing_extensions import override

from reader import __version__
from reader.core.errors import InputError
from reader.library.addresses import Address, is_private

_HEADERS: Final = {
    "User-Agent": f"Duizhao/{__version__}",
    "Accept": "text/html, text/plain, application/pdf, application/epub+zip, */*;q=0.5",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}


class WebLine:
    """Connections for one document; no cookies, no proxy, no password is ever sent.

    `typed` is the address that the person typed. `idle` is how long, in seconds, a server may say
    nothing.
    """

    def __init__(self, typed: Address, idle: float) -> None:
        self.idle = idle
        self._trusted = (typed.host, typed.port)
        self._sockets: list[socket.socket] = []
        self._is_cut = False
        self._lock = threading.Lock()

    @contextmanager
    def ask(self, address: Address) -> Generator[HTTPResponse]:
        """Send a request; lend the response with its headers read.

        Raises:
            OSError: the server cannot be reached.
            HTTPException: what it says is no HTTP.
            InputError: a redirect led into the person's own network.
        """
        kind = _SecureConnection if address.scheme == "https" else _Connection
        connection = kind(address.host, address.port, timeout=self.idle)
        connection.watch = lambda connected: self._watch(connected, address)
        with closing(connection):
            connection.request("GET", address.target, headers=_HEADERS)
            with connection.getresponse() as response:
                yield response

    def cut(self) -> None:
        """End every connection now, whatever it waits for."""
        with self._lock:
            self._is_cut = True
            while self._sockets:
                _shut(self._sockets.pop())

    def _watch(self, connected: socket.socket, address: Address) -> None:
        """Take note of a connection, before anything is said over it.

        A duplicate is kept, since TLS takes the socket itself over.
        """
        # A page of the internet may not look into the network behind the person's router.
        trusted = (address.host, address.port) == self._trusted
        if not trusted and is_private(connected.getpeername()[0]):
            raise InputError(
                f"{self._trusted[0]} leads on to {address.authority} in your own network; "
                "type that address yourself if you want it."
            )
        with self._lock:
            self._sockets.append(connected.dup())
            if self._is_cut:
                _shut(self._sockets.pop())


class _Connection(HTTPConnection):
    watch: Callable[[socket.socket], None]

    @override
    def connect(self) -> None:
        super().connect()
        self.watch(self.sock)


class _SecureConnection(HTTPSConnection, _Connection):
    """TLS over a watched connection: `HTTPSConnection.connect` wraps what the next class made."""


def _shut(watched: socket.socket) -> None:
    try:
        watched.shutdown(socket.SHUT_RDWR)
    except OSError:  # the server was quicker
        pass
    finally:
        watched.close()
