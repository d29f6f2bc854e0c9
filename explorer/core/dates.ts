// The dates of the articles in bins of a day, week, month or year.

import { DAY_SECONDS, dayWords, type Span } from "./words";

interface Unit {
  /** Days up to which bins have this unit. */
  readonly most: number;
  readonly floor: (date: Date) => void;
  readonly next: (date: Date) => void;
}

const UNITS: readonly Unit[] = [
  {
    most: 62,
    floor: (date) => date.setUTCHours(0, 0, 0, 0),
    next: (date) => date.setUTCDate(date.getUTCDate() + 1),
  },
  {
    most: 620,
    floor: (date) => date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7)),
    next: (date) => date.setUTCDate(date.getUTCDate() + 7),
  },
  {
    most: 4400,
    floor: (date) => date.setUTCDate(1),
    next: (date) => date.setUTCMonth(date.getUTCMonth() + 1),
  },
  {
    most: Infinity,
    floor: (date) => date.setUTCMonth(0, 1),
    next: (date) => date.setUTCFullYear(date.getUTCFullYear() + 1),
  },
];
const MOST_BINS = 400;

export interface Bins {
  /** The edges in seconds, one more than there are bins. */
  readonly edges: number[];
  /** The bin of each article, -1 without a date. */
  readonly bins: Int16Array;
  /** What the first and the last bin gather beside their own. */
  readonly gathered: string[];
}

/** Bins of the dates of all articles, or null when none has one. */
export function binned(published: readonly (number | null)[]): Bins | null {
  const sorted = Float64Array.from(published.filter((seconds) => seconds !== null)).sort();
  if (!sorted.length) return null;
  const [earliest, latest] = [sorted[0], sorted[sorted.length - 1]];
  const edges = regularEdges(mainSpan(sorted));
  const gathered: string[] = [];
  if (earliest < edges[0]) {
    gathered.push(`the first bar gathers all before ${dayWords(edges[0])}`);
    edges.unshift(earliest);
  }
  const last = edges[edges.length - 1];
  if (last <= latest) {
    gathered.push(`the last bar gathers all from ${dayWords(last)} on`);
    edges.push(latest + 1);
  }
  const bins = Int16Array.from(published, (seconds) =>
    seconds === null ? -1 : binOf(edges, seconds),
  );
  return { edges, bins, gathered };
}

function regularEdges([first, last]: Span): number[] {
  const unit = UNITS.find(({ most }) => (last - first) / DAY_SECONDS <= most) ?? UNITS[3];
  const date = new Date(first * 1000);
  date.setUTCHours(0, 0, 0, 0);
  unit.floor(date);
  const edges = [date.getTime() / 1000];
  while (edges[edges.length - 1] <= last && edges.length <= MOST_BINS) {
    unit.next(date);
    edges.push(date.getTime() / 1000);
  }
  return edges;
}

// The time that all but a hundredth of the articles fall in, where a few strays would leave
// the others no room; what lies outside shares one bin at each end.
function mainSpan(sorted: Float64Array): Span {
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
  const [first, last, low, high] = [at(0), at(1), at(0.01), at(0.99)];
  return high > low && (high - low) * 2 < last - first ? [low, high] : [first, last];
}

/** The bin of a moment: its last edge that is not after it. */
export function binOf(edges: readonly number[], seconds: number): number {
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (edges[middle] <= seconds) low = middle;
    else high = middle;
  }
  return low;
}

/** How many articles each bin has, of those that a mask lets through. */
export function countBins({ bins, edges }: Bins, mask: Uint8Array | null): Uint32Array {
  const totals = new Uint32Array(edges.length - 1);
  bins.forEach((bin, row) => {
    if (bin >= 0 && (!mask || mask[row])) totals[bin] += 1;
  });
  return totals;
}

/** A moment in the shortest form of the search: a year, month or day. */
export const dateText = (seconds: number) =>
  new Date(seconds * 1000)
    .toISOString()
    .slice(0, 10)
    .replace(/(-01)?-01$/, (end) => (end.length > 3 ? "" : end.slice(3)));
