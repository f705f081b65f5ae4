"""The details of an article as a form: titles, where it is from, when, and which part it is."""

import re
from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.core.articles import Metadata, Side
from reader.ui.buttons import label
from reader.ui.language_names import language_name

_Cell = tuple[str, str, str, int]
"""A field: its key, its name, a hint, and its share of the line."""

_LIST = re.compile(r"\s*[,;，、；]\s*")
_PART = re.compile(r"\s*(\d{1,4})\s*/\s*(\d{1,4})\s*")


class MetadataForm(QFrame):
    """A field a line; what cannot be understood is marked and not taken over."""

    edited = Signal(object)  # Metadata

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._metadata = Metadata(languages=("und", "und"))
        self._labels: dict[str, QLabel] = {}
        self.fields: dict[str, QLineEdit] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 12, 16, 16)
        self._layout.setSpacing(4)
        for line in self._names():
            self._add_line(line)
        self._layout.addStretch()

    @property
    def metadata(self) -> Metadata:
        """The details as they were taken over so far."""
        return self._metadata

    @property
    def is_clear(self) -> bool:
        """Whether every field can be understood."""
        return all(field.property("state") != "wrong" for field in self.fields.values())

    def show_metadata(self, metadata: Metadata) -> None:
        """Show the details of an article."""
        self._metadata = metadata
        for side, name in zip(Side, ("left", "right"), strict=True):
            language = language_name(metadata.languages[side])
            self._labels[name].setText(self.tr("Title · {0}").format(language))
        for name, text in _texts(metadata).items():
            self.fields[name].setText(text)
            self.fields[name].setCursorPosition(0)
            self._mark(name, is_right=True)

    def _add_line(self, cells: Sequence[_Cell]) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for name, text, hint, share in cells:
            line.addLayout(self._make(name, text, hint), share)
        self._layout.addLayout(line)
        self._layout.addSpacing(4)

    def _make(self, name: str, text: str, hint: str) -> QVBoxLayout:
        above, field = label(text, "muted"), QLineEdit()
        above.setBuddy(field)
        field.setAccessibleName(text)
        field.setPlaceholderText(hint)
        field.editingFinished.connect(lambda: self._take(name))
        self._labels[name], self.fields[name] = above, field
        cell = QVBoxLayout()
        cell.setSpacing(4)
        cell.addWidget(above)
        cell.addWidget(field)
        return cell

    def _take(self, name: str) -> None:
        """Take a field over that was edited."""
        try:
            changed = _with(self._metadata, name, self.fields[name].text().strip())
        except ValueError:
            self._mark(name, is_right=False)
            return
        self._mark(name, is_right=True)
        if changed != self._metadata:
            self._metadata = changed
            self.edited.emit(changed)

    def _mark(self, name: str, *, is_right: bool) -> None:
        field = self.fields[name]
        field.setProperty("state", "" if is_right else "wrong")
        field.setToolTip("" if is_right else self._advice(name))
        field.setAccessibleDescription(field.toolTip())
        field.style().polish(field)

    def _advice(self, name: str) -> str:
        if name == "part":
            return self.tr("Write the part and how many there are, as 1/2.")
        return self.tr("Write a date as 2026-03-04.")

    def _names(self) -> tuple[tuple[_Cell, ...], ...]:
        date_hint = self.tr("2026-03-04")
        return (
            (("left", self.tr("Title, left"), "", 1),),
            (("right", self.tr("Title, right"), "", 1),),
            (("source", self.tr("Source"), "", 1),),
            (("authors", self.tr("Authors"), self.tr("divided by commas"), 1),),
            (
                ("published", self.tr("Published"), date_hint, 1),
                ("posted", self.tr("Posted"), date_hint, 1),
            ),
            (("url", self.tr("Address"), "https://", 1),),
            (("keywords", self.tr("Keywords"), self.tr("divided by commas"), 1),),
            (("series", self.tr("Series"), "", 3), ("part", self.tr("Part"), "1/2", 1)),
        )


def _texts(metadata: Metadata) -> dict[str, str]:
    left, right = metadata.titles
    return {
        "left": left or "",
        "right": right or "",
        "source": metadata.source or "",
        "authors": ", ".join(metadata.authors),
        "published": metadata.published or "",
        "posted": metadata.posted or "",
        "url": metadata.url or "",
        "keywords": ", ".join(metadata.keywords),
        "series": metadata.series or "",
        "part": "/".join(map(str, metadata.part or ())),
    }


def _with(metadata: Metadata, name: str, text: str) -> Metadata:
    """Take one field over.

    Raises:
        ValueError: it is no date, or no part of a series.
    """
    match name:
        case "left":
            return replace(metadata, titles=(text or None, metadata.titles[Side.RIGHT]))
        case "right":
            return replace(metadata, titles=(metadata.titles[Side.LEFT], text or None))
        case "authors":
            return replace(metadata, authors=_listed(text))
        case "keywords":
            return replace(metadata, keywords=_listed(text))
        case "published":
            return replace(metadata, published=_dated(text))
        case "posted":
            return replace(metadata, posted=_dated(text))
        case "part":
            return replace(metadata, part=_part(text))
        case "source":
            return replace(metadata, source=text or None)
        case "url":
            return replace(metadata, url=text or None)
        case _:
            return replace(metadata, series=text or None)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(filter(None, _LIST.split(text)))


def _dated(text: str) -> str | None:
    return date.fromisoformat(text).isoformat() if text else None


def _part(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    found = _PART.fullmatch(text)
    if found is None or not 0 < int(found[1]) <= int(found[2]):
        raise ValueError(text)
    return int(found[1]), int(found[2])
