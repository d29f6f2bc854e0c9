"""What happens to one story, day by day?"""

from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

import polars as pl

from newsgraph.analysis import corpus
from newsgraph.analysis.answer import Answer, AnswerColumns, count, moment, number
from newsgraph.analysis.corpus import HasTables, plural
from newsgraph.errors import AmbiguousError, NotFoundError
from newsgraph.store import Tables

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LONGEST = 366
"""Days that are listed one by one; of a longer life those without an article are left out."""


class Life(Answer):
    """One row per day (UTC) of the story's life, including days without articles.

    Of a life longer than a year, days without articles are left out.
    """

    question = "What happens to the story, day by day?"
    method = (
        "Articles by day of publication. `own` have a text of their own; copies, revisions and "
        "reprints carry the text of an earlier article of the story."
    )
    limits = (
        "Why attention rose or fell.",
        "How much was reported: a day without articles may be a day without collecting.",
    )
    columns: ClassVar[AnswerColumns] = {
        "day": moment("midnight at which the day begins"),
        "articles": count("articles of that day"),
        "own": count("of these, with a text of their own"),
        "copies": count("of these, articles with another outlet's text from the 48 hours before"),
        "revisions": count("of these, articles with an earlier text of their own outlet"),
        "reprints": count(
            "of these, articles with another outlet's text that is over 48 hours old"
        ),
        "outlets": count("outlets with an article of that day"),
        "new_outlets": count("of these, outlets that had none before"),
        "share_out": number(
            "share of the dated articles that are out by the end of the day, 0 to 1"
        ),
    }
    shown = ("day", "articles", "own", "copies", "revisions", "reprints", "outlets",
             "new_outlets", "share_out")  # fmt: skip

    def __init__(
        self,
        frame: pl.DataFrame | None = None,
        reading: list[str] | None = None,
        *,
        missing: str | None = None,
        name: str = "",
    ) -> None:
        super().__init__(frame, reading or [], missing=missing)
        self.name = name

    def _draw(self, ax: "Axes | None") -> "Axes":
        from newsgraph.analysis import plots

        ax = plots.axes(ax, rows=8, width=8)
        days, below = self.frame["day"].to_list(), [0] * self.frame.height
        kinds = ("own", "copies", "revisions", "reprints")
        names = ("own text", "copies", "revisions", "reprints")
        shades = (plots.BLUE, plots.ORANGE, plots.PURPLE, plots.GREEN)
        for kind, name, colour in zip(kinds, names, shades, strict=True):
            heights = self.frame[kind].to_list()
            if any(heights):
                ax.bar(days, heights, bottom=below, color=colour, label=name)
            below = [low + height for low, height in zip(below, heights, strict=True)]
        plots.days(ax, days)
        ax.set_xlim(days[0] - timedelta(days=0.6), days[-1] + timedelta(days=0.6))
        plots.whole(ax.yaxis)
        return plots.titled(ax, plots.label(self.name, self.name, 80), y="articles a day")


def life(graph: Tables | HasTables, story: str | None = None) -> Life:
    """The life of one story, day by day.

    Args:
        graph: a graph, or its tables.
        story: its id, its name, or a part of its name that no other story has (a storyline
            takes precedence over an event of the same name); the storyline with most articles if
            not given.

    Raises:
        NotFoundError: there is no such story.
        AmbiguousError: several stories match it.
    """
    tables = corpus.tables_of(graph)
    if tables.stories.is_empty():
        if story is not None:
            raise NotFoundError(f"{story!r}: the graph has no stories; build it from more articles")
        return Life(missing=corpus.no_stories(tables, "storyline") or "the graph has no stories.")
    found = _found(tables.stories, story)
    reports = corpus.carried(corpus.reports(tables, found["grain"]), tables)
    reports = reports.filter(pl.col("story") == found["id"])
    dated = reports.filter(pl.col("published").is_not_null()).sort("published", "article")
    if dated.is_empty():
        return Life(missing=f"none of the {reports.height} articles of the story has a date.")
    frame, name = _days(dated), found["name"] or found["id"]
    return Life(frame, [_sentence(frame, name, reports)], name=name)


def _found(stories: pl.DataFrame, story: str | None) -> dict[str, str]:
    ranked = stories.with_columns(wide=pl.col("grain") == "storyline").sort(
        ["wide", "articles", "id"], descending=[True, True, False]
    )
    if story is None:
        return ranked.row(0, named=True)
    folded = pl.col("name").str.to_lowercase()
    for match in (
        pl.col("id") == story,
        pl.col("name") == story,
        folded.str.contains(story.lower(), literal=True),
    ):
        found = ranked.filter(match)
        wide = found.filter("wide")
        chosen = wide if wide.height else found
        if chosen.height == 1:
            return chosen.row(0, named=True)
        if chosen.height:
            shown = "".join(f"\n  {row[0]}  {row[1]}" for row in chosen.select("id", "name").rows())
            raise AmbiguousError(f"{story!r}: {chosen.height} stories; give one of them:{shown}")
    raise NotFoundError(f"{story!r}: no story of that id or name; see graph.stories")


def _days(dated: pl.DataFrame) -> pl.DataFrame:
    placed = dated.with_columns(
        day=pl.col("published").dt.truncate("1d"),
        new=pl.col("outlet").is_first_distinct() & pl.col("outlet").is_not_null(),
    )
    days = placed.group_by("day").agg(
        articles=pl.len(),
        own=pl.col("kind").is_null().sum(),
        copies=(pl.col("kind") == "copy").sum(),
        revisions=(pl.col("kind") == "revision").sum(),
        reprints=(pl.col("kind") == "reprint").sum(),
        outlets=pl.col("outlet").drop_nulls().n_unique(),
        new_outlets=pl.col("new").sum(),
    ).sort("day")  # fmt: skip
    if (days["day"].max() - days["day"].min()).days <= LONGEST:  # type: ignore[operator,union-attr]
        days = days.upsample("day", every="1d")
    filled = days.with_columns(pl.exclude("day").fill_null(0))
    return filled.with_columns(share_out=pl.col("articles").cum_sum() / dated.height)


def _sentence(frame: pl.DataFrame, name: str, reports: pl.DataFrame) -> str:
    outlets = reports["outlet"].drop_nulls().n_unique()
    undated = reports["published"].null_count()
    left = f"; {plural(undated, 'article')} without a date are left out" if undated else ""
    own = int(frame["own"].sum())
    return (
        f"“{name}”: {plural(reports.height, 'article')} of {plural(outlets, 'outlet')} on "
        f"{plural(frame.filter(pl.col('articles') > 0).height, 'day')}, {own} with a text of "
        f"their own{left}."
    )
