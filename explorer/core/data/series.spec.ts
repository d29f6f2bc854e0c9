import { expect, test } from "vitest";

import { graphOf, sampleBlock } from "../../testing/sample";

test("an article in a series knows its name and size, any other knows of none", () => {
  const graph = graphOf({ ...sampleBlock(), series: [["Market report", [2, 5]]] });
  expect(graph.series.get(2)).toEqual({ name: "Market report", size: 2 });
  expect(graph.series.get(5)).toEqual(graph.series.get(2));
  expect(graph.series.get(0)).toBeUndefined();
  expect(graphOf({ ...sampleBlock(), series: undefined }).series.size).toBe(0);
});

test("the sample's recurring column is a series of three", () => {
  const series = [...graphOf(sampleBlock()).series.values()];
  expect(series.map(({ size }) => size)).toEqual([3, 3, 3]);
});
