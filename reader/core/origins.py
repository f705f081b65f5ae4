"""Where an article came from."""

from msgspec import Struct

from reader.core.choices import Layout


class Origin(Struct, frozen=True):
    """The document an article was read from, and how.

    `names` are file names without their folders (two where each language had a file of its own),
    or a web address. `encoding` is the codec's name, "" where there was none. `swap` tells that
    the person exchanged the sides.
    """

    names: tuple[str, ...] = ()
    encoding: str = ""
    layout: Layout = Layout.AUTOMATIC
    swap: bool = False

    @property
    def name(self) -> str:
        """All names in one line."""
        return " + ".join(self.names)


class Known(Struct, frozen=True):
    """An article of the library that an import meets again.

    `is_same` tells that its text is the same; otherwise it looks like another version of it.
    """

    id: str
    title: str
    is_same: bool
