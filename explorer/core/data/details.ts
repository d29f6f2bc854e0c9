// The details: abstracts, addresses, file names and reasons of links, decoded when they are needed.

import type { Coded, DetailsBlock, ImageEntry } from "./schema";

export interface Terms {
  readonly words: string[];
  /** Where the terms of each derived link end. */
  readonly ends: Int32Array;
  readonly places: Int32Array;
  readonly weights: Int16Array;
}

export interface Details extends Omit<DetailsBlock, "images" | "terms"> {
  readonly images: ReadonlyMap<number, ImageEntry>;
  readonly terms: Terms;
}

export function readDetails(block: DetailsBlock): Details {
  const { words, counts, places, weights } = block.terms;
  const ends = Int32Array.from(counts);
  for (let i = 1; i < ends.length; i += 1) ends[i] += ends[i - 1];
  return {
    ...block,
    images: new Map(Object.entries(block.images).map(([row, entry]) => [Number(row), entry])),
    terms: { words, ends, places: Int32Array.from(places), weights: Int16Array.from(weights) },
  };
}

/**
 * ASCII letters and digits of a headline, hyphens for its spaces: `slug` in shortening.py, which
 * shortens what is restored here. Both run tests/vectors/slugs.json.
 */
export function slug(text: string | null): string {
  const kept = (text ?? "").replace(/[^A-Za-z0-9 -]/g, "").replace(/[ -]+/g, "-");
  return kept.replace(/^-|-$/g, "").toLowerCase();
}

/** A coded text with the slug of its headline where it was left out. */
export function withSlug(coded: Coded, headline: string | null): string {
  return Array.isArray(coded) ? coded[0] : coded.replace("*", () => slug(headline));
}
