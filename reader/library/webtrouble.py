"""What goes wrong on the web, in the person's words."""

import socket
import ssl
from collections.abc import Generator
from contextlib import contextmanager
from http.client import HTTPException, IncompleteRead

from reader.core.errors import InputError


@contextmanager
def explained(host: str) -> Generator[None]:
    """Turn failures of a connection into known errors.

    Raises:
        InputError: always, where something fails.
    """
    try:
        yield
    except (OSError, HTTPException, EOFError) as error:
        raise InputError(_sentence(host, error)) from error


def refusal(host: str, status: int) -> InputError:
    """Say what an answer other than the document means; `status` is HTTP's."""
    match status:
        case 401 | 402 | 403 | 407 | 451:
            return InputError(
                f"{host} does not give this page to everybody; "
                "open it in a browser, save the page and open the file."
            )
        case 404 | 410:
            return InputError(f"{host} has no such page; check the address.")
        case 429 | 503:
            return InputError(f"{host} is too busy; try again later.")
        case _:
            return InputError(
                f"{host} does not give the page (answer {status}); try again later or check "
                "the address."
            )


def _sentence(host: str, error: Exception) -> str:
    match error:
        case socket.gaierror():
            return f"There is no {host} to be found; check the address and your connection."
        case ssl.SSLCertVerificationError():
            return f"{host} cannot prove who it is ({error.verify_message}); check the address."
        case ssl.SSLError():
            return f"No safe connection to {host} can be made; try the address with http://."
        case TimeoutError():
            return f"{host} does not answer; try again later."
        case ConnectionRefusedError():
            return f"{host} refuses the connection; check the address or try again later."
        case ConnectionError() | EOFError() | IncompleteRead():
            return f"{host} broke off before the end; try again later."
        case HTTPException():
            return f"{host} does not speak the language of the web; check the address."
        case _:
            return f"{host} cannot be reached ({error}); check your connection."
