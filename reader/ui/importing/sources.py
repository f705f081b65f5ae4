"""Where a document comes from: each kind knows how to be read, and read again."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from reader.core.articles import Inspection
from reader.core.choices import ImportChoices
from reader.core.progress import Progress
from reader.core.safety import neutralise
from reader.services.inspecting import Inspecting

if TYPE_CHECKING:
    from reader.library.fetching import Fetched


class Source(Protocol):
    """A document that can be inspected as often as the person changes a choice."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its files without their folders, or its address."""
        ...

    def inspect(
        self, inspecting: Inspecting, choices: ImportChoices, progress: Progress
    ) -> Inspection:
        """Say how it is understood.

        Raises:
            InputError: it cannot be read or is no text.
            CancelledError: `progress` raised it.
        """
        ...


class FileSource(Struct, frozen=True):
    """A file with one or both languages."""

    path: Path

    @property
    def names(self) -> tuple[str, ...]:
        """The file's name."""
        return (self.path.name,)

    def inspect(
        self, inspecting: Inspecting, choices: ImportChoices, progress: Progress
    ) -> Inspection:
        """Read the file."""
        return inspecting.inspect(self.path, choices, progress)


class PairSource(Struct, frozen=True):
    """Two files, one for each language."""

    left: Path
    right: Path

    @property
    def names(self) -> tuple[str, ...]:
        """Both names."""
        return self.left.name, self.right.name

    def inspect(
        self, inspecting: Inspecting, choices: ImportChoices, progress: Progress
    ) -> Inspection:
        """Read both files and set them side by side."""
        return inspecting.inspect_pair(self.left, self.right, choices, progress)


class TextSource(Struct, frozen=True):
    """A text that was pasted or dropped."""

    text: str
    name: str

    @property
    def names(self) -> tuple[str, ...]:
        """What the text is called for want of a file."""
        return (self.name,)

    def inspect(
        self, inspecting: Inspecting, choices: ImportChoices, progress: Progress
    ) -> Inspection:
        """Read the text; it has no name, so that none becomes a title."""
        return inspecting.inspect_text(self.text, "", choices, progress)


class WebSource(Struct, frozen=True):
    """A page of the web that was fetched."""

    fetched: "Fetched"

    @property
    def names(self) -> tuple[str, ...]:
        """The address."""
        return (self.fetched.url,)

    def inspect(
        self, inspecting: Inspecting, choices: ImportChoices, progress: Progress
    ) -> Inspection:
        """Read the page; it is not fetched again."""
        return inspecting.inspect_download(self.fetched, choices, progress)


def name_of(source: Source) -> str:
    """Say what the person calls a document; no name turns the line it stands in around."""
    return " + ".join(map(neutralise, source.names))
