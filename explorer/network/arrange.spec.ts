import { expect, test } from "vitest";

import { arranged } from "./arrange";

const nodes = Array.from({ length: 60 }, (_, i) => ({ id: `n${i}`, size: 7 + (i % 15) }));
const joints = nodes.slice(1).map(({ id }, i) => ({ from: id, to: `n${i >> 1}` }));

test("the same network has the same places each time", () => {
  expect(arranged(nodes, joints)).toEqual(arranged(nodes, joints));
});

test("nodes keep apart, and what is joined is nearer than what is not", () => {
  const places = arranged(nodes, joints);
  const gap = (a: number, b: number) =>
    Math.hypot(places[a][0] - places[b][0], places[a][1] - places[b][1]);
  const rows = [...nodes.keys()];
  for (const a of rows)
    for (const b of rows.slice(a + 1))
      expect(gap(a, b)).toBeGreaterThan(nodes[a].size + nodes[b].size);
  const mean = (gaps: number[]) => gaps.reduce((sum, each) => sum + each, 0) / gaps.length;
  const joined = rows.slice(1).map((row) => gap(row, (row - 1) >> 1));
  expect(mean(joined)).toBeLessThan(mean(rows.flatMap((a) => rows.map((b) => gap(a, b)))) / 2);
});
