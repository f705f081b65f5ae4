from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from reader.ui.fonts import choose_families, list_font

DEBIAN = {
    "Noto Serif CJK SC", "Noto Serif CJK TC", "Noto Serif CJK JP", "Noto Sans CJK SC",
    "DejaVu Sans", "DejaVu Serif",
}  # fmt: skip


def test_each_script_gets_its_own_forms() -> None:
    families = choose_families(DEBIAN, "Sans Serif")
    assert families.of("zh-Hans")[0] == "Noto Serif CJK SC"
    assert families.of("zh-Hant")[0] == "Noto Serif CJK TC"
    assert families.of("ja")[0] == "Noto Serif CJK JP"
    assert families.of("en")[0] == "DejaVu Serif"


def test_a_desktops_own_family_is_kept() -> None:
    assert choose_families(DEBIAN, "Segoe UI").interface[0] == "Segoe UI"


def test_a_plain_default_gives_way_to_something_better() -> None:
    assert choose_families(DEBIAN, "Sans Serif").interface[0] == "Noto Sans CJK SC"


def test_a_chinese_window_is_set_in_its_own_forms() -> None:
    both = {"Inter", "Noto Sans CJK SC", "Noto Sans CJK TC"}
    traditional = QLocale.Script.TraditionalHanScript
    simplified = QLocale.Script.SimplifiedHanScript
    assert choose_families(both, "").interface[:2] == ("Inter", "Noto Sans CJK SC")
    assert choose_families(both, "", simplified).interface[:2] == ("Noto Sans CJK SC", "Inter")
    assert choose_families(both, "", traditional).interface[:2] == ("Noto Sans CJK TC", "Inter")
    kept = choose_families(both, "Segoe UI", traditional).interface
    assert kept[:2] == ("Segoe UI", "Noto Sans CJK TC")


def test_nothing_installed_asks_for_any() -> None:
    families = choose_families(set(), "")
    assert families.latin == "serif"
    assert families.traditional == "sans-serif"


def test_lists_have_narrow_quotation_marks(qtbot: QtBot) -> None:  # noqa: ARG001
    font = list_font(choose_families(("Noto Sans CJK SC",), ""), 10)
    assert font.isFeatureSet(QFont.Tag("pwid"))
