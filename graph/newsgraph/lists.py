"""A join of list columns that needs no more memory than its result."""

import polars as pl


def join_lists(rows: pl.DataFrame, lists: pl.DataFrame, on: str) -> pl.DataFrame:
    """The rows in their order, with the columns of ``lists``; null where ``lists`` lacks the key.

    ``lists`` has one row per key. A plain left join copies the first list once for each row
    without a match and masks the copies afterwards: a long first list would fill the memory.

    >>> rows, lists = pl.DataFrame({"id": [1, 2]}), pl.DataFrame({"id": [2], "of": [["a", "b"]]})
    >>> join_lists(rows, lists, "id")["of"].to_list()
    [None, ['a', 'b']]
    """
    without = rows.select(on).unique().join(lists, on=on, how="anti")
    complete = pl.concat([lists, without], how="diagonal")
    return rows.join(complete, on=on, how="left", maintain_order="left")
