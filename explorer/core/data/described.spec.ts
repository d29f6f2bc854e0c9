import { describe, expect, test } from "vitest";

import { graphOf, sampleBlock } from "../../testing/sample";
import { csvOf } from "../csv";
import type { DescribedField } from "../generated/schema";
import { Finder } from "../search/finding";
import { Search } from "../search/search";
import { sparqlOf } from "../sparql";
import { isNumeric, type DescribedValue } from "./described";

const FIELD: DescribedField = {
  name: "word_count",
  key: "wordcount",
  label: "Length",
  type: "integer",
  unit: "words",
  says: "How many words the text has.",
  term: "schema:wordCount",
  shows: true,
  searches: true,
};
const PLACE: DescribedField = {
  ...FIELD,
  name: "dateline",
  key: "dateline",
  type: "text",
  unit: "",
  term: "ng:dateline",
};

/** The sample with fields that the page has no code for, of which the first articles have values. */
function graphWith(fields: Partial<Record<string, [DescribedField, DescribedValue[]]>>) {
  const block = sampleBlock();
  const articles = block.articles as unknown as Record<string, DescribedValue[]>;
  block.fields = [];
  for (const [field, values] of Object.values(fields).filter((each) => each !== undefined)) {
    block.fields = [...block.fields, field];
    articles[field.name] = block.articles.id.map((_, row) => values[row] ?? null);
  }
  return graphOf(block);
}

const graph = graphWith({
  length: [FIELD, [120, 800]],
  place: [PLACE, ["Havermoor", "Strand"]],
});
const search = new Search(graph);
const finder = new Finder(graph, search);
const found = (text: string) => [...finder.find(search.parse(text)).rows.article].sort();

describe("a field that only the data block describes", () => {
  test("has its values in the graph, null where an article has none", () => {
    expect(graph.described.map(({ name }) => name)).toEqual(["word_count", "dateline"]);
    expect(graph.described[0].values.slice(0, 3)).toEqual([120, 800, null]);
    expect(graph.described.map(isNumeric)).toEqual([true, false]);
  });

  test("is searched by its key, a number by its bounds and a text by its words", () => {
    expect(found("wordcount:>100")).toEqual([0, 1]);
    expect(found("wordcount:>500")).toEqual([1]);
    expect(found("dateline:haver")).toEqual([0]);
  });

  test("is a column of the CSV, empty where an article has none", () => {
    const [names, first, , third] = csvOf(graph, [0, 1, 2]).replace("\ufeff", "").split("\r\n");
    expect(names).toMatch(/,word_count,dateline$/);
    expect(first).toMatch(/,120,Havermoor$/);
    expect(third).toMatch(/,,$/);
  });

  test("is asked for in SPARQL by its property", () => {
    const query = sparqlOf(graph, search, search.parse("wordcount:>500").terms, null);
    expect(query).toContain("schema:wordCount");
  });

  test("is no field of the search unless the schema says so", () => {
    const quiet = graphWith({ length: [{ ...FIELD, searches: false }, [120]] });
    expect(new Search(quiet).fields.has("wordcount")).toBe(false);
    expect(search.fields.has("wordcount")).toBe(true);
  });
});
