import { expect, test } from "vitest";

import { graphOf, sampleBlock } from "../testing/sample";
import { hasLanes, swimlanes, threadsOf, timeScale, type Lane, type Mark } from "./lanes";

const graph = graphOf(sampleBlock());
const measure = (text: string) => 7 * text.length;
const drawn = graph.storylines.filter((row) => hasLanes(graph, row));

test("time always runs forwards, and wider where many articles appeared", () => {
  const times = [0, 10, 20, 30, 1000];
  const at = timeScale(times, 500);
  const places = Array.from({ length: 101 }, (_, i) => at(10 * i));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(at(20) - at(10)).toBeGreaterThan(5 * (at(1000) - at(990)));
  expect(at(0)).toBeGreaterThan(0);
  expect(at(1000)).toBeLessThan(500);
});

test("a moment alone stands in the middle", () => {
  expect(timeScale([5], 300)(5)).toBeCloseTo(timeScale([7, 7], 300)(7));
});

test("a storyline has a lane for each of its events, in order, and all its articles", () => {
  for (const story of drawn) {
    const { lanes } = swimlanes(graph, story, 900, measure);
    const events = lanes.flatMap(({ event }) => (event === null ? [] : [event]));
    expect(new Set(events)).toEqual(new Set(graph.storyEvents[story]));
    const rows = lanes.flatMap(({ marks, undated }) => [
      ...marks.map(({ row }) => row),
      ...undated,
    ]);
    expect(rows.sort()).toEqual([...graph.storyArticles[story]].sort());
    const firsts = events.map((event) => graph.stories.first[event] ?? Infinity);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  }
});

const boxOf = ({ x, until, name, side }: Mark) => {
  if (side === "left") return [x - 9 - measure(name), until + 5];
  return [x - 5, side ? until + 9 + measure(name) : until + 5];
};

test.each([360, 900])("no name covers another, and none leaves the drawing (%i)", (width) => {
  for (const story of drawn) {
    for (const { marks } of swimlanes(graph, story, width, measure).lanes) {
      marks.forEach((mark, i) => {
        const [left, right] = boxOf(mark);
        expect(right).toBeLessThanOrEqual(width);
        for (const other of marks.slice(0, i).filter(({ y }) => y === mark.y)) {
          const [start, end] = boxOf(other);
          expect(left >= end || right <= start).toBe(true);
        }
      });
    }
  }
});

test("lanes lie below one another", () => {
  const overlaps = (lanes: readonly Lane[]) =>
    lanes.some(({ top }, i) => i > 0 && top < lanes[i - 1].top + lanes[i - 1].height);
  for (const story of drawn)
    expect(overlaps(swimlanes(graph, story, 700, measure).lanes)).toBe(false);
});

test("each copy has one thread, to the oldest article with its text", () => {
  const rows = new Set(graph.rowsIn("article"));
  const threads = threadsOf(graph, rows).filter(({ kind }) => kind !== "credit");
  expect(threads.length).toBeGreaterThan(0);
  expect(new Set(threads.map(({ from }) => from)).size).toBe(threads.length);
  for (const { from, to } of threads) {
    expect(graph.linksBetween(from, to).length).toBeGreaterThan(0);
    expect(graph.oldestFirst(to, from)).toBeLessThan(0);
  }
});

test("a credit has a thread only where the earlier report is drawn", () => {
  const credited = graph
    .rowsIn("article")
    .filter((row) => graph.credits.of(row).some(({ earlier }) => earlier >= 0));
  const [row] = credited;
  const [{ earlier }] = graph.credits.of(row).filter((credit) => credit.earlier >= 0);
  expect(threadsOf(graph, new Set([row, earlier]))).toContainEqual({
    kind: "credit",
    from: row,
    to: earlier,
  });
  expect(threadsOf(graph, new Set([row]))).toEqual([]);
});
