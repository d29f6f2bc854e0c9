"""Tables with one row per article: CSV, TSV and Parquet (:mod:`newsgraph.ingest.tables`)."""

from functools import partial

from newsgraph.ingest.formats.form import Format
from newsgraph.ingest.tables import read_csv, read_parquet

CSV = Format(
    "CSV",
    (".csv",),
    read_csv,
    "A table whose header names columns, with any delimiter: exports of NewsAPI, Media Cloud, "
    "Zotero, Kaggle, Pocket, Raindrop and Instapaper, and your own.",
    "title,url,date,publisher\nFerry adrift,https://echo.example/ferry,2031-06-03,Ellery Echo\n",
)
TSV = Format(
    "TSV",
    (".tsv", ".tab"),
    partial(read_csv, delimiter="\t"),
    "The same, with tabs.",
    "title\turl\tdate\nFerry adrift\thttps://echo.example/ferry\t2031-06-03\n",
)
PARQUET = Format(
    "Parquet",
    (".parquet",),
    read_parquet,
    "The same in columns, as polars, pandas and Spark write it.",
    "Columns title, url, date, publisher, …",
    is_text=False,
)
