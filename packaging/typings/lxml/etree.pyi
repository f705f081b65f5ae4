from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal

class XMLSyntaxError(SyntaxError): ...

class Element:
    tag: str
    text: str | None
    tail: str | None
    attrib: Mapping[str, str]
    def get(self, key: str, default: str = ...) -> str | None: ...
    def getparent(self) -> Element | None: ...
    def getroottree(self) -> ElementTree: ...
    def find(self, path: str, namespaces: Mapping[str, str] | None = ...) -> Element | None: ...
    def findall(self, path: str, namespaces: Mapping[str, str] | None = ...) -> list[Element]: ...
    def iter(self, *tags: str | Callable[..., object]) -> Iterator[Element]: ...
    def itertext(self, *tags: str) -> Iterator[str]: ...
    def __iter__(self) -> Iterator[Element]: ...
    def __len__(self) -> int: ...

class ElementTree:
    docinfo: DocInfo

class DocInfo:
    internalDTD: DTD | None

class DTD:
    def iterentities(self) -> Iterator[object]: ...

class XMLParser:
    def __init__(
        self,
        *,
        resolve_entities: bool = ...,
        load_dtd: bool = ...,
        no_network: bool = ...,
        huge_tree: bool = ...,
        recover: bool = ...,
        remove_comments: bool = ...,
        remove_pis: bool = ...,
    ) -> None: ...

class LogEntry:
    message: str

class HTMLParser:
    error_log: Sequence[LogEntry]
    def __init__(
        self,
        *,
        encoding: str = ...,
        no_network: bool = ...,
        huge_tree: bool = ...,
        remove_comments: bool = ...,
        remove_pis: bool = ...,
    ) -> None: ...

class iterwalk:
    def __init__(
        self, element: Element, events: Sequence[Literal["start", "end"]] = ...
    ) -> None: ...
    def __iter__(self) -> Iterator[tuple[Literal["start", "end"], Element]]: ...
    def skip_subtree(self) -> None: ...

def fromstring(
    text: bytes | str, parser: XMLParser | HTMLParser | None = ...
) -> Element | None: ...
def Entity(name: str) -> Element: ...
