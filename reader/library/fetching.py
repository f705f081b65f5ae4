"""What is at a web address that a person typed: that document, and nothing it refers to."""

import time
from collections.abc import Generator, Mapping
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from http.client import HTTPResponse
from pathlib import PurePath
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from reader.core.errors import InputError
from reader.core.progress import Progress, unwatched
from reader.library.addresses import Address, read_address
from reader.library.documents import LIMITS, Limits
from reader.library.encodings import offered_codec
from reader.library.webbody import read_body
from reader.library.webline import WebLine
from reader.library.webtrouble import explained, refusal

_MOVED: Final = frozenset({301, 302, 303, 307, 308})
_GLANCE: Final = 0.05  # seconds between two looks at whether the person cancelled
_ENDINGS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "text/html": (".html", ".htm", ".xhtml"),
        "application/xhtml+xml": (".xhtml", ".html"),
        "text/plain": (
            ".txt",
            ".md",
            ".markdown",
            ".srt",
            ".vtt",
            ".ass",
            ".csv",
            ".tsv",
            ".jsonl",
            ".tmx",
        ),
        "text/markdown": (".md", ".markdown"),
        "text/csv": (".csv",),
        "text/tab-separated-values": (".tsv",),
        "text/vtt": (".vtt",),
        "application/x-subrip": (".srt",),
        "application/jsonl": (".jsonl",),
        "application/x-ndjson": (".jsonl",),
        "application/x-tmx+xml": (".tmx",),
        "application/pdf": (".pdf",),
        "application/epub+zip": (".epub",),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (".docx",),
    }
)
"""The kinds of documents that are fetched, and the endings of their names, the usual one first."""

# What servers say of files whose kind they do not know; then the name must tell it.
_UNTOLD: Final = frozenset({"", "application/octet-stream", "binary/octet-stream"})
# Servers say this of whatever they have, and no bytes contradict it.
_DEFAULT: Final = "cp1252"


class Fetched(Struct, frozen=True):
    """A document from the web.

    `name` is a file name with the ending of its kind, `url` where it was found in the end,
    `encoding` a codec that the server stated, None where it stated none that can be relied on.
    """

    data: bytes
    name: str
    content_type: str
    url: str
    encoding: str | None = None


def fetch(url: str, progress: Progress = unwatched, limits: Limits = LIMITS) -> Fetched:
    """Fetch a document; `progress` is told bytes, and may cancel at any moment.

    Only http and https, redirects included; a redirect into the person's own network is refused.

    Raises:
        InputError: it is no web address, cannot be reached, is no text, or is beyond the limits.
        CancelledError: `progress` raised it.
    """
    address = read_address(url)
    line = WebLine(address, limits.silent_seconds)
    end = time.monotonic() + limits.fetch_seconds
    state = _State()
    with _worker(line) as worker:
        job = worker.submit(_fetch, line, address, limits, state)
        while not wait((job,), _GLANCE).done:
            progress(state.received, state.announced, address.host)
            if time.monotonic() > end:
                raise InputError(
                    f"{address.host} took longer than {limits.fetch_seconds:.0f} seconds; "
                    "save the page in a browser and open the file."
                )
        return job.result()


class _State(Struct):
    """How far a fetch is: written by its thread, read by the one that waits."""

    received: int = 0
    announced: int = 0

    def tell(self, received: int, announced: int) -> None:
        self.received, self.announced = received, announced


@contextmanager
def _worker(line: WebLine) -> Generator[ThreadPoolExecutor]:
    """Lend a thread that is cut off, not waited for: looking up a name cannot be interrupted."""
    worker = ThreadPoolExecutor(1, "fetch")
    try:
        yield worker
    finally:
        line.cut()
        worker.shutdown(wait=False)


def _fetch(line: WebLine, address: Address, limits: Limits, state: _State) -> Fetched:
    for _ in range(limits.redirects + 1):
        with explained(address.host), line.ask(address) as response:
            if response.status in _MOVED:
                address = address.follow(_location(response))
                continue
            if response.status != 200:
                raise refusal(address.host, response.status)
            name = _name(address, response)
            data = read_body(response, address.host, limits.fetched_bytes, state.tell)
            return Fetched(data, name, _kind(response), address.url, _encoding(response, data))
    raise InputError(
        f"{address.host} leads on to other addresses again and again; "
        "open it in a browser, save the page and open the file."
    )


def _location(response: HTTPResponse) -> str:
    """Give where a redirect leads; headers are read as Latin-1, though servers write UTF-8."""
    stated = response.getheader("Location") or ""
    try:
        return stated.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return stated


def _kind(response: HTTPResponse) -> str:
    stated = response.getheader("Content-Type") or ""
    return stated.partition(";")[0].strip().lower()


def _name(address: Address, response: HTTPResponse) -> str:
    """Give the document a name with an ending that tells its kind."""
    kind, name = _kind(response), address.name
    ending = PurePath(name).suffix.lower()
    known = {known for endings in _ENDINGS.values() for known in endings}
    if ending in _ENDINGS.get(kind, known if kind in _UNTOLD else ()):
        return name
    if kind not in _ENDINGS:
        raise InputError(
            f"What {address.host} sends is no text ({kind or 'of an unknown kind'}); "
            "give the address of a page, a text, a PDF, an e-book or a Word file."
        )
    return (name or address.host) + _ENDINGS[kind][0]


def _encoding(response: HTTPResponse, data: bytes) -> str | None:
    codec = offered_codec(response.headers.get_content_charset() or "")
    if codec in (None, _DEFAULT):
        return None
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return None
    return codec
