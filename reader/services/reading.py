"""Reading: the library's articles, their words, and what the dictionaries say of one."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import (
    Article,
    Place,
    Row,
    ShelvedArticle,
    Side,
    StoredLine,
    StoredRow,
)
from reader.core.contents import in_order
from reader.core.context import NO_CONTEXT, Context, context_of
from reader.core.corrections.book import RowPlace
from reader.core.corrections.marking import keep_fixed
from reader.core.errors import NotFoundError
from reader.core.lexicon import DictionarySource
from reader.core.printed import read_as_printed
from reader.core.scripts import detect_language
from reader.core.tokens import Token
from reader.core.wordcards import WordCard
from reader.language.annotation import Annotator
from reader.language.dictionary import Dictionary
from reader.language.lookup import Lookup
from reader.services.fixing import Fixing
from reader.services.own_words import OwnWords, token_of
from reader.storage.shelf import Shelf


class OpenArticle(Struct, frozen=True):
    """An article on the page: its listing, its rows in order, and where reading stopped.

    `left_out` are the lines of its document that are kept off the page.
    """

    article: ShelvedArticle
    rows: tuple[StoredRow, ...]
    place: Place
    left_out: tuple[StoredLine, ...] = ()


class Whereabouts(Struct, frozen=True):
    """Where a token stands: one side of a row, whose sides have these language tags.

    `place` tells which row it is, so that what a person fixed there is known.
    """

    row: Row
    side: Side
    languages: tuple[str, str]
    place: RowPlace | None = None


class Reading:
    """What a reader does with articles and words, without a window."""

    def __init__(
        self,
        shelf: Shelf,
        annotator: Annotator,
        lookup: Lookup,
        dictionary: Dictionary,
        fixing: Fixing,
        wants_taiwan: Callable[[str], bool],
        own: OwnWords,
    ) -> None:
        """`wants_taiwan` says whether a text of a language tag is read as in Taiwan."""
        self._wants_taiwan = wants_taiwan
        self._shelf = shelf
        self._own = own
        self._fixing = fixing
        self._dictionary = dictionary
        self._annotator = annotator
        self._lookup = lookup

    def articles(self, search: str = "") -> tuple[ShelvedArticle, ...]:
        """List the library, last opened first; `search` is sought in titles, sources and text."""
        return self._shelf.articles(search)

    def listed(self, article_id: str) -> ShelvedArticle:
        """Give one article as `articles` lists it.

        Raises:
            NotFoundError: there is no such article.
        """
        return self._shelf.article(article_id)

    def open(self, article_id: str) -> OpenArticle:
        """Open an article and note that it was opened.

        Raises:
            NotFoundError: there is no such article.
        """
        shelf = self._shelf
        article = shelf.article(article_id)
        shelf.mark_opened(article_id)
        rows, left_out = shelf.rows(article_id), shelf.left_out(article_id)
        return OpenArticle(article, rows, shelf.place(article_id), left_out)

    def parts(self, article: ShelvedArticle) -> tuple[ShelvedArticle, ...]:
        """Give all parts of an article's series in their order; none where it is in no series."""
        name = article.metadata.series
        return in_order(self._shelf.series(name)) if name else ()

    def article(self, article_id: str) -> Article:
        """Give an article with all that it holds, for writing it out.

        Raises:
            NotFoundError: there is no such article.
        """
        return self._shelf.whole(article_id)

    def remember(self, article_id: str, place: Place) -> None:
        """Keep where reading stopped."""
        self._shelf.remember(article_id, place)

    def remove(self, article_ids: Sequence[str]) -> int:
        """Take articles out of the library, undoably; give how many there were."""
        return self._shelf.remove(article_ids)

    def load_words(self) -> None:
        """Load what annotating needs (some 0.5 s); without it the first `annotate` loads it."""
        self._annotator.load()
        self._own.teach()

    def annotate(
        self, text: str, language: str, context: Context = NO_CONTEXT
    ) -> tuple[Token, ...]:
        """Divide a text into tokens that cover it; `language` is the side's tag."""
        return self._annotator.annotate(text, language, context)

    def annotate_lines(self, lines: Sequence[str]) -> tuple[tuple[Token, ...], ...]:
        """Divide lines by themselves, each in the language it is written in.

        What a person fixed always holds in them.
        """
        book = self._fixing.book()
        languages = map(detect_language, lines)
        texts = [
            (line, language, Context(fixes=book.fixes_for(line, language)))
            for line, language in zip(lines, languages, strict=True)
        ]
        self._own.teach()
        found = zip(self._annotator.annotate_all(texts), texts, strict=True)
        return tuple(keep_fixed(tokens, tokens, text[2].fixes) for tokens, text in found)

    def context(self, row: Row, side: Side, languages: tuple[str, str]) -> Context:
        """Give what helps to understand one side of a row, without what a person fixed."""
        taiwan = self._wants_taiwan(languages[side])
        return replace(context_of(row, side, languages), taiwan=taiwan)

    def places(self, article_id: str) -> Mapping[Row, RowPlace]:
        """Say which row of an article is which, by what it says; of two alike the last."""
        rows = self._shelf.rows(article_id)
        return {stored.row: RowPlace(article_id, stored.id) for stored in rows}

    def annotate_row(
        self, row: Row, side: Side, languages: tuple[str, str], place: RowPlace | None = None
    ) -> tuple[Token, ...]:
        """Divide one side of a row; readings that the document prints outrank what is computed.

        `languages` are the tags of both sides: what stands across helps to choose. What a person
        fixed outranks all; `place` tells which row it is, so that what was fixed there is known.
        """
        return self.annotate_rows([Whereabouts(row, side, languages, place)])[0]

    def annotate_rows(self, wanted: Sequence[Whereabouts]) -> tuple[tuple[Token, ...], ...]:
        """Divide sides of several rows, each as `annotate_row` does: faster than one by one."""
        self._own.teach()
        texts = [
            (text, at.languages[at.side], context)
            for at in wanted
            for text, context in (self._text_and_context(at),)
        ]
        found = self._annotator.annotate_all(texts)
        return tuple(
            _as_printed(tokens, at, context)
            for at, tokens, (_, _, context) in zip(wanted, found, texts, strict=True)
        )

    def _text_and_context(self, at: Whereabouts) -> tuple[str, Context]:
        text, language = at.row.text(at.side) or "", at.languages[at.side]
        place = at.place.of(at.side) if at.place else None
        fixes = self._fixing.book().fixes_for(text, language, place)
        return text, replace(self.context(at.row, at.side, at.languages), fixes=fixes)

    def look_up(self, token: Token, at: Whereabouts | None = None) -> WordCard:
        """Say all that is known of a token; what fits the text `at` which it stands comes first."""
        if at is None:
            return self._own.added_to(self._lookup.card(token))
        text, context = self._text_and_context(at)
        return self._own.added_to(self._lookup.card(token, text, context))

    def gloss(self, word: str) -> WordCard:
        """Look a word up by itself, in either direction.

        Raises:
            NotFoundError: no dictionary knows it.
        """
        try:
            card = self._lookup.word(word)
        except NotFoundError:
            card = self._own.added_to(self._lookup.card(token_of(word)))
            if not card.own:
                raise
            return card
        return self._own.added_to(card)

    def dictionaries(self) -> tuple[DictionarySource, ...]:
        """Say what the dictionaries were made of, with dates and licences."""
        return self._dictionary.description()

    @property
    def has_english(self) -> bool:
        """Whether there is an English dictionary; without one CC-CEDICT answers in reverse."""
        return self._dictionary.has_english

    def sentence_reading(self, text: str) -> str:
        """Give the pinyin of a Chinese sentence, words divided by blanks, other text as it is."""
        context = Context(fixes=self._fixing.book().fixes_for(text, "zh"))
        tokens = self._annotator.annotate(text, "zh", context)
        words = ("".join(token.readings) or token.text.strip() for token in tokens)
        return " ".join(filter(None, words))


def _as_printed(tokens: tuple[Token, ...], at: Whereabouts, context: Context) -> tuple[Token, ...]:
    rubies = at.row.rubies
    printed = read_as_printed(tokens, rubies, at.side) if rubies else tokens
    return keep_fixed(tokens, printed, context.fixes)
