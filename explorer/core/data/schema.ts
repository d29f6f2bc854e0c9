// The data block of the page, as exports/page/payload.py writes it: one array per column, rows of
// equal index belong together. References are row numbers, -1 for none; times are seconds since
// 1970, null for none.

import type { DerivedKind, DescribedField, EdgeKind } from "../generated/schema";

export type { DerivedKind, EdgeKind, LinkKind } from "../generated/schema";

export interface ArticleColumns {
  id: string[];
  headline: (string | null)[];
  published: (number | null)[];
  /** Seconds after `published` in the block; a moment of its own once it has been read. */
  updated: (number | null)[];
  /** By row, where a date is not exact to the second: the place in `PRECISIONS`. */
  precision: [row: number, place: number][];
  updatedPrecision: [row: number, place: number][];
  /** The rows that are loosely part of their event. */
  loose: number[];
  quality: (number | null)[];
  heat: (number | null)[];
  type: number[];
  category: number[];
  /** Place in `words.topics`. */
  topics: number[];
  outlet: number[];
  event: number[];
  storyline: number[];
}

export interface OutletColumns {
  id: string[];
  name: (string | null)[];
  domain: (string | null)[];
  alt: string[][];
  platform: number[];
  logo: (string | null)[];
  /** Place in `words.origins`. */
  origin: number[];
  part: number[];
}

export interface TopicColumns {
  id: string[];
  label: (string | null)[];
  alt: string[][];
  broader: number[];
  same: string[][];
}

export interface StoryColumns {
  id: string[];
  /** Place in `GRAINS` of the schema. */
  grain: number[];
  parent: number[];
  /** A text, or the row of the article whose headline is the name. */
  name: (string | number | null)[];
  /** A short title of telling terms, for the map. */
  title: string[];
  terms: string[][];
  first: (number | null)[];
  last: (number | null)[];
  articles: number[];
  outlets: number[];
  distinct_texts: number[];
  /** At most so many; null in a part of a story. */
  origins: (number | null)[];
  cohesion: (number | null)[];
  /** From 0 to 1; null where nothing can be said, as of series. */
  stability: (number | null)[];
  /** Articles that are loosely part of an event and count in no other number. */
  loose: number[];
  /** Row of the article that was clearly first on an event, -1 for none. */
  firstReport: number[];
  /** Hours by which it was. */
  lead: (number | null)[];
}

export interface Words {
  type: string[];
  category: string[];
  topics: number[][];
  origins: string[];
  rules: string[];
}

/** Derived links by source, as steps from one source to the next. */
export interface DerivedBlock {
  kinds: DerivedKind[];
  steps: number[];
  target: number[];
  kind: number[];
  /** Thousandths, as `weights`. */
  similarity: number[];
  weights: [link: number, thousandths: number][];
  /** Hundredths of a day, where they do not follow from the dates. */
  days: [link: number, hundredths: number | null][];
  rule: number[];
}

export interface MapBlock {
  x: number[];
  y: number[];
  stories: [x: number[], y: number[]];
  radii: number[];
  /** The most linked storylines, with the links between them. */
  roads: [one: number, other: number, links: number][];
  /** Parts of the map, by what their stories tell. */
  regions: [x: number, y: number, name: string][];
}

export interface NetworkBlock {
  nodes: { id: string; x: number; y: number }[];
  edges: { from: string; to: string; kind: EdgeKind; hub?: number | boolean }[];
  options: Record<string, unknown>;
}

export interface Notes {
  documents: number;
  unknown: number;
  cut: number;
  omitted: number;
  hubLimit: number;
  wholeLimit: number;
  abstractLimit: number;
}

/** A shortened text, or one to be taken as it stands, alone in an array (shortening.py). */
export type Coded = string | [string];

export type ImageEntry = [
  origin: number,
  rest: string,
  width?: number | null,
  height?: number | null,
  title?: string | null,
  count?: number | null,
];

/** What only the reader of one article needs. */
export interface DetailsBlock {
  abstract: (string | null)[];
  url: (Coded | null)[];
  /** By the row of an article. */
  images: Record<string, ImageEntry>;
  imageOrigins: string[];
  documents: {
    base: string;
    words: Coded[];
    name: number[];
    elsewhere: [file: number, place: string, article: number][];
  };
  /** URLs that a rule took for one article. */
  merged?: [article: number, left: string, right: string, rule: string][];
  terms: { words: string[]; counts: number[]; places: number[]; weights: number[] };
}

/** Something to see here, in row numbers (sights.py). */
export type Sight =
  | { kind: "chain"; articles: number[] }
  | { kind: "copied"; article: number; articles: number; outlets: number }
  | {
      kind: "silence";
      outlet: number;
      story?: number;
      topic?: number;
      expected: number;
      others: number;
    }
  | { kind: "split"; stories: number[] }
  | { kind: "went-on"; story: number; events: number }
  | { kind: "reworded"; article: number; before: string; after: string }
  | { kind: "ahead"; outlet: number; stories: number; others: number };

export interface Block {
  articles: ArticleColumns;
  outlets: OutletColumns;
  topics: TopicColumns;
  stories: StoryColumns;
  /** The name of each series, or its id if it has none, and its articles. */
  series?: [name: string, articles: number[]][];
  /** Outlets that articles name as sources; -1 for an outlet, or an earlier report, not here. */
  credits?: [article: number, outlet: number, name: string, words: string, earlier: number][];
  /** The most telling of each kind, if there is one. */
  sights?: Sight[];
  words: Words;
  /** Outlet, topic, outlet, topic, … */
  covers: number[];
  coverCounts: number[];
  /** By file: the row of its own article, then those of its related entries. */
  mentions: number[][];
  /** `[source, target, target, …]`: declared links that no mention gives, and the reverse. */
  related: number[][];
  unrelated: number[][];
  derived: DerivedBlock;
  former: Record<string, number>;
  formerStories: Record<string, number>;
  map: MapBlock;
  network: NetworkBlock;
  notes: Notes;
  details?: DetailsBlock;
  /** Fields of articles beside those that the page knows by name; their values stand in `articles`. */
  fields?: DescribedField[];
}
