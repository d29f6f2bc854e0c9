// What two outlets, or two stories, are compared by.

import type { Coverage } from "./coverage";
import type { NewsGraph } from "./data/graph";
import type { Count } from "./data/indexes";
import { tally } from "./tally";
import type { Holder, Kind } from "./things";
import { DAY_SECONDS } from "./words";

export interface Aspect {
  readonly title: string;
  readonly kind: Holder;
  /** What a thing holds of the kind, with counts. */
  readonly held: (row: number) => Count[];
}

type Comparable = "outlet" | "story";
export const isComparable = (kind: Kind): kind is Comparable =>
  kind === "outlet" || kind === "story";

export function aspectsOf(graph: NewsGraph, coverage: Coverage, kind: Kind): Aspect[] {
  const ofStory = (held: Holder) => (row: number) =>
    tally(graph.storyArticles[row], graph.holders[held]);
  if (kind === "outlet")
    return [
      { title: "Topics", kind: "topic", held: (row) => graph.outletTopics[row] },
      { title: "Stories", kind: "story", held: coverage.storiesOfOutlet },
    ];
  return [
    { title: "Outlets", kind: "outlet", held: ofStory("outlet") },
    { title: "Topics", kind: "topic", held: ofStory("topic") },
  ];
}

/** Who of two was earlier, by how many days. */
export interface Lead {
  readonly isFirst: boolean;
  readonly days: number;
}

export interface Pair {
  readonly row: number;
  /** Articles of the one and of the other. */
  readonly first: number;
  readonly second: number;
  /**
   * How far the two counts are from what the totals of both let expect: the square root of their
   * deviance, below zero where the first has less (McCullagh and Nelder, Generalized Linear Models,
   * 2.4: the deviance residual of a binomial count).
   */
  readonly surprise: number;
}

/** What either of two holds, the most surprising first. */
export function diverging(first: readonly Count[], second: readonly Count[]): Pair[] {
  const [a, b] = [new Map(first), new Map(second)];
  const sum = (counts: readonly Count[]) => counts.reduce((total, [, count]) => total + count, 0);
  const share = sum(first) / (sum(first) + sum(second));
  const rows = [...new Set([...a.keys(), ...b.keys()])];
  const pairs = rows.map((row) => {
    const [x, y] = [a.get(row) ?? 0, b.get(row) ?? 0];
    return { row, first: x, second: y, surprise: residual(x, y, share) };
  });
  const size = ({ surprise }: Pair) => Math.abs(surprise);
  return pairs.sort((x, y) => size(y) - size(x) || x.row - y.row);
}

function residual(first: number, second: number, share: number): number {
  const expected = (first + second) * share;
  const part = (count: number, mean: number) => (count ? count * Math.log(count / mean) : 0);
  const deviance = 2 * (part(first, expected) + part(second, first + second - expected));
  return Math.sign(first - expected) * Math.sqrt(Math.max(0, deviance));
}

/** The events of an outlet with its articles that count there. */
export const eventsOf = (graph: NewsGraph, outlet: number): Count[] =>
  tally(countedBy(graph, outlet), (row) => [graph.eventOf(row)].filter((event) => event >= 0));

const countedBy = (graph: NewsGraph, outlet: number) =>
  graph.outletArticles[outlet].filter((row) => !graph.looseArticles.has(row));

/** Whose first article on an event is earlier; null where a time is unknown or both are alike. */
export function leadOn(graph: NewsGraph, event: number, one: number, other: number): Lead | null {
  const firstOf = (outlet: number) =>
    countedBy(graph, outlet)
      .filter((row) => graph.eventOf(row) === event)
      .sort(graph.oldestFirst)
      .at(0);
  const [a, b] = [firstOf(one), firstOf(other)];
  if (a === undefined || b === undefined || !graph.precision.isTimed(a, b)) return null;
  const { [a]: before, [b]: after } = graph.articles.published;
  if (before === null || after === null || before === after) return null;
  return { isFirst: before < after, days: Math.abs(after - before) / DAY_SECONDS };
}
