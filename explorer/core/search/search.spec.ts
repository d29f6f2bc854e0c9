import { describe, expect, test } from "vitest";

import { sampleGraph } from "../../testing/sample";
import { Finder } from "./finding";
import { Search } from "./search";

const graph = sampleGraph();
const search = new Search(graph);
const finder = new Finder(graph, search);
const found = (text: string) => finder.find(search.parse(text));
const all = graph.rowsIn("article");

describe("a search", () => {
  test("for nothing finds everything, the newest article first", () => {
    const { rows } = found("");
    expect(rows.article).toEqual([...all].sort(graph.newestFirst));
    expect(rows.story).toHaveLength(graph.storylines.length);
  });

  test("finds a topic's, an outlet's and a story's articles by its name", () => {
    for (const kind of ["topic", "outlet", "story"] as const)
      for (const row of graph.rowsIn(kind)) {
        const { rows } = finder.find(search.parse(`${kind}:"${search.facetName(kind, row)}"`));
        expect(new Set(rows.article), graph.nameOf({ kind, row })).toEqual(
          new Set(
            search
              .namedRows(kind, search.facetName(kind, row))
              .flatMap((each) => graph.articlesIn[kind][each]),
          ),
        );
      }
  });

  test("and its opposite share nothing and leave nothing", () => {
    for (const term of ["cranes", "topic:science", "kind:copy", "related:>0", "after:2000"]) {
      const [yes, no] = [found(term).isArticle, found(`-${term}`).isArticle];
      expect(all.every((row) => yes[row] + no[row] === 1)).toBe(true);
    }
  });

  test("for either of two words finds what each finds", () => {
    const [crane, comet, either] = ["crane", "comet", "crane OR comet"].map(found);
    expect(crane.rows.article.length).toBeGreaterThan(0);
    expect(new Set(either.rows.article)).toEqual(
      new Set([...crane.rows.article, ...comet.rows.article]),
    );
    expect(found("crane OR comet -crane").rows.article.length).toBeLessThan(
      either.rows.article.length,
    );
  });

  test("for words reads headlines without case and accents, from the beginning of words", () => {
    const headline = graph.articles.headline[0] ?? "";
    expect(found(`"${headline.toUpperCase()}"`).rows.article).toContain(0);
    expect(found(headline.slice(0, 4).toLowerCase()).rows.article).toContain(0);
  });

  test("counts the found articles of what holds them", () => {
    const { isArticle, counts } = found("related:>0");
    for (const [row, count] of counts.outlet)
      expect(graph.outletArticles[row].filter((held) => isArticle[held])).toHaveLength(count);
  });
});

test("an example of each field finds something or is a number", () => {
  for (const field of ["topic", "outlet", "story", "after", "before"] as const)
    expect(found(search.exampleOf(field)).rows.article.length, field).toBeGreaterThan(0);
});
