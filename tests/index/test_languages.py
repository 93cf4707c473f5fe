"""Which languages an embedder knows, and what is offered where it does not."""

import pytest

from candor.index.embedder import BUILT_IN, catalogue
from candor.index.languages import OFFER, spoken


def test_candors_own_knows_english_and_offers_one_that_knows_more() -> None:
    own = spoken(BUILT_IN)
    assert own.knows("en")
    assert own.knows("")
    assert not own.knows("de")
    assert own.offer == OFFER
    assert spoken(own.offer).knows("de")


def test_the_offer_is_told_with_the_size_and_the_licence_of_the_catalogue() -> None:
    own, listed = spoken(BUILT_IN), next(each for each in catalogue() if each.name == OFFER)
    assert (own.offer_size, own.offer_licence) == (listed.size, listed.licence)


@pytest.mark.parametrize("name", [OFFER, "intfloat/multilingual-e5-large"])
def test_a_model_of_many_languages_offers_nothing(name: str) -> None:
    assert spoken(name).offer == ""


def test_every_model_said_to_be_multilingual_is_known_as_one() -> None:
    many = [
        each.name for each in catalogue() if "multilingual" in each.description.lower() and "base-" not in each.name
    ]
    assert OFFER in many
    assert [name for name in many if not spoken(name).knows("fr")] == []
