"""How long until a word comes back, in a few characters."""

from PySide6.QtCore import QCoreApplication

_MINUTES_A_DAY = 24 * 60
_DAYS_A_MONTH, _DAYS_A_YEAR = 30.44, 365.25


def interval_text(days: float) -> str:
    """Write an interval given in days: "10 min", "5 h", "3 d", "1.4 mo", "2.0 y"."""
    minutes = days * _MINUTES_A_DAY
    if minutes < 60:
        return _tr("{0} min").format(max(round(minutes), 1))
    if days < 1:
        return _tr("{0} h").format(round(minutes / 60))
    if days < _DAYS_A_MONTH:
        return _tr("{0} d").format(round(days))
    if days < _DAYS_A_YEAR:
        return _tr("{0} mo").format(f"{days / _DAYS_A_MONTH:.1f}")
    return _tr("{0} y").format(f"{days / _DAYS_A_YEAR:.1f}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Interval", text)
