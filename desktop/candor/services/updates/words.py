"""What is said of newer versions: the window, the terminal and the doctor say the same."""

from candor.model.update import Standing, UpdateState


def standing_words(state: UpdateState) -> str:
    """How the installed version stands to the newest that is known."""
    if not state.host:
        return "This build has no place to look for updates"
    if state.announced is None:
        return "Nothing is known of newer versions yet"
    version = state.announced.version
    if state.standing is Standing.OUTDATED and state.offered is None:
        return f"Candor {version} was announced before; this is {state.installed}"
    if state.standing is Standing.OUTDATED:
        return f"Candor {version} is there; this is {state.installed}"
    if state.standing is Standing.AHEAD or state.failure is not None:  # nobody knows what is the newest since
        return f"This is Candor {state.installed}; the newest that was announced is {version}"
    return f"This is the newest Candor, {version}"
