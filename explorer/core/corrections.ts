// A reader's corrections, as the overrides file that a build takes (docs/overrides.md).

/** Two addresses that are not one article, two domains of one outlet, or an article apart. */
export interface Correction {
  readonly kind: "different" | "same" | "apart";
  /** The name of the thing that it corrects, as "article/…". */
  readonly of: string;
  /** Each a pair of addresses or domains; of `apart`, the second leaves. */
  readonly pairs: readonly (readonly [string, string])[];
}

export const isSameCorrection = (one: Correction, other: Correction) =>
  JSON.stringify([one.kind, one.of, one.pairs]) ===
  JSON.stringify([other.kind, other.of, other.pairs]);

const SECTIONS = [
  { kind: "same", lines: ["same:", "  outlets:"], indent: "    " },
  { kind: "different", lines: ["different:", "  articles:"], indent: "    " },
  { kind: "apart", lines: ["apart:"], indent: "  " },
] as const;

// JSON's strings are those of YAML in double quotes, but for two characters that end a line there.
const quoted = (text: string) =>
  JSON.stringify(text)
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")
    .replaceAll("\u0085", "\\u0085");

/** The corrections as YAML. */
export function overridesOf(corrections: readonly Correction[]): string {
  const sections = SECTIONS.flatMap(({ kind, lines, indent }) => {
    const pairs = corrections.filter((one) => one.kind === kind).flatMap((one) => one.pairs);
    const items = pairs.map(([one, other]) => `${indent}- [${quoted(one)}, ${quoted(other)}]`);
    return items.length ? [...lines, ...new Set(items)] : [];
  });
  return [
    "# Corrections from a newsgraph page, for the next build:",
    "#   newsgraph build SOURCES --overrides overrides.yaml",
    ...sections,
    "",
  ].join("\n");
}
