"""Dressing: rows as a hand-out prints them, in the wanted script, with readings above."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace

from reader.core.articles import Metadata, Row, Ruby, Side
from reader.core.entries import EntryKey, Status, entry_key
from reader.core.handouts import Characters, HandoutChoices, Readings
from reader.core.rubies import add_rubies, pinyin_over
from reader.core.scripts import primary
from reader.core.tokens import Token

if TYPE_CHECKING:
    from reader.language.conversion import Conversion

Annotate = Callable[[Row, Side, tuple[str, str]], tuple[Token, ...]]
"""Divides one side of a row, whose sides have these tags, into tokens."""

_TAGS: Mapping[Characters, str] = {
    Characters.SIMPLIFIED: "zh-Hans",
    Characters.TRADITIONAL: "zh-Hant",
}


class Dressing:
    """Dresses the rows of one article as was chosen.

    `statuses` say which words are known or ignored. Above Chinese stands what was chosen; above
    other languages what the document prints there.
    """

    def __init__(
        self,
        languages: tuple[str, str],
        choices: HandoutChoices,
        annotate: Annotate,
        statuses: Mapping[EntryKey, Status],
    ) -> None:
        self._characters, self._readings = choices.characters, choices.pinyin
        self._annotate, self._statuses = annotate, statuses
        left, right = (self._tag(language) for language in languages)
        self.languages = (left, right)

    def metadata(self, metadata: Metadata) -> Metadata:
        """Give the metadata of the article as it is printed."""
        left, right = (
            title and self._convert(title, language)
            for title, language in zip(metadata.titles, metadata.languages, strict=True)
        )
        return replace(metadata, languages=self.languages, titles=(left, right))

    def dress(self, row: Row) -> Row:
        """Give a row as it is printed."""
        left, right = self._text(row, Side.LEFT), self._text(row, Side.RIGHT)
        own = [ruby for ruby in row.rubies if self._keeps(ruby)]
        # Of the row as it was written: in the other script its words stand at the same places.
        pinyin = (ruby for side in Side for ruby in self._pinyin(row, side))
        return replace(row, left=left, right=right, rubies=add_rubies(own, pinyin))

    def _keeps(self, ruby: Ruby) -> bool:
        return self._readings is Readings.ALL or primary(self.languages[ruby.side]) != "zh"

    def _pinyin(self, row: Row, side: Side) -> Iterable[Ruby]:
        is_chinese = primary(self.languages[side]) == "zh"
        if self._readings is Readings.OFF or not row.text(side) or not is_chinese:
            return ()
        return pinyin_over(self._annotate(row, side, self.languages), side, self._is_wanted)

    def _is_wanted(self, token: Token) -> bool:
        if self._readings is Readings.ALL:
            return True
        key = entry_key(token)
        return key is None or self._statuses.get(key, Status.NEW).is_painted

    def _text(self, row: Row, side: Side) -> str | None:
        text = row.text(side)
        return text and self._convert(text, self.languages[side])

    def _convert(self, text: str, language: str) -> str:
        if self._characters is Characters.AS_WRITTEN or primary(language) != "zh":
            return text
        if self._characters is Characters.SIMPLIFIED:
            return self._conversion.simplify(text)
        return self._conversion.traditionalise(text)

    def _tag(self, language: str) -> str:
        return _TAGS.get(self._characters, language) if primary(language) == "zh" else language

    @cached_property
    def _conversion(self) -> "Conversion":
        from reader.language.conversion import Conversion

        return Conversion()
