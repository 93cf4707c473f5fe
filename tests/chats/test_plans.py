"""How SQLite goes about the queries: what is asked of one conversation must not grow with all the others."""

from pathlib import Path

import apsw
import pytest

from candor.chats import ChatStore
from candor.chats.statements import ANNOTATE, LEAF, SIBLINGS, TREE, TURN, WALK, WITH_DETAILS, YOUNGEST

OF_ONE = {
    "path": WALK,
    "tree": TREE,
    "turn": TURN,
    "siblings": SIBLINGS,
    "youngest": YOUNGEST,
    "details": WITH_DETAILS,
    "annotate": ANNOTATE,
    "leaf": LEAF,
}


@pytest.mark.parametrize("query", OF_ONE.values(), ids=OF_ONE)
def test_what_is_asked_of_one_conversation_goes_over_no_table_as_a_whole(
    file: Path, store: ChatStore, query: str
) -> None:
    store.close()
    connection = apsw.Connection(str(file))
    plan = [row[3] for row in connection.execute("EXPLAIN QUERY PLAN " + query, ("",) * query.count("?"))]
    connection.close()
    assert plan
    assert not {"SCAN turn", "SCAN conversation"} & set(plan)
