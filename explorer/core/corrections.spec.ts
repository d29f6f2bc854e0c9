import { expect, test } from "vitest";

import { overridesOf, type Correction } from "./corrections";

test("corrections become the sections of an overrides file", () => {
  const corrections: Correction[] = [
    { kind: "apart", of: "article/a", pairs: [["https://x.example/1", "https://y.example/2"]] },
    { kind: "same", of: "outlet/a.example", pairs: [["a.example", "b.example"]] },
    {
      kind: "different",
      of: "article/b",
      pairs: [["https://x.example/p", "https://x.example/p?q"]],
    },
  ];
  expect(overridesOf(corrections).split("\n").slice(2)).toEqual([
    "same:",
    "  outlets:",
    '    - ["a.example", "b.example"]',
    "different:",
    "  articles:",
    '    - ["https://x.example/p", "https://x.example/p?q"]',
    "apart:",
    '  - ["https://x.example/1", "https://y.example/2"]',
    "",
  ]);
});

test("a hostile address stays one text, and the same pair stands once", () => {
  const pair = ['https://x.example/"]\n: {a: 1}\u2028', "b"] as const;
  const apart: Correction = { kind: "apart", of: "article/a", pairs: [pair, pair] };
  expect(overridesOf([apart]).split("\n").slice(2)).toEqual([
    "apart:",
    String.raw`  - ["https://x.example/\"]\n: {a: 1}\u2028", "b"]`,
    "",
  ]);
});
