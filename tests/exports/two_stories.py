"""A small world of stories for the page: copies, a revision, a reprint, and what is missing.

Two stories: a bridge that closes (two events, one text in three outlets), and a budget
that the outlet which was first on the bridge does not cover.
"""

import datetime as dt
from typing import Any

from newsgraph.store import Tables
from newsgraph.stories.firsts import first_reports
from tests.exports.conftest import article, article_id, graph, link, outlet, topic

BRIDGE, BUDGET = f"story/{'b' * 26}", f"story/{'d' * 26}"
CRACK, REOPENING = f"story/{'c' * 26}", f"story/{'r' * 26}"
VOTE = f"story/{'v' * 26}"
FORMER = f"story/{'f' * 26}"

CLOSES = "Harbour bridge closes after crack is found"
ARABIC = "جسر الميناء يغلق بعد العثور على صدع"

# headline, outlet, time, event, topics
ARTICLES: list[tuple[str, str, str | None, str | None, list[str]]] = [
    (CLOSES, "harbour.example", "2031-05-01 08:00", CRACK, ["news", "ports"]),
    ("Bridge shut as crack found", "north.example", "2031-05-01 10:00", CRACK, ["news", "ports"]),
    ("Harbour bridge closed", "valley.example", "2031-05-01 12:30", CRACK, ["news"]),
    ("Engineers explain the crack", "gazette.example", "2031-05-02 09:00", CRACK, ["news"]),
    ("Bridge to reopen in June", "harbour.example", "2031-05-06 08:00", REOPENING, ["news"]),
    ("Bridge to reopen in late June", "harbour.example", "2031-05-06 15:00", REOPENING, ["news"]),
    ("June date for the bridge", "valley.example", "2031-05-09 08:00", REOPENING, ["news"]),
    ("Council votes on the budget", "gazette.example", "2031-05-03 18:00", VOTE, ["news"]),
    ("Budget passes by one vote", "valley.example", "2031-05-03 19:00", VOTE, ["news", "money"]),
    ("What the budget cuts", "north.example", "2031-05-04 08:00", VOTE, ["news", "money"]),
    ("A walk along the river", "blog.example", "2031-05-08 08:00", None, ["news"]),
    (ARABIC, "blog.example", None, None, []),
    ("Ports are full of ships", "blog.example", "2031-05-12 08:00", None, ["news"]),
]  # fmt: skip
NAMES = {
    "harbour.example": "Harbour Times", "north.example": "North Wire",
    "valley.example": "Valley Post", "gazette.example": "The Gazette", "blog.example": "Café Blog",
}  # fmt: skip
STORYLINES = {CRACK: BRIDGE, REOPENING: BRIDGE, VOTE: BUDGET}
TERMS = [{"term": "crack", "weight": 0.4}, {"term": "bridge", "weight": 0.3}]


def _moment(text: str | None) -> dt.datetime | None:
    return None if text is None else dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def _derived(source: str, target: str, kind: str, days: float) -> dict[str, Any]:
    rule = {"copy": "another outlet within 48 hours"}.get(kind, "the same outlet")
    values = {"method": "tfidf/1", "rule": rule, "similarity": 0.8, "terms": TERMS, "days": days}
    return link(source, target, kind, **values)


def _story(id_: str, parent: str | None, name: str, distinct_texts: int) -> dict[str, Any]:
    held = [row for row in ARTICLES if row[3] and id_ in (row[3], STORYLINES[row[3]])]
    times = sorted(filter(None, (_moment(time) for _, _, time, _, _ in held)))
    return {
        "id": id_, "grain": "event" if parent else "storyline", "parent": parent, "name": name,
        "terms": ["bridge", "crack"], "first": times[0], "last": times[-1], "articles": len(held),
        "outlets": len({row[1] for row in held}), "distinct_texts": distinct_texts, "cohesion": 0.5,
    }  # fmt: skip


def tables_of_stories() -> Tables:
    """The tables of this world."""
    tables = _without_firsts()
    firsts = first_reports(tables.articles).rename({"event": "id"})
    stories = tables.stories.drop("first_report", "lead").join(firsts, on="id", how="left")
    return Tables.of({**dict(tables.items()), "stories": stories})


def _without_firsts() -> Tables:
    names = [headline for headline, *_ in ARTICLES]
    document = "news/2031-05-02-engineers-explain-the-crack.md"
    return graph(
        articles=[
            article(headline, domain, published=_moment(time), event=event,
                    storyline=STORYLINES.get(event or ""), quality=10 * row, heat=row,
                    abstract=f"{headline}, in other words.", category="news",
                    type="video" if row == 10 else "article")
            for row, (headline, domain, time, event, _) in enumerate(ARTICLES)
        ],
        outlets=[outlet(domain, name=name) for domain, name in NAMES.items()],
        topics=[topic("news", "News"), topic("money", "City Money"),
                topic("ports", "Ports & Ships", alt_labels=["Harbours"])],
        about=[
            {"article": article_id(headline), "topic": f"topic/{subject}"}
            for headline, *_, subjects in ARTICLES for subject in subjects
        ],
        related=[
            link(names[3], names[0], evidence=[f"{document}#related[0]"]),
            link(names[3], names[2]), link(names[7], names[8]), link(names[8], names[7]),
            _derived(names[1], names[0], "copy", 0.083), _derived(names[2], names[0], "copy", 0.19),
            _derived(names[5], names[4], "revision", 0.29),
            _derived(names[6], names[4], "reprint", 3.0),
            _derived(names[0], names[3], "similar", -1.04),
        ],
        stories=[
            _story(BRIDGE, None, CLOSES, 3), _story(CRACK, BRIDGE, CLOSES, 2),
            _story(REOPENING, BRIDGE, names[4], 1), _story(BUDGET, None, names[7], 3),
            _story(VOTE, BUDGET, names[7], 3),
        ],
        lineage=[{"old": FORMER, "new": BRIDGE, "change": "merge"}],
        sightings=[
            {"file": document, "sha256": "0" * 64, "path": path, "article": article_id(names[row])}
            for path, row in (("", 3), ("related[0]", 0), ("related[1]", 2))
        ],
    )  # fmt: skip
