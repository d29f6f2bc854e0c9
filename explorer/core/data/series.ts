// Series: articles that are alike whatever they report on, such as a column.

import type { Block } from "./schema";

export interface Series {
  readonly name: string;
  /** How many of the articles here belong to it. */
  readonly size: number;
}

/** The series of each article that is in one, by its row. */
export function readSeries({ series = [] }: Block): ReadonlyMap<number, Series> {
  return new Map(
    series.flatMap(([name, rows]) =>
      rows.map((row) => [row, { name, size: rows.length }] as const),
    ),
  );
}
