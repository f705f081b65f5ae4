from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.errors import InputError
from reader.library.formats import subtitles
from reader.library.formats.cuefiles import read_cues
from reader.library.formats.subtitles import read_subtitle_pair, read_subtitles
from reader.library.formats.timing import Spoken, put_across
from reader.library.inspection import inspect_pair
from reader.library.sections import Source

Rows = list[tuple[str, str, tuple[int, int] | None]]


def rows(source: Source) -> Rows:
    (section,) = source.sections
    return [
        (
            "\n".join(block.text for block in across.left),
            "\n".join(block.text for block in across.right),
            across.times,
        )
        for across in section.across
    ]


def read(text: str, name: str = "a.srt") -> Source:
    return read_subtitles(text.encode(), name, None)


HARBOUR: Rows = [
    ("The ice came early.", "冰来得很早。", (1000, 3000)),
    ("Nobody had expected it, not even the pilot.", "谁也没有料到，领航员也没有。", (3200, 6050)),
    ("- Can we leave?\n- No.", "- 能走吗？\n- 不能。", (3_606_100, 3_608_000)),
]

CHINESE_FIRST = """1
00:00:01,000 --> 00:00:03,000
冰来得很早。
The ice came early.

2
00:00:03,200 --> 00:00:06,050
{\\an8}谁也没有料到，
领航员也没有。
<i>Nobody had expected it,</i>
<font color="#ffff00">not even the pilot.</font>

3
01:00:06,100 --> 01:00:08,000
- 能走吗？
- 不能。
- Can we leave?
- No.
"""

WEBVTT = """WEBVTT - The harbour

STYLE
::cue { color: white }

NOTE kept by the town

first
00:01.000 --> 00:03.000 align:start position:0%
The ice <c.loud>came</c> early.
冰来得很早。

NOTE The pilot speaks.

00:00:03.200 --> 00:00:06.050
Nobody had expected it, <00:00:04.000>not even the pilot.
<ruby>谁<rt>shéi</rt></ruby>也没有料到，领航员也没有。

3
01:00:06.100 --> 01:00:08.000
- Can we leave?
- No.
- 能走吗？
- 不能。
"""

SUBSTATION = r"""[Script Info]
; made by hand
Title: The harbour
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname
Style: Default,Arial

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,not shown
Dialogue: 0,0:00:01.00,0:00:03.00,Chinese,,0,0,0,,{\k20}冰{\k30}来得{\k20}很早。
Dialogue: 0,0:00:03.20,0:00:06.05,Chinese,,0,0,0,,谁也没有料到，\N领航员也没有。
Dialogue: 0,1:00:06.10,1:00:08.00,Chinese,,0,0,0,,- 能走吗？\N- 不能。
Dialogue: 0,0:00:02.00,0:00:02.50,Default,,0,0,0,,{\p1}m 0 0 l 100 0 100 100{\p0}
Dialogue: 0,0:00:01.00,0:00:03.00,English,,0,0,0,,{\an8\i1}The ice came early.
Dialogue: 0,0:00:03.20,0:00:06.05,English,,0,0,0,,Nobody had expected it,\hnot even the pilot.
Dialogue: 0,1:00:06.10,1:00:08.00,English,,0,0,0,,- Can we leave?\N- No.
"""


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        (CHINESE_FIRST, "a.srt", ""),
        (WEBVTT, "a.vtt", "The harbour"),
        (SUBSTATION, "a.ass", "The harbour"),
    ],
)
def test_two_languages_in_one_file(text: str, name: str, title: str) -> None:
    source = read(text, name)
    assert rows(source) == HARBOUR
    assert source.sections[0].title == title


def test_windows_line_ends_and_old_encodings() -> None:
    data = CHINESE_FIRST.replace("\n", "\r\n").encode("gb18030")
    source = read_subtitles(data, "a.srt", None)
    assert rows(source) == HARBOUR
    assert (source.encoding, source.is_guessed, len(source.cautions)) == ("gb18030", True, 1)
    assert rows(read_subtitles(data, "a.srt", "gbk")) == HARBOUR


def srt(*cues: tuple[str, str]) -> str:
    return "\n".join(f"{n}\n{times}\n{text}\n" for n, (times, text) in enumerate(cues, start=1))


def test_doubled_cues_with_nearly_one_time() -> None:
    text = srt(
        ("00:00:01,000 --> 00:00:03,000", "The ice came early."),
        ("00:00:01,040 --> 00:00:03,100", "冰来得很早。"),
        ("00:00:03,200 --> 00:00:05,000", "谁也没有料到。"),
        ("00:00:03,200 --> 00:00:05,000", "Nobody had expected it."),
        ("00:00:06,000 --> 00:00:07,000", "[wind howling]"),
    )
    assert rows(read(text)) == [
        ("The ice came early.", "冰来得很早。", (1000, 3100)),
        ("Nobody had expected it.", "谁也没有料到。", (3200, 5000)),
        ("[wind howling]", "", (6000, 7000)),
    ]


def test_one_language() -> None:
    text = srt(
        ("00:00:01,000 --> 00:00:03,000", "冰来得很早，"),
        ("00:00:03,000 --> 00:00:05,000", "谁也没有料到。"),
    )
    assert rows(read(text)) == [
        ("", "冰来得很早，", (1000, 3000)),
        ("", "谁也没有料到。", (3000, 5000)),
    ]


def test_a_chinese_line_full_of_english_names() -> None:
    text = srt(
        ("00:00:01,000 --> 00:00:03,000", "The ice came early.\n冰来得很早。"),
        (
            "00:00:03,000 --> 00:00:05,000",
            "欢迎来到 Northern Harbour Pilots Association\nWelcome to the Pilots Association",
        ),
    )
    assert rows(read(text))[1][:2] == (
        "Welcome to the Pilots Association",
        "欢迎来到 Northern Harbour Pilots Association",
    )


def test_missing_blank_lines_and_speakers() -> None:
    text = (
        "1\n00:00:01,000 --> 00:00:02,000\nPILOT: The ice came.\n冰来了。\n"
        "2\n00:00:02,000 --> 00:00:03,000\n♪ It stays & stays ♪\n它不走。"
    )
    assert [row[:2] for row in rows(read(text))] == [
        ("PILOT: The ice came.", "冰来了。"),
        ("♪ It stays & stays ♪", "它不走。"),
    ]


def test_a_voice_is_named() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Ann Lee>Ice &amp; snow &lt;now&gt;.</v>\n"
    assert rows(read(text))[0][0] == "Ann Lee: Ice & snow <now>."


def test_credits_are_left_out_but_kept() -> None:
    text = srt(
        ("00:00:00,000 --> 00:00:01,000", "字幕：北港小组\nwww.example.org"),
        ("00:00:01,000 --> 00:00:03,000", "The ice came early.\n冰来得很早。"),
        ("00:00:04,000 --> 00:00:06,000", "He made subtitles all winter.\n他整个冬天都在做字幕。"),
        ("00:00:07,000 --> 00:00:08,000", "Subtitles corrected by the harbour office"),
    )
    (section,) = read(text).sections
    assert [(block.text, block.line) for block in section.left_out] == [
        ("字幕：北港小组 www.example.org", 1),
        ("Subtitles corrected by the harbour office", 4),
    ]
    assert [across.left[0].line for across in section.across] == [2, 3]


def test_two_files_are_put_across_by_time() -> None:
    english = read(
        srt(
            ("00:00:01,000 --> 00:00:03,000", "The ice came early"),
            ("00:00:03,000 --> 00:00:05,000", "and nobody had expected it."),
            ("00:00:07,000 --> 00:00:08,000", "Only here."),
            ("00:00:09,000 --> 00:00:10,000", "We stay."),
        )
    )
    chinese = read(
        srt(
            ("00:00:00,900 --> 00:00:04,900", "冰来得很早，谁也没有料到。"),
            ("00:00:05,100 --> 00:00:06,900", "只在这里。"),
            ("00:00:09,100 --> 00:00:10,200", "我们留下。"),
        )
    )
    found = [
        ([b.text for b in across.left], [b.text for b in across.right], across.times)
        for across in read_subtitle_pair(english, chinese)
    ]
    assert found == [
        (
            ["The ice came early", "and nobody had expected it."],
            ["冰来得很早，谁也没有料到。"],
            (900, 5000),
        ),
        ([], ["只在这里。"], (5100, 6900)),
        (["Only here."], [], (7000, 8000)),
        (["We stay."], ["我们留下。"], (9000, 10200)),
    ]
    assert read_subtitle_pair(english, Source()) == ()


def test_two_files_in_either_order_become_one_article(tmp_path: Path) -> None:
    chinese, english = tmp_path / "ferry.zh.srt", tmp_path / "ferry.en.srt"
    chinese.write_text(srt(("00:00:01,000 --> 00:00:03,000", "冰来得很早。")), encoding="utf-16")
    english.write_text(srt(("00:00:01,100 --> 00:00:03,100", "The ice came early.")))
    for pair in ((chinese, english), (english, chinese)):
        (article,) = inspect_pair(*pair).articles
        (row,) = article.rows
        assert (row.left, row.right) == ("The ice came early.", "冰来得很早。")
        assert row.times == (1000, 3100)


@pytest.mark.parametrize("text", ["no cue here", "1\n00:00:01,000 --> soon\nIce\n", "WEBVTT\n\n"])
def test_a_text_without_cues_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"^a\.srt has no subtitles with times; check"):
        read(text)


SAME_CUE = "1\n00:00:01,000 --> 00:00:02,000\nHigh tide.\n\n"
EVENT = "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,High tide.\n"


@pytest.mark.parametrize("text", [CHINESE_FIRST, SAME_CUE * 3, "[Script Info]\n" + EVENT * 3])
def test_too_many_cues_are_refused_before_they_are_read(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(subtitles, "LIMITS", type(subtitles.LIMITS)(cues=2))
    monkeypatch.setattr(subtitles, "read_cues", pytest.fail)
    with pytest.raises(InputError, match="more than 2 cues"):
        read(text)


TIMES = "00:00:01,000 --> 00:00:02,000\n"


@pytest.mark.parametrize(
    "text",
    [
        TIMES + "<a" * 200_000,
        TIMES + "<v " * 200_000,
        TIMES + "{\\p1" * 200_000,
        "[Script Info]\nDialogue: 0,0:00:01.00,0:00:02.00,,,0,0,0,," + "{\\p1" * 200_000,
        TIMES + "\n" * 300_000 + "7",
        TIMES + "<rt>" * 200_000,
        (TIMES + "x\n") * 20_000 + (TIMES + "冰\n") * 20_000,
    ],
    ids=["tags", "voices", "drawings", "substation", "blanks", "rubies", "one time"],
)
def test_hostile_markup_comes_to_an_end(text: str) -> None:
    assert len(read_cues(text)) <= 40_000


TEXTS = st.text(st.sampled_from("a冰<>{}\\/pkNn:,.-->0123456789 \n\r\tWEBVTT[]"), max_size=200)


@given(TEXTS, st.sampled_from(["", "WEBVTT\n\n", "[Script Info]\n", TIMES]))
def test_any_text_is_read_or_refused(text: str, head: str) -> None:
    cues = read_cues(head + text)
    assert all(cue.start <= cue.end and all(cue.lines) for cue in cues)
    assert list(cues) == sorted(cues, key=lambda cue: (cue.start, cue.end))


SPOKEN = st.lists(
    st.tuples(st.integers(0, 9000), st.integers(0, 3000)).map(
        lambda pair: Spoken(pair[0], pair[0] + pair[1], ())
    ),
    max_size=12,
).map(lambda found: sorted(found, key=lambda one: one.start))


@given(SPOKEN, SPOKEN)
def test_no_cue_is_lost_or_doubled(left: list[Spoken], right: list[Spoken]) -> None:
    numbered = [
        [
            Spoken(
                one.start, one.end, tuple(read(f"1\n{TIMES}{side}{n}").sections[0].across[0].left)
            )
            for n, one in enumerate(spoken)
        ]
        for side, spoken in (("left", left), ("right", right))
    ]
    across = put_across(*numbered)
    for side, spoken in ((0, numbered[0]), (1, numbered[1])):
        found = [block for row in across for block in (row.left, row.right)[side]]
        assert found == [block for one in spoken for block in one.blocks]
