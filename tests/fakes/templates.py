"""A server with one of the recorded templates, that goes on from the recorded beginning and from no other."""

from fakes.exchange import Exchange
from fakes.fake_ollama import FakeOllama
from fakes.recording import recording
from fakes.scenes import recorded

TEMPLATES = ("llama3", "llama3.2", "llama3-auto", "stories")


class Template(FakeOllama):
    """Shows the prompt as the recorded model's template does, and plays its raw answer when it is asked for that."""

    def __init__(self, model: str) -> None:
        super().__init__(self._render, models=[f"{model}:latest"])
        self.scenes["/api/generate"] = self._go_on
        self._case = recording(f"prefill_{model}_raw")
        said = (recording(f"prefill_{model}_render").body or {})["messages"]
        self.raw: str = (self._case.body or {})["prompt"]
        # The recorded rendering had a space more behind the beginning of the answer.
        self.beginning: str = said[-1]["content"].removesuffix(" ")
        self.question: str = said[0]["content"]

    @property
    def rendered(self) -> str:
        """The prompt up to where the answer begins."""
        return self.raw.removesuffix(self.beginning)

    async def _render(self, exchange: Exchange) -> None:
        asked = exchange.request.json
        assert asked["_debug_render_only"] is True
        assert asked["messages"] == [{"role": "user", "content": self.question}]
        said = {"role": "", "content": ""}
        await exchange.json({"message": said, "done": False, "_debug_info": {"rendered_template": self.rendered}})

    async def _go_on(self, exchange: Exchange) -> None:
        if exchange.request.json["prompt"] == self.raw:
            await recorded(self._case.name)(exchange)
        else:
            await exchange.json({"error": "the prompt is not the recorded one"}, "400 Bad Request")
