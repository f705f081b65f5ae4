import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.file_names import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("河边的银行 · The bank", "河边的银行 · The bank"),
        ("../../etc/passwd", "etc passwd"),
        ('a<b>:"c"|d?*', "a b c d"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("two\nlines\x00", "two lines"),
        ("con", "_con"),
        ("LPT1.old", "_LPT1.old"),
        ("console", "console"),
        (" . ", "hand-out"),
        ("", "hand-out"),
        ("字" * 200, "字" * 40),
    ],
)
def test_names(title: str, name: str) -> None:
    assert file_name(title, "hand-out") == name


@given(st.text())
def test_every_name_is_fit(title: str) -> None:
    name = file_name(title, "hand-out")
    assert name
    assert len(name.encode()) <= 121
    assert not set(name) & set('<>:"/\\|?*\n\r\t\0')
    assert not name.startswith(".")
    assert not name.endswith((".", " "))
