import { expect, test } from "vitest";

import { graphOf, sampleBlock } from "../testing/sample";
import type { Sight } from "./data/schema";
import { sightWords, type Piece } from "./sights";

const graph = graphOf(sampleBlock());

function sentence(sight: Sight): string {
  const text = (piece: Piece) => {
    if (typeof piece === "string") return piece;
    return "kind" in piece ? graph.labelOf(piece) : piece[1];
  };
  const { says, hedge } = sightWords(graph, sight);
  return `${says.map(text).join("")} ${hedge}`;
}

const outletOf = (row: number) => graph.outlets.name[graph.outletOf(row)];
const headline = (row: number) => graph.articles.headline[row];

test("a chain names each outlet with what it had reported", () => {
  const said = sentence({ kind: "chain", articles: [24, 42, 3] });
  expect(said).toBe(
    `${outletOf(24)} has ${headline(24)}. It names ${outletOf(42)} as a source, which had reported ${headline(42)}. It names ${outletOf(3)} as a source, which had reported ${headline(3)}. They name outlets: that these very reports are meant is likely, not known.`,
  );
  expect(sightWords(graph, { kind: "chain", articles: [24, 42, 3] }).title).toContain("chain");
  expect(sightWords(graph, { kind: "chain", articles: [24, 42] }).title).not.toContain("chain");
});

test("numbers stand beside what they count, and each sight says what does not follow", () => {
  expect(sentence({ kind: "copied", article: 5, articles: 3, outlets: 1 })).toContain(
    "in 3 later articles of 1 other outlet here. The earliest carrier here need not be the author.",
  );
  expect(sentence({ kind: "silence", outlet: 0, story: 1, expected: 4.2, others: 1 })).toContain(
    "would suggest 4.2; 1 other outlet has one. It may have reported",
  );
  expect(sentence({ kind: "silence", outlet: 0, topic: 1, expected: 4, others: 2 })).toContain(
    `on ${graph.topics.label[1]}, where`,
  );
  expect(sentence({ kind: "ahead", outlet: 0, stories: 32, others: 178 })).toContain(
    "on the 32 stories that it shares with 178 other outlets",
  );
});

test("a headline that changed stands in both wordings", () => {
  const sight: Sight = { kind: "reworded", article: 7, before: "31 dead", after: "13 dead" };
  expect(sentence(sight)).toContain(`${outletOf(7)} had “31 dead”, then “13 dead”.`);
});

test("a story that split names its parts, one that went on its events", () => {
  expect(sentence({ kind: "split", stories: [0, 1] })).toContain(
    `is now ${graph.stories.name[0]} and ${graph.stories.name[1]}.`,
  );
  expect(sentence({ kind: "went-on", story: 0, events: 5 })).toContain("through 5 events.");
});
