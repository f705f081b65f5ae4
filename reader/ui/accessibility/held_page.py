"""A page, held weakly: Qt may keep what stands for it for good, and a page holds its window."""

from weakref import ref

from reader.ui.page.view import PageView


class HeldPage:
    """Gives the page while it is there."""

    def __init__(self, page: PageView) -> None:
        self._ref = ref(page)

    @property
    def is_gone(self) -> bool:
        """Whether nobody else holds it any more."""
        return self._ref() is None

    @property
    def page(self) -> PageView:
        """The page.

        Raises:
            RuntimeError: it is gone.
        """
        page = self._ref()
        if page is None:
            raise RuntimeError("The page is gone.")
        return page
