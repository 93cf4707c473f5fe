"""The token that begins a prompt."""

from candor.ollama.wire import Shown

# Llama 3 and later, Llama 2 and Mistral, Gemma, DeepSeek, Command R.
BEGINNINGS = ("<|begin_of_text|>", "<s>", "<bos>", "<｜begin▁of▁sentence｜>", "<BOS_TOKEN>")


def without_bos(prompt: str, shown: Shown) -> str:
    """The prompt without the token that the server will put before it; seen: it puts it there a second time."""
    if (shown.model_info or {}).get("tokenizer.ggml.add_bos_token") is False:
        return prompt
    first = next((beginning for beginning in BEGINNINGS if prompt.startswith(beginning)), "")
    return prompt.removeprefix(first)
