import { expect, test } from "vitest";

import { sampleGraph } from "../../testing/sample";
import { Search } from "./search";
import { corrected, suggestions, vocabulary } from "./suggesting";

const graph = sampleGraph();
const search = new Search(graph);
const words = vocabulary(graph, search);
const suggested = (text: string) =>
  suggestions(search, search.parse(text).terms, () => words).map((each) => corrected(text, each));

test("the words of headlines and names are known, the most frequent first", () => {
  expect(words.slice(0, 12)).toContain("the");
  expect(words).toContain("kittiwake");
  expect(words).toContain("gannet");
  expect(new Set(words).size).toBe(words.length);
});

test.each([
  ["kitiwake", "kittiwake"],
  ["Kittywake adrift", "kittiwake adrift"],
  ["ferry  kitiwake -strike", "ferry  kittiwake -strike"],
])("%s may be meant as %s", (text, other) => {
  expect(suggested(text)).toEqual([other]);
});

test.each(["kittiwake", "-kitiwake", '"kitiwake"', "kitiwake OR ferry", "qqqqqqqqqqqq", "topic:x"])(
  "nothing else is suggested for %s",
  (text) => {
    expect(suggested(text)).toEqual([]);
  },
);
