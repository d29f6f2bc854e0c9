// The same text more than once: what copies, revisions and reprints join.

import type { NewsGraph } from "./data/graph";
import { SAME_TEXT_KINDS, type LinkKind } from "./generated/schema";

const SAME_TEXT: ReadonlySet<LinkKind> = new Set<LinkKind>(SAME_TEXT_KINDS);
export const isSameText = (kind: LinkKind) => SAME_TEXT.has(kind);

/**
 * Articles grouped by text: the connected components of their links of the same text, oldest
 * article first in each, groups in the order of `rows`. A story's `distinct_texts` counts the same
 * components in Python (stories/copies.py); both run tests/vectors/texts.json.
 */
export function textGroups(graph: NewsGraph, rows: readonly number[]): number[][] {
  const here = new Set(rows);
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const row of rows) {
    if (seen.has(row)) continue;
    seen.add(row);
    const group = [row];
    for (const member of group) {
      for (const link of graph.linksOf(member)) {
        const other = graph.otherEnd(link, member);
        if (!isSameText(graph.linkKind(link)) || !here.has(other) || seen.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    groups.push(group.sort(graph.oldestFirst));
  }
  return groups;
}
