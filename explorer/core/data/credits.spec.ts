import { expect, test } from "vitest";

import { graphOf, sampleBlock } from "../../testing/sample";

test("credits are found from the article and from the outlet, if it is here", () => {
  const { credits } = graphOf({
    ...sampleBlock(),
    credits: [
      [2, 1, "Radio Halyard", "Radio Halyard reported", 0],
      [2, -1, "Reuters", "(Reuters)", -1],
      [3, 1, "Radio Halyard", "according to Radio Halyard", -1],
    ],
  });
  expect(credits.of(2).map(({ name }) => name)).toEqual(["Radio Halyard", "Reuters"]);
  expect(credits.of(2)[0].earlier).toBe(0);
  expect(credits.to(1).map(({ article }) => article)).toEqual([2, 3]);
  expect(credits.to(-1)).toEqual([]);
  expect(credits.of(0)).toEqual([]);
});

test("a page without credits has none", () => {
  const { credits } = graphOf({ ...sampleBlock(), credits: undefined });
  expect(credits.of(2)).toEqual([]);
});
