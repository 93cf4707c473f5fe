"""What stands around a passage, and which passage is most similar to a sentence."""

from dataclasses import replace
from typing import Any

from candor.index.library import LibraryIndex
from candor.model.document import Document, DocumentState, Fingerprint, document_id
from candor.model.text import DocumentText, Place
from candor.services.neighbours import neighbours
from candor.services.similar import similar
from fakes.fake_ollama import FakeOllama
from fakes.saying import saying

PARAGRAPHS = [f"Rule {number}. " + "The tenant keeps the stairs of the house clean. " * 20 for number in range(3)]


async def test_the_passages_before_and_after_are_found(asking: Any, embedder: Any, tmp_path: Any) -> None:
    index = LibraryIndex(tmp_path / "rules", embedder)
    text = "\n\n".join(PARAGRAPHS)
    document = Document(document_id(b"rules.txt"), b"rules.txt", b"", Fingerprint(1, 1), DocumentState.INDEXED)
    index.ledger.save([document])
    index.replace_many([(document, DocumentText(text, (Place(0, len(text)),), "txt", ""))])
    passages = index.passages_of(document.id)
    assert len(passages) >= 3
    around = [await neighbours(each, index=index, threads=asking.threads) for each in passages]
    assert [before for before, _ in around] == [None, *passages[:-1]]
    assert [after for _, after in around] == [*passages[1:], None]
    changed = replace(passages[1], text="It was cut otherwise then.")
    assert await neighbours(changed, index=index, threads=asking.threads) == (None, None)
    index.remove([document.id])
    assert await neighbours(passages[1], index=index, threads=asking.threads) == (None, None)
    index.ledger.close()


async def test_each_sentence_has_its_most_similar_source(asking: Any) -> None:
    said = "A river rises when the snow melts. [9] Guests may stay two weeks."
    async with FakeOllama(saying(said)) as fake:
        turn = await asking.ask(fake.address)
    found = await similar(turn, index=asking.index, threads=asking.threads)
    assert [turn.text[each.start : each.end] for each in found] == [said[:38], said[39:]]
    by_rank = {source.rank: source for source in turn.sources}
    assert [by_rank[each.rank].path.rpartition("/")[2] for each in found] == ["river.txt", "lease.txt"]
    start, end = found[1].best
    assert by_rank[found[1].rank].passage.text[start:end] == "Guests may stay for two weeks at most."


async def test_an_answer_without_sources_or_words_is_similar_to_nothing(asking: Any) -> None:
    async with FakeOllama(saying("Two weeks.")) as fake:
        turn = await asking.ask(fake.address)
    for other in (replace(turn, sources=()), replace(turn, text="", tokens=())):
        assert await similar(other, index=asking.index, threads=asking.threads) == ()
