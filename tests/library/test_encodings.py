import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.errors import InputError
from reader.library.encodings import ENCODINGS, Decoded, decode, encoding_name, offered_codec

SIMPLIFIED = (
    "渡口的灯塔在去年冬天停用了。守塔的人收拾好行李，把钥匙交给镇政府，然后坐船离开。"
    "他说，二十年里只有两个晚上没有点灯，一次是因为结冰，一次是因为他的女儿出生。"
)
TRADITIONAL = (
    "渡口的燈塔在去年冬天停用了。守塔的人收拾好行李，把鑰匙交給鎮政府，然後坐船離開。"
    "他說，二十年裡只有兩個晚上沒有點燈，一次是因為結冰，一次是因為他的女兒出生。"
)
ENGLISH = (
    "The lighthouse at the ferry was shut last winter. Its keeper packed his bags, gave the key "
    "to the town and left by boat. "
)


def windows(text: str, length: int) -> list[str]:
    return [text[n : n + length] for n in range(0, len(text) - length, 3)]


@pytest.mark.parametrize("length", [8, 16, 64])
@pytest.mark.parametrize("codec", ["gb18030", "utf-16-le", "utf-16-be", "utf-8"])
@pytest.mark.parametrize("text", [SIMPLIFIED, TRADITIONAL], ids=["simplified", "traditional"])
def test_chinese_is_detected(text: str, codec: str, length: int) -> None:
    for window in windows(text, length):
        assert decode(window.encode(codec), "a.txt")[:2] == (window, codec)


@pytest.mark.parametrize("length", [4, 8, 16, 64])
def test_big5_is_detected(length: int) -> None:
    for window in windows(TRADITIONAL, length):
        assert decode(window.encode("big5"), "a.txt")[:2] == (window, "big5hkscs")


@pytest.mark.parametrize("codec", ["gb18030", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("length", [4, 6])
def test_titles_are_mostly_detected(codec: str, length: int) -> None:
    found = [
        decode_or_none(window.encode(codec)) == window for window in windows(SIMPLIFIED, length)
    ]
    assert sum(found) >= 0.9 * len(found)


def decode_or_none(data: bytes) -> str | None:
    try:
        return decode(data, "a.txt")[0]
    except InputError:
        return None


@pytest.mark.parametrize("codec", ["gb18030", "big5hkscs"])
def test_a_few_characters_in_english(codec: str) -> None:
    text = ENGLISH * 3 + "渡口" + ENGLISH * 300
    assert decode(text.encode(codec), "a.txt")[:3] == (text, codec, True)


def test_the_telling_characters_may_come_late() -> None:
    text = ENGLISH * 2000 + SIMPLIFIED
    assert decode(text.encode("gb18030"), "a.txt")[:2] == (text, "gb18030")


def test_english_in_utf16_without_a_mark() -> None:
    assert decode(ENGLISH.encode("utf-16-be"), "a.txt")[:3] == (ENGLISH, "utf-16-be", True)


def test_ascii_is_never_taken_for_chinese() -> None:
    for text in ("this app can break", "Bush hid the facts", "ab"):
        assert decode(text.encode(), "a.txt")[:3] == (text, "utf-8", False)


@pytest.mark.parametrize("codec", ["utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be", "utf-8"])
def test_marks(codec: str) -> None:
    data = ("\ufeff" + TRADITIONAL).encode(codec)
    assert decode(data, "a.txt")[:3] == (TRADITIONAL, codec, False)
    assert decode(data, "a.txt", codec)[:3] == (TRADITIONAL, codec, False)


def test_western_words_are_not_taken_for_characters() -> None:
    text = "Zürich, the café’s naïve clientèle – “so what?” – and Dvořák".replace("ř", "r")
    assert decode(text.encode("cp1252"), "a.txt")[:3] == (text, "cp1252", True)


def test_a_broken_byte_is_named_with_the_encoding() -> None:
    data = SIMPLIFIED.encode("gb18030")
    with pytest.raises(InputError, match=r"damaged GB18030 .*\(byte \d+\)"):
        decode(data[:40] + b"\xff" + data[40:], "a.txt")
    with pytest.raises(InputError, match="damaged UTF-8"):
        decode("渡口的灯塔停用了".encode()[:-1], "a.txt")


@pytest.mark.parametrize("chosen", [None, "utf-8"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_a_few_broken_bytes_are_replaced_and_counted(chosen: str | None, mark: bytes) -> None:
    data = SIMPLIFIED.encode()
    cut = mark + data[:30] + b"\xff" + data[30:-1]
    damaged = f"{SIMPLIFIED[:10]}\ufffd{SIMPLIFIED[10:-1]}\ufffd"
    assert decode(cut, "a.txt", chosen) == (damaged, "utf-8", False, 2)
    with pytest.raises(InputError, match=r"UTF-8 .*\(byte \d+\)|is no text"):
        decode(cut.replace("，".encode(), b"\xff\xfe"), "a.txt", chosen)


def test_a_long_text_may_be_damaged_in_any_encoding() -> None:
    data = (SIMPLIFIED * 9).encode("gb18030") + b"\xff" + SIMPLIFIED.encode("gb18030")
    text = f"{SIMPLIFIED * 9}\ufffd{SIMPLIFIED}"
    assert decode(data, "a.txt") == (text, "gb18030", True, 1)


def test_what_a_text_replaced_itself_is_no_damage() -> None:
    text = SIMPLIFIED + "\ufffd"
    assert decode(text.encode(), "a.txt") == (text, "utf-8", False, 0)


def test_a_chosen_encoding_is_honoured() -> None:
    data = TRADITIONAL.encode("gbk")
    assert decode(data, "a.txt", "gbk")[:3] == (TRADITIONAL, "gb18030", False)
    assert decode("é".encode("cp1252"), "a.txt", "cp1252")[0] == "é"
    assert decode("お茶".encode("cp932"), "a.txt", "Shift_JIS")[:2] == ("お茶", "cp932")


def test_a_chosen_encoding_that_does_not_fit_is_refused() -> None:
    with pytest.raises(InputError, match=r"a\.txt is not in UTF-8 \(byte 0\); choose another"):
        decode(SIMPLIFIED.encode("gb18030"), "a.txt", "utf-8")
    for label in ("rot13", "no such", "hex", "", "\0", "unicode_escape"):
        with pytest.raises(InputError, match="is not known; choose another"):
            decode(b"text", "a.txt", label)


def test_what_is_offered_can_be_chosen() -> None:
    for codec, name in ENCODINGS:
        assert offered_codec(codec) == codec
        assert encoding_name(codec) == name
        assert decode("text".encode(codec), "a.txt", codec)[:3] == ("text", codec, False)


@pytest.mark.parametrize(
    "data",
    [
        b"text\0text",
        b"\x7fELF\x02\x01\x01\0\0\0\0\0",
        b"PK\x03\x04words that follow",
        b"%PDF-1.7 words that follow",
        codecs.BOM_UTF16_LE + b"a\0\0\0",
        bytes(range(256)) * 8,
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="is no text"):
        decode(data, "a.txt")


def test_look_alikes_and_overrides_do_not_pass() -> None:
    assert decode("⽂化\u202e".encode(), "a.txt")[0] == "文化[RLO]"


def decode_or_refusal(data: bytes, chosen: str | None = None) -> Decoded | str:
    try:
        return decode(data, "a.txt", chosen)
    except InputError as error:
        return error.sentence


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    found = decode_or_refusal(data)
    if isinstance(found, str):
        assert found.endswith(".")
        assert "\n" not in found
    else:
        assert found[0].encode("utf-8").decode("utf-8") == found[0]
        assert found[1] in dict(ENCODINGS)


@given(st.text(max_size=60), st.sampled_from([codec for codec, _ in ENCODINGS]))
def test_what_a_codec_writes_it_reads_when_chosen(text: str, codec: str) -> None:
    try:
        data = text.encode(codec)
    except UnicodeEncodeError:
        return
    found = decode_or_refusal(data, codec)
    assert found[1:] == (codec, False, 0) or "is no text" in found
