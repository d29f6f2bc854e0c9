"""How many distinct texts, and origins at most, stand behind the outlets of a story?"""

from typing import TYPE_CHECKING, ClassVar

import polars as pl

from newsgraph.analysis import carriers, corpus
from newsgraph.analysis.answer import Answer, AnswerColumns, count, text
from newsgraph.analysis.corpus import HasTables, listed, plural
from newsgraph.schema.kinds import COPIES
from newsgraph.store import Tables

if TYPE_CHECKING:
    from matplotlib.axes import Axes

STRICT = 0.8
"""Two texts that share this part of their runs of 5 characters are surely one text."""


class Independence(Answer):
    """One row per story, most outlets per distinct text first."""

    question = "How many distinct texts, and origins at most, stand behind the outlets of a story?"
    method = (
        "Articles that share 6 of 10 runs of five characters (Jaccard; Broder 1997) count as one "
        "text: they are copies, revisions and reprints. `distinct_texts` counts the texts; "
        f"`distinct_texts_high` counts them if only {STRICT:.0%} of the runs make two texts one. "
        "`origins` also counts texts as one that have an outlet or an owner in common, or name "
        "the same outlet as their source."
    )
    limits = (
        (
            "Whether the texts rest on one source: two reporters may write from one press release, "
            "so the origins are at most as many as stated."
        ),
        (
            "Who wrote the text: the outlet that carried it first in this corpus need not be its "
            "author."
        ),
        (
            "A text rewritten or translated counts as distinct; only headline and abstract are "
            "compared."
        ),
    )
    columns: ClassVar[AnswerColumns] = {
        "story": text("id of the story"),
        "name": text("its name"),
        "articles": count("its articles"),
        "outlets": count("its outlets"),
        "carriers": carriers.CARRIERS,
        "distinct_texts": count("its different texts"),
        "distinct_texts_high": count(
            "the number of its texts if only near-identical texts count as one"
        ),
        "origins": count("its origins at most; null if a part of the story was taken away"),
        "copies": count("articles that carry an earlier text of another outlet within 48 hours"),
        "revisions": count("articles that carry an earlier text of their own outlet"),
        "reprints": count("articles that carry another outlet's text after 48 hours"),
        "largest": count("outlets that carry its most widely carried text"),
        "carrier": text("id of the outlet with its earliest article; null if no text is carried"),
        "carrier_name": text("its name; null if no text is carried"),
    }
    shown = ("name", "outlets", "distinct_texts", "distinct_texts_high", "origins", "copies",
             "largest", "carrier_name")  # fmt: skip

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        frame = self.frame.head(plots.MOST)
        ax = plots.axes(ax, rows=frame.height, width=8)
        places = plots.rows(ax, plots.labels(frame, "name", "story", 42))
        outlets, texts = frame["outlets"].to_list(), frame["distinct_texts"].to_list()
        ax.hlines(places, texts, outlets, color=plots.PALE, linewidth=2)
        ax.scatter(outlets, places, facecolors="white", edgecolors=plots.GREY, zorder=3,
                   label="outlets", s=60)  # fmt: skip
        ax.scatter(texts, places, color=plots.BLUE, zorder=4, label="distinct texts", s=22)
        ax.set_xlim(left=0)
        plots.whole(ax.xaxis)
        return plots.titled(ax, "Outlets on a story, and the texts behind them")


def independence(graph: Tables | HasTables, *, grain: str = "storyline") -> Independence:
    """The number of distinct texts behind the outlets of each story.

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
    origins = tables.stories.select("origins", story="id")
    frame = (
        reports.group_by("story")
        .agg(articles=pl.len(), outlets=pl.col("outlet").drop_nulls().n_unique())
        .join(carriers.counted(reports, tables), on="story")
        .join(_texts(reports, copies), on="story")
        .join(origins, on="story", how="left")
        .join(_carried(corpus.carried(reports, tables)), on="story", how="left")
        .join(_largest(reports, copies), on="story")
        .with_columns(pl.col("copies", "revisions", "reprints").fill_null(0))
    )
    frame = corpus.named(frame, corpus.story_names(tables), "story")
    frame = corpus.named(frame, corpus.outlet_names(tables), "carrier", "carrier_name")
    gap = pl.col("outlets").cast(pl.Int64) - pl.col("distinct_texts").cast(pl.Int64)
    ordered = frame.sort([gap, pl.col("outlets"), pl.col("story")], descending=[True, True, False])
    reading = [*_sentences(ordered), *carriers.sentences(tables, reports["outlet"])]
    return Independence(ordered, reading)


def _texts(reports: pl.DataFrame, copies: pl.DataFrame) -> pl.DataFrame:
    """The number of texts of each story, at the lower and at the upper bound."""
    sure = copies.filter(pl.col("weight") >= STRICT)
    grouped = reports.with_columns(
        text=corpus.components(reports["article"], copies.select("source", "target")),
        strict=corpus.components(reports["article"], sure.select("source", "target")),
    )
    return grouped.group_by("story").agg(
        distinct_texts=pl.col("text").n_unique(), distinct_texts_high=pl.col("strict").n_unique()
    )


def _carried(reports: pl.DataFrame) -> pl.DataFrame:
    """The number of articles of each story that carry an earlier text of that story."""
    return reports.group_by("story").agg(
        copies=(pl.col("kind") == "copy").sum(),
        revisions=(pl.col("kind") == "revision").sum(),
        reprints=(pl.col("kind") == "reprint").sum(),
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
    fewer = frame.filter(pl.col("distinct_texts") < pl.col("outlets"))
    said = [
        f"“{name}”: {plural(outlets, 'outlet')}, {plural(texts, 'distinct text')}"
        for name, outlets, texts in fewer.select("name", "outlets", "distinct_texts").iter_rows()
    ]
    head = f"{fewer.height:,} of {frame.height:,} stories have fewer distinct texts than outlets"
    return [f"{head}; {listed(said, 2)}." if said else f"{head}."]
