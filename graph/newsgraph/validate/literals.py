"""Literals as values: which texts are well-formed in their datatype, and how numbers compare.

Source: XML Schema 1.1 part 2, https://www.w3.org/TR/xmlschema11-2/. Datatypes that are not
listed in :data:`FORMS` take every text.
"""

from collections.abc import Callable
from decimal import Decimal

import polars as pl

from newsgraph.vocabulary import PREFIXES, expand

XSD = PREFIXES["xsd"]
TIME = expand("xsd:dateTime")

_DAY = r"-?(?:[1-9][0-9]{3,}|0[0-9]{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_CLOCK = r"(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)"
_ZONE = r"(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?"
_FLOAT = r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?|[+-]?INF|NaN"

FORMS = {
    TIME: f"^{_DAY}T{_CLOCK}{_ZONE}$",
    f"{XSD}boolean": "^(?:true|false|1|0)$",
    f"{XSD}decimal": r"^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$",
    f"{XSD}double": f"^(?:{_FLOAT})$",
    f"{XSD}float": f"^(?:{_FLOAT})$",
    f"{XSD}integer": "^[+-]?[0-9]+$",
}
"""Datatype → the texts that are values of it, but for days that no calendar has."""

DERIVED = [
    *("byte", "int", "long", "short", "unsignedByte", "unsignedInt", "unsignedLong"),
    *("unsignedShort", "nonNegativeInteger", "nonPositiveInteger", "negativeInteger"),
    "positiveInteger",
]
NUMBERS = {
    **{f"{XSD}{name}": FORMS[f"{XSD}{name}"] for name in ("integer", "decimal", "double", "float")},
    **{f"{XSD}{name}": FORMS[f"{XSD}integer"] for name in DERIVED},
}
"""Numeric datatype → the texts that are numbers."""


def well_formed(terms: pl.DataFrame, datatype: str) -> pl.Series:
    """Whether each value is a text of the datatype."""
    values = terms["value"]
    if datatype not in FORMS:
        return pl.repeat(True, len(values), eager=True)
    fits = values.str.contains(FORMS[datatype])
    return fits & _days_exist(values) if datatype == TIME else fits


def _days_exist(values: pl.Series) -> pl.Series:
    """Whether the calendar has the day of each well-written xsd:dateTime."""
    day = values.str.extract(r"^-?[0-9]*([0-9]{4}-[0-9]{2}-[0-9]{2})T")
    parsed = day.str.replace("^0000", "2000").str.to_date("%Y-%m-%d", strict=False)
    return parsed.is_not_null()


def satisfies(
    terms: pl.DataFrame, bound: str, compare: Callable[[Decimal, Decimal], bool]
) -> pl.Series:
    """Whether each term is a number that compares to the bound as asked."""
    numbers = pl.lit(value=False)
    for datatype in terms["datatype"].unique():
        if datatype in NUMBERS:
            fits = pl.col("value").str.contains(NUMBERS[datatype]) & (pl.col("value") != "NaN")
            numbers |= (pl.col("datatype") == datatype) & fits
    values = terms.select(value=pl.when(numbers).then("value"))["value"]
    limit = Decimal(bound)
    known = {text: compare(Decimal(text), limit) for text in values.drop_nulls().unique()}
    return values.replace_strict(known, default=False, return_dtype=pl.Boolean)
