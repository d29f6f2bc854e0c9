import { describe, expect, test } from "vitest";

import { graphOf, sampleBlock } from "../../testing/sample";
import { csvOf } from "../csv";
import type { DescribedField } from "../generated/schema";
import { Finder } from "../search/finding";
import { Search } from "../search/search";
import { sparqlOf } from "../sparql";
import { shownIn, type DescribedValue } from "./described";

const field = (name: string, type: DescribedField["type"]): DescribedField => ({
  name,
  key: name.replaceAll("_", ""),
  label: name,
  type,
  unit: "",
  says: `the ${name}`,
  term: `<https://example.org/${name}>`,
  shows: name !== "hidden",
  searches: name !== "hidden",
});

const FIELDS = [
  field("word_count", "integer"),
  field("place", "text"),
  field("seen", "time"),
  field("is_free", "boolean"),
  field("hidden", "text"),
];

// The first three articles have values, the rest have none.
const VALUES: Readonly<Record<string, DescribedValue[]>> = {
  word_count: [120, 0, null],
  place: ['Oslo, "north"', "=1+1", null],
  seen: [0, null, null],
  is_free: [true, false, null],
  hidden: ["secret", null, null],
};

function describedGraph() {
  const block = sampleBlock();
  const rest = block.articles.id.map(() => null).slice(3);
  const columns = Object.entries(VALUES).map(([name, values]) => [name, [...values, ...rest]]);
  Object.assign(block.articles, Object.fromEntries(columns));
  block.fields = FIELDS;
  return graphOf(block);
}

const graph = describedGraph();
const search = new Search(graph);
const finder = new Finder(graph, search);
const found = (text: string) => [...finder.find(search.parse(text)).rows.article].sort();

describe("a field that the block describes", () => {
  test("has one value per article", () => {
    expect(graph.described.map(({ name }) => name)).toEqual(FIELDS.map(({ name }) => name));
    for (const { values } of graph.described) expect(values).toHaveLength(graph.articles.id.length);
  });

  test("is shown where it has a value, be it 0 or false, and the schema shows it", () => {
    const shown = (row: number) => shownIn(graph.described, row).map(({ name }) => name);
    expect(shown(0)).toEqual(["word_count", "place", "seen", "is_free"]);
    expect(shown(1)).toEqual(["word_count", "place", "is_free"]);
    expect(shown(2)).toEqual([]);
  });

  test("is searched by its key, a number by its bounds", () => {
    expect(found("wordcount:>100")).toEqual([0]);
    expect(found("wordcount:0")).toEqual([1]);
    expect(found("-wordcount:0..200")).not.toContain(0);
  });

  test("is searched by words without case", () => {
    expect(found("place:OSLO")).toEqual([0]);
    expect(found("place:bergen")).toEqual([]);
  });

  test("is no field of the search unless the schema says so", () => {
    expect([...search.fields.keys()]).toContain("place");
    expect([...search.fields.keys()]).not.toContain("hidden");
  });

  test("is a column of the CSV, with formulas made inert", () => {
    const [head, first, second, third] = csvOf(graph, [0, 1, 2]).slice(1).split("\r\n");
    expect(head.endsWith(",url,word_count,place,seen,is_free,hidden")).toBe(true);
    expect(first.endsWith(',120,"Oslo, ""north""",1970-01-01T00:00:00Z,true,secret')).toBe(true);
    expect(second.endsWith(",0,'=1+1,,false,")).toBe(true);
    expect(third.endsWith(",,,,,")).toBe(true);
  });

  test("is asked for by its property in SPARQL", () => {
    const { terms } = search.parse("wordcount:>100 place:oslo");
    const query = sparqlOf(graph, search, terms, null);
    expect(query).toContain("?article <https://example.org/word_count> ?value1 .");
    expect(query).toContain("?article <https://example.org/place> ?text2 .");
  });
});

test("a graph without described fields has none", () => {
  expect(graphOf({ ...sampleBlock(), fields: [] }).described).toEqual([]);
});
