"""Whether the times of a corpus tell when news was reported, or only when it was collected."""

import polars as pl

FEWEST = 10
"""Stories of three articles and three outlets, below which no pattern of collecting shows."""

UNBROKEN = 0.9
"""Of real stories that run side by side, fewer are unbroken runs in the order of time."""

FOLLOWED, MANY = 0.8, 300
"""Of so many articles of real stories, fewer are followed in time by one of their own story: 5 % in
a month of a news stream, half where stories hardly overlap, 84 % of one collected by story."""

BURST = 3600
"""Seconds within which no story is told by three outlets from first to last, unless collected."""

SAME = 0.5
"""Of the stories told by two outlets, so many that begin with a tie cannot tell who was first."""


def fault(told: pl.DataFrame) -> str | None:
    """Why the times must not be read as times of reporting, or ``None``.

    Args:
        told: ``story``, ``outlet``, ``published`` of articles in stories.
    """
    dated = told.filter(pl.col("published").is_not_null() & pl.col("outlet").is_not_null())
    if dated.is_empty():
        return "no article in a story has a date."
    firsts = dated.group_by("story", "outlet").agg(first=pl.col("published").min())
    return _ties(firsts) or _bursts(dated) or _blocks(dated)


def _ties(firsts: pl.DataFrame) -> str | None:
    shared = firsts.filter(pl.len().over("story") >= 2)
    earliest = pl.col("first") == pl.col("first").min()
    tied = shared.group_by("story").agg(tied=earliest.sum() > 1)["tied"]
    if tied.len() and tied.sum() > SAME * tied.len():
        return (
            f"{tied.sum():,} of {tied.len():,} stories begin with several outlets at the very "
            "same time; such times (days without hours, or times of collecting) tell no order."
        )
    return None


def _told_widely(dated: pl.DataFrame) -> pl.DataFrame:
    wide = (pl.len().over("story") >= 3) & (pl.col("outlet").n_unique().over("story") >= 3)
    return dated.filter(wide)


def _bursts(dated: pl.DataFrame) -> str | None:
    spans = _told_widely(dated).group_by("story").agg(
        seconds=(pl.col("published").max() - pl.col("published").min()).dt.total_seconds()
    )["seconds"]  # fmt: skip
    within = int((spans <= BURST).sum())
    if spans.len() >= FEWEST and within > SAME * spans.len():
        return (
            f"{within:,} of {spans.len():,} stories of three outlets or more lie within one hour "
            "from first to last article: the times look like those of collecting."
        )
    return None


def _blocks(dated: pl.DataFrame) -> str | None:
    """Stories collected one after the other: no other article comes between two of a story."""
    order = dated.sort("published", "story").with_row_index("place")
    wide = _told_widely(order).group_by("story").agg(
        run=pl.col("place").max() - pl.col("place").min() + 1 == pl.len(),
    )  # fmt: skip
    steps = order.select(
        gap=pl.col("published").diff().dt.total_microseconds(),
        within=pl.col("story") == pl.col("story").shift(),
    ).drop_nulls()
    within = steps.filter("within")["gap"].median()
    between = steps.filter(~pl.col("within"))["gap"].median()
    runs = int(wide["run"].sum())
    crowded = within is not None and between is not None and _near(between, within)
    if wide.height >= FEWEST and runs >= UNBROKEN * wide.height and crowded:
        return (
            f"{runs:,} of {wide.height:,} stories are unbroken runs in the order of time, each "
            "following close on the last: the times look like an order of collecting, story by "
            "story."
        )
    followed = steps["within"].mean()
    if steps.height >= MANY and float(str(followed)) >= FOLLOWED and crowded:
        return (
            f"{float(str(followed)):.0%} of {steps.height:,} articles are followed in time by one "
            "of their own story: the times look like an order of collecting, story by story."
        )
    return None


def _near(between: object, within: object) -> bool:
    """Whether the pause between stories is no more than ten times that within them."""
    return float(str(between)) <= 10 * float(str(within))
