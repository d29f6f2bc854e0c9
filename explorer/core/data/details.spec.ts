import { expect, test } from "vitest";

import { vectorsOf } from "../../testing/sample";
import { slug, withSlug } from "./details";

test("slugs are those of Python", () => {
  for (const [text, expected] of vectorsOf("slugs") as [string, string][])
    expect(slug(text)).toBe(expected);
});

test("a coded text is restored with the slug of its headline, another one as it stands", () => {
  expect(withSlug("2020-01-17-*.md", "Tiny robots listen")).toBe(
    "2020-01-17-tiny-robots-listen.md",
  );
  expect(withSlug(["a*b.md"], "Tiny robots listen")).toBe("a*b.md");
  expect(withSlug("*", "$& $1")).toBe("1");
});
