"""Plots of the answers in matplotlib, all in one style."""

import textwrap
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from newsgraph.analysis.statistics import Floats
from newsgraph.errors import UsageError

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis


BLUE, ORANGE, GREEN, PURPLE = "#2563a8", "#c2570c", "#3b7d4f", "#7a4fa3"
GREY, PALE = "#6b7280", "#d1d5db"
COLOURS = (BLUE, ORANGE, GREEN, PURPLE)
"""Colours that stay distinct for colour-blind readers and in grey."""

MOST = 20
"""The most rows that a plot shows."""


def axes(ax: "Axes | None", *, rows: int = 8, width: float = 7.0) -> "Axes":
    """The given axes, or new axes as high as the rows need."""
    if ax is None:
        try:
            from matplotlib import pyplot as plt
        except ImportError as error:
            raise UsageError("matplotlib is missing: pip install 'newsgraph[notebooks]'") from error
        ax = plt.figure(figsize=(width, 1.3 + 0.27 * rows), layout="constrained").add_subplot()
    ax.spines[["top", "right"]].set_visible(False)
    return ax


def saying(ax: "Axes | None", sentence: str) -> "Axes":
    """The axes with a sentence that says why there is nothing to plot."""
    ax = axes(ax, rows=1)
    ax.set_axis_off()
    wrapped = textwrap.fill(inert(sentence), 70)
    ax.text(0.5, 0.5, wrapped, ha="center", va="center", color=GREY, transform=ax.transAxes)
    return ax


def titled(ax: "Axes", title: str, x: str = "", y: str = "") -> "Axes":
    """The axes with a title, names of both axes, and a legend of the labelled series."""
    handles, _ = ax.get_legend_handles_labels()
    ax.set_title(title, loc="left", fontsize=11, pad=24 if handles else 8)
    if handles:
        ax.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=4, frameon=False, fontsize=9,
                  borderpad=0.2, markerscale=0.6, handletextpad=0.4)  # fmt: skip
    ax.set_xlabel(x)
    ax.set_ylabel(y)
    return ax


def rows(ax: "Axes", labels: Sequence[str]) -> list[int]:
    """Give the y axis one row per label, the first on top; returns their positions."""
    places = list(range(len(labels)))
    ax.set_yticks(places, labels)
    ax.set_ylim(len(labels) - 0.4, -0.6)
    ax.tick_params(axis="y", length=0)
    return places


def labels(frame: "pl.DataFrame", name: str, id_: str, width: int = 44) -> list[str]:
    """Names ready to draw: short and inert; the id where the font lacks a letter."""
    return [label(text, key, width) for text, key in frame.select(name, id_).iter_rows()]


def label(name: str, id_: str, width: int = 44) -> str:
    """One name as :func:`labels` gives it."""
    drawn = name if drawable(name) else id_.partition("/")[2] or id_
    return inert(textwrap.shorten(drawn, width, placeholder="…") or drawn[:width])


def whole(axis: "Axis") -> None:
    """Put the ticks of an axis at whole numbers."""
    from matplotlib.ticker import MaxNLocator

    axis.set_major_locator(MaxNLocator(integer=True))


def days(ax: "Axes", moments: Sequence[datetime], most: int = 7) -> None:
    """Put the ticks of the x axis at midnights between the first and the last moment."""
    first, last = (moment.replace(hour=0, minute=0, second=0) for moment in
                   (min(moments), max(moments)))  # fmt: skip
    step = max(1, -(-(last - first).days // most))
    ticks = [first + timedelta(days=n) for n in range(0, (last - first).days + 1, step)]
    form = "%d %b %Y" if len(ticks) == 1 else "%d %b"
    ax.set_xticks(ticks, [f"{tick:{form}}" for tick in ticks])  # type: ignore[arg-type]


def matrix(ax: "Axes", cells: Floats, names: Sequence[str], ticks: Mapping[float, str]) -> "Axes":
    """Draw a matrix of names, its scale from the first tick to the last."""
    import numpy as np

    ax.set_facecolor("0.82")  # a pair without a value must not look like a pair "as by chance"
    above = np.triu(np.ones(cells.shape, bool), 1)
    ax.imshow(np.where(above, 0.0, np.nan), cmap="gray_r", vmin=0, vmax=1)
    image = ax.imshow(cells, cmap="RdBu_r", vmin=min(ticks), vmax=max(ticks))
    rows(ax, names)
    ax.set_xticks(range(len(names)), names, rotation=40, ha="right", rotation_mode="anchor")
    bar = ax.figure.colorbar(image, ax=ax, shrink=0.6, ticks=list(ticks))
    bar.ax.set_yticklabels(list(ticks.values()))
    ax.spines[["left", "bottom"]].set_visible(False)
    return ax


def inert(words: str) -> str:
    """The text as matplotlib can draw it: without mathematics or missing letters."""
    known = _letters()
    drawn = "".join(letter if ord(letter) in known else "?" for letter in words)
    return drawn.replace("$", r"\$")


def drawable(words: str) -> bool:
    """Whether the font has every letter."""
    known = _letters()
    return all(ord(letter) in known for letter in words)


@cache
def _letters() -> frozenset[int]:
    from matplotlib.font_manager import FontProperties, findfont, get_font

    return frozenset(get_font(findfont(FontProperties())).get_charmap())
