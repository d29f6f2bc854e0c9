import { expect, test, vi } from "vitest";

import { article } from "../core/things";

vi.mock("../opened", () => ({ graph: {} }));
vi.mock("../canvas/paint", () => ({ paint: {} }));

const { paired } = await import("./scene");

type Kind = "related-to" | "similar" | "copy";
const edge = (id: number, from: string, to: string, kind: Kind) => ({
  id,
  from,
  to,
  edge: { from: article(0), to: article(1), kind },
});

test("two edges of one kind both ways are one with two heads", () => {
  const found = paired([edge(0, "a", "b", "related-to"), edge(1, "b", "a", "related-to")]);
  expect(found.map(({ id, isMutual, bend }) => [id, isMutual, bend])).toEqual([[0, true, 0]]);
});

test("edges between the same two nodes bend to different sides, whichever way they lead", () => {
  const three = [
    edge(0, "a", "b", "related-to"),
    edge(1, "b", "a", "copy"),
    edge(2, "a", "b", "similar"),
  ];
  const sides = paired(three).map(({ from, bend }) => (from === "a" ? bend : -bend));
  expect(new Set(sides).size).toBe(3);
  expect(sides.reduce((a, b) => a + b)).toBeCloseTo(0);
});

test("an edge alone is straight and has one head", () => {
  const [one] = paired([edge(0, "a", "b", "copy")]);
  expect([one.bend, one.isMutual]).toEqual([0, false]);
});
