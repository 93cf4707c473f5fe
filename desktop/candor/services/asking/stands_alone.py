"""Whether a question can be understood, and searched for, without the conversation before it.

Rules of thumb for English; they err to "no", which costs a short call to the model, because a subject that is lost
costs the answer. A question in another language "stands alone" only where there is no conversation.
"""

import re

from candor.services.asking.english import is_english, words_of

FEWEST_WORDS = 4  # "And pets?", "How much?", "The deposit?" leave their subject to what was said
# Words that stand for something said before. "that" and "there" have other uses too, some of which are let through.
STAND_INS = re.compile(
    r"\b(?:it|its|it's|they|them|their|theirs|this|these|those|he|she|him|his|her|hers|one|ones|same|former|latter|both"
    r"|others?|another|above|previous|earlier|else|instead|such|then|so|again|either|neither|too|more|further|rest|"
    r"next|first two|last two|(?<!is )(?<!are )(?<!was )(?<!were )there|as well"
    r"|you (?:said|say|mean|meant|mentioned|wrote)|(?:your|the|last) (?:answer|reply|list|summary))\b",
    re.IGNORECASE,
)
# "that" before a noun or a verb's end points back; after a verb of saying it only joins: "rules that say".
THAT = re.compile(
    r"(?:^|\b(?:is|was|does|do|did|has|can|of|about|in|for|with|than|to|on|at|by|like|and|or) )that\b|\bthat\W*$", re.I
)
OPENINGS = re.compile(
    r"^\W*(?:and|but|or|also|what about|how about|why not|ok(?:ay)?|yes|no|really|thanks?|explain|elaborate|simplify"
    r"|shorten|translate|continue|rephrase|repeat|go on|shorter|longer|simpler|summari[sz]e$|in (?:that|which) case)\b",
    re.IGNORECASE,
)


def stands_alone(question: str) -> bool:
    """Whether it names all it speaks about."""
    if len(words_of(question)) < FEWEST_WORDS or not is_english(question):
        return False
    text = " ".join(question.replace("’", "'").split())
    return not (OPENINGS.search(text) or STAND_INS.search(text) or THAT.search(text))
