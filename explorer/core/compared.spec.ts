import { expect, test } from "vitest";

import { sampleGraph } from "../testing/sample";
import { diverging, eventsOf, leadOn } from "./compared";

const graph = sampleGraph();

test("equal shares are no surprise, whatever the totals", () => {
  const pairs = diverging([[4, 2], [7, 4]], [[4, 10], [7, 20]]); // prettier-ignore
  expect(pairs.map(({ row }) => row)).toEqual([4, 7]);
  for (const { surprise } of pairs) expect(surprise).toBeCloseTo(0, 9);
});

test("what differs most comes first, with the sign of who has more", () => {
  const pairs = diverging([[1, 9], [2, 5], [3, 1]], [[2, 5], [3, 9], [4, 1]]); // prettier-ignore
  expect(pairs.map(({ row }) => row)).toEqual([1, 3, 4, 2]);
  expect(pairs.map(({ surprise }) => Math.sign(surprise))).toEqual([1, -1, -1, 0]);
  expect(pairs[0].surprise).toBeCloseTo(Math.sqrt(2 * 9 * Math.log(2)), 9);
});

test("the pairs hold every count once", () => {
  for (const one of graph.rowsIn("outlet").slice(0, 8))
    for (const other of graph.rowsIn("outlet").slice(0, 8)) {
      const [first, second] = [eventsOf(graph, one), eventsOf(graph, other)];
      const pairs = diverging(first, second);
      const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
      expect(sum(pairs.map((pair) => pair.first))).toBe(sum(first.map(([, count]) => count)));
      expect(sum(pairs.map((pair) => pair.second))).toBe(sum(second.map(([, count]) => count)));
    }
});

test("who was earlier is the same from both sides, and known only from times of day", () => {
  let known = 0;
  for (const event of graph.rowsIn("story").filter((row) => !graph.isStoryline(row))) {
    const outlets = [...new Set(graph.storyArticles[event].map(graph.outletOf))];
    for (const one of outlets)
      for (const other of outlets) {
        const [there, back] = [leadOn(graph, event, one, other), leadOn(graph, event, other, one)];
        expect(there?.days).toBe(back?.days);
        if (there) expect(there.isFirst).toBe(!back?.isFirst);
        known += Number(there !== null);
      }
    expect(leadOn(graph, event, outlets[0], outlets[0])).toBeNull();
  }
  expect(known).toBeGreaterThan(10);
});
