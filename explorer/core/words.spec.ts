import { describe, expect, test } from "vitest";

import { vectorsOf } from "../testing/sample";
import { binned, binOf, countBins, dateText } from "./dates";
import { cell } from "./csv";
import { parted, tally } from "./tally";
import { alikeIn, fold, matcher, patternOf, short } from "./text";
import {
  coarsest,
  counted,
  dateWords,
  DAY_SECONDS,
  dayOrNone,
  gapWords,
  leastWords,
  PRECISIONS,
  rangeWords,
  stampOf,
} from "./words";

describe("words", () => {
  test("count as Python does", () => {
    type Counted = [value: number, one: string, many: string | null, expected: string];
    for (const [value, one, many, expected] of vectorsOf("counted") as Counted[])
      expect(counted(value, one, many ?? undefined)).toBe(expected);
  });

  test("give a gap in the largest unit that tells it apart from nothing", () => {
    expect([0.01, 0.5, -3].map(gapWords)).toEqual(["14 minutes", "12 hours", "3 days"]);
  });

  test("give the least of a lead, never more than it was", () => {
    const leads = [0.01, 0.5667, 6.6667, 71.9];
    expect(leads.map(leastWords)).toEqual(["", "34 minutes", "6 hours", "2 days"]);
  });

  test("write a moment as ISO 8601", () => {
    expect(stampOf(0)).toBe("1970-01-01T00:00:00Z");
    expect(stampOf(null)).toBe("");
  });

  test("say of a date no more than is known", () => {
    const words = PRECISIONS.map((precision) => dateWords(0, precision));
    expect(words.slice(0, 3)).toEqual(["1970", "January 1970", "January 1, 1970"]);
    expect(words[3]).toMatch(/^January 1, 1970.* 12:00\sAM UTC$/);
    expect(PRECISIONS.map((precision) => stampOf(0, precision))).toEqual([
      "1970",
      "1970-01",
      "1970-01-01",
      "1970-01-01T00:00Z",
      "1970-01-01T00:00:00Z",
    ]);
    expect(dayOrNone(0, "month")).toBe("January 1970");
    expect(rangeWords(0, 40 * DAY_SECONDS, "month")).toMatch(/^January\s–\sFebruary 1970$/);
    expect(coarsest(["second", "month", "day"])).toBe("month");
  });
});

describe("texts", () => {
  test("match without case and accents, at the beginning of words or as whole words", () => {
    expect(fold("Élan")).toBe("elan");
    expect(matcher("elan", false).test("Un ÉLANS")).toBe(true);
    expect(matcher("lan", false).test("élan")).toBe(false);
    expect(matcher("elan", true).test("élans")).toBe(false);
    expect(matcher("a.b*", false).test("a.b*c")).toBe(true);
  });

  test("give patterns with only those letters that occur", () => {
    expect(patternOf("e", alikeIn(["é", null]))).toBe("[eé]");
    expect(patternOf("e", alikeIn([]))).toBe("e");
  });

  test("are cut between whole characters", () => {
    expect(short("abcdef", 4)).toBe("abc…");
    expect(short("🜁🜂🜃", 3)).toBe("🜁🜂🜃");
  });
});

describe("cells", () => {
  test.each([
    ["=1+1", "'=1+1"],
    [' @x"y', `"' @x""y"`],
    ["a,b", '"a,b"'],
    [7, "7"],
    [null, ""],
  ])("%j is written %j", (value, expected) => {
    expect(cell(value)).toBe(expected);
  });
});

describe("dates", () => {
  const days = (...list: number[]) => list.map((each) => each * 86_400);

  test("stand in bins that hold each article once", () => {
    const bins = binned([...days(0, 0, 1, 5), null]);
    expect(bins && [...bins.bins]).toEqual([0, 0, 1, 5, -1]);
    expect(bins && [...countBins(bins, null)]).toEqual([2, 1, 0, 0, 0, 1]);
    expect(binned([null])).toBeNull();
  });

  test("far from all others are gathered at the ends", () => {
    const bins = binned(days(0, ...Array.from({ length: 400 }, (_, i) => 20_000 + i / 20)));
    expect(bins?.gathered).toHaveLength(1);
    expect(bins?.bins[0]).toBe(0);
  });

  test("fall between their edges", () => {
    expect([0, 5, 10, 99].map((moment) => binOf([0, 10, 20], moment))).toEqual([0, 0, 1, 1]);
  });

  test("are written in the shortest form of the search", () => {
    expect(days(0, 31, 32).map(dateText)).toEqual(["1970", "1970-02", "1970-02-02"]);
  });
});

test("holders are counted, most often first, and parted by who holds them", () => {
  const counts = tally([0, 1, 2], (row) => [row % 2, 7]);
  expect(counts).toEqual([
    [7, 3],
    [0, 2],
    [1, 1],
  ]);
  expect(parted(counts, [[7, 1]])).toEqual({
    first: [
      [0, 2],
      [1, 1],
    ],
    both: [[7, 3, 1]],
    second: [],
  });
});
