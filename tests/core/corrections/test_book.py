"""What is fixed in a text: scopes, scripts, places."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reader.core.articles import Side
from reader.core.context import FixedWord, Fixes
from reader.core.corrections.book import Book, RowSide
from reader.core.corrections.correction import Correction, Kind, Scope, fold, spot_in

HERE = RowSide("article", "row", Side.RIGHT)
BESIDE = RowSide("article", "other row", Side.RIGHT)
ELSEWHERE = RowSide("other article", "row", Side.RIGHT)
_TWINS = str.maketrans("銀開門會還錢", "银开门会还钱")


def simplify(text: str) -> str:
    return text.translate(_TWINS)


def book(*corrections: Correction) -> Book:
    """Make a book of corrections, each later than the one before."""
    return Book(
        (replace(each, updated_at=f"{n:09}") for n, each in enumerate(corrections)), simplify
    )


def split(
    surface: str, *cuts: int, scope: Scope = Scope.ALWAYS, language: str = "zh"
) -> Correction:
    return Correction(
        kind=Kind.SPLIT,
        scope=scope,
        language=language,
        surface=surface,
        headword=fold(simplify(surface)),
        cuts=cuts,
    )


def reading(surface: str, *syllables: str, scope: Scope = Scope.ALWAYS) -> Correction:
    return Correction(
        kind=Kind.READING,
        scope=scope,
        language="zh",
        surface=surface,
        headword=simplify(surface),
        reading=syllables,
    )


def gloss(surface: str, text: str, *syllables: str, scope: Scope = Scope.ALWAYS) -> Correction:
    return Correction(
        kind=Kind.GLOSS,
        scope=scope,
        language="zh",
        surface=surface,
        headword=simplify(surface),
        reading=syllables,
        gloss=text,
    )


def at(correction: Correction, text: str, place: RowSide = HERE) -> Correction:
    """Say that a correction was made where its surface stands first in a text."""
    start = text.index(correction.surface)
    end = start + len(correction.surface)
    spot = spot_in(
        text, start, end, article_id=place.article_id, row_id=place.row_id, side=place.side
    )
    return replace(correction, spot=spot)


def words(fixes: Fixes, text: str) -> list[str]:
    return [text[word.start : word.end] for word in fixes.words]


def test_without_corrections_nothing_is_fixed() -> None:
    assert book().fixes_for("银行很早就开门。", "zh", HERE) == Fixes()


def test_a_split_that_holds_always_is_found_wherever_its_words_stand() -> None:
    text = "研究生命的人研究生命。"
    fixes = book(split("研究生命", 2)).fixes_for(text, "zh-Hans")
    assert fixes.words == (FixedWord(0, 2), FixedWord(2, 4), FixedWord(6, 8), FixedWord(8, 10))
    assert fixes.taught == {"研究", "生命"}


def test_no_cut_joins_all_of_it_into_a_word_that_the_splitter_learns() -> None:
    fixes = book(split("小河堤")).fixes_for("在小河堤上", "zh")
    assert (fixes.words, fixes.taught) == ((FixedWord(1, 4),), {"小河堤"})


def test_words_that_are_known_anyway_are_not_taught() -> None:
    made = replace(split("小河堤研究", 3), updated_at="1")
    fixes = Book([made], simplify, {"研究"}.__contains__).fixes_for("研究生", "zh")
    assert fixes.taught == {"小河堤"}


def test_it_holds_in_the_other_script_too() -> None:
    both = "銀行開門", "银行开门"
    for made, read in (both, both[::-1]):
        fixes = book(split(made, 2)).fixes_for(read, "zh")
        assert words(fixes, read) == [read[:2], read[2:]]


def test_english_is_found_in_any_case_and_only_as_whole_words() -> None:
    found = book(split("in a way", language="en"))
    assert words(found.fixes_for("In a way it began a way off", "en"), "In a way") == ["In a way"]
    assert not found.fixes_for("in a wayward wind", "en").words
    assert not found.fixes_for("begin a way", "en").words


def test_marks_and_blanks_between_words_are_left_to_the_program() -> None:
    fixes = book(split("well-known", 4, 5, language="en")).fixes_for("a well-known bank", "en")
    assert words(fixes, "a well-known bank") == ["well", "known"]


def test_chinese_splits_say_nothing_of_japanese() -> None:
    assert not book(split("研究生", 2)).fixes_for("研究生", "ja").words


def test_here_beats_in_this_article_and_that_beats_always() -> None:
    text = "研究生命"
    always = split(text, 2)
    article = at(split(text, 3, scope=Scope.ARTICLE), text)
    here = at(split(text, 1, scope=Scope.HERE), text)
    found = book(here, article, always)
    assert words(found.fixes_for(text, "zh", HERE), text) == ["研", "究生命"]
    assert words(found.fixes_for(text, "zh", BESIDE), text) == ["研究生", "命"]
    assert words(found.fixes_for(text, "zh", ELSEWHERE), text) == ["研究", "生命"]
    assert words(found.fixes_for(text, "zh"), text) == ["研究", "生命"]


def test_longer_beats_shorter_and_later_beats_earlier() -> None:
    text = "研究生命"
    assert words(book(split(text, 2), split("生命", 1)).fixes_for(text, "zh"), text) == [
        "研究",
        "生命",
    ]
    assert words(book(split(text, 2), split(text, 3)).fixes_for(text, "zh"), text) == [
        "研究生",
        "命",
    ]


def test_readings_and_glosses_force_no_split() -> None:
    fixes = book(reading("还钱", "huán", "qián"), gloss("行", "a trade", "háng")).fixes_for(
        "要还钱了，银行", "zh"
    )
    assert not fixes.words
    assert fixes.readings == {"还钱": ("huán", "qián")}
    assert fixes.gloss_of("行", ("háng",)) == "a trade"
    assert fixes.taught == {"还钱"}


def test_a_reading_of_an_article_beats_one_of_always() -> None:
    own = at(reading("还", "huán", scope=Scope.ARTICLE), "还")
    found = book(own, reading("还", "hái"))
    assert found.fixes_for("还", "zh", HERE).reading_of("还", 1) == ("huán",)
    assert found.fixes_for("还", "zh", ELSEWHERE).reading_of("还", 1) == ("hái",)


def test_what_is_said_of_one_place_stands_in_one_word() -> None:
    text = "他还要还钱。"
    made = reading("还", "huán", scope=Scope.HERE)
    second = replace(
        made, spot=spot_in(text, 3, 4, article_id="article", row_id="row", side=Side.RIGHT)
    )
    meant = replace(gloss("还", "to pay back", scope=Scope.HERE), spot=second.spot)
    fixes = book(second, meant).fixes_for(text, "zh", HERE)
    assert fixes.words == (FixedWord(3, 4, ("huán",), "to pay back"),)
    assert not fixes.readings


def test_what_is_said_of_a_word_that_is_divided_here_is_dropped() -> None:
    text = "研究生命"
    parts = at(split(text, 2, scope=Scope.HERE), text)
    said = at(gloss("究生", "nonsense", scope=Scope.HERE), text)
    kept = at(gloss("生命", "life", scope=Scope.HERE), text)
    fixes = book(said, parts, kept).fixes_for(text, "zh", HERE)
    assert fixes.words == (FixedWord(0, 2), FixedWord(2, 4, (), "life"))


@given(
    st.text("研究生命的銀行开門 -a", max_size=30),
    st.lists(
        st.tuples(
            st.text("研究生命的銀行开門-a", min_size=1, max_size=5),
            st.sets(st.integers(1, 4), max_size=2),
            st.sampled_from(Scope),
        ),
        max_size=8,
    ),
)
def test_words_stand_in_order_inside_the_text(
    text: str, made: list[tuple[str, set[int], Scope]]
) -> None:
    splits = (
        split(surface, *sorted(cut for cut in cuts if cut < len(surface)), scope=scope)
        for surface, cuts, scope in made
    )
    placed = (at(each, text) if each.surface in text else each for each in splits)
    found = book(*placed).fixes_for(text, "zh", HERE).words
    edges = [edge for word in found for edge in (word.start, word.end)]
    assert edges == sorted(edges)
    assert all(0 <= word.start < word.end <= len(text) for word in found)
