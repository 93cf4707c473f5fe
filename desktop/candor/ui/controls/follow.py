"""Sizes that follow the theme: the one way a widget lays itself out again when text becomes larger or smaller."""

from collections.abc import Callable

from candor.ui.theme.theme import Theme


def follow(theme: Theme, measure: Callable[[], None]) -> None:
    """Runs a widget's method that sets margins, gaps and fixed sizes, now and after every change of the theme.

    `measure` is a bound method of a QObject, so that Qt lets go of it with the object. It sets sizes (`theme.px`,
    `theme.margins`) and makes nothing, so that it may run any number of times.
    """
    measure()
    theme.changed.connect(measure)
