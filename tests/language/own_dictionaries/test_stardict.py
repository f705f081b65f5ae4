import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.core.progress import unwatched
from reader.language.own_dictionaries.opening import opened
from reader.language.own_dictionaries.stardict_fields import read_article
from tests.language.own_dictionaries.conftest import Read, Refusal, entries_or_sentence, is_sound
from tests.language.own_dictionaries.makers import (
    ARTICLES,
    make_stardict,
    make_tar,
    make_zip,
    packed_stardict,
    stardict_parts,
)

MANY = {f"word{number:03}": f"meaning {number}" for number in range(200)}


def test_words_and_their_articles(tmp_path: Path, read: Read) -> None:
    entries = read(make_stardict(tmp_path))
    assert [(entry.headword, entry.definitions) for entry in entries] == [
        (word, (text,)) for word, text in ARTICLES.items()
    ]


def test_the_title_is_that_of_the_ifo(tmp_path: Path) -> None:
    with opened(make_stardict(tmp_path)) as dictionary:
        assert dictionary.title == "Words by the river"


def test_packed_parts_and_offsets_of_64_bits(tmp_path: Path, read: Read) -> None:
    parts = packed_stardict(stardict_parts(wide=True))
    assert [entry.headword for entry in read(make_stardict(tmp_path, parts))] == [*ARTICLES]


def test_synonyms_lead_to_the_entry(tmp_path: Path, read: Read) -> None:
    parts = stardict_parts(synonyms={"stream": 1, "brook": 1, "nowhere": 99})
    entries = read(make_stardict(tmp_path, parts))
    assert [entry.spellings for entry in entries] == [(), ("stream", "brook"), ()]


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("words.zip", make_zip),
        ("words.tar.gz", make_tar),
        ("words.tar.bz2", lambda parts: make_tar(parts, "w:bz2")),
        ("words.tar", lambda parts: make_tar(parts, "w")),
    ],
)
@pytest.mark.parametrize("is_packed", [True, False])
def test_archives_that_hold_one(
    tmp_path: Path, read: Read, name: str, pack: Callable[..., bytes], is_packed: bool
) -> None:
    parts = stardict_parts()
    parts = packed_stardict(parts) if is_packed else parts
    path = tmp_path / name
    path.write_bytes(pack({f"my words/{part}": data for part, data in parts.items()}))
    assert [entry.headword for entry in read(path)] == [*ARTICLES]


def test_names_in_an_archive_lead_nowhere(tmp_path: Path, read: Read) -> None:
    path = tmp_path / "inside" / "words.tar.gz"
    path.parent.mkdir()
    path.write_bytes(make_tar({f"../../{part}": data for part, data in stardict_parts().items()}))
    assert len(read(path)) == len(ARTICLES)
    assert [*tmp_path.rglob("*.ifo")] == []


def test_two_dictionaries_in_one_archive_are_one_too_many(tmp_path: Path, refusal: Refusal) -> None:
    path = tmp_path / "words.zip"
    path.write_bytes(make_zip({**stardict_parts(), **stardict_parts(stem="others")}))
    assert "holds several" in str(refusal(path))


@pytest.mark.parametrize("missing", [".idx", ".dict"])
def test_a_missing_part_is_named(tmp_path: Path, refusal: Refusal, missing: str) -> None:
    parts = {name: data for name, data in stardict_parts().items() if not name.endswith(missing)}
    sentence = refusal(make_stardict(tmp_path, parts))
    assert f"lacks “words{missing}”" in str(sentence)


def test_a_part_that_is_chosen_alone_leads_to_the_ifo(tmp_path: Path, refusal: Refusal) -> None:
    make_stardict(tmp_path)
    assert "choose its .ifo" in str(refusal(tmp_path / "words.idx"))


def test_an_ifo_that_is_none(tmp_path: Path, refusal: Refusal) -> None:
    parts = {**stardict_parts(), "words.ifo": b"[settings]\nbookname=x\n"}
    assert "no StarDict dictionary" in str(refusal(make_stardict(tmp_path, parts)))


@pytest.mark.parametrize("ending", [".idx", ".dict"])
@pytest.mark.parametrize("share", [0.0, 0.3, 0.9])
def test_a_part_that_is_cut_off_is_refused(
    tmp_path: Path, refusal: Refusal, ending: str, share: float
) -> None:
    parts = stardict_parts(MANY)
    data = parts[f"words{ending}"]
    parts[f"words{ending}"] = data[: int(len(data) * share)]
    assert "cut off" in str(refusal(make_stardict(tmp_path, parts)))


def test_an_index_that_ends_between_two_words_is_refused(tmp_path: Path, refusal: Refusal) -> None:
    parts = stardict_parts(MANY)
    parts["words.idx"] = parts["words.idx"][: 16 * 100]
    assert "cut off" in str(refusal(make_stardict(tmp_path, parts)))


@pytest.mark.parametrize("ending", [".idx.gz", ".dict.dz"])
def test_a_packed_part_that_is_cut_off_is_refused(
    tmp_path: Path, refusal: Refusal, ending: str
) -> None:
    parts = packed_stardict(stardict_parts(MANY))
    parts[f"words{ending}"] = parts[f"words{ending}"][:-20]
    assert "cut off" in str(refusal(make_stardict(tmp_path, parts)))


def test_a_few_entries_that_point_nowhere_are_left_out_and_counted(tmp_path: Path) -> None:
    parts = stardict_parts(MANY)
    parts["words.idx"] += b"lost\0" + struct.pack(">II", 2**31, 5)
    with opened(make_stardict(tmp_path, parts)) as dictionary:
        entries = [*dictionary.entries(unwatched)]
        assert (len(entries), dictionary.left_out) == (len(MANY), 1)


def test_tags_of_html_become_lines(tmp_path: Path, read: Read) -> None:
    html = "<p><b>tide</b></p><ol><li>water &amp; moon</li><li>time<br/>of year</li></ol>"
    entries = read(make_stardict(tmp_path, stardict_parts({"tide": html}, types="h")))
    assert entries[0].definitions == ("1. water & moon\n2. time\nof year",)


def test_fields_that_state_their_types() -> None:
    article = read_article(b"ttai:d\0mwater that rises\0P\0\0\0\x02\x89Ph<i>and</i> falls\0", "")
    assert article.definitions == ("water that rises", "and falls")
    assert article.reading == "tai:d"


def test_an_article_of_several_types() -> None:
    article = read_article(b"ta:jd\0water", "tm")
    assert (article.reading, article.definitions) == ("ta:jd", ("water",))


@given(data=st.binary(), types=st.one_of(st.just(""), st.text("mtyghxklwnrWPX", min_size=1)))
def test_no_article_is_too_odd_to_be_read(data: bytes, types: str) -> None:
    article = read_article(data, types)
    assert "" not in article.definitions
    assert "\0" not in article.reading


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    ending=st.sampled_from([".ifo", ".idx", ".dict", ".syn"]),
    at=st.integers(0, 10_000),
    bytes_=st.binary(min_size=1, max_size=12),
)
def test_bytes_changed_anywhere_end_in_words_or_in_a_sentence(
    tmp_path: Path, ending: str, at: int, bytes_: bytes
) -> None:
    parts = stardict_parts(MANY, synonyms={"other": 3})
    data = parts[f"words{ending}"]
    at %= len(data)
    parts[f"words{ending}"] = data[:at] + bytes_ + data[at + len(bytes_) :]
    assert is_sound(entries_or_sentence(make_stardict(tmp_path, parts)))
