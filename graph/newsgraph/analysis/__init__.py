"""Questions about the corpus, one module each; every answer states its uncertainty.

    >>> import newsgraph as ng
    >>> from newsgraph import analysis
    >>> answer = analysis.independence(ng.sample())
    >>> answer.frame.select("name", "outlets", "distinct_texts").row(0)
    ('Ferry Kittiwake adrift in Marrow Strait with 412 aboard after engine failure', 7, 4)

Each function takes a graph (or its tables) and returns an :class:`Answer`: a frame with documented
columns, a plot, and the limits of the answer. Names are loaded when they are first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsgraph.analysis.answer import Answer
    from newsgraph.analysis.questions.blind_spots import blind_spots
    from newsgraph.analysis.questions.bridges import bridges
    from newsgraph.analysis.questions.co_coverage import co_coverage
    from newsgraph.analysis.questions.communities import communities
    from newsgraph.analysis.questions.coverage import coverage
    from newsgraph.analysis.questions.drift import drift
    from newsgraph.analysis.questions.first_reports import first_reports
    from newsgraph.analysis.questions.independence import independence
    from newsgraph.analysis.questions.lead_lag import lead_lag
    from newsgraph.analysis.questions.leads import leads
    from newsgraph.analysis.questions.life import life
    from newsgraph.analysis.questions.lives import lives
    from newsgraph.analysis.questions.rank_stability import rank_stability
    from newsgraph.analysis.questions.topic_lags import topic_lags

__all__ = [
    "Answer",
    "blind_spots",
    "bridges",
    "co_coverage",
    "communities",
    "coverage",
    "drift",
    "first_reports",
    "independence",
    "lead_lag",
    "leads",
    "life",
    "lives",
    "rank_stability",
    "topic_lags",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'newsgraph.analysis' has no attribute {name!r}")
    module = "answer" if name == "Answer" else f"questions.{name}"
    value = globals()[name] = getattr(import_module(f"newsgraph.analysis.{module}"), name)
    return value


def __dir__() -> list[str]:
    return __all__
