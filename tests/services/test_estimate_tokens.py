"""The estimate against counts of the published Llama 3 tokenizer."""

import pytest

from candor.services.asking.estimate_tokens import estimate_tokens

# Text, and its number of tokens by Llama 3's tokenizer.model (tiktoken).
COUNTED = {
    "Why is the sky blue?": 6,
    "The deposit is three months' rent and is paid back within four weeks after the keys are returned.": 20,
    (
        "Российская Федерация есть демократическое федеративное правовое государство "
        "с республиканской формой правления."
    ): 32,
    "中华人民共和国位于亚洲东部，太平洋西岸，是世界上人口最多的国家之一。首都为北京市。": 28,
    "日本国は、東アジアに位置し、日本列島および南西諸島などからなる民主制国家。首都は東京都。": 31,
    "ישראל היא מדינה במזרח התיכון השוכנת על חופו הדרום מזרחי של הים התיכון": 61,
    "تقع المملكة العربية السعودية في أقصى الجنوب الغربي من قارة آسيا حيث يحدها غربا البحر الأحمر": 28,
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08": 43,
}


@pytest.mark.parametrize(("text", "tokens"), COUNTED.items())
def test_it_is_near_and_rather_high(text: str, tokens: int) -> None:
    assert 0.95 * tokens <= estimate_tokens(text) <= 1.45 * tokens + 1


def test_nothing_is_nothing_and_more_is_more() -> None:
    assert estimate_tokens("") == 0
    assert estimate_tokens("word " * 200) > estimate_tokens("word " * 100) > 100


@pytest.mark.parametrize("text", ["\n" * 5000, " " * 5000, "👩‍👩‍👧‍👦" * 500, "\ud800" * 10, "A" * 5000, "=" * 5000])
def test_odd_text_is_counted_without_complaint(text: str) -> None:
    assert 0 < estimate_tokens(text) < 4 * len(text) + 10
