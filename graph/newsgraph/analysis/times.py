"""Whether the times of a corpus are times of reporting or only times of collecting."""

import polars as pl

FEWEST = 10
"""Fewer stories (of three articles and three outlets) show no pattern of collecting."""

UNBROKEN = 0.9
"""Share of stories: in real news, where stories overlap, fewer are unbroken runs of articles."""

FOLLOWED, MANY = 0.8, 300
"""Of this many articles in real news, a smaller share is followed in time by an article of its own
story: 5 % in a month of a news stream, half where stories hardly overlap, 84 % where articles were
collected story by story."""

BURST = 3600
"""Seconds: if three outlets report a story in less, collecting set the times."""

DAY = 86_400
"""Seconds: a slower pace can be that of an outlet that publishes daily."""

SAME = 0.5
"""Share of the stories of two outlets: if more begin with a tie, the times show no order."""


EVEN, STEPS = 0.5, 100
"""Of this many pauses between the dates of real articles, the middle half differs by more than
this share of their median: in a month of a news stream by 2.3 times the median, and by 1.6 times
where articles come at random."""


def fault(reports: pl.DataFrame) -> str | None:
    """The reason why the times must not be read as times of reporting, or ``None``.

    Args:
        reports: ``story``, ``outlet``, ``published`` of articles in stories.
    """
    dated = reports.filter(pl.col("published").is_not_null() & pl.col("outlet").is_not_null())
    if dated.is_empty():
        return "no article in a story has a date."
    firsts = dated.group_by("story", "outlet").agg(first=pl.col("published").min())
    return _ties(firsts) or _bursts(dated) or _blocks(dated) or _pace(dated["published"])


def _ties(firsts: pl.DataFrame) -> str | None:
    shared = firsts.filter(pl.len().over("story") >= 2)
    earliest = pl.col("first") == pl.col("first").min()
    tied = shared.group_by("story").agg(tied=earliest.sum() > 1)["tied"]
    if tied.len() and tied.sum() > SAME * tied.len():
        return (
            f"{tied.sum():,} of {tied.len():,} stories begin with several outlets at the very same "
            "time; days without hours, or times of collecting, show no order."
        )
    return None


def _widely_reported(dated: pl.DataFrame) -> pl.DataFrame:
    wide = (pl.len().over("story") >= 3) & (pl.col("outlet").n_unique().over("story") >= 3)
    return dated.filter(wide)


def _bursts(dated: pl.DataFrame) -> str | None:
    spans = _widely_reported(dated).group_by("story").agg(
        seconds=(pl.col("published").max() - pl.col("published").min()).dt.total_seconds()
    )["seconds"]  # fmt: skip
    within = int((spans <= BURST).sum())
    if spans.len() >= FEWEST and within > SAME * spans.len():
        return (
            f"{within:,} of {spans.len():,} stories of three outlets or more lie within one hour "
            "from first to last article: the times look like times of collecting."
        )
    return None


def _blocks(dated: pl.DataFrame) -> str | None:
    """Stories that are unbroken runs: no article of another story lies between two of theirs."""
    order = dated.sort("published", "story").with_row_index("place")
    wide = _widely_reported(order).group_by("story").agg(
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
            f"{runs:,} of {wide.height:,} stories are unbroken runs in time, each close behind the "
            "last: the times look like an order of collecting, story by story."
        )
    followed = steps["within"].mean()
    if steps.height >= MANY and float(str(followed)) >= FOLLOWED and crowded:
        return (
            f"{float(str(followed)):.0%} of {steps.height:,} articles are followed in time by one "
            "of their own story: the times look like an order of collecting, story by story."
        )
    return None


def _pace(published: pl.Series) -> str | None:
    """Articles that follow one another at an even pace."""
    seconds = published.sort().diff().dt.total_microseconds().drop_nulls() / 1e6
    if seconds.len() < STEPS:
        return None
    low, middle, high = (float(str(seconds.quantile(share))) for share in (0.25, 0.5, 0.75))
    if not 0 < middle < DAY or high - low > EVEN * middle:
        return None
    return (
        f"the {seconds.len() + 1:,} articles in stories follow one another at an even pace of "
        f"about {middle:,.0f} seconds: the times look like an order of collecting."
    )


def _near(between: object, within: object) -> bool:
    """Whether the pause between stories is no more than ten times that within them."""
    return float(str(between)) <= 10 * float(str(within))
