// The fields of the search.

import { isNumeric, type Described } from "../data/described";
import { LINK_KINDS } from "../generated/schema";
import type { Holder } from "../things";

export interface Field {
  readonly reads: "name" | "date" | "number" | "kind" | "word";
  readonly example: string;
  readonly says: string;
}

const fields = {
  topic: {
    reads: "name",
    example: 'topic:"Computer Vision"',
    says: "declared to be about the topic",
  },
  outlet: {
    reads: "name",
    example: "outlet:latimes.com",
    says: "published by the outlet, by domain or name",
  },
  story: { reads: "name", example: "story:portland", says: "in a story of this name" },
  after: {
    reads: "date",
    example: "after:2020-06",
    says: "published on or after the first day of that year, month or day (UTC)",
  },
  before: {
    reads: "date",
    example: "before:2020-07",
    says: "published before it begins (UTC)",
  },
  related: {
    reads: "number",
    example: "related:>3",
    says: "how many articles it is linked with by declared links; also 2..5, <=4, 0",
  },
  kind: {
    reads: "kind",
    example: "kind:copy",
    says: `with a link of this kind: ${LINK_KINDS.join(", ")}`,
  },
  type: { reads: "word", example: "type:video", says: "the document’s type" },
  category: { reads: "word", example: "category:news", says: "the document’s category" },
  quality: { reads: "number", example: "quality:>=50", says: "the collector’s score" },
  heat: { reads: "number", example: "heat:>100", says: "the collector’s measure of attention" },
} as const satisfies Record<string, Field>;

/** A field that the page knows by name, or one that the data block describes. */
export type FieldName = string;
export type Fields = ReadonlyMap<string, Field>;

/** The fields of the search, those that a graph describes among them. */
export const fieldsOf = (described: readonly Described[]): Fields =>
  new Map<string, Field>([
    ...Object.entries(fields),
    ...described
      .filter(({ searches }) => searches)
      .map((field) => [field.key, asField(field)] as const),
  ]);

const asField = (field: Described): Field => ({
  reads: isNumeric(field) ? "number" : "word",
  example: `${field.key}:${isNumeric(field) ? ">3" : "word"}`,
  says: field.says,
});

const HOLDERS: readonly string[] = ["topic", "outlet", "story"] satisfies Holder[];
export const isNamed = (field: string): field is Holder => HOLDERS.includes(field);
