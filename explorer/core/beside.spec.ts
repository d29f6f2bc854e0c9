import { expect, test } from "vitest";

import { commonWords, differences, isAnyMarked, sharedWords, type Beside } from "./beside";

const marked = (beside: Beside) =>
  beside.map((side) => side.filter(({ isMarked }) => isMarked).map(({ text }) => text));
const none: ReadonlySet<string> = new Set();
const whole = (beside: Beside) => beside.map((side) => side.map(({ text }) => text).join(""));

test("telling words that both use are marked wherever they stand", () => {
  const beside = sharedWords(
    "The bridge is shut: 14 hurt, café says.",
    "Cafe near Bridge, 14.",
    none,
  );
  expect(marked(beside)).toEqual([
    ["bridge", "14", "café"],
    ["Cafe", "Bridge, 14"],
  ]);
});

test("words of many texts are not marked", () => {
  const texts = Array.from({ length: 30 }, (_, n) => (n < 6 ? "with a tail" : `with ${n}`));
  const common = commonWords(texts);
  expect([...common].sort()).toEqual(["a", "tail", "with"]);
  expect(commonWords(texts.slice(0, 5)).size).toBe(0);
  expect(marked(sharedWords("comet with tail", "a comet with tail", common))).toEqual([
    ["comet"],
    ["comet"],
  ]);
});

test("short words count in scripts that write words in one or two letters", () => {
  expect(marked(sharedWords("東京の地震", "大阪と東京", none))).toEqual([["東京"], ["東京"]]);
  expect(marked(sharedWords("it is so", "so it is", none))).toEqual([[], []]);
});

test("versions of a text are marked where they differ, each word in its place", () => {
  const beside = differences(
    "Council shuts the old bridge today.",
    "Council shuts the bridge at noon today!",
  );
  expect(marked(beside)).toEqual([["old"], ["at noon"]]);
});

test("case, accents and punctuation are no difference", () => {
  expect(isAnyMarked(differences("Café: shut!", "cafe shut"))).toBe(false);
  expect(isAnyMarked(differences("Café: shut!", "cafe open"))).toBe(true);
});

test("texts without a common word are marked whole, however long", () => {
  const long = (stem: string) => Array.from({ length: 5000 }, (_, n) => `${stem}${n}`).join(" ");
  expect(marked(differences(long("a"), long("b")))).toEqual([[long("a")], [long("b")]]);
});

test.each([
  ["", ""],
  ["  …", "words"],
  ["<b>one</b> two", "“one” <script>three</script> two"],
  ["toString constructor", "constructor __proto__"],
])("no letter is lost or added: %s | %s", (one, other) => {
  expect(whole(sharedWords(one, other, none))).toEqual([one, other]);
  expect(whole(differences(one, other))).toEqual([one, other]);
});
