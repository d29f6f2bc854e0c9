import { expect, test } from "vitest";

import { graphOf, sampleBlock } from "../testing/sample";
import { Search } from "./search/search";
import { literal, sparqlOf } from "./sparql";

test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
  "a document of the type %s is a creative work, as any unknown type is",
  (type) => {
    const block = sampleBlock();
    block.words.type = block.words.type.map(() => type);
    const graph = graphOf(block);
    const query = sparqlOf(graph, new Search(graph), [], null);
    expect(query).toMatch(/VALUES \?class \{ schema:CreativeWork( schema:\w+)* \}/);
    expect(query).not.toContain("native code");
  },
);

test("each term and the open thing narrow the query", () => {
  const graph = graphOf(sampleBlock());
  const search = new Search(graph);
  const { terms } = search.parse("cranes -kind:copy quality:1..5 after:2020 type:video related:0");
  const query = sparqlOf(graph, search, terms, { kind: "story", row: 0 });
  for (const part of [
    `STRENDS(STR(?story), "story/${graph.stories.id[0]}")`,
    "FILTER NOT EXISTS {\n    ?link2 ng:source|ng:target ?article",
    "?value3 >= 1 && ?value3 <= 5",
    '?date4 >= "2020-01-01T00:00:00.000Z"^^xsd:dateTime',
    'LCASE(?word5) IN ("video")',
    "COALESCE(?count6, 0) >= 0",
  ])
    expect(query).toContain(part);
});

test("a literal escapes what SPARQL would read otherwise", () => {
  expect(literal('a"b\\c\nd')).toBe('"a\\"b\\\\c\\nd"');
});
