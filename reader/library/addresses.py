"""Web addresses as people type them and as servers redirect to them."""

import ipaddress
from typing import Final
from urllib.parse import quote, unquote, urljoin, urlsplit

from msgspec import Struct

from reader.core.errors import InputError
from reader.core.safety import neutralise

_SAFE: Final = "/%:@!$&'()*+,;=~-._?"
_PORTS: Final = {"http": 80, "https": 443}


class Address(Struct, frozen=True):
    """Where to fetch: `host` in ASCII letters, `target` as a request line has it."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def url(self) -> str:
        """The address in one line."""
        return f"{self.scheme}://{self.authority}{self.target}"

    @property
    def authority(self) -> str:
        """Host and port, the port only where it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def name(self) -> str:
        """What the last part of the path calls the document, "" where it calls it nothing."""
        path = self.target.partition("?")[0]
        return neutralise(unquote(path.rpartition("/")[2])).replace("/", " ").replace("\\", " ")

    def follow(self, location: str) -> "Address":
        """Give the address that a redirect leads to.

        Raises:
            InputError: it leads out of the web.
        """
        try:
            return _read(urljoin(self.url, location))
        except ValueError as error:
            raise _no_address(location) from error


def read_address(typed: str) -> Address:
    """Read a web address; one without "http://" or "https://" means the latter.

    Raises:
        InputError: it is none, or it holds a user's name or password.
    """
    typed = typed.strip()
    try:
        return _read(typed if "://" in typed else f"https://{typed}")
    except ValueError as error:
        raise _no_address(typed) from error


def is_private(ip: str) -> bool:
    """Whether an IP address is of this computer or its own network, not of the internet."""
    parsed = ipaddress.ip_address(ip)
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped:
        parsed = parsed.ipv4_mapped
    return not parsed.is_global or parsed.is_multicast


def _read(url: str) -> Address:
    parts = urlsplit(url)
    if parts.scheme not in _PORTS or not parts.hostname:
        raise _no_address(url)
    if "@" in parts.netloc:
        raise InputError(
            f"The address of {neutralise(parts.hostname)} holds a user name or password; "
            "leave it out."
        )
    target = quote(parts.path or "/", _SAFE)
    if parts.query:
        target += "?" + quote(parts.query, _SAFE)
    port = parts.port or _PORTS[parts.scheme]
    return Address(parts.scheme, _ascii(parts.hostname), port, target)


def _ascii(host: str) -> str:
    """Write a host as the domain name system has it: "bücher.example" → "xn--bcher-kva.example"."""
    encoded = host if ":" in host else host.encode("idna").decode("ascii")
    if not encoded.isprintable() or any(sign in encoded for sign in " /\\?#%"):
        raise ValueError(host)
    return encoded


def _no_address(typed: str) -> InputError:
    return InputError(
        f"“{neutralise(typed)[:200]}” is no web address; "
        "type one that begins with https:// or http://."
    )
