// How exactly the dates of articles are known.

import { coarsest, hasTime, PRECISIONS, type Precision, type Span } from "../words";
import type { ArticleColumns } from "./schema";

const EXACT = PRECISIONS.length - 1;

export class DatePrecision {
  private readonly published: ReadonlyMap<number, number>;
  private readonly updated: ReadonlyMap<number, number>;

  constructor(private readonly articles: ArticleColumns) {
    this.published = new Map(articles.precision);
    this.updated = new Map(articles.updatedPrecision);
  }

  readonly of = (row: number): Precision => PRECISIONS[this.published.get(row) ?? EXACT];

  /** Whether two articles both state a time of day, so that a gap between them means something. */
  readonly isTimed = (a: number, b: number): boolean => hasTime(this.of(a)) && hasTime(this.of(b));

  readonly ofUpdate = (row: number): Precision => PRECISIONS[this.updated.get(row) ?? EXACT];

  /** The coarsest precision of the articles at the two ends of a period. */
  ofPeriod(rows: readonly number[], ends: Span | null): Precision {
    const { published } = this.articles;
    return coarsest(rows.filter((row) => ends?.some((end) => end === published[row])).map(this.of));
  }
}

/** Moments from the seconds between them and earlier ones. */
export function momentsAfter(
  later: (number | null)[],
  start: (number | null)[],
): (number | null)[] {
  return later.map((seconds, row) => (seconds === null ? null : seconds + (start[row] ?? 0)));
}
