"""The details of an article as a form: titles, where it is from, when, and which part it is."""

import re
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.core.articles import Metadata, Side
from reader.ui.buttons import label
from reader.ui.language_names import language_name

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
        for name, text, hint in self._names():
            self._add(name, text, hint)
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

    def _add(self, name: str, text: str, hint: str) -> None:
        above, field = label(text, "muted"), QLineEdit()
        above.setBuddy(field)
        field.setAccessibleName(text)
        field.setPlaceholderText(hint)
        field.editingFinished.connect(lambda: self._take(name))
        self._labels[name], self.fields[name] = above, field
        self._layout.addWidget(above)
        self._layout.addWidget(field)
        self._layout.addSpacing(4)

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

    def _names(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("left", self.tr("Title, left"), ""),
            ("right", self.tr("Title, right"), ""),
            ("source", self.tr("Source"), ""),
            ("authors", self.tr("Authors"), self.tr("divided by commas")),
            ("published", self.tr("Published"), self.tr("2026-03-04")),
            ("posted", self.tr("Posted"), self.tr("2026-03-04")),
            ("url", self.tr("Address"), "https://"),
            ("keywords", self.tr("Keywords"), self.tr("divided by commas")),
            ("series", self.tr("Series"), ""),
            ("part", self.tr("Part"), "1/2"),
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
