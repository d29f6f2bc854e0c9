// Counting rows.

import type { Count } from "./data/indexes";

/** How often each holder holds one of some rows, most often first. */
export function tally(
  rows: Iterable<number>,
  holdersOf: (row: number) => readonly number[],
): Count[] {
  const totals = new Map<number, number>();
  for (const row of rows)
    for (const holder of holdersOf(row)) totals.set(holder, (totals.get(holder) ?? 0) + 1);
  return [...totals].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

export interface Parts {
  first: Count[];
  both: [row: number, inFirst: number, inSecond: number][];
  second: Count[];
}

/** Rows that only the first holds, that both hold, that only the second holds. */
export function parted(first: readonly Count[], second: readonly Count[]): Parts {
  const [a, b] = [new Map(first), new Map(second)];
  return {
    first: first.filter(([row]) => !b.has(row)),
    both: first.flatMap(([row, count]) => {
      const other = b.get(row);
      return other === undefined ? [] : [[row, count, other]];
    }),
    second: second.filter(([row]) => !a.has(row)),
  };
}

/** A function that finds its answer once for each row. */
export function once<T>(find: (row: number) => T): (row: number) => T {
  const before = new Map<number, T>();
  return (row) => {
    let found = before.get(row);
    if (found === undefined) {
      found = find(row);
      before.set(row, found);
    }
    return found;
  };
}
