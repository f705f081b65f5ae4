"""Searching a large library and the dictionaries; what is known of a thousand articles."""

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import accumulate
from pathlib import Path

from rows import percentile, row

from reader import paths
from reader.core.articles import Article, Metadata, Row, RowKind
from reader.core.entries import EntryKey, Status
from reader.core.searching import Place
from reader.language.dictionary import Dictionary
from reader.services.known_shares import KnownShares
from reader.services.program import Program
from reader.services.searching import Searching
from reader.storage.arrivals import Arrival
from reader.storage.database import Database
from reader.storage.index_file import IndexFile
from reader.storage.shelf import Shelf
from reader.storage.word_index import CountedText, WordIndex

ARTICLES, COUNTED, LISTED = 100_000, 1_000, 500
BATCH = 2_000
QUERIES = 300
TYPED = (
    "银行", "銀行", "yinhang", "yin2hang4", "ㄧㄣˊㄏㄤˊ", "bank", "banks", "women", "shi", "y",
    "银*", "*行", "b?nk", "银行很早就开门了", "的",
)  # fmt: skip

Words = tuple[list[str], list[float]]


def measure() -> list[dict]:
    """Fill a library, read it, search it."""
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(Dictionary(paths.dictionary())) as dictionary,
        closing(Program(Path(folder), dictionary)) as program,
        closing(Database(Path(folder) / paths.DATABASE_NAME)) as database,
        closing(IndexFile(Path(folder) / paths.INDEX_NAME)) as file,
    ):
        searching = program.searching
        texts = Texts(dictionary)
        shelf = Shelf(database)
        for batch in range(ARTICLES // BATCH):
            shelf.add([Arrival(texts.article(batch * BATCH + n)) for n in range(BATCH)])
        reading = seconds(searching.catch_up)
        times = [1000 * seconds(find(searching, query)) for query in texts.queries()]
        lists = [1000 * seconds(lambda q=q: searching.articles(q, 500)) for q in texts.words()]
        words = [1000 * seconds(find(searching, q, Place.DICTIONARY)) for q in TYPED * 5]
        size = (Path(folder) / paths.INDEX_NAME).stat().st_size
        characters = sum(a.character_count for a in map(texts.article, range(100))) * ARTICLES / 100
        return [
            row("search 100,000 articles, 95 %", percentile(times, 95), "ms", 50),
            row("filter the list of 100,000 articles, 95 %", percentile(lists, 95), "ms", 50),
            row("search the dictionaries, 95 %", percentile(words, 95), "ms", 50),
            row("read texts for searching", characters / reading, "chars/s"),
            row("index beside the texts", size / characters, "bytes/char"),
            *known_shares(WordIndex(file), texts),
        ]


def known_shares(index: WordIndex, texts: "Texts") -> Iterator[dict]:
    """Sum up what is known of many articles, then after the status of a word changed."""
    counted = [texts.counted(number) for number in range(COUNTED)]
    index.put(counted)
    statuses = dict.fromkeys(texts.commonest(3000), Status.KNOWN)
    shares = KnownShares(index)
    yield row(
        "known % of 1,000 articles, first", 1000 * seconds(lambda: shares.shares(statuses)), "ms"
    )
    more = {**statuses, next(iter(counted[0].words)): Status.IGNORED}
    yield row(
        "known % of 1,000 articles, a word later",
        1000 * seconds(lambda: shares.shares(more)),
        "ms",
        50,
    )


class Texts:
    """Made-up texts whose words are as common as they are in the world."""

    def __init__(self, dictionary: Dictionary) -> None:
        self.chinese = self._words(dictionary, "SELECT simplified, max(frequency) FROM chinese "
                                   "WHERE frequency > 2.5 AND NOT is_name GROUP BY 1")  # fmt: skip
        self.english = self._words(dictionary, "SELECT folded, max(frequency) FROM english "
                                   "WHERE frequency > 2.5 GROUP BY 1")  # fmt: skip

    def article(self, number: int) -> Article:
        """Make an article of two rows, some 200 Chinese characters and 120 English words."""
        chance = random.Random(number)
        rows = tuple(
            Row(RowKind.PARAGRAPH, " ".join(pick(self.english, chance, 60)) + ".",
                "".join(pick(self.chinese, chance, 60)) + "。")
            for _ in range(2)
        )  # fmt: skip
        titles = (" ".join(pick(self.english, chance, 5)), "".join(pick(self.chinese, chance, 4)))
        return Article(Metadata(languages=("en", "zh-Hans"), titles=titles), rows)

    def counted(self, number: int) -> CountedText:
        """Count the words of an article that is not made."""
        words = pick(self.chinese, random.Random(number), 400)
        return CountedText(
            str(number), number, "", {key_of(word): words.count(word) for word in words}
        )

    def commonest(self, count: int) -> list[EntryKey]:
        """Give the commonest words."""
        weights = [b - a for a, b in zip([0, *self.chinese[1]], self.chinese[1], strict=False)]
        ranked = sorted(zip(weights, self.chinese[0], strict=True), reverse=True)
        return [key_of(word) for _, word in ranked[:count]]

    def queries(self) -> Iterator[str]:
        """Give what people search for: words, common and rare, two words, beginnings, patterns."""
        chance = random.Random(7)
        for _ in range(QUERIES // 6):
            zh, en = chance.choice(self.chinese[0]), chance.choice(self.english[0])
            yield from (zh, en, pick(self.chinese, chance, 1)[0], pick(self.english, chance, 1)[0])
            yield f"{en} {zh}"
            yield en[: max(2, len(en) // 2)]

    def words(self) -> Iterator[str]:
        """Give words that are as good as each other, common or rare."""
        chance = random.Random(8)
        for _ in range(QUERIES // 2):
            yield from (chance.choice(self.chinese[0]), chance.choice(self.english[0]))

    @staticmethod
    def _words(dictionary: Dictionary, query: str) -> Words:
        found = dictionary.ask(lambda file: file.execute(query).fetchall())
        return [word for word, _ in found], [*accumulate(10**frequency for _, frequency in found)]


def key_of(word: str) -> EntryKey:
    return EntryKey("zh", word, "x")


def pick(words: Words, chance: random.Random, count: int) -> list[str]:
    """Pick words, common ones more often."""
    return chance.choices(words[0], cum_weights=words[1], k=count)


def find(searching: Searching, query: str, place: Place = Place.LIBRARY) -> Callable[[], object]:
    """Make a search in one place."""
    return lambda: searching.find(query, {place})


def seconds(work: Callable[[], object]) -> float:
    """Time one call."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
