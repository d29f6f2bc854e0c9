"""How many independent texts stand behind the outlets of a story?"""

from typing import TYPE_CHECKING, ClassVar

import polars as pl

from newsgraph.analysis import corpus
from newsgraph.analysis.answer import Answer, AnswerColumns, count, text
from newsgraph.analysis.corpus import HasTables, listed, plural
from newsgraph.schema.kinds import COPIES
from newsgraph.store import Tables

if TYPE_CHECKING:
    from matplotlib.axes import Axes

STRICT = 0.8
"""Two texts that share this part of their runs of 5 characters are surely one text."""


class Independence(Answer):
    """One row per story, most outlets per independent text first."""

    question = "How many independent texts stand behind the outlets of a story?"
    method = (
        "Articles that share 6 of 10 runs of five characters (Jaccard; Broder 1997) count as one "
        "text: they are copies, revisions and follow-ups. `independent` counts the texts; "
        f"`independent_high` counts them if only {STRICT:.0%} of the runs make two texts one."
    )
    limits = (
        "Whether the texts rest on one source: two reporters may write from one press release.",
        (
            "Who wrote the text: the outlet that carried it first in this corpus need not be its "
            "author."
        ),
        (
            "A text rewritten or translated counts as independent; only headline and abstract are "
            "compared."
        ),
    )
    columns: ClassVar[AnswerColumns] = {
        "story": text("id of the story"),
        "name": text("its name"),
        "articles": count("its articles"),
        "outlets": count("its outlets"),
        "independent": count("its different texts"),
        "independent_high": count(
            "the number of its texts if only near-identical texts count as one"
        ),
        "copies": count("articles that carry an earlier text of another outlet within 48 hours"),
        "revisions": count("articles that carry an earlier text of their own outlet"),
        "follow_ups": count("articles that carry another outlet's text after 48 hours"),
        "largest": count("outlets that carry its most widely carried text"),
        "carrier": text("id of the outlet with its earliest article; null if no text is carried"),
        "carrier_name": text("its name; null if no text is carried"),
    }
    shown = ("name", "outlets", "independent", "independent_high", "copies", "largest",
             "carrier_name")  # fmt: skip

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        frame = self.frame.head(plots.MOST)
        ax = plots.axes(ax, rows=frame.height, width=8)
        places = plots.rows(ax, plots.labels(frame, "name", "story", 42))
        outlets, texts = frame["outlets"].to_list(), frame["independent"].to_list()
        ax.hlines(places, texts, outlets, color=plots.PALE, linewidth=2)
        ax.scatter(outlets, places, facecolors="white", edgecolors=plots.GREY, zorder=3,
                   label="outlets", s=60)  # fmt: skip
        ax.scatter(texts, places, color=plots.BLUE, zorder=4, label="independent texts", s=22)
        ax.set_xlim(left=0)
        plots.whole(ax.xaxis)
        return plots.titled(ax, "Outlets on a story, and the texts behind them")


def independence(graph: Tables | HasTables, *, grain: str = "storyline") -> Independence:
    """The number of independent texts behind the outlets of each story.

    Args:
        graph: a graph, or its tables.
        grain: ``storyline`` or ``event``.

    Raises:
        UsageError: there is no such grain.
    """
    tables = corpus.tables_of(graph)
    reports = corpus.reports(tables, grain)
    if reports.is_empty():
        return Independence(missing=corpus.no_stories(tables, grain))
    copies = tables.related.filter(pl.col("kind").is_in(COPIES))
    frame = (
        reports.group_by("story")
        .agg(articles=pl.len(), outlets=pl.col("outlet").drop_nulls().n_unique())
        .join(_texts(reports, copies), on="story")
        .join(_carried(reports, copies), on="story", how="left")
        .join(_largest(reports, copies), on="story")
        .with_columns(pl.col("copies", "revisions", "follow_ups").fill_null(0))
    )
    frame = corpus.named(frame, corpus.story_names(tables), "story")
    frame = corpus.named(frame, corpus.outlet_names(tables), "carrier", "carrier_name")
    gap = pl.col("outlets").cast(pl.Int64) - pl.col("independent").cast(pl.Int64)
    ordered = frame.sort([gap, pl.col("outlets"), pl.col("story")], descending=[True, True, False])
    return Independence(ordered, _sentences(ordered))


def _texts(reports: pl.DataFrame, copies: pl.DataFrame) -> pl.DataFrame:
    """The number of texts of each story, at the lower and at the upper bound."""
    sure = copies.filter(pl.col("weight") >= STRICT)
    grouped = reports.with_columns(
        text=corpus.components(reports["article"], copies.select("source", "target")),
        strict=corpus.components(reports["article"], sure.select("source", "target")),
    )
    return grouped.group_by("story").agg(
        independent=pl.col("text").n_unique(), independent_high=pl.col("strict").n_unique()
    )


def _carried(reports: pl.DataFrame, copies: pl.DataFrame) -> pl.DataFrame:
    """The number of articles of each story that carry an earlier text of that story."""
    here = reports.select("article", "story")
    within = copies.join(here, left_on="source", right_on="article").join(
        here, left_on=["target", "story"], right_on=["article", "story"]
    )
    return within.group_by("story").agg(
        copies=(pl.col("kind") == "copy").sum(),
        revisions=(pl.col("kind") == "revision").sum(),
        follow_ups=(pl.col("kind") == "follow-up").sum(),
    )


def _largest(reports: pl.DataFrame, copies: pl.DataFrame) -> pl.DataFrame:
    """The text of each story that most outlets carry, and the outlet that had it first."""
    text = corpus.components(reports["article"], copies.select("source", "target"))
    texts = reports.with_columns(text=text).sort("published", "article", nulls_last=True)
    carried = texts.group_by("story", "text").agg(
        largest=pl.col("outlet").drop_nulls().n_unique(),
        carrier=pl.col("outlet").first(),
        articles=pl.len(),
    )
    most = carried.sort(
        ["largest", "articles", "text"], descending=[True, True, False]
    ).unique("story", keep="first", maintain_order=True)  # fmt: skip
    carrier = pl.when(pl.col("largest") > 1).then("carrier")
    return most.select("story", "largest", carrier)


def _sentences(frame: pl.DataFrame) -> list[str]:
    fewer = frame.filter(pl.col("independent") < pl.col("outlets"))
    said = [
        f"“{name}”: {plural(outlets, 'outlet')}, {plural(texts, 'independent text')}"
        for name, outlets, texts in fewer.select("name", "outlets", "independent").iter_rows()
    ]
    head = f"{fewer.height:,} of {frame.height:,} stories have fewer independent texts than outlets"
    return [f"{head}; {listed(said, 2)}." if said else f"{head}."]
