"""`candor models`: the models that can answer."""

import argparse

from candor.cli.output import Output
from candor.services.verbs import Verbs


async def models(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Lists local models, and those that are not used because they run elsewhere."""
    state = await verbs.server()
    for name in (*state.models, *state.refused):
        if output.as_json:
            output.json(model=name, usable=name in state.models)
        else:
            why = "" if name in state.models else "  (not used: it runs on Ollama's servers)"
            output.say(name + why)
    if state.practice:
        output.note("This is the practice server, not a model.")
    if state.failure is not None:
        output.fail(state.failure)
        return 1
    return 0
