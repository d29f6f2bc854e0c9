import { expect, test } from "vitest";

import { graphOf, sampleBlock } from "../../testing/sample";

test("an article in a series knows its name and size, any other knows of none", () => {
  const graph = graphOf({ ...sampleBlock(), series: [["Market report", [2, 5]]] });
  expect(graph.series.get(2)).toEqual({ name: "Market report", size: 2 });
  expect(graph.series.get(5)).toEqual(graph.series.get(2));
  expect(graph.series.get(0)).toBeUndefined();
  expect(graphOf(sampleBlock()).series.size).toBe(0);
});
