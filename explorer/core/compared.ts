// What two outlets, or two stories, are compared by.

import type { Coverage } from "./coverage";
import type { NewsGraph } from "./data/graph";
import type { Count } from "./data/indexes";
import { tally } from "./tally";
import type { Holder, Kind } from "./things";

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
