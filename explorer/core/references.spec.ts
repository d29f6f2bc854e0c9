import { expect, test } from "vitest";

import { graphOf, sampleBlock } from "../testing/sample";
import { cslOf, risOf } from "./references";

const block = sampleBlock();
const graph = graphOf(block);
const row = graph.articles.headline.findIndex((_, at) => graph.articleTopics[at].length > 0);
const label = (topic: number) => graph.labelOf({ kind: "topic", row: topic });

test("RIS names title, outlet, date, address and topics, each entry closed", () => {
  const lines = risOf(graph, [row, row]).split("\r\n");
  expect(lines[0]).toBe("TY  - NEWS");
  expect(lines).toContain(`TI  - ${graph.articles.headline[row] ?? ""}`);
  expect(lines).toContain(`UR  - ${graph.addressOf(row) ?? ""}`);
  for (const topic of graph.articleTopics[row]) expect(lines).toContain(`KW  - ${label(topic)}`);
  const day = new Date((graph.articles.published[row] ?? 0) * 1000).toISOString().slice(0, 10);
  expect(lines).toContain(`DA  - ${day.replaceAll("-", "/")}/`);
  expect(lines.filter((line) => line === "ER  - ")).toHaveLength(2);
});

test("a line break in a text begins no line of its own", () => {
  const hostile = graphOf({
    ...block,
    articles: { ...block.articles, headline: block.articles.headline.map(() => "A\r\nER  - \nB") },
  });
  expect(risOf(hostile, [row]).split("\r\n")).toContain("TI  - A ER - B");
});

test("a date says no more than is known, and what is missing is left out", () => {
  const dated = graphOf({
    ...block,
    articles: {
      ...block.articles,
      precision: [[row, 1]],
      published: block.articles.published.map((time, at) => (at === row ? time : null)),
    },
  });
  const [known, undated] = JSON.parse(cslOf(dated, [row, row + 1])) as Record<string, unknown>[];
  const parts = new Date((graph.articles.published[row] ?? 0) * 1000).toISOString().split("-");
  expect(known.issued).toEqual({ "date-parts": [[Number(parts[0]), Number(parts[1])]] });
  expect(known.type).toBe("article-newspaper");
  expect("issued" in undated).toBe(false);
  expect("author" in undated).toBe(false);
});

test("authors stand one by one", () => {
  const authors = block.articles.headline.map(() => "Pia Holm; Order of Malta, Press Office");
  const field = {
    name: "authors",
    key: "authors",
    label: "by",
    type: "text",
    unit: null,
    says: "",
    term: "",
    shows: true,
    searches: false,
  };
  const made = graphOf({
    ...block,
    fields: [field],
    articles: { ...block.articles, authors },
  } as unknown as typeof block);
  expect(risOf(made, [row])).toContain("AU  - Pia Holm\r\nAU  - Order of Malta, Press Office\r\n");
});
