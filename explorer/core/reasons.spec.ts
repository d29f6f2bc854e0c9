import { expect, test } from "vitest";

import { sampleGraph, thingNamed, vectorsOf } from "../testing/sample";
import { Coverage } from "./coverage";
import { LINK_KINDS, SAME_TEXT_KINDS } from "./generated/schema";
import { linkVerb, placeWords, reasonsBetween, reasonWords, stepWords } from "./reasons";
import { article, outlet, story, topic, type Thing } from "./things";

const graph = sampleGraph();

test("reasons come strongest first, each likeness once", () => {
  const order = [...SAME_TEXT_KINDS, "declared", "similar"];
  graph.links.source.forEach((source, link) => {
    const reasons = reasonsBetween(graph, source, graph.links.target[link]);
    const ranks = reasons.map((reason) => order.indexOf(graph.linkKind(reason)));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks.filter((rank) => rank === 4).length).toBeLessThan(2);
  });
});

test("the links that Python gives as reasons are given in its order", () => {
  type Reason = [kind: string, source: string, target: string] | ["similar", number, string[]];
  const vectors = vectorsOf("reasons") as [one: string, other: string, reasons: Reason[]][];
  expect(vectors.length).toBeGreaterThan(50);
  const kinds = vectors.flatMap(([, , reasons]) => reasons.map(([kind]) => kind));
  expect(new Set(kinds)).toEqual(new Set(LINK_KINDS));
  const nameOf = (row: number) => graph.nameOf({ kind: "article", row });
  const reasonOf = (link: number): Reason => {
    const { source, target, thousandths } = graph.links;
    const kind = graph.linkKind(link);
    if (kind !== "similar") return [kind, nameOf(source[link]), nameOf(target[link])];
    return [kind, thousandths[link], graph.termsOf(link).map(([term]) => term)];
  };
  for (const [one, other, reasons] of vectors) {
    const links = reasonsBetween(graph, thingNamed(graph, one).row, thingNamed(graph, other).row);
    expect(links.map(reasonOf)).toEqual(reasons);
  }
});

test("a link reads from either end", () => {
  const copy = graph.links.kind.findIndex((_, link) => graph.linkKind(link) === "copy");
  expect(linkVerb(graph, copy, graph.links.source[copy])).toBe("is a copy of");
  expect(linkVerb(graph, copy, graph.links.target[copy])).toBe("is copied by");
});

test("a step reads in either direction", () => {
  const row = graph.articles.event.findIndex((held) => held >= 0);
  const event = story(graph.eventOf(row));
  const storyline = story(graph.stories.parent[event.row]);
  const [publisher, subject] = [outlet(graph.outletOf(row)), topic(0)];
  const words = (from: Thing, to: Thing) => stepWords(graph, { from, to, link: null, cost: 0 });
  expect(words(article(row), event)).toBe("belongs to the event");
  expect(words(event, article(row))).toBe("includes");
  expect(words(event, storyline)).toBe("is part of the storyline");
  expect(words(storyline, event)).toBe("includes the event");
  expect(words(article(row), publisher)).toBe("is published by");
  expect(words(publisher, article(row))).toBe("published");
  expect(words(article(row), subject)).toBe("is about");
  expect(words(subject, article(row))).toBe("is a topic of");
});

test("a declared link names the document that declares it", () => {
  expect(reasonWords(graph, 0)).toMatch(/^Declared in .+, related\[\d+\]/);
  expect(placeWords("related[0]")).toBe("as related entry 1: related[0]");
});

test("peers of an outlet share a story or a topic with it", () => {
  const coverage = new Coverage(graph);
  const held = (row: number) => [
    ...coverage.storiesOfOutlet(row).map(([story]) => `story/${story}`),
    ...graph.outletTopics[row].map(([topic]) => `topic/${topic}`),
  ];
  for (const row of graph.rowsIn("outlet"))
    for (const peer of coverage.peersOf(row))
      expect(held(peer).some((name) => held(row).includes(name))).toBe(true);
});
