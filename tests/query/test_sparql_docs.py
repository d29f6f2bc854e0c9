"""The queries of ``docs/sparql.md`` answer what the page says."""

import re
from pathlib import Path

from newsgraph.query import Engine

PAGE = (Path(__file__).parents[2] / "docs" / "sparql.md").read_text(encoding="utf-8")
QUESTIONS = re.findall(r"```sparql\n(.*?)```\n\n(\|.*?)\n\n", PAGE, re.DOTALL)


def test_the_page_answers_six_questions() -> None:
    assert len(QUESTIONS) == 6
    assert PAGE.count("```sparql") == len(QUESTIONS)


def test_each_answer_on_the_page_is_the_answer(engine: Engine) -> None:
    for text, table in QUESTIONS:
        answer = engine.query(text)
        rows = [[str(value).replace("|", "\\|") for value in row] for row in answer.rows()]
        lines = [list(answer.variables), ["---"] * len(answer.variables), *rows]
        assert table == "\n".join(
            "|" + "---|" * len(line) if line[0] == "---" else f"| {' | '.join(line)} |"
            for line in lines
        )
        assert not answer.warnings
