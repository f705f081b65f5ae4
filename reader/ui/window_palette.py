"""The colours of the controls, out of a theme."""

from PySide6.QtGui import QColor, QPalette

from reader.ui.theme import Theme

_ROLES = {
    QPalette.ColorRole.Window: "surface.window",
    QPalette.ColorRole.Base: "surface.page",
    QPalette.ColorRole.AlternateBase: "surface.panel",
    QPalette.ColorRole.Button: "surface.raised",
    QPalette.ColorRole.ToolTipBase: "surface.raised",
    QPalette.ColorRole.WindowText: "text.normal",
    QPalette.ColorRole.Text: "text.normal",
    QPalette.ColorRole.ButtonText: "text.normal",
    QPalette.ColorRole.ToolTipText: "text.normal",
    QPalette.ColorRole.PlaceholderText: "text.muted",
    QPalette.ColorRole.Highlight: "accent.soft",
    QPalette.ColorRole.HighlightedText: "text.normal",
    QPalette.ColorRole.Accent: "accent.normal",
    QPalette.ColorRole.Link: "accent.normal",
}


def window_palette(theme: Theme) -> QPalette:
    """Give each role of the controls its colour."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(theme[name]))
    faint = QColor(theme["text.faint"])
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette
