// What follows from the columns of the block: who refers to a row.

import type { Links } from "./links";
import type { Block } from "./schema";

/** How many articles of an outlet declare a topic. */
export type Count = [row: number, count: number];
export type Rows = number[][];

export const lists = <T>(count: number): T[][] => Array.from({ length: count }, () => []);

/** For each of `count` owners the rows that refer to it. */
export function referring(count: number, ...references: number[][]): Rows {
  const rows = lists<number>(count);
  for (const column of references)
    column.forEach((owner, row) => {
      if (owner >= 0) rows[owner].push(row);
    });
  return rows;
}

/** The articles of each of `count` topics. */
export function topicArticles(count: number, articleTopics: Rows): Rows {
  const rows = lists<number>(count);
  articleTopics.forEach((topics, row) => {
    for (const topic of topics) rows[topic].push(row);
  });
  return rows;
}

/** The topics of each outlet, and the outlets of each topic, with their articles, most first. */
export function covered({ covers, coverCounts, outlets, topics }: Block): [Count[][], Count[][]] {
  const byOutlet = lists<Count>(outlets.id.length);
  const byTopic = lists<Count>(topics.id.length);
  coverCounts.forEach((count, i) => {
    const [outlet, topic] = [covers[2 * i], covers[2 * i + 1]];
    byOutlet[outlet].push([topic, count]);
    byTopic[topic].push([outlet, count]);
  });
  for (const rows of [...byOutlet, ...byTopic]) rows.sort((a, b) => b[1] - a[1]);
  return [byOutlet, byTopic];
}

/** How many declared links each of some articles has, in both directions. */
export function declaredCounts({ declared, source, target }: Links, articles: number): Int32Array {
  const counts = new Int32Array(articles);
  for (let link = 0; link < declared; link += 1) {
    counts[source[link]] += 1;
    counts[target[link]] += 1;
  }
  return counts;
}
