import { expect, test } from "vitest";

import { graphOf, sampleBlock, sampleGraph } from "../../testing/sample";
import { KINDS } from "../things";

const graph = sampleGraph();

test("a name leads to its thing and back", () => {
  for (const kind of KINDS)
    for (const row of graph.rowsIn(kind))
      expect(graph.thingOf(graph.nameOf({ kind, row }))).toEqual({ kind, row });
});

test.each([
  "",
  "article",
  "article/",
  "constructor/x",
  "__proto__/x",
  "article/__proto__",
  "story/constructor",
])("%j names nothing", (name) => {
  expect(graph.thingOf(name)).toBeNull();
});

test("a former id leads to what it became, unless a thing has that id now", () => {
  const block = sampleBlock();
  const [first, second] = block.articles.id;
  const now = graphOf({ ...block, former: { old: 1, [first]: 1 } });
  expect(now.thingOf("article/old")).toEqual({ kind: "article", row: 1 });
  expect(now.thingOf(`article/${first}`)).toEqual({ kind: "article", row: 0 });
  expect(now.articles.id[1]).toBe(second);
});

test("links lie with both of their ends", () => {
  graph.links.source.forEach((source, link) => {
    expect(graph.linksOf(source)).toContain(link);
    expect(graph.linksOf(graph.links.target[link])).toContain(link);
  });
  const rows = graph.rowsIn("article");
  expect(rows.reduce((sum, row) => sum + graph.linkCount[row], 0)).toBe(2 * graph.links.declared);
});

test("what an outlet, topic or story holds says the same as its articles do", () => {
  for (const kind of ["outlet", "topic", "story"] as const)
    for (const row of graph.rowsIn("article"))
      for (const holder of graph.holders[kind](row))
        expect(graph.articlesIn[kind][holder]).toContain(row);
});

test("a name keeps only a few marks over one letter", () => {
  const block = sampleBlock();
  block.articles.headline[0] = `Z${"\u0351".repeat(40)}algo`;
  expect(graphOf(block).labelOf({ kind: "article", row: 0 })).toBe(`Z${"\u0351".repeat(4)}algo`);
});
