import { expect, test } from "vitest";

import { sampleGraph, thingNamed, vectorsOf } from "../testing/sample";
import { Coverage } from "./coverage";
import { textGroups } from "./copies";

test("a story has as many texts as Python counts distinct ones", () => {
  const graph = sampleGraph();
  const vectors = vectorsOf("texts") as { story: string; distinct_texts: number }[];
  expect(vectors.length).toBeGreaterThan(5);
  for (const { story, distinct_texts } of vectors) {
    const { row } = thingNamed(graph, story);
    expect(textGroups(graph, new Coverage(graph).countedIn(row)), story).toHaveLength(
      distinct_texts,
    );
  }
});

test("each article is in one group, the oldest of its text first", () => {
  const graph = sampleGraph();
  const rows = graph.rowsIn("article");
  const groups = textGroups(graph, rows);
  expect(groups.flat().sort((a, b) => a - b)).toEqual(rows);
  for (const group of groups) expect([...group].sort(graph.oldestFirst)).toEqual(group);
});
