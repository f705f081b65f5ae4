"""The language of the window as Qt knows it: its translators, its locale, and our sentences."""

from functools import cached_property

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from reader import paths
from reader.ui.interface.languages import ENGLISH, spoken
from reader.ui.interface.sentences import Sentences, read_sentences


class Interface(QObject):
    """The application's language; there is one for each application, as its child."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.language = ENGLISH
        self.locale = QLocale(ENGLISH)
        """How dates and numbers are written."""

    @classmethod
    def of(cls, application: QCoreApplication | None) -> "Interface":
        """Give the application's own, made if need be; there must be an application."""
        if application is None:
            raise RuntimeError("A language needs an application that speaks it.")
        return application.findChild(cls) or cls(application)

    def use(self, choice: str) -> None:
        """Speak the language of a choice; what is made from now on is said in it.

        Where a translation was not built, its texts are those of the sources: English.
        """
        system = QLocale.system()
        self.language = spoken(choice, system.uiLanguages())
        self.__dict__.pop("sentences", None)
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = [*self._load()]
        for translator in self._translators:
            self._application.installTranslator(translator)
        locale = QLocale(self.language)
        is_system = locale.language() == system.language() and locale.script() == system.script()
        self.locale = system if is_system else locale
        # Qt shapes every text in its default language: in zh_CN a font of traditional forms gives
        # simplified ones. In English each font keeps its own, as the language of a text wants.
        QLocale.setDefault(QLocale(ENGLISH))

    @cached_property
    def sentences(self) -> Sentences:
        """What is said below the window, in this language; read when it is first needed."""
        if self.language == ENGLISH:
            return Sentences({}, {})
        return read_sentences(paths.resources() / "translations" / f"duizhao_{self.language}.ts")

    def _load(self) -> list[QTranslator]:
        if self.language == ENGLISH:
            return []
        of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(paths.translations())
        folders = ((f"qtbase_{self.language}", of_qt), (f"duizhao_{self.language}", ours))
        loaded = [(QTranslator(self), name, folder) for name, folder in folders]
        return [each for each, name, folder in loaded if each.load(name, folder)]


def translated(context: str, sentence: str) -> str:
    """Say a sentence from below the window ("Errors", "Commands", …) in the window's language."""
    interface = _interface()
    return interface.sentences.translate(context, sentence) if interface else sentence


def interface_script() -> QLocale.Script:
    """Give the script that the window's own texts are written in."""
    interface = _interface()
    return interface.locale.script() if interface else QLocale.Script.LatinScript


def _interface() -> Interface | None:
    application = QCoreApplication.instance()
    return application.findChild(Interface) if application is not None else None
