import { describe, expect, test } from "vitest";

import { sampleGraph } from "../../testing/sample";
import { boundsOf, dateOf, matcherOf, nearest, valuesOf, withField } from "./language";
import { Search } from "./search";

const search = new Search(sampleGraph());
const valuesIn = (text: string) => search.parse(text).terms.map(({ values }) => values);
const saysOf = (text: string) => search.parse(text).faults.map(({ says }) => says);

describe("a query", () => {
  test("is a list of words, phrases and fields, some of them not wanted", () => {
    const { terms, faults } = search.parse('cranes "port ellery" -topic:science related:2..5');
    expect(faults).toEqual([]);
    expect(
      terms.map(({ field, values, isPhrase, isNot }) => [field, values, isPhrase, isNot]),
    ).toEqual([
      [null, ["cranes"], false, false],
      [null, ["port ellery"], true, false],
      ["topic", ["science"], false, true],
      ["related", ["2..5"], false, false],
    ]);
    expect(terms[3].bounds).toEqual([[2, 5]]);
  });

  test("takes an address for a word", () => {
    expect(valuesIn("https://a.example/x")).toEqual([["https://a.example/x"]]);
  });

  test.each([
    ["cranes OR topic:science", "OR is ignored: it joins two words or phrases"],
    ["OR cranes", "OR is ignored"],
    ["cranes OR", "OR is ignored"],
    ["-cranes OR ships", "OR is ignored"],
    ["cranes OR OR ships", "OR is ignored"],
    ["(cranes", "Brackets are ignored"],
    ["cranes -", "Put the minus directly before"],
    ["kind:constructor", "is not a kind of link"],
    ["after:2020-13", "is not a date"],
    ["related:many", "is not a number"],
    ["constructor:x", "There is no field called “constructor”"],
    ["topc:science", "Did you mean topic: ?"],
    ["topic:sciense", "Did you mean “"],
    ["topic:", "Which topic?"],
    ["after:2021 before:2020", "No date can match both"],
    ['"cranes', "A quotation mark is never closed"],
  ])("says what is wrong in %s", (text, says) => {
    expect(saysOf(text).join("\n")).toContain(says);
  });

  test("keeps the values of a field that mean something", () => {
    expect(valuesIn("kind:copy,nonsense")).toEqual([["copy"]]);
    expect(valuesIn("constructor:x toString:y")).toEqual([]);
  });
});

describe("alternatives", () => {
  test("are one term", () => {
    const { terms, faults } = search.parse('salt cranes OR "port ellery" OR ships -comet');
    expect(faults).toEqual([]);
    expect(terms.map(({ text }) => text)).toEqual([
      "salt",
      'cranes OR "port ellery" OR ships',
      "-comet",
    ]);
    const isFound = (text: string) => matcherOf(terms[1]).test(text);
    expect(
      ["A crane", "Cranes", "Port Ellery port", "report ellery", "ships"].map(isFound),
    ).toEqual([false, true, true, false, true]);
  });

  test("are not made by a small or", () => {
    expect(valuesIn("cranes or ships")).toEqual([["cranes"], ["or"], ["ships"]]);
  });
});

test("conditions have a least and a greatest whole number", () => {
  expect([">3", ">=3", "<3", "<=3", "3", "-1..4", "x"].map(boundsOf)).toEqual([
    [4, Infinity],
    [3, Infinity],
    [-Infinity, 2],
    [-Infinity, 3],
    [3, 3],
    [-1, 4],
    null,
  ]);
});

test("dates are the first second of a year, month or day that there is", () => {
  expect(dateOf("1970")).toBe(0);
  expect(dateOf("1970-02")).toBe(31 * 86_400);
  expect(dateOf("1970-01-02")).toBe(86_400);
  expect(["2021-02-29", "20", "2020-13"].map(dateOf)).toEqual([null, null, null]);
});

test("a field is replaced, quoted where it must be, or taken out", () => {
  const text = withField("cranes topic:a -topic:b", "topic", ["New York", "c"]);
  expect(text).toBe('cranes -topic:b topic:"New York",c');
  expect(valuesOf(text, "topic")).toEqual(["New York", "c"]);
  expect(withField(text, "topic", [])).toBe("cranes -topic:b");
});

test("the nearest word is near", () => {
  expect(nearest("scienc", ["art", "Science"])).toBe("Science");
  expect(nearest("abc", ["xyz"])).toBeNull();
});
