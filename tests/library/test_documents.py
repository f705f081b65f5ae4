import codecs
from pathlib import Path

import pytest

from reader.core.errors import InputError
from reader.library.documents import Limits, read_document, refuse_crowds

SIMPLIFIED = "港口很早就结冰了，谁也没有料到。\nThe harbour froze early.\n"
TRADITIONAL = "港口很早就結冰了，誰也沒有料到。\nThe harbour froze early.\n"


@pytest.mark.parametrize(
    ("text", "encoding", "found", "is_guessed"),
    [
        (SIMPLIFIED, "utf-8", "utf-8", False),
        (TRADITIONAL, "utf-8-sig", "utf-8", False),
        (TRADITIONAL, "utf-16", "utf-16-le", False),
        (SIMPLIFIED, "gb18030", "gb18030", True),
        (SIMPLIFIED, "gbk", "gb18030", True),
        (TRADITIONAL, "gbk", "gb18030", True),
        (TRADITIONAL, "big5", "big5hkscs", True),
        ("佢哋喺茶餐廳食嘢。", "big5hkscs", "big5hkscs", True),
        ("银行", "gb18030", "gb18030", True),
        ("你好", "big5", "big5hkscs", True),
        ("“Don’t panic,” she said in the café.", "cp1252", "cp1252", True),
    ],
)
def test_encodings(tmp_path: Path, text: str, encoding: str, found: str, is_guessed: bool) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(text.encode(encoding))
    document = read_document(path)
    assert (document.text, document.encoding) == (text, found)
    assert bool(document.cautions) == is_guessed


def test_utf16_with_the_high_byte_first(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(codecs.BOM_UTF16_BE + TRADITIONAL.encode("utf-16-be"))
    assert read_document(path).text == TRADITIONAL


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (codecs.BOM_UTF8, "is empty"),
        (b"MZ\x00\x01\x02\x00text", r"is no text; choose .*\(\.epub\).* PDF .* table"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(1, 120)), "no text|cannot be told"),
        (b"\x01\x02\x03\x04\x05 some words", "is no text"),
        ("港口很早".encode()[:-1], "is damaged UTF-8"),
        ("港口很早".encode("utf-16")[:-1], "is damaged UTF-16"),
        (bytes([0xFE, 0x80, 0x81, 0xFF]) * 9, "cannot be told"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(data)
    with pytest.raises(InputError, match=said):
        read_document(path)


def test_damage_is_told(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(SIMPLIFIED.encode() * 2 + b"\xff.\xe6\xb8")
    (caution,) = read_document(path).cautions
    assert caution.code == "damaged"
    assert caution.message.startswith("2 places are no UTF-8 and could not be read")
    path.write_bytes(SIMPLIFIED.encode() * 2 + b"\xff")
    assert read_document(path).cautions[0].message.startswith("1 place is no UTF-8")


def test_a_stray_control_character_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(b"One page.\x0cThe next,\x08 copied from a book.")
    assert read_document(path).text == "One page.\x0cThe next, copied from a book."


def test_places_without_a_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        read_document(tmp_path / "nowhere.txt")
    with pytest.raises(InputError, match="is a folder"):
        read_document(tmp_path)
    with pytest.raises(InputError, match="cannot be read"):
        read_document(tmp_path / ("long" * 100))


def test_a_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text("x" * 1001)
    with pytest.raises(InputError, match="larger than"):
        read_document(path, Limits(file_bytes=1000))


FEW = Limits(paragraphs=3, lines=5)


@pytest.mark.parametrize(
    "text",
    ["", "one\n\ntwo\n \n\nthree\n\n", "\n\n\none\n\n\t\ntwo\n\n\nthree", "a\n" * 5 + "\n" * 9],
)
def test_a_text_may_have_so_many_parts(text: str) -> None:
    refuse_crowds(text, "a.txt", FEW)


@pytest.mark.parametrize(
    ("text", "said"),
    [("one\n\ntwo\n \n\nthree\n\nfour", "3 paragraphs"), ("a\n" * 5 + "\n\nb", "5 lines")],
)
def test_a_text_of_more_parts_is_refused(text: str, said: str) -> None:
    with pytest.raises(InputError, match=rf"^a\.txt has more than {said}; divide it into parts\.$"):
        refuse_crowds(text, "a.txt", FEW)


def test_every_refusal_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_document(tmp_path)
    assert caught.value.sentence.count("\n") == 0
    assert caught.value.sentence.endswith(".")
